import { evidenceOn, standardOf } from "../catalogue/as-of";
import type { Evidence } from "../catalogue/model";
import { weakerEvidence } from "../catalogue/model";
import type { FactValue } from "../facts/declaration";
import { NOT_YET, factUnit } from "../facts/declaration";
import { pointerAt } from "../facts/core-fact";
import type { Reading } from "../facts/reading";
import { addDuration, rolledOverWeekend } from "../logic/duration";
import { FALSE, TRUE, UNKNOWN } from "../logic/kleene";
import type { Memory } from "../logic/program";
import type { CompiledClass, CompiledClock, CompiledExemption, CompiledPlace, CompiledRule, NamedTree } from "./compile";
import type { Person } from "./exposure";
import { exposedBy } from "./exposure";
import { byNearness, claimsAt } from "./exemptions";
import type { Because, Classification, ExemptionResult, Finding, Outcome } from "./model";
import type { Gap, Openness, Support } from "./trace";
import { addGap, addKnown, addOpen, addSupport, newOpenness, newSupport } from "./trace";

/** Turning one outcome into a finding that a person can check: reasons, gaps, ways out, and who answers. */

export interface SubjectAt {
  readonly pointer: string;
  readonly saleIndex: number;
  readonly partyIndex: number;
}

export interface Explainer {
  readonly place: CompiledPlace;
  readonly memory: Memory;
  /** The offering as the place reads it. */
  readonly reading: Reading;
  /** Everybody the offering names, and its sales. */
  readonly persons: readonly Person[];
}

/** A projected value as a report shows it. */
function reported(value: FactValue): Because["value"] {
  if (value === Infinity) return "indefinite";
  return value === NOT_YET ? "not-yet-occurred" : value;
}

/** Whether an offering states something at a pointer. */
function states(offering: unknown, pointer: string): boolean {
  let at = offering;
  for (const key of pointer.split("/").slice(1)) at = typeof at === "object" && at !== null && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined;
  return at !== undefined;
}

/** Where a fact comes from: a tally that is not stated comes from the sales. */
function sourceOf(id: string, { place, reading }: Explainer, at: SubjectAt): string {
  const pointer = pointerAt(place.fact(id).pointer, at.saleIndex, at.partyIndex);
  return place.tallies.some(({ tally }) => tally.fact === id) && !states(reading.offering, pointer) ? "/sales" : pointer;
}

function becauseOf(explainer: Explainer, facts: Iterable<string>, at: SubjectAt): readonly Because[] {
  const { place, memory } = explainer;
  const reasons: Because[] = [];
  for (const id of facts) {
    const value = memory.valueAt(place.program.slotOf(id)!);
    if (value === undefined) continue;
    const { declaration } = place.fact(id);
    const shown = reported(value);
    const unit = typeof shown === "number" ? factUnit(declaration, place.law.jurisdiction.currency) : undefined;
    reasons.push({
      fact: id,
      meaning: declaration.meaning,
      value: shown,
      ...(unit !== undefined && { unit }),
      pointer: sourceOf(id, explainer, at),
    });
  }
  return reasons;
}

/** How the named conditions of a rule fare, and its ways out: as much of a finding as tells why another law decides otherwise. */
export interface Fares extends Pick<Finding, "requirements"> {
  readonly exemptions: readonly Pick<ExemptionResult, "id" | "outcome" | "unmet" | "unknown">[];
}

function requirementsOf({ requires }: CompiledRule, memory: Memory): Finding["requirements"] {
  return requires === undefined ? undefined : { unmet: withValue(requires, FALSE, memory), unknown: withValue(requires, UNKNOWN, memory) };
}

/** The ways out that an outcome is explained by. */
const waysOut = ({ exemptions }: CompiledRule, outcome: Outcome): readonly CompiledExemption[] => (outcome === "inapplicable" || outcome === "satisfied" ? [] : exemptions);

export function faresOf(compiled: CompiledRule, outcome: Outcome, memory: Memory): Fares {
  const requirements = requirementsOf(compiled, memory);
  return { ...(requirements !== undefined && { requirements }), exemptions: waysOut(compiled, outcome).map((exemption) => exemptionFares(exemption, memory)) };
}

function withValue(conditions: readonly NamedTree[], value: number, memory: Memory): readonly string[] {
  return conditions.filter(({ tree }) => memory.valueOf(tree) === value).map(({ name }) => name);
}

