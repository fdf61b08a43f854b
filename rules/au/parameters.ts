import { EARLIEST, cite, parameter } from "../../src/authoring";
import { chapter7, corporationsAct, crowdFunding, digitalAssetsAct, distributionObligations, lowVolume, noAction } from "./instruments";

// Days.

export const determinationStart = parameter({
  id: "au.ddo.from",
  title: "First day on which a target market determination is needed",
  unit: "date",
  values: { [EARLIEST]: "2021-10-05" },
  cites: [cite(distributionObligations, "commencement")],
});

export const platformStart = parameter({
  id: "au.daf.from",
  title: "First day on which digital asset and tokenised custody platforms are financial products",
  unit: "date",
  values: { [EARLIEST]: "2027-04-08" },
  cites: [cite(digitalAssetsAct, "commencement")],
});

export const noActionEnd = parameter({
  id: "au.no-action.last-day",
  title: "Last day of the no-action position, and for applications that keep it",
  unit: "date",
  values: { [EARLIEST]: "2026-06-30" },
  cites: [cite(noAction, "end of the position")],
});

// Chapter 6D.

export const exposurePeriod = parameter({
  id: "au.ch6d.exposure-period",
  title: "Exposure period after the prospectus is lodged",
  unit: "duration",
  values: { [EARLIEST]: "P7D" },
  cites: [cite(corporationsAct, "s. 727")],
  evidence: "unverified",
});

export const countingPeriod = parameter({
  id: "au.ch6d.counting-period",
  title: "Period over which small-scale offers are counted",
  unit: "duration",
  values: { [EARLIEST]: "P12M" },
  cites: [cite(corporationsAct, "s. 708(1)-(7)")],
});

export const smallScaleInvestors = parameter({
  id: "au.ch6d.small-scale-investors",
  title: "Most investors of small-scale offers in the counting period",
  unit: "persons",
  values: { [EARLIEST]: 20 },
  cites: [cite(corporationsAct, "s. 708(1)-(7)")],
  evidence: "unverified",
});

export const smallScaleAmount = parameter({
  id: "au.ch6d.small-scale-amount",
  title: "Most that small-scale offers raise in the counting period",
  unit: "AUD",
  values: { [EARLIEST]: 2_000_000 },
  cites: [cite(corporationsAct, "s. 708(1)-(7)")],
  evidence: "unverified",
});

export const largeAmount = parameter({
  id: "au.ch6d.large-amount",
  title: "Least amount payable by a sophisticated investor or wholesale client",
  unit: "AUD",
  values: { [EARLIEST]: 500_000 },
  cites: [cite(corporationsAct, "s. 708(8)(a), (b)"), cite(chapter7, "s. 761G(7)")],
  evidence: "unverified",
});

export const certificateLife = parameter({
  id: "au.ch6d.certificate-life",
  title: "Greatest age of an accountant's certificate",
  unit: "duration",
  values: { [EARLIEST]: "P24M" },
  cites: [cite(corporationsAct, "s. 708(8)(c)"), cite(chapter7, "s. 761G(7)")],
  evidence: "unverified",
});

export const netAssets = parameter({
  id: "au.ch6d.net-assets",
  title: "Least certified net assets",
  unit: "AUD",
  values: { [EARLIEST]: 2_500_000 },
  cites: [cite(corporationsAct, "s. 708(8)(c)"), cite(chapter7, "s. 761G(7)")],
  evidence: "unverified",
});

export const grossIncome = parameter({
  id: "au.ch6d.gross-income",
  title: "Least certified gross income in each of the last two financial years",
  unit: "AUD",
  values: { [EARLIEST]: 250_000 },
  cites: [cite(corporationsAct, "s. 708(8)(c)"), cite(chapter7, "s. 761G(7)")],
  evidence: "unverified",
});

