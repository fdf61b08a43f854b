import { coreFact, coreFacts } from "../facts/core-facts";
import type { FactDeclaration } from "../facts/declaration";
import type { CheckEnvironment } from "../logic/check";
import { checkExpression } from "../logic/check";
import { conceptsIn } from "../logic/references";
import { isDate, isDuration } from "../offering/date";
import type { InputIssue } from "../offering/input-error";
import { inForceOn } from "./as-of";
import { EARLIEST } from "./author";
import type { Citation, Concept, Due, InForce, Jurisdiction, Rule, Tally } from "./model";
import { withParent } from "./parent";
import { readsOf } from "./reads";
import { firstDayOf, isWholeDay, lastDayOf, turningDays } from "./vague-date";

/**
 * What must be true of a catalogue before anything is evaluated against it: every reference resolves, every
 * condition is well typed, every date in order, no definition in a circle.
 */

type Report = (pointer: string, expected: string, found: string) => void;

/** A pack under check: what it declares itself, and all that its parts may refer to. */
interface Scope {
  readonly pack: Jurisdiction;
  readonly law: Jurisdiction;
}

function duplicates(ids: readonly string[]): readonly string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

function checkCitations({ law }: Scope, cites: readonly Citation[], pointer: string, report: Report): void {
  const known = new Set(law.instruments.map((i) => i.id));
  if (cites.length === 0) report(`${pointer}/cites`, "at least one citation", "none");
  cites.forEach((citation, i) => {
    if (!known.has(citation.instrument)) report(`${pointer}/cites/${i}/instrument`, "an instrument of this jurisdiction", citation.instrument);
  });
}

function checkInForce(inForce: InForce | undefined, pointer: string, report: Report): void {
  if (inForce?.to === undefined) return;
  if (inForce.from === null) report(`${pointer}/inForce/to`, "no end before a beginning is set", inForce.to);
  else if (inForce.from !== undefined && lastDayOf(inForce.to) < firstDayOf(inForce.from)) report(`${pointer}/inForce/to`, `a date on or after ${inForce.from}`, inForce.to);
}

/** Definitions and lists decide on both sides of a question: their days have to be known. */
function checkWholeDays(inForce: InForce | undefined, pointer: string, report: Report): void {
  for (const date of Object.values(inForce ?? {})) if (typeof date === "string" && !isWholeDay(date)) report(`${pointer}/inForce`, "a day, as only texts, rules and exemptions may have a month or a year", date);
}

/** The first day from `completeFrom` on, on which it is not certain whether something is law. */
function firstOpenDay({ inForce, cites }: Pick<Rule, "inForce" | "cites">, { pack: { completeFrom = EARLIEST }, law }: Scope): string | undefined {
  const texts = law.instruments.filter(({ id, force }) => force !== "proposal" && cites.some(({ instrument }) => instrument === id));
  const stretches = inForce === undefined ? texts.map((text) => text.inForce) : [inForce];
  const held = (day: string, maybe: boolean): boolean => stretches.some((stretch) => inForceOn(stretch, day, maybe));
  const days = [completeFrom, ...stretches.flatMap(turningDays)].filter((day) => day >= completeFrom).sort();
  return days.find((day) => held(day, true) && !held(day, false));
}

/** Law that begins or ends on a day which is not known leaves days open, and on these nothing may be cleared. */
function checkOpenDays(scope: Scope, item: Pick<Rule, "inForce" | "cites">, pointer: string, report: Report): void {
  const day = firstOpenDay(item, scope);
  if (day !== undefined) report(`${pointer}/inForce`, `known days from ${scope.pack.completeFrom ?? EARLIEST} on, or a later completeFrom`, `${day} is within a month or a year of which no day is known`);
}

function checkFacts(pack: Jurisdiction, report: Report): void {
  const prefix = `${pack.code.toLowerCase()}.`;
  for (const [id, fact] of Object.entries(pack.facts)) {
    const pointer = `/facts/${id}`;
    if (!id.startsWith(prefix)) report(pointer, `an id that starts with "${prefix}"`, id);
    if (fact.judgement !== undefined && fact.type !== "boolean") report(`${pointer}/judgement`, "a yes-no fact", fact.type);
    checkReadAs(fact, `${pointer}/readAs`, prefix, report);
    if ((fact.type === "integer" || fact.type === "number") && fact.unit === undefined) report(pointer, "a unit", "none");
  }
}