/** How one way out of a rule fares. What defeats it counts as one more of its conditions: that it is not defeated. */
function exemptionFares({ id, conditions, exceptWhen, met }: CompiledExemption, memory: Memory): Fares["exemptions"][number] {
  const value = memory.valueOf(met);
  const defeated = exceptWhen === undefined ? undefined : memory.valueOf(exceptWhen);
  return {
    id,
    outcome: value === TRUE ? "met" : value === FALSE ? "failed" : "unknown",
    unmet: [...withValue(conditions, FALSE, memory), ...(defeated === TRUE ? ["not-defeated"] : [])],
    unknown: [...withValue(conditions, UNKNOWN, memory), ...(defeated === UNKNOWN ? ["not-defeated"] : [])],
  };
}

function exemptionResult(compiled: CompiledExemption, { memory }: Explainer, claims: ReadonlySet<string>): ExemptionResult {
  const { id, exemption, conditions, exceptWhen, citations } = compiled;
  const claimed = exemption.claimedAs?.some((code) => claims.has(code)) ?? false;
  const { outcome, unmet, unknown } = exemptionFares(compiled, memory);
  return {
    id,
    title: exemption.title,
    ...(claimed && { claimed }),
    outcome,
    conditions: conditions.length + (exceptWhen === undefined ? 0 : 1),
    unmet,
    unknown,
    citations,
  };
}

/** How many conditions fail for facts that nobody planning the offering can change. */
function fixedFailures({ conditions }: CompiledExemption, { place, memory }: Explainer): number {
  const fixed = ({ tree }: NamedTree): boolean => {
    if (memory.valueOf(tree) !== FALSE) return false;
    const support = newSupport();
    addSupport(tree, memory, support);
    return [...support.facts].every((id) => place.fact(id).declaration.changeable === false);
  };
  return conditions.filter(fixed).length;
}

/** The day on which a period ends, when the event that starts it is known and has a date. */
export function endOf(clock: CompiledClock | undefined, memory: Memory): string | undefined {
  if (clock === undefined) return undefined;
  const from = memory.valueAt(clock.slot) as string | undefined;
  if (from === undefined || from === NOT_YET) return undefined;
  const last = clock.within === undefined ? from : addDuration(from, clock.within);
  return clock.rolls ? rolledOverWeekend(last) : last;
}

/** Everything a decided outcome rests on. */
function supportOf(compiled: CompiledRule, outcome: Outcome, memory: Memory): Support {
  const support = newSupport();
  const { applies, requires, exemptions } = compiled;
  const failing = (conditions: readonly NamedTree[] | undefined) => {
    for (const { tree } of conditions ?? []) if (memory.valueOf(tree) === FALSE) addSupport(tree, memory, support);
  };
  const applicable = () => {
    if (memory.valueOf(applies) !== UNKNOWN) addSupport(applies, memory, support);
  };
  switch (outcome) {
    case "inapplicable":
      applicable();
      break;
    case "satisfied":
      applicable();
      for (const { tree } of requires ?? []) addSupport(tree, memory, support);
      break;
    case "exempt":
      applicable();
      for (const { met } of exemptions) if (memory.valueOf(met) === TRUE) addSupport(met, memory, support);
      break;
    case "violated":
    case "pending":
      applicable();
      failing(requires);
      for (const { conditions, exceptWhen } of exemptions) {
        failing(conditions);
        if (exceptWhen !== undefined && memory.valueOf(exceptWhen) === TRUE) addSupport(exceptWhen, memory, support);
      }
      if (compiled.due !== undefined) {
        support.facts.add("asOf");
        support.facts.add(compiled.due.fact);
      }
      break;
    case "undetermined":
      addKnown(applies, memory, support);
      for (const { tree } of requires ?? []) addKnown(tree, memory, support);
      for (const { met } of exemptions) addKnown(met, memory, support);
  }
  return support;
}

/** The day on which a duty is due, when an outcome leaves it to be done or says that it was not. */
export function dueOf({ due }: CompiledRule, outcome: Outcome, memory: Memory): string | undefined {
  return outcome === "violated" || outcome === "pending" || outcome === "undetermined" ? endOf(due, memory) : undefined;
}

/** The first day on which what a rule restricts becomes free. */
export function freeFromOf({ freeFrom }: CompiledRule, outcome: Outcome, memory: Memory): string | undefined {
  return outcome === "inapplicable" ? undefined : endOf(freeFrom, memory);
}

