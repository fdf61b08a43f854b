import { EARLIEST } from "./author";
import type { ExpressionNode } from "../logic/expression";
import type { InputIssue } from "../offering/input-error";
import type { LawOfPlace } from "./as-of";
import { lawOfPlace } from "./as-of";
import type { Catalogue } from "./catalogue";
import { checkJurisdiction, conditionsOf } from "./check";
import type { Citation, InForce, Jurisdiction, Rule } from "./model";
import { parentOf } from "./parent";
import type { Reads } from "./reads";
import { readsOf } from "./reads";
import { turningDays } from "./vague-date";

/**
 * What the compiler and the loader cannot see and a maintainer of the catalogue should: law that nothing uses,
 * rules without a case, days on which a rule lacks a number. What makes a pack unusable comes from `check.ts`.
 */

export type LintCode =
  // From the check of the pack.
  | "dangling-citation"
  | "uncited-parameter"
  | "uncited-concept"
  | "uncited-rule"
  | "dates-out-of-order"
  | "day-not-known"
  | "cycle"
  | "duplicate-id"
  | "unsound-fact"
  | "unsound-parameter"
  | "unsound-condition"
  | "unsound-due"
  | "unsound-rule"
  // Of its own.
  | "unused-fact"
  | "dangling-read"
  | "unused-parameter"
  | "unused-concept"
  | "unused-list"
  | "unused-instrument"
  | "parameter-without-value"
  | "concept-not-in-force"
  | "rule-never-in-force"
  | "rule-without-remedy"
  | "rule-without-exposure"
  | "rule-without-case"
  | "case-without-rule"
  | "primary-without-url";

export interface LintProblem {
  readonly jurisdiction: string;
  /** JSON pointer into the jurisdiction. */
  readonly pointer: string;
  /** The rule, parameter, concept, instrument or fact concerned. */
  readonly id?: string;
  readonly code: LintCode;
  /** A warning asks for a look; it does not make the catalogue wrong. */
  readonly severity: "error" | "warning";
  readonly expected: string;
  readonly found: string;
}

export interface LintOptions {
  /** The rules that policy cases speak about: ids, or anything that lists them. Left out, cases are not looked at. */
  readonly cases?: readonly (string | { readonly rules: readonly string[] })[];
}

type Problem = Omit<LintProblem, "jurisdiction">;

const error = (code: LintCode, pointer: string, id: string, expected: string, found: string): Problem => ({ pointer, id, code, severity: "error", expected, found });
const warning = (code: LintCode, pointer: string, id: string, expected: string, found: string): Problem => ({ pointer, id, code, severity: "warning", expected, found });

