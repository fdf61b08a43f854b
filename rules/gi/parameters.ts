import { EARLIEST, cite, parameter } from "../../src/authoring";
import { arrangements, prospectusRegulation, transferRegulations } from "./instruments";

const UNVERIFIED = { evidence: "unverified" } as const;

export const arrangementsConfirmed = parameter({
  id: "gi.arrangements.confirmed",
  title: "First day on which arrangements in virtual assets are known to be regulated",
  unit: "date",
  values: { [EARLIEST]: "2026-03-26" },
  cites: [cite(arrangements, "commencement")],
});

export const persons = parameter({
  id: "gi.prospectus.persons",
  title: "Number of persons, qualified investors not counted, from which an offer needs a prospectus",
  unit: "persons",
  values: { [EARLIEST]: 150 },
  cites: [cite(prospectusRegulation, "art. 1", UNVERIFIED)],
});

export const minimum = parameter({
  id: "gi.prospectus.minimum",
  title: "Least consideration per investor, or denomination per unit, at which no prospectus is needed",
  unit: "EUR",
  values: { [EARLIEST]: 100_000 },
  cites: [cite(prospectusRegulation, "art. 1", UNVERIFIED)],
});

export const ceiling = parameter({
  id: "gi.prospectus.ceiling",
  title: "Most consideration of a small offer in the counting period, if Gibraltar has set the ceiling",
  unit: "EUR",
  values: { [EARLIEST]: 8_000_000 },
  cites: [cite(prospectusRegulation, "art. 3", UNVERIFIED)],
});

export const countingPeriod = parameter({
  id: "gi.prospectus.counting-period",
  title: "Period over which the consideration of small offers is added up",
  unit: "duration",
  values: { [EARLIEST]: "P12M" },
  cites: [cite(prospectusRegulation, "art. 3", UNVERIFIED)],
});

export const travelRuleAmount = parameter({
  id: "gi.travel-rule.amount",
  title: "Value of a transfer from which data travel with it",
  unit: "EUR",
  values: { [EARLIEST]: 1_000 },
  cites: [cite(transferRegulations, "amount")],
});
