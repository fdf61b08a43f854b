import { EARLIEST, cite, parameter } from "../../src/authoring";
import { digitalAssetRules, privateDebtRules } from "./instruments";

// Offering.

export const yearOfRaise = parameter({
  id: "ng.raise.period",
  title: "Period over which amounts raised are counted",
  unit: "duration",
  values: { [EARLIEST]: "P12M" },
  cites: [cite(digitalAssetRules, "Part A, amount raised"), cite(privateDebtRules, "yearly amount")],
});

export const raiseCeiling = parameter({
  id: "ng.raise.ceiling",
  title: "Most that an issuer raises in any twelve months",
  unit: "NGN",
  values: { [EARLIEST]: 10_000_000_000 },
  cites: [cite(digitalAssetRules, "Part A, amount raised")],
});

export const equityMultiple = parameter({
  id: "ng.raise.equity-multiple",
  title: "Most that an issuer raises in any twelve months, in shareholders' funds",
  unit: "times",
  values: { [EARLIEST]: 20 },
  cites: [cite(digitalAssetRules, "Part A, amount raised")],
});

export const founderHolding = parameter({
  id: "ng.founders.holding",
  title: "Least of their tokens that founders and directors keep until the offer ends",
  unit: "percent",
  values: { [EARLIEST]: 50 },
  cites: [cite(digitalAssetRules, "Part A, founders and directors")],
});

export const refundTime = parameter({
  id: "ng.refund.time",
  title: "Most business days from closing to the refund of a failed offer",
  unit: "days",
  values: { [EARLIEST]: 5 },
  cites: [cite(digitalAssetRules, "Part A, soft cap")],
});

// Retail investors.

export const retailPerIssuer = parameter({
  id: "ng.retail.per-issuer",
  title: "Most that one retail investor invests with an issuer",
  unit: "NGN",
  values: { [EARLIEST]: 200_000 },
  cites: [cite(digitalAssetRules, "Part A, retail investors")],
});

export const retailPerYear = parameter({
  id: "ng.retail.per-year",
  title: "Most that one retail investor invests in digital assets in twelve months",
  unit: "NGN",
  values: { [EARLIEST]: 2_000_000 },
  cites: [cite(digitalAssetRules, "Part A, retail investors")],
});

// Private companies.

export const privateDebtLimit = parameter({
  id: "ng.private-debt.limit",
  title: "Most debt that a private company raises in a year",
  unit: "NGN",
  values: { [EARLIEST]: 15_000_000_000 },
  cites: [cite(privateDebtRules, "yearly amount")],
});