function checkReadAs({ readAs, type, subject }: FactDeclaration, pointer: string, prefix: string, report: Report): void {
  if (readAs === undefined) return;
  if ("at" in readAs) {
    if (!/^(\/[a-z][A-Za-z0-9]*)+$/.test(readAs.at)) report(`${pointer}/at`, "a JSON pointer to an attribute, from the subject on", readAs.at);
    return;
  }
  if (!("fact" in readAs)) {
    if (type !== "date" || subject !== "offering") report(pointer, "a date fact of the offering", `a ${type} of the ${subject}`);
    return;
  }
  const core = coreFact(readAs.fact);
  if (core === undefined) {
    const foreign = /^[a-z]{2,12}(-[a-z0-9]+)?\.[a-z][A-Za-z0-9]*$/.test(readAs.fact) && !readAs.fact.startsWith(prefix);
    if (!foreign || readAs.territory !== undefined) report(pointer, "a core fact, or a local fact of another jurisdiction without a territory", readAs.fact);
  } else if (core.type !== type || core.subject !== subject) report(pointer, `a ${type} fact of the ${subject}`, `${readAs.fact} (${core.type} of the ${core.subject})`);
}

/** What a parameter's value must be, by its unit. */
function parameterForm(unit: string): { readonly expected: string; readonly accepts: (value: number | string) => boolean } {
  if (unit === "duration") return { expected: "an ISO 8601 period such as P15D", accepts: (value) => typeof value === "string" && isDuration(value) };
  if (unit === "date") return { expected: "a date as YYYY-MM-DD", accepts: (value) => typeof value === "string" && isDate(value) };
  return { expected: "a number", accepts: (value) => typeof value === "number" && Number.isFinite(value) };
}

function checkParameters(scope: Scope, report: Report): void {
  scope.pack.parameters.forEach((parameter, i) => {
    const pointer = `/parameters/${i}`;
    const form = parameterForm(parameter.unit);
    checkCitations(scope, parameter.cites, pointer, report);
    const values = Object.entries(parameter.values);
    if (values.length === 0) report(`${pointer}/values`, "at least one dated value", "none");
    for (const [date, value] of values) {
      if (value !== null && !form.accepts(value)) report(`${pointer}/values/${date}`, form.expected, String(value));
    }
  });
}

function environment({ law }: Scope, subject: Rule["subject"]): CheckEnvironment {
  const fact = (id: string): FactDeclaration | undefined => coreFact(id) ?? (Object.hasOwn(law.facts, id) ? law.facts[id] : undefined);
  return {
    currency: law.currency,
    subject,
    fact,
    factIds: () => [...Object.keys(coreFacts), ...Object.keys(law.facts)],
    parameterUnit: (id) => law.parameters.find((p) => p.id === id)?.unit,
    parameterIds: () => law.parameters.map((p) => p.id),
    conceptSubject: (id) => law.concepts.find((c) => c.id === id)?.subject,
    conceptIds: () => law.concepts.map((c) => c.id),
    listIds: () => (law.lists ?? []).map((l) => l.id),
  };
}

/** Every condition of a rule with its pointer inside the rule. */
export function conditionsOf(rule: Rule): readonly (readonly [pointer: string, condition: NonNullable<Rule["when"]>])[] {
  return [
    ...(rule.when === undefined ? [] : [["/when", rule.when] as const]),
    ...Object.entries(rule.requires ?? {}).map(([name, condition]) => [`/requires/${name}`, condition] as const),
    ...Object.entries(rule.unless ?? {}).flatMap(([id, exemption]) => [
      ...Object.entries(exemption.conditions).map(([name, condition]) => [`/unless/${id}/conditions/${name}`, condition] as const),
      ...(exemption.exceptWhen === undefined ? [] : [[`/unless/${id}/exceptWhen`, exemption.exceptWhen] as const]),
    ]),
    ...rule.exposes.flatMap((exposure, i) => (exposure.when === undefined ? [] : [[`/exposes/${i}/when`, exposure.when] as const])),
  ];
}

function checkCondition(scope: Scope, subject: Rule["subject"], condition: unknown, pointer: string, report: Report): boolean {
  const problems = checkExpression(condition, environment(scope, subject));
  for (const problem of problems) report(`${pointer}${problem.pointer}`, problem.expected, problem.found);
  return problems.length === 0;
}

