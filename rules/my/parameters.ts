import { EARLIEST, cite, parameter } from "../../src/authoring";
import { digitalAssetGuidelines, labuanAct, marketGuidelines, prescriptionAmendment, schedules, sophisticatedGuidelines, technicalNote } from "./instruments";

const UNVERIFIED = { evidence: "unverified" } as const;

export const exclusionDay = parameter({
  id: "my.order.exclusion-day",
  title: "Day from which shares, debentures, units and government paper are no digital tokens",
  unit: "date",
  values: { [EARLIEST]: "2025-01-09" },
  cites: [cite(prescriptionAmendment, "definition of digital token; paragraph 5 deleted")],
});

// Offers outside approval and prospectus.

export const transactionFloor = parameter({
  id: "my.schedules.transaction",
  title: "Least consideration of each transaction of a person who is not sophisticated",
  unit: "MYR",
  values: { [EARLIEST]: 250_000 },
  cites: [cite(schedules, "Schedule 5 paras 1(b), 14(b); Schedules 6 and 7 para 11"), cite(technicalNote, "least consideration")],
});

const category = cite(sophisticatedGuidelines, "high-net-worth individuals");

export const individualNetAssets = parameter({
  id: "my.sophisticated.net-assets",
  title: "Net assets that a high-net-worth individual exceeds",
  unit: "MYR",
  values: { [EARLIEST]: 3_000_000 },
  cites: [category],
});

export const residenceCap = parameter({
  id: "my.sophisticated.residence",
  title: "Most at which the primary residence counts in those net assets",
  unit: "MYR",
  values: { [EARLIEST]: 1_000_000 },
  cites: [category],
});

export const individualIncome = parameter({
  id: "my.sophisticated.income",
  title: "Gross annual income that a high-net-worth individual exceeds",
  unit: "MYR",
  values: { [EARLIEST]: 300_000 },
  cites: [category],
});

export const jointIncome = parameter({
  id: "my.sophisticated.joint-income",
  title: "Joint gross annual income that a high-net-worth individual and spouse exceed",
  unit: "MYR",
  values: { [EARLIEST]: 400_000 },
  cites: [category],
});

export const individualPortfolio = parameter({
  id: "my.sophisticated.portfolio",
  title: "Net portfolio of capital market products that a high-net-worth individual exceeds",
  unit: "MYR",
  values: { [EARLIEST]: 1_000_000 },
  cites: [category],
});

export const knowledgeDay = parameter({
  id: "my.sophisticated.knowledge-day",
  title: "Day from which knowledge makes an individual sophisticated",
  unit: "date",
  values: { [EARLIEST]: "2024-02-05" },
  cites: [cite(sophisticatedGuidelines, "knowledge")],
});

// Initial exchange offerings.

export const issuerCapital = parameter({
  id: "my.ieo.capital",
  title: "Least paid-up capital of an issuer, or capital of a limited liability partnership",
  unit: "MYR",
  values: { [EARLIEST]: 500_000 },
  cites: [cite(digitalAssetGuidelines, "capital of the issuer")],
});

export const issuerFunds = parameter({
  id: "my.ieo.shareholders-funds",
  title: "Least shareholders' funds of an issuer",
  unit: "MYR",
  values: { [EARLIEST]: 500_000 },
  cites: [cite(digitalAssetGuidelines, "shareholders' funds of the issuer")],
});

export const residentDirectors = parameter({
  id: "my.ieo.resident-directors",
  title: "Fewest directors with principal or only residence in Malaysia",
  unit: "persons",
  values: { [EARLIEST]: 2 },
  cites: [cite(digitalAssetGuidelines, "directors of the issuer")],
});

export const recordYears = parameter({
  id: "my.ieo.records",
  title: "Years for which an issuer keeps records",
  unit: "years",
  values: { [EARLIEST]: 7 },
  cites: [cite(digitalAssetGuidelines, "records")],
});

export const insiderShare = parameter({
  id: "my.ieo.insider-share",
  title: "Least share of the equity that directors and senior management hold at issue",
  unit: "percent",
  values: { [EARLIEST]: 50 },
  cites: [cite(digitalAssetGuidelines, "equity of directors and senior management", UNVERIFIED)],
});

