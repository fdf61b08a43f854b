import { EARLIEST, cite, parameter } from "../../src/authoring";
import { caspRules, condominiumAct, constitution, qualifiedBuyerCirculars, rule10, src } from "./instruments";

const UNVERIFIED = { evidence: "unverified" } as const;

// Offers to few persons.

const few = [cite(src, "s. 10.1(k)"), cite(rule10, "sale to fewer than twenty persons")];

export const fewPersons = parameter({
  id: "ph.few.persons",
  title: "Most persons, qualified buyers left out, to whom securities are sold in the counting period",
  unit: "persons",
  values: { [EARLIEST]: 19 },
  cites: few,
});

export const fewPeriod = parameter({
  id: "ph.few.period",
  title: "Period over which those persons are counted",
  unit: "duration",
  values: { [EARLIEST]: "P12M" },
  cites: few,
});

// Qualified buyers.

const buyers = (title: string, id: string, value: number, provision: string) =>
  parameter({ id, title, unit: "PHP", values: { [EARLIEST]: value }, cites: [cite(qualifiedBuyerCirculars, provision)] });

export const individualIncome = buyers("Least annual gross income of a qualified individual buyer", "ph.qualified.individual-income", 25_000_000, "individuals");
export const individualPortfolio = buyers("Least portfolio of registered securities of a qualified individual buyer", "ph.qualified.individual-portfolio", 10_000_000, "individuals");
export const individualNetWorth = buyers("Least net worth of a qualified individual buyer", "ph.qualified.individual-net-worth", 30_000_000, "individuals");
export const institutionIncome = buyers("Least annual gross income of a qualified institutional buyer", "ph.qualified.institution-income", 100_000_000, "institutions");
export const institutionPortfolio = buyers("Least portfolio of a qualified institutional buyer", "ph.qualified.institution-portfolio", 60_000_000, "institutions");
export const institutionNetWorth = buyers("Least net worth of a qualified institutional buyer", "ph.qualified.institution-net-worth", 100_000_000, "institutions");

export const tradingYears = parameter({
  id: "ph.qualified.trading-years",
  title: "Fewest years for which a qualified individual buyer has traded securities, in person or through a manager",
  unit: "years",
  values: { [EARLIEST]: 1 },
  cites: [cite(qualifiedBuyerCirculars, "experience")],
});

export const positionYears = parameter({
  id: "ph.qualified.position-years",
  title: "Fewest years in a position that requires expertise in securities",
  unit: "years",
  values: { [EARLIEST]: 2 },
  cites: [cite(qualifiedBuyerCirculars, "experience")],
});

export const registrationLife = parameter({
  id: "ph.qualified.registration",
  title: "Time for which a buyer's registration is good",
  unit: "duration",
  values: { [EARLIEST]: "P2Y" },
  cites: [cite(qualifiedBuyerCirculars, "registration")],
});

export const longerListDay = parameter({
  id: "ph.qualified.longer-list",
  title: "Day from which more institutions are qualified buyers",
  unit: "date",
  values: { [EARLIEST]: "2021-04-20" },
  cites: [cite(rule10, "qualified buyers, as amended")],
});

export const noticePeriod = parameter({
  id: "ph.qualified.notice",
  title: "Time to file SEC Form 10.1 after a sale to qualified buyers",
  unit: "duration",
  values: { [EARLIEST]: "P10D" },
  cites: [cite(rule10, "notice of exemption")],
});

// Crypto-assets.

export const caspCapital = parameter({
  id: "ph.casp.capital",
  title: "Least paid-up capital of a crypto-asset service provider, crypto-assets left out",
  unit: "PHP",
  values: { [EARLIEST]: 100_000_000 },
  cites: [cite(caspRules, "paid-up capital")],
});

export const leadTime = parameter({
  id: "ph.casp.lead-time",
  title: "Time between the filing of the disclosure document and the first marketing",
  unit: "duration",
  values: { [EARLIEST]: "P30D" },
  cites: [cite(caspRules, "lead time", UNVERIFIED)],
});

// Land.

export const foreignEquity = parameter({
  id: "ph.land.foreign-equity",
  title: "Most foreign equity in a corporation that holds land, or in a condominium project",
  unit: "percent",
  values: { [EARLIEST]: 40 },
  cites: [cite(constitution, "Art. XII s. 7"), cite(condominiumAct, "foreign interest")],
});
