import { inForceOn, listOn, parameterOn } from "../../catalogue/as-of";
import { EARLIEST } from "../../catalogue/author";
import type { Exemption, InForce, Instrument, Jurisdiction, Rule, Tally } from "../../catalogue/model";
import { readsOf } from "../../catalogue/reads";
import { isWholeDay, turningDays } from "../../catalogue/vague-date";
import type { FactDeclaration } from "../../facts/declaration";
import type { ExpressionNode } from "../../logic/expression";
import { dayAfter } from "../../catalogue/days";

/** What the outcome of a rule rests on: the rule itself, and every text, number, definition, list, fact and place it refers to. */

export const GROUND_KINDS = ["rule", "exemption", "instrument", "parameter", "concept", "list", "fact", "tally", "place"] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

export interface Ground {
  readonly kind: GroundKind;
  readonly id: string;
  readonly title: string;
  /** As much of it as decides anything, by part: plain JSON. Wording, addresses and notes are left out. */
  readonly parts: Readonly<Record<string, unknown>>;
  /** A parameter's unit. */
  readonly unit?: string;
  /** The first day of the state it is in on the day asked about; absent where that is not recorded, or no day was asked about. */
  readonly from?: string;
}

/** Everything that a rule and its ways out put as a condition. Who is exposed decides no outcome and is left out. */
export function conditionsOf({ when, requires, unless }: Rule): readonly ExpressionNode[] {
  const ways = Object.values(unless ?? {}).flatMap(({ conditions, exceptWhen }) => [...Object.values(conditions), ...(exceptWhen === undefined ? [] : [exceptWhen])]);
  return [...(when === undefined ? [] : [when]), ...Object.values(requires ?? {}), ...ways];
}

/** Ids of what a rule reads, with the tallies behind its facts followed. */
export interface RuleReads {
  readonly facts: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  readonly tallies: readonly Tally[];
}

/** The same of any conditions, with the clock of a duty. */
export function readsBehind(conditions: readonly ExpressionNode[], place: Jurisdiction, due?: Rule["due"]): RuleReads {
  const { facts, parameters, concepts, lists } = readsOf(conditions, place);
  const all = { facts: new Set(facts), parameters: new Set(parameters), concepts: new Set(concepts), lists: new Set(lists) };
  if (due !== undefined) all.facts.add(due.from);
  if (due?.within !== undefined) all.parameters.add(due.within);
  const tallies: Tally[] = [];
  const follow = (fact: string): void => {
    for (const tally of place.tallies ?? []) {
      if (tally.fact !== fact || tallies.includes(tally)) continue;
      tallies.push(tally);
      if (tally.within !== undefined) all.parameters.add(tally.within);
      if (tally.where === undefined) continue;
      const reads = readsOf([tally.where], place);
      for (const part of ["facts", "parameters", "concepts", "lists"] as const) for (const id of reads[part]) all[part].add(id);
      reads.facts.forEach(follow);
    }
  };
  // The set grows while it is walked, and what is added is walked too.
  for (const fact of all.facts) follow(fact);
  return { ...all, tallies };
}

const known = new WeakMap<Rule, { readonly place: Jurisdiction; readonly reads: RuleReads }>();

/** Everything that a rule reads; followed once for a rule of a place. */
export function readsOfRule(rule: Rule, place: Jurisdiction): RuleReads {
  const kept = known.get(rule);
  if (kept?.place === place) return kept.reads;
  const reads = readsBehind(conditionsOf(rule), place, rule.due);
  known.set(rule, { place, reads });
  return reads;
}

const factParts = ({ subject, type, unit, values, readAs }: FactDeclaration) => ({ subject, type, unit, values, readAs });

const tallyParts = ({ of, among, territory, where, within, related }: Tally) => ({ of, among, territory, where, within, related });

const exemptionParts = ({ conditions, exceptWhen }: Exemption) => ({ ...conditions, exceptWhen });

const ruleParts = ({ subject, nexus, kind, force, when, requires, due, cites }: Rule) => ({
  subject,
  nexus,
  kind,
  force,
  when,
  due,
  cites: cites.map(({ instrument }) => instrument),
  ...Object.fromEntries(Object.entries(requires ?? {}).map(([name, condition]) => [`requires.${name}`, condition])),
});

/** Whether something is law on a day, or may be, and since when it has been so or not. */
function standingOn(days: InForce, day: string): { readonly inForce: boolean | "maybe"; readonly from?: string } {
  const inForce = inForceOn(days, day) || (inForceOn(days, day, true) ? "maybe" : false);
  if (inForce === true) return { inForce, ...(days.from !== undefined && days.from !== null && { from: days.from }) };
  const { from, to } = days;
  const turned = inForce === "maybe" && !inForceOn({ from }, day) ? from : to === undefined || to > day ? undefined : isWholeDay(to) ? dayAfter(to) : to;
  return { inForce, ...(typeof turned === "string" && { from: turned }) };
}

function instrumentGround({ id, title, inForce, force }: Instrument, day: string | undefined): Ground {
  const about = { kind: "instrument", id, title } as const;
  if (day === undefined) return { ...about, parts: { inForce, force } };
  const { from, ...standing } = standingOn(inForce, day);
  return { ...about, parts: { ...standing, force }, ...(from !== undefined && { from }) };
}