export const moratoriumSales = parameter({
  id: "my.ieo.moratorium",
  title: "Most of that equity that is sold in the moratorium",
  unit: "percent",
  values: { [EARLIEST]: 50 },
  cites: [cite(digitalAssetGuidelines, "moratorium", UNVERIFIED)],
});

export const refundPeriod = parameter({
  id: "my.ieo.refund",
  title: "Time to return the money of an offer that is not fully subscribed",
  unit: "duration",
  values: { [EARLIEST]: "P14D" },
  cites: [cite(digitalAssetGuidelines, "refund", UNVERIFIED)],
});

const raise = cite(digitalAssetGuidelines, "ch. 18 (numbering of 2020)");

export const raiseCeiling = parameter({
  id: "my.ieo.raise",
  title: "Most that an issuer raises in the counting period",
  unit: "MYR",
  values: { [EARLIEST]: 100_000_000 },
  cites: [raise],
});

export const raiseMultiple = parameter({
  id: "my.ieo.raise-multiple",
  title: "Most that an issuer raises in the counting period, in shareholders' funds",
  unit: "times",
  values: { [EARLIEST]: 20 },
  cites: [raise],
});

export const raisePeriod = parameter({
  id: "my.ieo.raise-period",
  title: "Period over which what an issuer raises is counted",
  unit: "duration",
  values: { [EARLIEST]: "P12M" },
  cites: [raise],
});

const limits = cite(digitalAssetGuidelines, "investment limits");

export const retailPerIssuer = parameter({
  id: "my.limits.retail-issuer",
  title: "Most that a retail investor puts into one issuer in twelve months",
  unit: "MYR",
  values: { [EARLIEST]: 2_000 },
  cites: [limits],
});

export const retailTotal = parameter({
  id: "my.limits.retail-total",
  title: "Most that a retail investor puts into all issuers in twelve months",
  unit: "MYR",
  values: { [EARLIEST]: 20_000 },
  cites: [limits],
});

export const angelTotal = parameter({
  id: "my.limits.angel",
  title: "Most that an angel investor invests in twelve months",
  unit: "MYR",
  values: { [EARLIEST]: 500_000 },
  cites: [limits],
});

const angels = cite(digitalAssetGuidelines, "angel investors");

export const angelNetAssets = parameter({
  id: "my.angel.net-assets",
  title: "Net personal assets that an angel investor exceeds",
  unit: "MYR",
  values: { [EARLIEST]: 3_000_000 },
  cites: [angels],
});

export const angelIncome = parameter({
  id: "my.angel.income",
  title: "Gross annual income of an angel investor",
  unit: "MYR",
  values: { [EARLIEST]: 180_000 },
  cites: [cite(digitalAssetGuidelines, "angel investors", UNVERIFIED)],
});

export const angelJointIncome = parameter({
  id: "my.angel.joint-income",
  title: "Joint gross annual income of an angel investor and spouse",
  unit: "MYR",
  values: { [EARLIEST]: 250_000 },
  cites: [cite(digitalAssetGuidelines, "angel investors", UNVERIFIED)],
});

// Operators.

export const ieoOperatorCapital = parameter({
  id: "my.operators.ieo-capital",
  title: "Least paid-up capital of an IEO operator",
  unit: "MYR",
  values: { [EARLIEST]: 5_000_000 },
  cites: [cite(digitalAssetGuidelines, "capital of the operator")],
});

export const exchangeCapital = parameter({
  id: "my.operators.dax-capital",
  title: "Least paid-up capital of a digital asset exchange, as it was until the revision of 2026",
  unit: "MYR",
  values: { [EARLIEST]: 5_000_000 },
  cites: [cite(marketGuidelines, "capital of a digital asset exchange")],
});

// Labuan.

export const labuanAddressees = parameter({
  id: "my.labuan.addressees",
  title: "Most persons to whom an excluded Labuan offer is communicated",
  unit: "persons",
  values: { [EARLIEST]: 50 },
  cites: [cite(labuanAct, "s. 8(5)")],
});

export const labuanInvestment = parameter({
  id: "my.labuan.investment",
  title: "Least first investment of each initial holder of excluded debentures",
  unit: "MYR",
  values: { [EARLIEST]: 250_000 },
  cites: [cite(labuanAct, "s. 8(5)")],
});
