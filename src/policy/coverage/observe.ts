import type { CompiledRule } from "../../evaluator/compile";
import { endOf } from "../../evaluator/explain";
import type { Finding } from "../../evaluator/model";
import type { Decision } from "../../evaluator/workplace";
import { WHOLE, readFacts } from "../../evaluator/workplace";
import { NOT_YET } from "../../facts/declaration";
import type { Kleene } from "../../logic/kleene";
import { FALSE, TRUE, UNKNOWN } from "../../logic/kleene";
import type { Memory, Program, Tree } from "../../logic/program";
import type { Judgeable, RuleOnDay } from "../judge";
import { daysOf, decisionFor, decisionsOf, findingsOn, readingAt } from "../judge";
import type { Expectation } from "../case-schema";
import type { TestedRule } from "../suite";
import type { Comparison } from "./comparisons";
import { comparisonsOfRule } from "./comparisons";
import { forcing } from "./decisive";
import type { Forcing } from "./decisive";
import type { Edge } from "./edges";
import { edgesOf } from "./edges";
import type { ConditionAt, CoverageItem, CoverageKind } from "./items";
import { NOT_DEFEATED, REQUIREMENTS, conditionItem, edgeItem, exemptionItem, missingItem, outcomeItem, sideOf, thresholdItem } from "./items";

/** What a case shows of the rule that it speaks about. */

/** Reads the facts of a decision again, so that the memory answers about them. */
function recalled(judgeable: Judgeable, day: RuleOnDay, { rule, at }: Decision): { readonly memory: Memory; readonly program: Program } {
  const work = day.work!;
  const reading = readingAt(judgeable, day);
  readFacts(work, reading, "offering", -1, -1);
  if (at !== WHOLE) readFacts(work, reading, rule.ofDay.rule.subject, at.saleIndex, at.partyIndex);
  work.memory.restore(work.facts);
  return { memory: work.memory, program: work.compiled.program };
}

const isDated = (value: unknown): value is number | string => (typeof value === "number" && Number.isFinite(value)) || (typeof value === "string" && value !== NOT_YET);

function thresholdsAt(comparisons: readonly Comparison[], { law }: RuleOnDay, memory: Memory, program: Program): readonly CoverageItem[] {
  const valueOf = (fact: string): unknown => {
    const slot = program.slotOf(fact);
    return slot === undefined ? undefined : memory.valueAt(slot);
  };
  return comparisons.flatMap(({ fact, parameter, plus }) => {
    const number = law.parameter(parameter);
    const value = valueOf(fact);
    const limit = plus === undefined || number === undefined ? number : valueOf(`${plus}+${number}`);
    return isDated(value) && isDated(limit) ? [thresholdItem(parameter, sideOf(value, limit))] : [];
  });
}

/** Where the day stands to the end of the period for a duty. */
function periodAt({ due, ofDay }: CompiledRule, memory: Memory, asOf: string): readonly CoverageItem[] {
  const within = ofDay.rule.due?.within;
  const end = within === undefined ? undefined : endOf(due, memory);
  return within === undefined || end === undefined ? [] : [thresholdItem(within, sideOf(asOf, end))];
}

/** A condition that is known, and whether it holds. */
interface KnownCondition {
  readonly at: ConditionAt;
  readonly holds: boolean;
}

/** The named conditions of a compiled rule that are known. */
function knownConditions({ requires = [], exemptions }: CompiledRule, memory: Memory): readonly KnownCondition[] {
  const known = (where: string, name: string, tree: Tree, holdsAs: Kleene = TRUE): readonly KnownCondition[] => {
    const value = memory.valueOf(tree);
    return value === UNKNOWN ? [] : [{ at: { where, name }, holds: value === holdsAs }];
  };
  const ofExemptions = exemptions.flatMap(({ id, conditions, exceptWhen }) => [
    ...conditions.flatMap(({ name, tree }) => known(id, name, tree)),
    ...(exceptWhen === undefined ? [] : known(id, NOT_DEFEATED, exceptWhen, FALSE)),
  ]);
  return [...requires.flatMap(({ name, tree }) => known(REQUIREMENTS, name, tree)), ...ofExemptions];
}

