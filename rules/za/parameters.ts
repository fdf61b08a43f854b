import { EARLIEST, cite, parameter } from "../../src/authoring";
import { companiesAct, companiesRegulations, cryptoDeclaration, exchangeControl, schemesAct, travelDirective } from "./instruments";

const UNVERIFIED = { evidence: "unverified" } as const;

// Companies Act.

/** The same amount is the least of one large acquisition and the most of a small offer. */
export const prescribedAmount = parameter({
  id: "za.companies.prescribed-amount",
  title: "Amount of s. 96: least cost for one addressee, and most of a small offer",
  unit: "ZAR",
  values: { [EARLIEST]: 1_000_000 },
  cites: [cite(companiesAct, "s. 96(1)(b), (g) and (2)(a)"), cite(companiesRegulations, "amount of s. 96(2)", UNVERIFIED)],
});

export const smallOfferPersons = parameter({
  id: "za.companies.small-offer-persons",
  title: "Most persons who accept a small offer",
  unit: "persons",
  values: { [EARLIEST]: 50 },
  cites: [cite(companiesAct, "s. 96(1)(g)", UNVERIFIED)],
});

export const smallOfferInterval = parameter({
  id: "za.companies.small-offer-interval",
  title: "Months before a small offer in which there was no similar one",
  unit: "months",
  values: { [EARLIEST]: 6 },
  cites: [cite(companiesAct, "s. 96(1)(g)", UNVERIFIED)],
});

export const foreignFilingAge = parameter({
  id: "za.companies.foreign-filing-age",
  title: "Most business days between a foreign company's filing and its offer",
  unit: "days",
  values: { [EARLIEST]: 90 },
  cites: [cite(companiesAct, "s. 99(1)(b)")],
});

export const prospectusLife = parameter({
  id: "za.companies.prospectus-life",
  title: "Time after which a registered prospectus lapses",
  unit: "duration",
  values: { [EARLIEST]: "P3M" },
  cites: [cite(companiesAct, "life of a prospectus", UNVERIFIED)],
});

// Licence for crypto assets.

export const lastApplicationDay = parameter({
  id: "za.fais.last-application-day",
  title: "Last day of the time to apply",
  unit: "date",
  values: { [EARLIEST]: "2023-11-30" },
  cites: [cite(cryptoDeclaration, "transition")],
});

// Schemes.

export const schemeInvestors = parameter({
  id: "za.schemes.investors",
  title: "Fewest investors of a collective investment scheme",
  unit: "persons",
  values: { [EARLIEST]: 2 },
  cites: [cite(schemesAct, "s. 1", UNVERIFIED)],
});

// Travel rule.

export const fullDataFrom = parameter({
  id: "za.travel-rule.full-data",
  title: "Amount below which a reduced set of data is enough",
  unit: "ZAR",
  values: { "2025-04-30": 5_000 },
  cites: [cite(travelDirective, "reduced set of data", UNVERIFIED)],
});

// Exchange control.

export const discretionaryAllowance = parameter({
  id: "za.exchange-control.discretionary-allowance",
  title: "Yearly allowance of an individual without tax clearance",
  unit: "ZAR",
  values: { [EARLIEST]: 1_000_000 },
  cites: [cite(exchangeControl, "single discretionary allowance", UNVERIFIED)],
});

export const investmentAllowance = parameter({
  id: "za.exchange-control.investment-allowance",
  title: "Yearly allowance of an individual with tax clearance",
  unit: "ZAR",
  values: { [EARLIEST]: 10_000_000 },
  cites: [cite(exchangeControl, "foreign investment allowance", UNVERIFIED)],
});
