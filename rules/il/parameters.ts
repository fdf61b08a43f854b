import { EARLIEST, cite, parameter } from "../../src/authoring";
import { coordinatorRegulations, detailsRegulations, financialServicesLaw, firstSchedule, securitiesLaw } from "./instruments";

export const offereeLimit = parameter({
  id: "il.s15a.offerees",
  title: "Most offerees of a private offer in any twelve months",
  unit: "persons",
  values: { [EARLIEST]: 35 },
  cites: [cite(securitiesLaw, "s. 15A(a)(1)"), cite(detailsRegulations, "regs 1-2")],
});

export const countingPeriod = parameter({
  id: "il.s15a.period",
  title: "Period over which offerees are counted",
  unit: "duration",
  values: { [EARLIEST]: "P12M" },
  cites: [cite(securitiesLaw, "s. 15A(a)(1)")],
});

// First Schedule: the amounts of 2016, and an indexed set whose day is not known.

const amount = (id: string, title: string, of2016: number, indexed: number) => ({
  of2016: parameter({
    id: `il.first-schedule.${id}`,
    title: `${title}, amount of 2016`,
    unit: "ILS",
    values: { [EARLIEST]: of2016 },
    cites: [cite(firstSchedule, "individuals")],
  }),
  indexed: parameter({
    id: `il.first-schedule.${id}-indexed`,
    title: `${title}, indexed as published (undated)`,
    unit: "ILS",
    values: { [EARLIEST]: indexed },
    cites: [cite(firstSchedule, "individuals, index")],
    evidence: "unverified",
  }),
});

export const liquidAssets = amount("liquid-assets", "Liquid assets that alone qualify", 8_000_000, 8_364_177);
export const income = amount("income", "Income of each of two years", 1_200_000, 1_254_627);
export const familyIncome = amount("family-income", "Income of the family unit of each of two years", 1_800_000, 1_881_940);
export const lowerAssets = amount("lower-assets", "Liquid assets beside an income", 5_000_000, 5_227_610);
export const lowerIncome = amount("lower-income", "Income beside liquid assets", 600_000, 627_313);
export const lowerFamilyIncome = amount("lower-family-income", "Income of the family unit beside liquid assets", 900_000, 940_969);

export const indexedBy = parameter({
  id: "il.first-schedule.indexed-by",
  title: "Day of research on which the amounts of 2016 were known to have been indexed; since when was not found",
  unit: "date",
  values: { [EARLIEST]: "2026-11-22" },
  cites: [cite(firstSchedule, "individuals, index")],
  evidence: "unverified",
});

/** The day of `completeFrom`, as a number that a condition can read. */
export const RECORD_WHOLE_FROM = "2022-01-01";

export const recordWholeFrom = parameter({
  id: "il.rfs.record-whole-from",
  title: "Day from which the law of Israel is recorded here as a whole (no day of the law)",
  unit: "date",
  values: { [EARLIEST]: RECORD_WHOLE_FROM },
  cites: [cite(financialServicesLaw, "commencement", { evidence: "unverified" })],
});

export const corporateEquity = parameter({
  id: "il.first-schedule.equity",
  title: "Equity of a corporation",
  unit: "ILS",
  values: { [EARLIEST]: 50_000_000 },
  cites: [cite(firstSchedule, "corporations", { evidence: "unverified" })],
  evidence: "unverified",
});

// Offers through a coordinator.

const band = <U extends string>(id: string, title: string, unit: U, value: number) =>
  parameter({ id: `il.coordinator.${id}`, title, unit, values: { [EARLIEST]: value }, cites: [cite(coordinatorRegulations, "limits per investor")] });

export const lowIncome = band("low-income", "Annual income up to which the lowest limits apply", "ILS", 350_000);
export const lowPerInvestment = band("low-per-investment", "Most per investment at the lowest band", "ILS", 10_000);
export const lowTotal = band("low-total", "Most in twelve months at the lowest band", "ILS", 20_000);
export const middleIncome = band("middle-income", "Annual income up to which the middle limit applies", "ILS", 750_000);
export const middleTotal = band("middle-total", "Most in twelve months at the middle band", "ILS", 30_000);
export const highIncome = band("high-income", "Annual income up to which the upper limit applies", "ILS", 1_200_000);
export const highShare = band("high-share", "Share of annual income at the upper band", "percent", 5);
export const highTotal = band("high-total", "Most at the upper band", "ILS", 100_000);

export const ilParameters = [
  offereeLimit, countingPeriod,
  ...[liquidAssets, income, familyIncome, lowerAssets, lowerIncome, lowerFamilyIncome].flatMap(({ of2016, indexed }) => [of2016, indexed]),
  indexedBy, recordWholeFrom, corporateEquity,
  lowIncome, lowPerInvestment, lowTotal, middleIncome, middleTotal, highIncome, highShare, highTotal,
];
