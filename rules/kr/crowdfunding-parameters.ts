import { EARLIEST, cite, parameter } from "../../src/authoring";
import { decree } from "./instruments";

/** Ceilings of crowdfunding, for the issuer and for each investor. */

const ceiling = [cite(decree, "Art. 118-15")];
const caps = [cite(decree, "Art. 118-17(4)")];

export const crowdfundingPeriod = parameter({
  id: "kr.crowdfunding.period",
  title: "Period over which crowdfunding is added up",
  unit: "duration",
  values: { [EARLIEST]: "P1Y" },
  cites: ceiling,
});

export const crowdfundingCeiling = parameter({
  id: "kr.crowdfunding.ceiling",
  title: "Most that an issuer raises by crowdfunding in one year",
  unit: "KRW",
  values: { [EARLIEST]: 3_000_000_000 },
  cites: ceiling,
});

export const crowdfundingDebtCeiling = parameter({
  id: "kr.crowdfunding.debt-ceiling",
  title: "Part of it that may be debt",
  unit: "KRW",
  values: { [EARLIEST]: 1_500_000_000 },
  cites: ceiling,
});

export const ordinaryPerIssuer = parameter({
  id: "kr.crowdfunding.ordinary-per-issuer",
  title: "Most that an ordinary investor puts into one issuer in a year",
  unit: "KRW",
  values: { [EARLIEST]: 5_000_000 },
  cites: caps,
});

export const ordinaryTotal = parameter({
  id: "kr.crowdfunding.ordinary-total",
  title: "Most that an ordinary investor puts into crowdfunding in a year",
  unit: "KRW",
  values: { [EARLIEST]: 10_000_000 },
  cites: caps,
});

export const qualifiedPerIssuer = parameter({
  id: "kr.crowdfunding.income-qualified-per-issuer",
  title: "Most that an income-qualified investor puts into one issuer in a year",
  unit: "KRW",
  values: { [EARLIEST]: 10_000_000 },
  cites: caps,
});

export const qualifiedTotal = parameter({
  id: "kr.crowdfunding.income-qualified-total",
  title: "Most that an income-qualified investor puts into crowdfunding in a year",
  unit: "KRW",
  values: { [EARLIEST]: 20_000_000 },
  cites: caps,
});

export const crowdfundingParameters = [
  crowdfundingPeriod,
  crowdfundingCeiling,
  crowdfundingDebtCeiling,
  ordinaryPerIssuer,
  ordinaryTotal,
  qualifiedPerIssuer,
  qualifiedTotal,
];
