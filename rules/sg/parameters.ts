import { EARLIEST, cite, parameter } from "../../src/authoring";
import { amendmentAct2024, investorClasses, psaAmendment, sfa, tokenisationGuide } from "./instruments";

/** Numbers and days of the Securities and Futures Act; those of other texts stand beside their rules. */

/** The definition of accredited investor, at its official address. */
const S4A = "https://sso.agc.gov.sg/Act/SFA2001?Timeline=On&ProvIds=pr4A-";

// Days on which the law changes while the rule that reads them stays.

export const optInStart = parameter({
  id: "sg.sfa.opt-in-from",
  title: "First day on which an accredited investor must have opted in",
  unit: "date",
  values: { [EARLIEST]: "2019-04-08" },
  cites: [cite(investorClasses, "opt-in")],
});

export const residenceCapStart = parameter({
  id: "sg.sfa.residence-cap-from",
  title: "First day on which the primary residence counts up to a cap only",
  unit: "date",
  values: { [EARLIEST]: "2018-10-08" },
  cites: [cite(investorClasses, "primary residence")],
});

export const listedClassStart = parameter({
  id: "sg.sfa.listed-class-from",
  title: "First day of the exemption for resales of a listed class",
  unit: "date",
  values: { [EARLIEST]: "2025-01-24" },
  cites: [cite(amendmentAct2024, "SFA s. 276(7)")],
});

export const tokenServicesExpanded = parameter({
  id: "sg.psa.expanded-from",
  title: "First day on which custody, transfer and facilitation of digital payment tokens are regulated",
  unit: "date",
  values: { [EARLIEST]: "2024-04-04" },
  cites: [cite(psaAmendment, "commencement")],
});

export const guideStart = parameter({
  id: "sg.mas-guide.from",
  title: "First day of the guide of 2025",
  unit: "date",
  values: { [EARLIEST]: "2025-11-14" },
  cites: [cite(tokenisationGuide, "issue")],
});

// Prospectus.

export const prospectusLife = parameter({
  id: "sg.sfa.prospectus-life",
  title: "Life of a registered prospectus",
  unit: "duration",
  values: { [EARLIEST]: "P12M" },
  cites: [cite(sfa, "s. 250", { evidence: "unverified" })],
});

// Exempt offers.

export const countingPeriod = parameter({
  id: "sg.sfa.counting-period",
  title: "Period over which small offers and private placements are counted",
  unit: "duration",
  values: { [EARLIEST]: "P12M" },
  cites: [cite(sfa, "ss. 272A(1), 272B, 302B, 302C")],
});

export const smallOfferLimit = parameter({
  id: "sg.sfa.small-offer",
  title: "Most that small offers can raise in the counting period",
  unit: "SGD",
  values: { [EARLIEST]: 5_000_000 },
  cites: [cite(sfa, "ss. 272A(1), 302B")],
});

export const placementLimit = parameter({
  id: "sg.sfa.private-placement",
  title: "Most persons to whom a private placement is offered in the counting period",
  unit: "persons",
  values: { [EARLIEST]: 50 },
  cites: [cite(sfa, "ss. 272B, 302C")],
});

export const largeTransaction = parameter({
  id: "sg.sfa.large-transaction",
  title: "Least consideration per transaction that the terms of the offer fix",
  unit: "SGD",
  values: { [EARLIEST]: 200_000 },
  cites: [cite(sfa, "ss. 275(1A), 305(2)")],
});

// Resale.

export const resalePeriod = parameter({
  id: "sg.sfa.resale-period",
  title: "Period after acquisition in which resale is restricted",
  unit: "duration",
  values: { [EARLIEST]: "P6M" },
  cites: [cite(sfa, "ss. 272A(8), 276, 305A")],
});

export const resaleFree = parameter({
  id: "sg.sfa.resale-free",
  title: "Period after acquisition until the first day on which resale is free of the restriction",
  unit: "duration",
  values: { [EARLIEST]: "P6M1D" },
  cites: [cite(sfa, "s. 276")],
  evidence: "unverified",
});

// Accredited investors, section 4A(1)(a).

export const netPersonalAssets = parameter({
  id: "sg.sfa.accredited-net-personal-assets",
  title: "Net personal assets that an accredited individual exceeds",
  unit: "SGD",
  values: { [EARLIEST]: 2_000_000 },
  cites: [cite(sfa, "s. 4A(1)(a)", { url: S4A })],
});

export const residenceCap = parameter({
  id: "sg.sfa.accredited-residence-cap",
  title: "Most at which the primary residence counts among net personal assets",
  unit: "SGD",
  values: { [EARLIEST]: 1_000_000 },
  cites: [cite(investorClasses, "primary residence")],
});

export const financialAssets = parameter({
  id: "sg.sfa.accredited-financial-assets",
  title: "Financial assets, net of related liabilities, that an accredited individual exceeds",
  unit: "SGD",
  values: { [EARLIEST]: 1_000_000 },
  cites: [cite(sfa, "s. 4A(1)(a)", { url: S4A })],
});

export const income = parameter({
  id: "sg.sfa.accredited-income",
  title: "Least income of an accredited individual in the preceding twelve months",
  unit: "SGD",
  values: { [EARLIEST]: 300_000 },
  cites: [cite(sfa, "s. 4A(1)(a)", { url: S4A })],
});

export const entityNetAssets = parameter({
  id: "sg.sfa.accredited-entity-net-assets",
  title: "Net assets that an accredited corporation or other entity exceeds",
  unit: "SGD",
  values: { [EARLIEST]: 10_000_000 },
  cites: [cite(sfa, "s. 4A(1)(a)", { url: S4A })],
});
