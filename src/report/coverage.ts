import type { Catalogue } from "../catalogue/catalogue";
import type { LawOfPlace } from "../catalogue/as-of";
import { evidenceOn } from "../catalogue/as-of";
import type { Evidence, RuleKind } from "../catalogue/model";
import { EVIDENCES, RULE_KINDS } from "../catalogue/model";
import type { Block, Line } from "./document";
import { heading, paragraph, section, table, toned } from "./document";
import { count } from "./words";

/** What the catalogue covers on a day, and how far it was checked: the numbers behind `perimeter matrix`. */

export interface PlaceCoverage {
  readonly code: string;
  readonly name: string;
  readonly lastChecked: string;
  /** Rules in force, by kind. */
  readonly rules: Readonly<Record<RuleKind, number>>;
  readonly total: number;
  /** Rules in force, by the weakest evidence they rest on. */
  readonly evidence: Readonly<Record<Evidence, number>>;
  /** Rules known but not binding yet. */
  readonly horizon: number;
  /** Cards of the dossier left to a person. */
  readonly untranslated: number;
}

export interface Coverage {
  readonly asOf: string;
  readonly catalogue: string;
  readonly jurisdictions: readonly PlaceCoverage[];
}

function tally<K extends string>(keys: readonly K[], values: readonly K[]): Readonly<Record<K, number>> {
  const counts = Object.fromEntries(keys.map((key) => [key, values.filter((value) => value === key).length]));
  return counts as Record<K, number>;
}

function placeCoverage(law: LawOfPlace): PlaceCoverage {
  const { jurisdiction, rules, horizon } = law;
  return {
    code: jurisdiction.code,
    name: jurisdiction.name,
    lastChecked: jurisdiction.lastChecked,
    rules: tally(RULE_KINDS, rules.map(({ rule }) => rule.kind)),
    total: rules.length,
    evidence: tally(EVIDENCES, rules.map((ofDay) => evidenceOn(ofDay, law))),
    horizon: horizon.length,
    untranslated: jurisdiction.untranslated?.length ?? 0,
  };
}

export function coverageOf(catalogue: Catalogue, asOf: string): Coverage {
  return { asOf, catalogue: catalogue.digest, jurisdictions: catalogue.asOf(asOf).map(placeCoverage) };
}

const share = (part: number, whole: number): string => (whole === 0 ? "-" : `${Math.round((100 * part) / whole)}%`);

const placeName = ({ code, name }: PlaceCoverage): Line => [`${code} ${name}`];

const kindRow = (place: PlaceCoverage): readonly Line[] => [
  placeName(place),
  ...RULE_KINDS.map((kind): Line => [place.rules[kind] === 0 ? "-" : String(place.rules[kind])]),
  [toned("strong", String(place.total))],
];

const careRow = (place: PlaceCoverage): readonly Line[] => [
  placeName(place),
  [place.lastChecked],
  ...EVIDENCES.map((standard): Line => [share(place.evidence[standard], place.total)]),
  [String(place.horizon)],
  [String(place.untranslated)],
];

/** The coverage as two tables: what is in force by kind, and how far it was checked. */
export function coverageBlocks({ asOf, jurisdictions }: Coverage): readonly Block[] {
  const rules = jurisdictions.reduce((sum, place) => sum + place.total, 0);
  return [
    heading(1, `Law in force on ${asOf}`),
    paragraph(`${count(jurisdictions.length, "jurisdiction")}, ${count(rules, "rule")} in force. What is not listed here was not looked at.`),
    ...section("Rules in force by kind", [table(["Place", ...RULE_KINDS.map((kind) => kind.replaceAll("-", " ")), "all"], jurisdictions.map(kindRow))]),
    ...section("How far it was checked", [
      table(["Place", "Last checked", ...EVIDENCES, "On the horizon", "Left to a person"], jurisdictions.map(careRow)),
      paragraph("The shares are of the rules in force: read in the text itself, in a secondary source, or not confirmed."),
    ]),
  ];
}