/** What an undetermined outcome waits for. */
export function opennessOf(compiled: CompiledRule, { place, memory }: Pick<Explainer, "place" | "memory">): Openness {
  const open = newOpenness();
  const { applies, requires = [], exemptions, due, ofDay } = compiled;
  const add = (tree: CompiledRule["applies"]) => addOpen(tree, memory, place.program, place.law, open);
  add(applies);
  // A requirement known to fail cannot be rescued by the unknown ones beside it.
  const failed = requires.some(({ tree }) => memory.valueOf(tree) === FALSE);
  if (!failed) for (const { tree } of requires) add(tree);
  for (const { met } of exemptions) add(met);
  if (due !== undefined && memory.valueAt(due.slot) === undefined) open.missing.add(due.fact);
  const within = ofDay.rule.due?.within;
  // A breach of a duty whose period has no value: nothing else is left to ask for.
  if (due === undefined && within !== undefined && open.missing.size + open.gaps.size === 0) addGap({ kind: "parameter", id: within }, open);
  return open;
}

/** A gap as a reader understands it. */
function gapInWords(gap: Gap, { law, fact }: CompiledPlace): string {
  const meanings = "facts" in gap ? gap.facts.map((id) => fact(id).declaration.meaning).join("; ") : "";
  switch (gap.kind) {
    case "events":
      return gap.facts.length === 1 ? `the event has not occurred yet (${meanings})` : `none of the events compared has occurred yet (${meanings})`;
    case "parameter":
      return `a number of the law has no value on ${law.asOf}: ${law.jurisdiction.parameters.find(({ id }) => id === gap.id)?.title ?? ""} (${gap.id})`;
    case "concept":
      return `a definition is not in force on ${law.asOf}: ${law.jurisdiction.concepts.find(({ id }) => id === gap.id)?.title ?? ""} (${gap.id})`;
    case "operator":
      return `a condition in JSON Logic gives no answer, because its operator was never added, threw, or answered neither true nor false${meanings === "" ? "" : ` (it reads: ${meanings})`}`;
  }
}