function decisiveAt(known: readonly KnownCondition[], { outcome, at }: Decision, judgeable: Judgeable, force: Forcing): readonly CoverageItem[] {
  return known.flatMap(({ at: condition, holds }) => {
    const otherwise = force(condition, !holds, judgeable).find((decision) => decision.at.pointer === at.pointer);
    return otherwise !== undefined && otherwise.outcome !== outcome ? [conditionItem(condition, holds)] : [];
  });
}

function exemptionsAt({ exemptions }: Finding): readonly CoverageItem[] {
  return exemptions.map(({ id, outcome }) => exemptionItem(id, outcome));
}

const missingAt = ({ outcome, missing }: Finding): readonly CoverageItem[] => (outcome === "undetermined" && missing.length > 0 ? [missingItem] : []);

function edgesAt(edges: readonly Edge[], { asOf, amend }: Judgeable): readonly CoverageItem[] {
  // The law as it would be has edges of its own.
  if (amend !== undefined) return [];
  return edges.flatMap((edge) => [
    ...(edge.before === asOf ? [edgeItem(edge, asOf, "before")] : []),
    ...(edge.after === asOf ? [edgeItem(edge, asOf, "after")] : []),
  ]);
}

/** Something judged, with what is asserted of it. */
export interface Sight {
  readonly ready: Judgeable;
  readonly expectation: Pick<Expectation, "subject">;
}

export interface Observer {
  /** Everything of the rule that an assertion about it shows. */
  readonly everything: (sight: Sight) => readonly CoverageItem[];
  /** Whether an assertion shows one item. */
  readonly shows: (item: CoverageItem, sight: Sight) => boolean;
}

const sameCondition = (a: ConditionAt, b: ConditionAt): boolean => a.where === b.where && a.name === b.name;

/** Sees what assertions show of a rule; the law of each day is compiled once. */
export function observerOf({ rule, place }: Pick<TestedRule, "rule" | "place">): Observer {
  const edges = edgesOf(place);
  const comparisons = comparisonsOfRule(place);
  const days = daysOf(place);
  const force = forcing(place);
  const named = rule.requires !== undefined || rule.unless !== undefined;
  /** @param only where one condition alone is asked about */
  const seen = ({ ready, expectation }: Sight, of: (kind: CoverageKind) => boolean, only?: ConditionAt): readonly CoverageItem[] => {
    const day = days(ready);
    const dated = of("edges") ? edgesAt(edges, ready) : [];
    if (day.work === undefined) return dated;
    const decision = decisionFor(expectation, decisionsOf(ready, day));
    // No such subject, or nothing touches the place: the rule is inapplicable.
    if (decision === undefined) return [...dated, outcomeItem("inapplicable")];
    const finding = of("exemptions") || of("missing") ? findingsOn(ready, day).find(({ subject }) => subject === decision.at.pointer) : undefined;
    const said = [outcomeItem(decision.outcome), ...(finding === undefined ? [] : [...exemptionsAt(finding), ...missingAt(finding)])];
    if (!of("thresholds") && !(of("conditions") && named)) return [...dated, ...said];
    const { memory, program } = recalled(ready, day, decision);
    const thresholds = of("thresholds") ? [...thresholdsAt(comparisons, day, memory, program), ...periodAt(decision.rule.explained(), memory, ready.asOf)] : [];
    const known = of("conditions") && named ? knownConditions(decision.rule.explained(), memory).filter(({ at }) => only === undefined || sameCondition(at, only)) : [];
    return [...dated, ...said, ...thresholds, ...decisiveAt(known, decision, ready, force)];
  };
  return {
    everything: (sight) => seen(sight, () => true),
    shows: ({ kind, name, about }, sight) => seen(sight, (one) => one === kind, about.kind === "conditions" ? about.at : undefined).some((item) => item.kind === kind && item.name === name),
  };
}

/** Everything that the assertions about a rule show of it. */
export function observedOf(tested: TestedRule): readonly CoverageItem[] {
  const { everything } = observerOf(tested);
  return tested.assertions.flatMap(everything);
}
