import { EARLIEST, cite, parameter } from "../../src/authoring";
import { conductRules, marketsRules } from "./instruments";

/** Heads (b) to (e) are known from memory and from the parallel rule of the ADGM; a change was reported in 2025. */
const head = (letter: string) => [cite(marketsRules, `2.3.1(${letter})`, { evidence: "unverified" })];

export const offereeLimit = parameter({
  id: "ae-difc.mkt-2-3-1.persons",
  title: "Persons in any twelve months below whose number an offer is exempt",
  unit: "persons",
  values: { [EARLIEST]: 50 },
  cites: head("b"),
  evidence: "unverified",
});

export const personalConsideration = parameter({
  id: "ae-difc.mkt-2-3-1.consideration-per-person",
  title: "Consideration payable by each person",
  unit: "USD",
  values: { [EARLIEST]: 100_000 },
  cites: head("c"),
  evidence: "unverified",
});

export const minimumDenomination = parameter({
  id: "ae-difc.mkt-2-3-1.denomination",
  title: "Denomination of the securities",
  unit: "USD",
  values: { [EARLIEST]: 100_000 },
  cites: head("d"),
  evidence: "unverified",
});

export const aggregateConsideration = parameter({
  id: "ae-difc.mkt-2-3-1.aggregate",
  title: "Total consideration of twelve months below which an offer is exempt",
  unit: "USD",
  values: { [EARLIEST]: 100_000 },
  cites: head("e"),
  evidence: "unverified",
});

export const countingPeriod = parameter({
  id: "ae-difc.mkt-2-3-1.period",
  title: "Period over which persons and consideration are counted",
  unit: "duration",
  values: { [EARLIEST]: "P12M" },
  cites: head("b"),
  evidence: "unverified",
});

export const netAssets = parameter({
  id: "ae-difc.cob-2-3-7.net-assets",
  title: "Net assets of a natural person assessed as Professional Client",
  unit: "USD",
  values: { [EARLIEST]: 1_000_000 },
  cites: [cite(conductRules, "2.3.7")],
});