export const professionalAssets = parameter({
  id: "au.ch6d.professional-assets",
  title: "Least assets that a professional investor controls",
  unit: "AUD",
  values: { [EARLIEST]: 10_000_000 },
  cites: [cite(corporationsAct, "s. 708(11)")],
  evidence: "unverified",
});

export const onSalePeriod = parameter({
  id: "au.ch6d.on-sale-period",
  title: "Period after issue without disclosure in which an on-sale needs disclosure",
  unit: "duration",
  values: { [EARLIEST]: "P12M" },
  cites: [cite(corporationsAct, "s. 707")],
  evidence: "unverified",
});

export const onSaleFree = parameter({
  id: "au.ch6d.on-sale-free",
  title: "Period after issue until the first day on which an on-sale is free",
  unit: "duration",
  values: { [EARLIEST]: "P12M1D" },
  cites: [cite(corporationsAct, "s. 707")],
  evidence: "unverified",
});

// Chapters 5C and 7.

export const superFundAssets = parameter({
  id: "au.ch7.super-fund-assets",
  title: "Least net assets of a wholesale superannuation fund",
  unit: "AUD",
  values: { [EARLIEST]: 10_000_000 },
  cites: [cite(chapter7, "s. 761G")],
  evidence: "unverified",
});

export const schemeMembers = parameter({
  id: "au.ch5c.scheme-members",
  title: "Most members of a scheme that need not be registered on their number alone",
  unit: "persons",
  values: { [EARLIEST]: 20 },
  cites: [cite(corporationsAct, "s. 601ED")],
  evidence: "unverified",
});

export const lowVolumeTransactions = parameter({
  id: "au.low-volume.transactions",
  title: "Most transactions of a low-volume market in twelve months",
  unit: "count",
  values: { [EARLIEST]: 100 },
  cites: [cite(lowVolume, "limits")],
});

export const lowVolumeValue = parameter({
  id: "au.low-volume.value",
  title: "Greatest value of transactions of a low-volume market in twelve months",
  unit: "AUD",
  values: { [EARLIEST]: 1_500_000 },
  cites: [cite(lowVolume, "limits")],
});

// Digital asset and tokenised custody platforms.

export const platformClientValue = parameter({
  id: "au.daf.client-value",
  title: "Greatest holding of one client of a low-value platform",
  unit: "AUD",
  values: { [EARLIEST]: 5_000 },
  cites: [cite(digitalAssetsAct, "low-value platforms", { evidence: "unverified" })],
});

export const platformVolume = parameter({
  id: "au.daf.volume",
  title: "Greatest total of transactions of a low-value platform in twelve months",
  unit: "AUD",
  values: { [EARLIEST]: 10_000_000 },
  cites: [cite(digitalAssetsAct, "low-value platforms", { evidence: "unverified" })],
});

// Crowd-sourced funding.

export const crowdCompanySize = parameter({
  id: "au.csf.company-size",
  title: "Assets, and revenue, below which a company may use crowd-sourced funding",
  unit: "AUD",
  values: { [EARLIEST]: 25_000_000 },
  cites: [cite(crowdFunding, "eligible company")],
});

export const crowdLimit = parameter({
  id: "au.csf.issuer-cap",
  title: "Most that a company raises by crowd-sourced funding in the counting period",
  unit: "AUD",
  values: { [EARLIEST]: 5_000_000 },
  cites: [cite(crowdFunding, "issuer cap")],
});

export const crowdRetailLimit = parameter({
  id: "au.csf.retail-cap",
  title: "Most that one retail client puts into one company in twelve months",
  unit: "AUD",
  values: { [EARLIEST]: 10_000 },
  cites: [cite(crowdFunding, "investor cap")],
});

export const crowdCoolingOff = parameter({
  id: "au.csf.cooling-off",
  title: "Cooling-off period of retail clients",
  unit: "business-days",
  values: { [EARLIEST]: 5 },
  cites: [cite(crowdFunding, "cooling off")],
});