function checkRules(scope: Scope, report: Report): void {
  const { pack } = scope;
  const prefix = `${pack.code.toLowerCase()}.`;
  pack.rules.forEach((rule, i) => {
    const pointer = `/rules/${i}`;
    if (!rule.id.startsWith(prefix)) report(`${pointer}/id`, `an id that starts with "${prefix}"`, rule.id);
    checkCitations(scope, rule.cites, pointer, report);
    checkInForce(rule.inForce, pointer, report);
    checkOpenDays(scope, rule, pointer, report);
    for (const [at, condition] of conditionsOf(rule)) checkCondition(scope, rule.subject, condition, `${pointer}${at}`, report);
    for (const [id, exemption] of Object.entries(rule.unless ?? {})) {
      checkCitations(scope, exemption.cites, `${pointer}/unless/${id}`, report);
      checkInForce(exemption.inForce, `${pointer}/unless/${id}`, report);
      checkOpenDays(scope, exemption, `${pointer}/unless/${id}`, report);
      if (Object.keys(exemption.conditions).length === 0) report(`${pointer}/unless/${id}/conditions`, "at least one condition", "none");
    }
    rule.exposes.forEach((exposure, e) => {
      if (exposure.cites !== undefined) checkCitations(scope, exposure.cites, `${pointer}/exposes/${e}`, report);
    });
    checkDue(scope, rule, pointer, report);
  });
}

/** A period that starts with an event: the event is a date which the rule may read, the period a duration. */
function checkPeriod(scope: Scope, rule: Rule, { from, within }: Due, pointer: string, report: Report): void {
  const fact = environment(scope, rule.subject).fact(from);
  if (fact?.type !== "date") report(`${pointer}/from`, "a date fact", from);
  else if (fact.subject !== "offering" && fact.subject !== rule.subject)
    report(`${pointer}/from`, `a date of the ${rule.subject === "offering" ? "offering" : `${rule.subject} or the offering`}, not of a ${fact.subject}`, from);
  if (within !== undefined && scope.law.parameters.find((p) => p.id === within)?.unit !== "duration") report(`${pointer}/within`, "a parameter in duration", within);
}

function checkDue(scope: Scope, rule: Rule, pointer: string, report: Report): void {
  if (rule.freeFrom !== undefined) checkPeriod(scope, rule, rule.freeFrom, `${pointer}/freeFrom`, report);
  if (rule.due === undefined) return;
  checkPeriod(scope, rule, rule.due, `${pointer}/due`, report);
  if (rule.requires === undefined) report(`${pointer}/requires`, "what fulfils the duty", "nothing");
}

const TALLY_TYPE: Readonly<Record<NonNullable<Tally["of"]>, FactDeclaration["type"]>> = { offerees: "integer", purchasers: "integer", sales: "integer", amount: "money" };

/** A tally fills a fact of the right type, in the units of the place, from conditions that do not wait for another tally. */
function checkTallies(scope: Scope, report: Report): void {
  const tallied = new Set((scope.law.tallies ?? []).map(({ fact }) => fact));
  (scope.pack.tallies ?? []).forEach((tally, i) => {
    const pointer = `/tallies/${i}`;
    const fact = Object.hasOwn(scope.pack.facts, tally.fact) ? scope.pack.facts[tally.fact] : undefined;
    const wanted = tally.of === undefined ? "boolean" : TALLY_TYPE[tally.of];
    checkCitations(scope, tally.cites, pointer, report);
    if (fact === undefined || fact.type !== wanted || fact.readAs !== undefined || fact.subject === "party")
      report(`${pointer}/fact`, `a ${wanted} of the offering or a sale that this jurisdiction declares and reads from nowhere else`, tally.fact);
    if (tally.among === "country" && fact?.subject !== "sale") report(`${pointer}/among`, "a fact of a sale, which has a country", tally.fact);
    if (tally.within !== undefined && scope.law.parameters.find((p) => p.id === tally.within)?.unit !== "duration") report(`${pointer}/within`, "a parameter in duration", tally.within);
    if (tally.where === undefined || !checkCondition(scope, "sale", tally.where, `${pointer}/where`, report)) return;
    for (const read of readsOf([tally.where], scope.law).facts) if (tallied.has(read)) report(`${pointer}/where`, "facts that are not tallies themselves", read);
  });
}

