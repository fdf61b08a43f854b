import type { Parameter } from "../../src/authoring";
import { EARLIEST, cite, parameter } from "../../src/authoring";
import { capitalCircular, digitalAssetRules } from "./instruments";

const EXISTING = cite(capitalCircular, "minimum capital");
const NEW = cite(capitalCircular, "minimum capital of new applicants", { evidence: "unverified" });

/** The figures of the circular, in naira: for those registered before, from the day after the last day to comply. */
const CAPITAL = {
  dax: { title: "exchange", before: 500_000_000, after: 2_000_000_000 },
  custodian: { title: "custodian", before: 500_000_000, after: 2_000_000_000 },
  daop: { title: "offering platform", before: 500_000_000, after: 1_000_000_000 },
  ratop: { title: "real-world-asset tokenisation and offering platform", before: 0, after: 1_000_000_000 },
  dai: { title: "intermediary", before: 0, after: 500_000_000 },
  dapo: { title: "platform operator, token issuers included", before: 0, after: 500_000_000 },
  avasp: { title: "ancillary service provider", before: 0, after: 300_000_000 },
} as const;

export type OperatorClass = keyof typeof CAPITAL;

/** The classes, by their codes. */
export const CLASSES = Object.keys(CAPITAL) as OperatorClass[];

function ofExisting(operator: OperatorClass): Parameter<"NGN"> {
  const { title, before, after } = CAPITAL[operator];
  return parameter({
    id: `ng.capital.${operator}`,
    title: `Least paid-up capital of a digital-asset ${title}`,
    unit: "NGN",
    values: { [EARLIEST]: before, "2027-07-01": after },
    cites: before === 0 ? [EXISTING] : [cite(digitalAssetRules, "Parts B-E, minimum capital"), EXISTING],
  });
}

function ofNewcomer(operator: OperatorClass): Parameter<"NGN"> {
  const { title, after } = CAPITAL[operator];
  return parameter({ id: `ng.capital.new.${operator}`, title: `Least paid-up capital of a new digital-asset ${title}`, unit: "NGN", values: { "2026-01-16": after }, cites: [NEW] });
}

export const existingCapital = { dax: ofExisting("dax"), custodian: ofExisting("custodian"), daop: ofExisting("daop"), ratop: ofExisting("ratop"), dai: ofExisting("dai"), dapo: ofExisting("dapo"), avasp: ofExisting("avasp") };

export const newCapital = { dax: ofNewcomer("dax"), custodian: ofNewcomer("custodian"), daop: ofNewcomer("daop"), ratop: ofNewcomer("ratop"), dai: ofNewcomer("dai"), dapo: ofNewcomer("dapo"), avasp: ofNewcomer("avasp") };

export const bondShare = parameter({
  id: "ng.capital.bond",
  title: "Least fidelity bond of an offering platform, as a share of its minimum capital",
  unit: "percent",
  values: { [EARLIEST]: 25 },
  cites: [cite(digitalAssetRules, "Part B, fidelity bond")],
});
