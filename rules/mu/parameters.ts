import { EARLIEST, cite, parameter } from "../../src/authoring";
import { preferentialAmendment, preferentialRules, securitiesAct, securitiesAmendment, vaitos } from "./instruments";

export const filingPeriod = parameter({
  id: "mu.ito.filing-period",
  title: "Time before the offer period by which registration of an initial token offering is sought",
  unit: "duration",
  values: { "2022-02-07": "P45D" },
  cites: [cite(vaitos, "registration of issuers")],
});

export const placementMinimum = parameter({
  id: "mu.private-placement.minimum",
  title: "Least subscription of each person in a private placement",
  unit: "MUR",
  values: { [EARLIEST]: 1_000_000 },
  cites: [cite(securitiesAct, "s. 70"), cite(preferentialRules, "private placement")],
});

export const professionalFundMinimum = parameter({
  id: "mu.private-placement.professional-fund-minimum",
  title: "Least subscription to a professional collective investment scheme in a private placement",
  unit: "USD",
  values: { [EARLIEST]: 200_000 },
  cites: [cite(securitiesAct, "s. 70"), cite(preferentialRules, "private placement")],
});

export const individualNetWorth = parameter({
  id: "mu.sophisticated.net-worth",
  title: "Net worth above which an individual is sophisticated, alone or with the spouse",
  unit: "USD",
  values: { "2021-07-31": 1_000_000 },
  cites: [cite(securitiesAmendment, "sophisticated investor")],
});

export const institutionAssets = parameter({
  id: "mu.sophisticated.assets",
  title: "Least assets under discretionary management of a sophisticated institution",
  unit: "USD",
  values: { "2021-07-31": 5_000_000 },
  cites: [cite(securitiesAmendment, "sophisticated investor")],
});

export const investorNumber = parameter({
  id: "mu.preferential.investors",
  title: "Investors in Mauritius from which an issuer of securities other than debt follows the Rules",
  unit: "persons",
  values: { [EARLIEST]: 25 },
  cites: [cite(preferentialRules, "application")],
});

export const allotmentPeriod = parameter({
  id: "mu.preferential.allotment-period",
  title: "Time to allot the securities of a preferential offer",
  unit: "duration",
  values: { [EARLIEST]: "P12M" },
  cites: [cite(preferentialRules, "allotment")],
});

export const documentPeriod = parameter({
  id: "mu.preferential.document-period",
  title: "Time to file the offer document with the FSC after its execution",
  unit: "duration",
  values: { [EARLIEST]: "P10D" },
  cites: [cite(preferentialRules, "offer document")],
});

export const debtPeriod = parameter({
  id: "mu.preferential.debt-period",
  title: "Time before the issue by which debt securities are registered",
  unit: "duration",
  values: { "2023-10-16": "P14D" },
  cites: [cite(preferentialAmendment, "r. 9A")],
});