function checkConcepts(scope: Scope, report: Report): void {
  const sound = new Map<string, Concept>();
  scope.pack.concepts.forEach((concept, i) => {
    const pointer = `/concepts/${i}`;
    checkCitations(scope, concept.cites, pointer, report);
    checkInForce(concept.inForce, pointer, report);
    checkWholeDays(concept.inForce, pointer, report);
    if (concept.classification === true && concept.subject !== "offering") report(`${pointer}/classification`, "a definition about the offering", concept.subject);
    if (checkCondition(scope, concept.subject, concept.when, `${pointer}/when`, report)) sound.set(concept.id, concept);
  });
  // Depth-first: a concept met again while it is being followed defines itself.
  const followed = new Set<string>();
  const follow = (id: string, trail: readonly string[]): void => {
    if (trail.includes(id)) {
      report("/concepts", "definitions that do not depend on themselves", [...trail.slice(trail.indexOf(id)), id].join(" -> "));
      return;
    }
    const concept = sound.get(id);
    if (concept === undefined || followed.has(id)) return;
    for (const next of conceptsIn(concept.when)) follow(next, [...trail, id]);
    followed.add(id);
  };
  for (const id of sound.keys()) follow(id, []);
}

function checkLists(scope: Scope, report: Report): void {
  (scope.pack.lists ?? []).forEach((list, i) => {
    const pointer = `/lists/${i}`;
    checkCitations(scope, list.cites, pointer, report);
    if (!isDuration(list.goodFor)) report(`${pointer}/goodFor`, "an ISO 8601 period such as P6M", list.goodFor);
    for (const [place, days] of Object.entries(list.places)) {
      if (!isPlaceForm(place)) report(`${pointer}/places/${place}`, "a country or a part of one (ISO 3166)", place);
      for (const period of [days].flat()) {
        checkInForce(period, `${pointer}/places/${place}`, report);
        checkWholeDays(period, `${pointer}/places/${place}`, report);
      }
    }
  });
}

const isPlaceForm = (code: string): boolean => /^[A-Z]{2}(-[A-Z0-9]{1,8})?$/.test(code);

/** The parent exists and reckons in the same currency, so that its limits mean the same amounts. */
function checkParent(pack: Jurisdiction, parent: Jurisdiction | undefined, report: Report): void {
  if (pack.parent === undefined) return;
  if (parent === undefined) report("/parent", "a jurisdiction of the catalogue", pack.parent);
  else if (parent.parent !== undefined) report("/parent", "a jurisdiction without a parent of its own", pack.parent);
  else if (parent.currency !== pack.currency) report("/currency", `the currency of ${parent.code}: ${parent.currency}`, pack.currency);
}

/** Everything that makes one pack unusable, given the pack of its parent if it names one; the pointers are relative to the pack. */
export function checkJurisdiction(pack: Jurisdiction, parent?: Jurisdiction): readonly InputIssue[] {
  const issues: InputIssue[] = [];
  const report: Report = (pointer, expected, found) => issues.push({ pointer, expected, found });
  const scope: Scope = { pack, law: withParent(pack, parent) };
  checkParent(pack, parent, report);
  for (const [list, ids] of [
    ["instruments", pack.instruments.map((i) => i.id)],
    ["parameters", pack.parameters.map((p) => p.id)],
    ["concepts", pack.concepts.map((c) => c.id)],
    ["lists", (pack.lists ?? []).map((l) => l.id)],
    ["rules", pack.rules.map((r) => r.id)],
  ] as const)
    for (const id of duplicates(ids)) report(`/${list}`, "ids that occur once", id);
  pack.instruments.forEach((text, i) => {
    checkInForce(text.inForce, `/instruments/${i}`, report);
    if (text.issued !== undefined && typeof text.inForce.from === "string" && lastDayOf(text.inForce.from) < firstDayOf(text.issued))
      report(`/instruments/${i}/inForce/from`, `a date on or after the issue on ${text.issued}`, text.inForce.from);
  });
  checkFacts(pack, report);
  checkParameters(scope, report);
  checkConcepts(scope, report);
  checkLists(scope, report);
  if (pack.worldwide === true ? pack.territory.length > 0 : pack.territory.length === 0) report("/territory", pack.worldwide === true ? "none, for law that is worldwide" : "at least one place", pack.territory.join(", ") || "none");
  checkTallies(scope, report);
  checkRules(scope, report);
  return issues;
}
