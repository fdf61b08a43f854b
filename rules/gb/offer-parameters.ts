import { cite, parameter } from "../../src/authoring";
import { cryptoRegulations } from "./crypto-instruments";
import { poatrs, ukProspectusRegulation } from "./instruments";

/** Numbers of the law of public offers: securities since 2026-01-19, securities before, cryptoassets from 2027-10-25. */

const FROM_2026 = "2026-01-19";
const FROM_2021 = "2021-01-01";
const FROM_2027 = "2027-10-25";

// Public Offers and Admissions to Trading Regulations 2024.

export const smallOffer = parameter({
  id: "gb.poatr.small-offer",
  title: "Most that an exempt small offer can raise in the United Kingdom",
  unit: "GBP",
  values: { [FROM_2026]: 5_000_000 },
  cites: [cite(poatrs, "Sch. 1 para. 1")],
});

export const aggregationPeriod = parameter({
  id: "gb.poatr.aggregation",
  title: "Period over which offers of the same offeror are added up",
  unit: "duration",
  values: { [FROM_2026]: "P12M" },
  cites: [cite(poatrs, "Sch. 1 para. 14; reg. 13")],
});

export const persons = parameter({
  id: "gb.poatr.persons",
  title: "Number of persons other than qualified investors that a small circle stays below",
  unit: "persons",
  values: { [FROM_2026]: 150 },
  cites: [cite(poatrs, "Sch. 1 para. 3")],
});

export const denomination = parameter({
  id: "gb.poatr.denomination",
  title: "Least denomination per unit",
  unit: "GBP",
  values: { [FROM_2026]: 50_000 },
  cites: [cite(poatrs, "Sch. 1 para. 4")],
});

export const ticket = parameter({
  id: "gb.poatr.ticket",
  title: "Least consideration per investor",
  unit: "GBP",
  values: { [FROM_2026]: 100_000 },
  cites: [cite(poatrs, "Sch. 1 para. 5")],
});

export const equalInformation = parameter({
  id: "gb.poatr.equal-information-from",
  title: "Total consideration from which equal information is owed",
  unit: "GBP",
  values: { [FROM_2026]: 1_000_000 },
  cites: [cite(poatrs, "reg. 13")],
});

export const legacyValidity = parameter({
  id: "gb.poatr.legacy-validity",
  title: "Validity of a prospectus approved under the old law",
  unit: "duration",
  values: { [FROM_2021]: "P12M" },
  cites: [cite(poatrs, "reg. 48(2)")],
});

// The law until 2026-01-18.

export const oldSmallOffer = parameter({
  id: "gb.ukpr.small-offer",
  title: "Most that an exempt small offer could raise in twelve months, old law",
  unit: "EUR",
  values: { [FROM_2021]: 8_000_000 },
  cites: [cite(ukProspectusRegulation, "FSMA s. 86", { url: "https://www.legislation.gov.uk/ukpga/2000/8/section/86" })],
});

export const oldPersons = parameter({
  id: "gb.ukpr.persons",
  title: "Number of persons other than qualified investors that a small circle stayed below, old law",
  unit: "persons",
  values: { [FROM_2021]: 150 },
  cites: [cite(ukProspectusRegulation, "FSMA s. 86")],
  evidence: "unverified",
});

export const oldTicket = parameter({
  id: "gb.ukpr.denomination-or-ticket",
  title: "Least denomination per unit, or consideration per investor, old law",
  unit: "EUR",
  values: { [FROM_2021]: 100_000 },
  cites: [cite(ukProspectusRegulation, "FSMA s. 86")],
  evidence: "unverified",
});

// Cryptoassets Regulations 2026.

export const cryptoSmallOffer = parameter({
  id: "gb.cryptoregs.small-offer",
  title: "Most that an exempt small offer of a cryptoasset can raise in the United Kingdom",
  unit: "GBP",
  values: { [FROM_2027]: 1_000_000 },
  cites: [cite(cryptoRegulations, "Sch. 1 para. 1")],
});

export const cryptoPersons = parameter({
  id: "gb.cryptoregs.persons",
  title: "Number of persons other than qualified investors that a small circle stays below, cryptoassets",
  unit: "persons",
  values: { [FROM_2027]: 150 },
  cites: [cite(cryptoRegulations, "Sch. 1 para. 3")],
});

export const cryptoTicket = parameter({
  id: "gb.cryptoregs.ticket",
  title: "Least consideration per investor, cryptoassets",
  unit: "GBP",
  values: { [FROM_2027]: 100_000 },
  cites: [cite(cryptoRegulations, "Sch. 1 para. 4")],
});

export const cryptoAggregationPeriod = parameter({
  id: "gb.cryptoregs.aggregation",
  title: "Period over which connected offers are added up, cryptoassets",
  unit: "duration",
  values: { [FROM_2027]: "P12M" },
  cites: [cite(cryptoRegulations, "Sch. 1 para. 1; reg. 11")],
});

export const cryptoEqualInformation = parameter({
  id: "gb.cryptoregs.equal-information-from",
  title: "Total consideration from which equal information is owed, cryptoassets",
  unit: "GBP",
  values: { [FROM_2027]: 500_000 },
  cites: [cite(cryptoRegulations, "reg. 11")],
});