/** What has days of its own: in force on the day asked about, else those days. */
function days(inForce: InForce | undefined, day: string | undefined): { readonly parts: Readonly<Record<string, unknown>>; readonly from?: string } {
  if (inForce === undefined) return { parts: {} };
  if (day === undefined) return { parts: { inForce } };
  const { from, ...standing } = standingOn(inForce, day);
  return { parts: standing, ...(from !== undefined && { from }) };
}

/** The last day on or before a day on which a list changed. */
function listChanged(periods: readonly InForce[], day: string): string | undefined {
  return periods
    .flatMap(turningDays)
    .filter((date) => date <= day)
    .sort()
    .at(-1);
}

function parameterGround(place: Jurisdiction, id: string, day: string | undefined): Ground[] {
  const parameter = place.parameters.find((one) => one.id === id);
  if (parameter === undefined) return [];
  const { title, unit, values } = parameter;
  const about = { kind: "parameter", id, title, unit } as const;
  if (day === undefined) return [{ ...about, parts: { unit, values } }];
  const from = Object.keys(values).filter((date) => date <= day && date !== EARLIEST).sort().at(-1);
  return [{ ...about, parts: { unit, value: parameterOn(parameter, day) ?? null }, ...(from !== undefined && { from }) }];
}

function conceptGround(place: Jurisdiction, id: string, day: string | undefined): Ground[] {
  const concept = place.concepts.find((one) => one.id === id);
  if (concept === undefined) return [];
  const { title, when, subject, inForce } = concept;
  const { parts, ...from } = days(inForce, day);
  return [{ kind: "concept", id, title, parts: { subject, when, ...parts }, ...from }];
}

function listGround(place: Jurisdiction, id: string, day: string | undefined): Ground[] {
  const list = (place.lists ?? []).find((one) => one.id === id);
  if (list === undefined) return [];
  const { title, places } = list;
  if (day === undefined) return [{ kind: "list", id, title, parts: { places } }];
  const from = listChanged(Object.values(places).flat(), day);
  return [{ kind: "list", id, title, parts: { places: [...listOn(list, day)].sort() }, ...(from !== undefined && { from }) }];
}

/** The grounds named by ids. On a day: as they stand then; without one: with all their days. */
export function groundsNamed(reads: RuleReads, place: Jurisdiction, day: string | undefined): readonly Ground[] {
  return [
    ...[...reads.parameters].flatMap((id) => parameterGround(place, id, day)),
    ...[...reads.concepts].flatMap((id) => conceptGround(place, id, day)),
    ...[...reads.lists].flatMap((id) => listGround(place, id, day)),
    ...[...reads.facts].flatMap((id): Ground[] => (Object.hasOwn(place.facts, id) ? [{ kind: "fact", id, title: place.facts[id]!.meaning, parts: factParts(place.facts[id]!) }] : [])),
    ...reads.tallies.map((tally): Ground => ({ kind: "tally", id: tally.fact, title: place.facts[tally.fact]?.meaning ?? tally.fact, parts: tallyParts(tally) })),
  ];
}

function ruleGrounds(rule: Rule, place: Jurisdiction, day: string | undefined): readonly Ground[] {
  const own = days(rule.inForce, day);
  const exemptions = Object.entries(rule.unless ?? {});
  const cited = new Set([rule, ...exemptions.map(([, exemption]) => exemption)].flatMap(({ cites }) => cites.map(({ instrument }) => instrument)));
  return [
    { kind: "rule", id: rule.id, title: rule.title, ...own, parts: { ...ruleParts(rule), ...own.parts } },
    ...exemptions.map(([name, exemption]): Ground => {
      const { parts, ...from } = days(exemption.inForce, day);
      const cites = exemption.cites.map(({ instrument }) => instrument);
      return { kind: "exemption", id: `${rule.id}/${name}`, title: exemption.title, parts: { ...exemptionParts(exemption), cites, ...parts }, ...from };
    }),
    ...place.instruments.filter(({ id }) => cited.has(id)).map((text) => instrumentGround(text, day)),
  ];
}

/** The reach of a place, which decides what touches it, and the day from which its law is recorded as a whole. */
export function placeGround({ code, name, territory, except, worldwide, currency, parent, completeFrom }: Jurisdiction, day: string | undefined): Ground {
  const whole = day === undefined ? completeFrom : completeFrom === undefined || completeFrom <= day;
  return { kind: "place", id: code, title: name, parts: { territory, except, worldwide, currency, parent, completeFrom: whole }, ...(day !== undefined && completeFrom !== undefined && completeFrom <= day && { from: completeFrom }) };
}

/**
 * Everything that the outcome of a rule rests on.
 *
 * @param place the jurisdiction with what it takes over from its parent
 * @param day as it stands on that day; left out, with all days
 */
export function groundsOf(rule: Rule, place: Jurisdiction, day?: string): readonly Ground[] {
  return [...ruleGrounds(rule, place, day), ...groundsNamed(readsOfRule(rule, place), place, day), placeGround(place, day)];
}