const asNote = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}.`;

/** The weakest standard among the rule, the exemption that is met, and the numbers that were compared. */
function evidenceOf(compiled: CompiledRule, outcome: Outcome, support: Support, { place, memory }: Explainer): { evidence: Evidence; notes: readonly string[] } {
  let evidence = evidenceOn(compiled.ofDay, place.law);
  const notes: string[] = [];
  if (outcome === "exempt")
    for (const { met, exemption } of compiled.exemptions)
      if (memory.valueOf(met) === TRUE) evidence = weakerEvidence(evidence, standardOf(exemption, place.law.instrument));
  for (const id of support.concepts) {
    const concept = place.law.jurisdiction.concepts.find((c) => c.id === id);
    if (concept !== undefined) evidence = weakerEvidence(evidence, standardOf(concept, place.law.instrument));
  }
  for (const id of support.parameters) {
    const parameter = place.law.jurisdiction.parameters.find((p) => p.id === id);
    if (parameter === undefined) continue;
    const standard = standardOf(parameter, place.law.instrument);
    evidence = weakerEvidence(evidence, standard);
    if (standard === "unverified") notes.push(`Rests on an unverified number: ${parameter.title} (${String(place.law.parameter(id))} ${parameter.unit}).`);
  }
  return { evidence, notes };
}

const quoted = (value: Because["value"]): string =>
  typeof value === "boolean" ? (value ? "yes" : "no") : typeof value === "object" ? (value.length === 0 ? "none" : value.join(", ")) : String(value);

const unitWord = (unit: string | undefined): string => (unit === undefined || unit === "count" ? "" : ` ${unit}`);

const sentence = (reasons: readonly Because[]): string =>
  reasons.map(({ meaning, value, unit }) => `${meaning}: ${quoted(value)}${unitWord(unit)}`).join("; ");

function undecided(missing: readonly string[], gaps: readonly string[]): string {
  const why = gaps.join("; ");
  if (missing.length === 0) return `Cannot be decided yet: ${why}.`;
  return `Cannot be decided yet; missing: ${missing.join(", ")}${why === "" ? "" : `; besides, ${why}`}.`;
}

function explanationOf(
  outcome: Outcome,
  reasons: readonly Because[],
  unmet: readonly string[],
  exemptions: readonly ExemptionResult[],
  missing: readonly string[],
  gaps: readonly string[],
  due: string | undefined,
): string {
  const facts = reasons.length === 0 ? "" : ` ${outcome === "undetermined" ? "Known so far" : "Because"}: ${sentence(reasons)}.`;
  const failed = unmet.length === 0 ? "" : ` Not fulfilled: ${unmet.join(", ")}.`;
  const ways = exemptions.map((e) => `${e.title} (${[...e.unmet.map((name) => `${name} not met`), ...e.unknown.map((name) => `${name} not known`)].join(", ")})`);
  switch (outcome) {
    case "violated":
      return `Breached.${failed}${facts}${ways.length === 0 ? "" : ` No exemption applies: ${ways.join("; ")}.`}`;
    case "undetermined":
      return `${undecided(missing, gaps)}${facts}`;
    case "pending":
      return `Not due before ${due ?? "its event"}.${failed}${facts}`;
    case "exempt":
      return `Exempt: ${exemptions.filter((e) => e.outcome === "met").map((e) => e.title).join("; ")}.${facts}`;
    case "satisfied":
      return `Fulfilled.${facts}`;
    case "inapplicable":
      return `Does not apply.${facts}`;
  }
}

/** A finding: the outcome of one rule for one subject, with everything a reader needs to check it. */
export function explain(compiled: CompiledRule, outcome: Outcome, explainer: Explainer, at: SubjectAt): Finding {
  const { place, memory, persons } = explainer;
  const { rule, force } = compiled.ofDay;
  const support = supportOf(compiled, outcome, memory);
  const because = becauseOf(explainer, support.facts, at);
  const claims = claimsAt(explainer.reading, at);
  const exemptions = byNearness(waysOut(compiled, outcome).map((exemption) => ({ result: exemptionResult(exemption, explainer, claims), fixed: fixedFailures(exemption, explainer) })));
  const open = outcome === "undetermined" ? opennessOf(compiled, explainer) : newOpenness();
  const missing = [...open.missing];
  const gaps = [...open.gaps.values()].map((gap) => gapInWords(gap, place));
  const subjectName = persons.find(({ pointer }) => pointer === at.pointer)?.name;
  const due = dueOf(compiled, outcome, memory);
  const freeFrom = freeFromOf(compiled, outcome, memory);
  const requirements = requirementsOf(compiled, memory);
  const { evidence, notes } = evidenceOf(compiled, outcome, support, explainer);
  const { exposed, unnamedRoles } =
    outcome === "violated" ? exposedBy(compiled, memory, persons, at.pointer) : { exposed: [], unnamedRoles: [] };
  const remarks = [...(rule.notes ?? []), ...notes, ...gaps.map(asNote)];
  return {
    rule: rule.id,
    jurisdiction: place.law.jurisdiction.code,
    kind: rule.kind,
    force,
    outcome,
    subject: at.pointer,
    ...(subjectName !== undefined && { subjectName }),
    title: rule.title,
    explanation: explanationOf(outcome, because, requirements?.unmet ?? [], exemptions, missing, gaps, due),
    because,
    citations: compiled.citations,
    evidence,
    ...(requirements !== undefined && { requirements }),
    exemptions,
    exposed,
    ...(unnamedRoles.length > 0 && { unnamedRoles }),
    remedies: outcome === "violated" || outcome === "undetermined" ? rule.remedies : [],
    missing,
    ...(outcome === "undetermined" && rule.openTexture !== undefined && { openTexture: rule.openTexture }),
    ...(due !== undefined && { due }),
    ...(freeFrom !== undefined && { freeFrom }),
    ...(remarks.length > 0 && { notes: remarks }),
  };
}

/** Whether the token or offer belongs to a class; nothing when it does not. */
export function explainClass({ concept, tree, citations }: CompiledClass, explainer: Explainer): Classification | undefined {
  const { place, memory } = explainer;
  const value = memory.valueOf(tree);
  if (value === FALSE) return undefined;
  const support = newSupport();
  const open = newOpenness();
  if (value === TRUE) addSupport(tree, memory, support);
  else {
    addKnown(tree, memory, support);
    addOpen(tree, memory, place.program, place.law, open);
  }
  return {
    jurisdiction: place.law.jurisdiction.code,
    concept: concept.id,
    title: concept.title,
    outcome: value === TRUE ? "met" : "unknown",
    because: becauseOf(explainer, support.facts, { pointer: "", saleIndex: -1, partyIndex: -1 }),
    missing: [...open.missing],
    citations,
    evidence: standardOf(concept, place.law.instrument),
  };
}
