import { EARLIEST, cite, parameter } from "../../src/authoring";
import {
  cisRegulations, companiesAct, financeAct2022, financeAct2025, ifscaFunds, overseasInvestment, pasRules, reitAmendment, sebiAct,
} from "./instruments";

// Private placement.

export const offereeLimit = parameter({
  id: "in.companies-act.offerees",
  title: "Most persons to whom a kind of security is offered by private placement in a financial year",
  unit: "persons",
  values: { "2014-04-01": 200 },
  cites: [cite(companiesAct, "s. 42"), cite(pasRules, "r. 14")],
});

export const countingPeriod = parameter({
  id: "in.companies-act.counting-period",
  title: "Period over which persons addressed are counted",
  unit: "duration",
  values: { [EARLIEST]: "P12M" },
  cites: [cite(companiesAct, "s. 42")],
});

export const allotmentPeriod = parameter({
  id: "in.companies-act.allotment",
  title: "Time for allotment after receipt of the application money",
  unit: "duration",
  values: { "2014-04-01": "P60D" },
  cites: [cite(companiesAct, "s. 42")],
});

export const refundDeadline = parameter({
  id: "in.companies-act.refund",
  title: "Time for the refund after receipt of the application money: 60 days for allotment and 15 more",
  unit: "duration",
  values: { "2014-04-01": "P75D" },
  cites: [cite(companiesAct, "s. 42")],
});

export const returnPeriod = parameter({
  id: "in.companies-act.return",
  title: "Time for the return of allotment",
  unit: "duration",
  values: { "2014-04-01": "P15D" },
  cites: [cite(companiesAct, "s. 42"), cite(pasRules, "r. 14")],
});

// Schemes and REITs.

export const deemedCorpus = parameter({
  id: "in.sebi.deemed-corpus",
  title: "Least corpus of a pool that is deemed a collective investment scheme",
  unit: "INR",
  values: { [EARLIEST]: 1_000_000_000 },
  cites: [cite(sebiAct, "s. 11AA"), cite(cisRegulations, "deemed schemes")],
});

export const smReitFloor = parameter({
  id: "in.sebi.sm-reit-floor",
  title: "Least value of the assets of a small and medium REIT's scheme",
  unit: "INR",
  values: { "2024-03-08": 500_000_000 },
  cites: [cite(reitAmendment, "value of assets")],
});

export const reitFloor = parameter({
  id: "in.sebi.reit-floor",
  title: "Value of assets from which the regime of ordinary REITs applies",
  unit: "INR",
  values: { "2024-03-08": 5_000_000_000 },
  cites: [cite(reitAmendment, "value of assets")],
});

export const unitholderFloor = parameter({
  id: "in.sebi.sm-reit-unitholders",
  title: "Least number of unitholders of a small and medium REIT's scheme",
  unit: "persons",
  values: { "2024-03-08": 200 },
  cites: [cite(reitAmendment, "unitholders")],
});

export const ticketFloor = parameter({
  id: "in.sebi.sm-reit-ticket",
  title: "Least subscription to a small and medium REIT's scheme",
  unit: "INR",
  values: { "2024-03-08": 1_000_000 },
  cites: [cite(reitAmendment, "minimum subscription")],
});

export const completedFloor = parameter({
  id: "in.sebi.sm-reit-completed",
  title: "Least share of assets in completed property that produces revenue",
  unit: "percent",
  values: { "2024-03-08": 95 },
  cites: [cite(reitAmendment, "completed and revenue-generating property")],
});

// Tax.

export const ledgerLimbStart = parameter({
  id: "in.tax.limb-d-from",
  title: "First day on which any crypto-asset on a distributed ledger is a virtual digital asset",
  unit: "date",
  values: { [EARLIEST]: "2026-04-01" },
  cites: [cite(financeAct2025, "s. 2(47A)(d)")],
});

export const gainsRate = parameter({
  id: "in.tax.gains-rate",
  title: "Rate of tax on gains from virtual digital assets",
  unit: "percent",
  values: { "2022-04-01": 30 },
  cites: [cite(financeAct2022, "s. 115BBH")],
});

export const withholdingRate = parameter({
  id: "in.tax.withholding-rate",
  title: "Rate of tax withheld from the consideration for virtual digital assets",
  unit: "percent",
  values: { "2022-07-01": 1 },
  cites: [cite(financeAct2022, "s. 194S")],
});

export const limitOfOthers = parameter({
  id: "in.tax.limit-others",
  title: "Most consideration in a year from which payers other than specified persons need not withhold",
  unit: "INR",
  values: { "2022-07-01": 10_000 },
  cites: [cite(financeAct2022, "s. 194S")],
});

export const limitOfSpecified = parameter({
  id: "in.tax.limit-specified",
  title: "Most consideration in a year from which specified persons need not withhold",
  unit: "INR",
  values: { "2022-07-01": 50_000 },
  cites: [cite(financeAct2022, "s. 194S")],
});

// The IFSC and exchange control.

export const ventureMinimum = parameter({
  id: "in.ifsca.venture-minimum",
  title: "Least subscription of an investor who is not accredited to a venture scheme",
  unit: "USD",
  values: { [EARLIEST]: 250_000 },
  cites: [cite(ifscaFunds, "venture schemes")],
});

export const restrictedMinimum = parameter({
  id: "in.ifsca.restricted-minimum",
  title: "Least subscription of an investor who is not accredited to a restricted scheme",
  unit: "USD",
  values: { [EARLIEST]: 150_000 },
  cites: [cite(ifscaFunds, "restricted schemes")],
  evidence: "unverified",
});

export const remittanceLimit = parameter({
  id: "in.fema.remittance",
  title: "Most that one resident can remit abroad in a financial year",
  unit: "USD",
  values: { [EARLIEST]: 250_000 },
  cites: [cite(overseasInvestment, "yearly limit")],
});