/** Which kind of problem an issue of the check is, told from where it is. */
const CODE_OF_POINTER: readonly (readonly [pattern: RegExp, code: LintCode])[] = [
  [/\/cites\/\d+\/instrument$/, "dangling-citation"],
  [/^\/parameters\/\d+\/cites$/, "uncited-parameter"],
  [/^\/concepts\/\d+\/cites$/, "uncited-concept"],
  [/^\/rules\/\d+.*\/cites$/, "uncited-rule"],
  [/\/inForce\/(?:from|to)$/, "dates-out-of-order"],
  [/\/inForce$/, "day-not-known"],
  [/^\/concepts$/, "cycle"],
  [/^\/facts\//, "unsound-fact"],
  [/^\/parameters\//, "unsound-parameter"],
  [/^\/rules\/\d+\/(?:due\/|freeFrom\/|requires$)/, "unsound-due"],
  [/^\/(?:rules|concepts|tallies)\/\d+\/(?:when|where|requires|unless|exposes)\b/, "unsound-condition"],
];

function fromCheck(pack: Jurisdiction, { pointer, expected, found }: InputIssue): Problem {
  const repeated = expected === "ids that occur once";
  const code = repeated ? "duplicate-id" : (CODE_OF_POINTER.find(([pattern]) => pattern.test(pointer))?.[1] ?? "unsound-rule");
  const id = idAt(pack, pointer);
  return { pointer, ...(id !== undefined && { id }), code, severity: "error", expected, found };
}

/** The id of what a pointer leads into. */
function idAt(pack: Jurisdiction, pointer: string): string | undefined {
  const [, list, index = ""] = pointer.split("/");
  if (list === "facts") return index;
  if (list === "instruments" || list === "parameters" || list === "concepts" || list === "rules") return pack[list][Number(index || NaN)]?.id;
  return undefined;
}

const allConditions = (rule: Rule): readonly ExpressionNode[] => conditionsOf(rule).map(([, condition]) => condition);

/** Facts that another jurisdiction reads instead of asking again. */
function readElsewhere(packs: readonly Jurisdiction[]): ReadonlySet<string> {
  return new Set(packs.flatMap(({ facts }) => Object.values(facts).flatMap(({ readAs }) => (readAs !== undefined && "fact" in readAs ? [readAs.fact] : []))));
}

/** A fact borrowed from another jurisdiction of the catalogue must be declared there, for the same subject and with the same type. */
function danglingReads(pack: Jurisdiction, packs: readonly Jurisdiction[]): readonly Problem[] {
  return Object.entries(pack.facts).flatMap(([id, { readAs, subject, type }]) => {
    if (readAs === undefined || !("fact" in readAs)) return [];
    const owner = packs.find(({ code }) => readAs.fact.startsWith(`${code.toLowerCase()}.`));
    if (owner === undefined) return [];
    const source = Object.hasOwn(owner.facts, readAs.fact) ? owner.facts[readAs.fact] : undefined;
    if (source?.subject === subject && source.type === type && source.readAs === undefined) return [];
    const found = source === undefined ? `no ${readAs.fact}` : `a ${source.type} of the ${source.subject}${source.readAs === undefined ? "" : " that is itself borrowed"}`;
    return [error("dangling-read", `/facts/${id}/readAs/fact`, id, `a ${type} that ${owner.code} asks of the ${subject}`, found)];
  });
}

/** What the rules, classifications and tallies of places read, clocks included. */
function readIn(places: readonly Jurisdiction[]): Reads {
  const reads = places.map((place) => {
    const classes = place.concepts.flatMap(({ id, classification }): ExpressionNode[] => (classification === true ? [{ concept: id }] : []));
    const tallies = place.tallies ?? [];
    const { facts, parameters, concepts, lists } = readsOf([...place.rules.flatMap(allConditions), ...classes, ...tallies.flatMap(({ where }) => where ?? [])], place);
    const clocks = place.rules.flatMap(({ due, freeFrom }) => [due, freeFrom]).filter((clock) => clock !== undefined);
    const periods = [...clocks, ...tallies].flatMap(({ within }) => within ?? []);
    return { facts: [...facts, ...clocks.map(({ from }) => from)], parameters: [...parameters, ...periods], concepts: [...concepts], lists: [...lists] };
  });
  return {
    facts: new Set(reads.flatMap(({ facts }) => facts)),
    parameters: new Set(reads.flatMap(({ parameters }) => parameters)),
    concepts: new Set(reads.flatMap(({ concepts }) => concepts)),
    lists: new Set(reads.flatMap(({ lists }) => lists)),
  };
}

function unusedParts(pack: Jurisdiction, catalogue: Catalogue): readonly Problem[] {
  // What a child reads of its parent is used as well.
  const family = catalogue.places.filter(({ code, parent }) => code === pack.code || parent === pack.code);
  const used = readIn(family);
  const borrowed = readElsewhere(catalogue.jurisdictions);
  const cited = new Set(catalogue.jurisdictions.filter(({ code, parent }) => code === pack.code || parent === pack.code).flatMap(citationsOf).map(({ instrument }) => instrument));
  return [
    ...Object.keys(pack.facts)
      .filter((id) => !used.facts.has(id) && !borrowed.has(id))
      .map((id) => error("unused-fact", `/facts/${id}`, id, "a fact that some rule reads", "none")),
    ...pack.parameters.flatMap(({ id }, i) => (used.parameters.has(id) ? [] : [error("unused-parameter", `/parameters/${i}`, id, "a number that some rule reads", "none")])),
    ...pack.concepts.flatMap(({ id }, i) => (used.concepts.has(id) ? [] : [error("unused-concept", `/concepts/${i}`, id, "a definition that some rule reads", "none")])),
    ...(pack.lists ?? []).flatMap(({ id }, i) => (used.lists.has(id) ? [] : [error("unused-list", `/lists/${i}`, id, "a list that some rule reads", "none")])),
    ...pack.instruments.flatMap(({ id }, i) => (cited.has(id) ? [] : [error("unused-instrument", `/instruments/${i}`, id, "a text that something cites", "none")])),
  ];
}

function citationsOf(pack: Jurisdiction): readonly Citation[] {
  return [
    ...pack.parameters.flatMap(({ cites }) => cites),
    ...pack.concepts.flatMap(({ cites }) => cites),
    ...(pack.tallies ?? []).flatMap(({ cites }) => cites),
    ...(pack.lists ?? []).flatMap(({ cites }) => cites),
    ...pack.rules.flatMap((rule) => [
      ...rule.cites,
      ...Object.values(rule.unless ?? {}).flatMap(({ cites }) => cites),
      ...rule.exposes.flatMap(({ cites }) => cites ?? []),
    ]),
  ];
}

/** Every day on which the law of a place changes, in order. Between two of them it is the same. */
function daysOfChange(pack: Jurisdiction): readonly string[] {
  const periods: readonly (InForce | undefined)[] = [
    ...pack.instruments.map(({ inForce }) => inForce),
    ...pack.concepts.map(({ inForce }) => inForce),
    ...pack.rules.flatMap((rule) => [rule.inForce, ...Object.values(rule.unless ?? {}).map(({ inForce }) => inForce)]),
  ];
  const days = new Set(pack.parameters.flatMap(({ values }) => Object.keys(values)));
  for (const period of periods) {
    if (period === undefined || period.from === null) continue;
    if (period.from === undefined) days.add(EARLIEST);
    for (const day of turningDays(period)) days.add(day);
  }
  return [...days].sort();
}

/** What a rule reads on a day: an exemption counts only while it is in force. */
function readOn(law: LawOfPlace, pack: Jurisdiction): ReadonlyMap<Rule, Reads> {
  return new Map(
    law.rules.map(({ rule, exemptions }) => {
      const { parameters, ...rest } = readsOf(allConditions({ ...rule, unless: Object.fromEntries(exemptions) }), pack);
      return [rule, { ...rest, parameters: rule.due?.within === undefined ? parameters : new Set([...parameters, rule.due.within]) }] as const;
    }),
  );
}

/** Days on which a rule in force reads a number without a value or a definition that is not law. The first day is named. */
function gapsInTime(pack: Jurisdiction, place: Jurisdiction): readonly Problem[] {
  const problems = new Map<string, Problem>();
  const bound = new Set<Rule>();
  const report = (rule: Rule, id: string, problem: (pointer: string) => Problem): void => {
    const key = `${rule.id} ${id}`;
    if (!problems.has(key)) problems.set(key, problem(`/rules/${pack.rules.indexOf(rule)}`));
  };
  for (const day of daysOfChange(place)) {
    const law = lawOfPlace(place, day);
    for (const [rule, used] of readOn(law, place)) {
      bound.add(rule);
      for (const id of used.parameters)
        if (law.parameter(id) === undefined)
          report(rule, id, (at) => error("parameter-without-value", at, rule.id, `a value of ${id} on every day on which the rule is in force`, `none on ${day}`));
      for (const id of used.concepts)
        if (law.concept(id) === undefined)
          report(rule, id, (at) => error("concept-not-in-force", at, rule.id, `the definition ${id} in force on every day on which the rule is`, `not in force on ${day}`));
    }
  }
  const ahead = new Set(lawOfPlace(place, pack.lastChecked).horizon.map(({ rule }) => rule));
  const never = pack.rules.flatMap((rule, i) =>
    bound.has(rule) || ahead.has(rule) ? [] : [error("rule-never-in-force", `/rules/${i}/inForce`, rule.id, "a day on which the rule is law, or a place on the horizon", "neither")],
  );
  return [...problems.values(), ...never];
}

function barrenRules(pack: Jurisdiction): readonly Problem[] {
  return pack.rules.flatMap(({ id, remedies, exposes }, i) => [
    ...(remedies.length > 0 ? [] : [error("rule-without-remedy", `/rules/${i}/remedies`, id, "at least one way to put a breach right", "none")]),
    ...(exposes.length > 0 ? [] : [error("rule-without-exposure", `/rules/${i}/exposes`, id, "somebody who answers for a breach", "nobody")]),
  ]);
}

/** An official address or number is what a reader finds the text by, to check a finding against it. An address says where a text stands, not that it was read: that is what evidence says. */
function addresses(pack: Jurisdiction): readonly Problem[] {
  return pack.instruments.flatMap(({ id, url, number, evidence }, i) =>
    evidence === "primary" && url === undefined && number === undefined ? [warning("primary-without-url", `/instruments/${i}/url`, id, "the official address or number by which the text can be found", "none")] : [],
  );
}

function rulesWithCases(cases: NonNullable<LintOptions["cases"]>): ReadonlySet<string> {
  return new Set(cases.flatMap((entry) => (typeof entry === "string" ? [entry] : entry.rules)));
}

function withoutCase(pack: Jurisdiction, tested: ReadonlySet<string>): readonly Problem[] {
  return pack.rules.flatMap(({ id }, i) => (tested.has(id) ? [] : [error("rule-without-case", `/rules/${i}`, id, "at least one policy case", "none")]));
}

/** Cases of places that are not in the catalogue are somebody else's. */
function withoutRule(pack: Jurisdiction, tested: ReadonlySet<string>): readonly Problem[] {
  const known = new Set(pack.rules.map(({ id }) => id));
  return [...tested]
    .filter((id) => id.startsWith(`${pack.code.toLowerCase()}.`) && !known.has(id))
    .sort()
    .map((id) => error("case-without-rule", "/rules", id, "a rule for every policy case", "no rule of this id"));
}

function lintPack(pack: Jurisdiction, place: Jurisdiction, catalogue: Catalogue, tested: ReadonlySet<string> | undefined): readonly Problem[] {
  const packs = catalogue.jurisdictions;
  const unsound = checkJurisdiction(pack, parentOf(pack, packs)).map((issue) => fromCheck(pack, issue));
  return [
    ...unsound,
    ...danglingReads(pack, packs),
    ...unusedParts(pack, catalogue),
    // Nothing can be said about the law of a day while references dangle.
    ...(unsound.length > 0 ? [] : gapsInTime(pack, place)),
    ...barrenRules(pack),
    ...addresses(pack),
    ...(tested === undefined ? [] : [...withoutCase(pack, tested), ...withoutRule(pack, tested)]),
  ];
}

/** Everything a maintainer should look at, by jurisdiction: first what is unsound, then what is missing or idle. */
export function lintCatalogue(catalogue: Catalogue, { cases }: LintOptions = {}): readonly LintProblem[] {
  const tested = cases === undefined ? undefined : rulesWithCases(cases);
  return catalogue.jurisdictions.flatMap((pack, i) => lintPack(pack, catalogue.places[i]!, catalogue, tested).map((problem) => ({ jurisdiction: pack.code, ...problem })));
}
