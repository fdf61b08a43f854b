import { EARLIEST, cite, parameter } from "../../src/authoring";
import { cmaGlossary, rosco } from "./instruments";

/** Where a number changed on a day that the sources do not give, the present one stands from the first day of the Rules. */

const privatePlacements = [cite(rosco, "private placement")];
const smallOffers = [cite(rosco, "exempt offers: small offers")];
const naturalPersons = [cite(cmaGlossary, "qualified investor: natural persons")];

export const noticePeriod = parameter({
  id: "sa.private.notice",
  title: "Least notice to the Authority before a private placement",
  unit: "days",
  values: { "2018-04-01": 10 },
  cites: privatePlacements,
});

/** Older editions had 60; the day of the change was not found. */
export const limitedOfferees = parameter({
  id: "sa.limited.offerees",
  title: "Most offerees of a limited offer who are neither institutional nor qualified clients",
  unit: "persons",
  values: { "2018-04-01": 100 },
  cites: [cite(rosco, "limited offer")],
  evidence: "unverified",
});

export const smallOfferTotal = parameter({
  id: "sa.small.total",
  title: "Total value below which a small offer stays",
  unit: "SAR",
  values: { "2018-04-01": 10_000_000 },
  cites: smallOffers,
  evidence: "unverified",
});

export const smallOfferees = parameter({
  id: "sa.small.offerees",
  title: "Most offerees of a small offer, sophisticated investors not counted",
  unit: "persons",
  values: { "2018-04-01": 50 },
  cites: smallOffers,
  evidence: "unverified",
});

/** The source misprints the figure. */
export const smallOfferPayment = parameter({
  id: "sa.small.payment",
  title: "Most that one offeree of a small offer pays",
  unit: "SAR",
  values: { "2018-04-01": 200_000 },
  cites: smallOffers,
  evidence: "unverified",
});

export const transactionsTotal = parameter({
  id: "sa.qualified.transactions",
  title: "Total of securities transactions of a qualified natural person in the last twelve months",
  unit: "SAR",
  values: { [EARLIEST]: 40_000_000 },
  cites: naturalPersons,
});

export const transactionsPerQuarter = parameter({
  id: "sa.qualified.transactions-per-quarter",
  title: "Fewest transactions in each quarter of the last twelve months",
  unit: "count",
  values: { [EARLIEST]: 10 },
  cites: naturalPersons,
});

export const netAssets = parameter({
  id: "sa.qualified.net-assets",
  title: "Net assets of a qualified natural person",
  unit: "SAR",
  values: { [EARLIEST]: 5_000_000 },
  cites: naturalPersons,
});

export const monthsInFinance = parameter({
  id: "sa.qualified.experience",
  title: "Time worked in the financial sector (three years)",
  unit: "months",
  values: { [EARLIEST]: 36 },
  cites: naturalPersons,
});
