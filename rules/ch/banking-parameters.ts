import { EARLIEST, cite, parameter } from "../../src/authoring";
import { amlo, amloFinma, bankingAct, bankingOrdinance } from "./instruments";

// Deposits.

export const depositors = parameter({
  id: "ch.banko.depositors",
  title: "Deposits above which taking them is commercial",
  unit: "persons",
  values: { [EARLIEST]: 20 },
  cites: [cite(bankingOrdinance, "art. 6(1)")],
});

export const settlementPeriod = parameter({
  id: "ch.banko.settlement-days",
  title: "Days within which funds on a settlement account are settled",
  unit: "days",
  values: { "2017-08-01": 60 },
  cites: [cite(bankingOrdinance, "art. 5(3)")],
});

export const sandboxTotal = parameter({
  id: "ch.banko.sandbox-total",
  title: "Total of public deposits up to which the sandbox applies",
  unit: "CHF",
  values: { "2017-08-01": 1_000_000 },
  cites: [cite(bankingOrdinance, "art. 6(2)")],
});

export const sandboxNotice = parameter({
  id: "ch.banko.sandbox-notice",
  title: "Time to notify FINMA that the sandbox is exceeded",
  unit: "duration",
  values: { "2017-08-01": "P10D" },
  cites: [cite(bankingOrdinance, "art. 6")],
});

export const sandboxApplication = parameter({
  id: "ch.banko.sandbox-application",
  title: "Time to apply for a licence after the sandbox is exceeded",
  unit: "duration",
  values: { "2017-08-01": "P30D" },
  cites: [cite(bankingOrdinance, "art. 6")],
});

export const fintechTotal = parameter({
  id: "ch.banka.fintech-total",
  title: "Public deposits up to which a fintech licence suffices",
  unit: "CHF",
  values: { "2019-01-01": 100_000_000 },
  cites: [cite(bankingAct, "art. 1b")],
});

// Money laundering: when financial intermediation is professional.

const professionalBasis = [cite(amlo, "art. 7(1)")];

export const grossRevenue = parameter({
  id: "ch.amlo.revenue",
  title: "Gross revenue in a calendar year above which financial intermediation is professional",
  unit: "CHF",
  values: { [EARLIEST]: 50_000 },
  cites: professionalBasis,
});

export const newRelationships = parameter({
  id: "ch.amlo.new-relationships",
  title: "Business relationships entered in a calendar year above which financial intermediation is professional",
  unit: "persons",
  values: { [EARLIEST]: 20 },
  cites: professionalBasis,
});

export const maintainedRelationships = parameter({
  id: "ch.amlo.maintained-relationships",
  title: "Business relationships maintained in a calendar year from which financial intermediation is professional",
  unit: "persons",
  values: { [EARLIEST]: 20 },
  cites: professionalBasis,
});

export const thirdPartyAssets = parameter({
  id: "ch.amlo.third-party-assets",
  title: "Third-party assets under unlimited power above which financial intermediation is professional",
  unit: "CHF",
  values: { [EARLIEST]: 5_000_000 },
  cites: professionalBasis,
});

export const transactionVolume = parameter({
  id: "ch.amlo.volume",
  title: "Transaction volume in a calendar year above which financial intermediation is professional",
  unit: "CHF",
  values: { [EARLIEST]: 2_000_000 },
  cites: professionalBasis,
});

export const anonymousExchange = parameter({
  id: "ch.amlo-finma.anonymous-exchange",
  title: "Exchange of crypto-assets for cash or anonymous means from which the customer is identified",
  unit: "CHF",
  values: { "2021-01-01": 1_000 },
  cites: [cite(amloFinma, "art. 51a")],
});

export const bankingParameters = [
  depositors, settlementPeriod, sandboxTotal, sandboxNotice, sandboxApplication, fintechTotal,
  grossRevenue, newRelationships, maintainedRelationships, thirdPartyAssets, transactionVolume, anonymousExchange,
];
