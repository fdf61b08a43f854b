import { EARLIEST, cite, parameter } from "../../src/authoring";
import { cryptoPolicyStatements } from "./crypto-instruments";
import { cobs, fpo, fpoAmendment2023, fpoAmendment2024 } from "./instruments";

/** Numbers of the law of promotions. What is older than the Order of 2005 is not recorded. */

const ORDER = "2005-07-01";
const INTERIM = "2024-01-31";
const REVERSAL = "2024-03-27";
const thresholds = (article: string) => [cite(fpo, article), cite(fpoAmendment2023, article), cite(fpoAmendment2024, article)];

export const income = parameter({
  id: "gb.fpo.income",
  title: "Least income of a high-net-worth individual in the last financial year",
  unit: "GBP",
  values: { [ORDER]: 100_000, [INTERIM]: 170_000, [REVERSAL]: 100_000 },
  cites: thresholds("art. 48; Sch. 5 Part 1"),
  evidence: "primary",
});

export const netAssets = parameter({
  id: "gb.fpo.net-assets",
  title: "Least net assets of a high-net-worth individual, without home, pensions and certain insurance",
  unit: "GBP",
  values: { [ORDER]: 250_000, [INTERIM]: 430_000, [REVERSAL]: 250_000 },
  cites: thresholds("art. 48; Sch. 5 Part 1"),
  evidence: "primary",
});

export const directorTurnover = parameter({
  id: "gb.fpo.director-turnover",
  title: "Least turnover of the company of which a self-certified sophisticated investor is a director",
  unit: "GBP",
  values: { [ORDER]: 1_000_000, [INTERIM]: 1_600_000, [REVERSAL]: 1_000_000 },
  cites: thresholds("art. 50A; Sch. 5 Part 2"),
  evidence: "primary",
});

export const unlistedInvestments = parameter({
  id: "gb.fpo.unlisted-investments",
  title: "Unlisted investments in two years that make an investor self-certified sophisticated",
  unit: "count",
  values: { [ORDER]: 2 },
  cites: thresholds("art. 50A; Sch. 5 Part 2"),
  evidence: "primary",
});

export const angelMembership = parameter({
  id: "gb.fpo.angel-membership",
  title: "Least membership of a network of business angels",
  unit: "months",
  values: { [ORDER]: 6 },
  cites: [cite(fpo, "art. 50A; Sch. 5 Part 2")],
  evidence: "unverified",
});

export const statementValidity = parameter({
  id: "gb.fpo.statement-validity",
  title: "Time for which an investor's signed statement holds",
  unit: "duration",
  values: { [ORDER]: "P12M" },
  cites: [cite(fpo, "arts. 48, 50, 50A")],
});

export const certificateValidity = parameter({
  id: "gb.fpo.certificate-validity",
  title: "Time for which a certificate of sophistication holds",
  unit: "duration",
  values: { [ORDER]: "P3Y" },
  cites: [cite(fpo, "art. 50")],
});

export const companyMembers = parameter({
  id: "gb.fpo.company-members",
  title: "Number of members above which the lower threshold for companies applies",
  unit: "persons",
  values: { [ORDER]: 20 },
  cites: [cite(fpo, "art. 49")],
});

export const widelyHeldCompanyAssets = parameter({
  id: "gb.fpo.widely-held-company-assets",
  title: "Least share capital or net assets of a company with many members",
  unit: "GBP",
  values: { [ORDER]: 500_000 },
  cites: [cite(fpo, "art. 49")],
});

export const companyAssets = parameter({
  id: "gb.fpo.company-assets",
  title: "Least share capital or net assets of another company, or net assets of a partnership or association",
  unit: "GBP",
  values: { [ORDER]: 5_000_000 },
  cites: [cite(fpo, "art. 49")],
});

export const trustAssets = parameter({
  id: "gb.fpo.trust-assets",
  title: "Least cash and investments of a trust",
  unit: "GBP",
  values: { [ORDER]: 10_000_000 },
  cites: [cite(fpo, "art. 49")],
});

export const coolingOff = parameter({
  id: "gb.cobs.cooling-off",
  title: "Least time to think for a first-time investor",
  unit: "hours",
  values: { [EARLIEST]: 24 },
  cites: [cite(cobs, "4.12A")],
});

export const restrictedShare = parameter({
  id: "gb.cobs.restricted-share",
  title: "Greatest share of net assets that a restricted investor puts into such investments in twelve months",
  unit: "percent",
  values: { [EARLIEST]: 10 },
  cites: [cite(cobs, "4.12A")],
  evidence: "unverified",
});

export const excessBacking = parameter({
  id: "gb.stablecoin.excess-backing",
  title: "Greatest excess of the backing assets over the coins in circulation",
  unit: "percent",
  values: { "2027-10-25": 5 },
  cites: [cite(cryptoPolicyStatements, "stablecoin issuance")],
});
