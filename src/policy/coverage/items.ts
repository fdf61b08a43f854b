import type { Jurisdiction, Rule } from "../../catalogue/model";
import { lawOfPlace } from "../../catalogue/as-of";
import type { ExemptionResult, Outcome } from "../../evaluator/model";
import { coreFact } from "../../facts/core-facts";
import type { ExpressionNode } from "../../logic/expression";
import { isVar } from "../../logic/expression";
import { dayAfter, dayBefore } from "../../catalogue/days";
import type { TestedRule } from "../suite";
import { conditionsOf } from "../pared";
import { comparisonsOfRule } from "./comparisons";
import type { Edge } from "./edges";
import { doubledRequirements } from "./doubled";
import { candidateDays, edgesOf, isEverInForce } from "./edges";
import { overtakingOf } from "./overtaken";

/** What there is to cover in a rule. */

export const COVERAGE_KINDS = ["outcomes", "exemptions", "conditions", "thresholds", "edges", "missing"] as const;
export type CoverageKind = (typeof COVERAGE_KINDS)[number];

/** What an item is about. */
export type About =
  | { readonly kind: "outcomes"; readonly outcome: Outcome }
  | { readonly kind: "exemptions"; readonly id: string; readonly outcome: ExemptionOutcome }
  | { readonly kind: "conditions"; readonly at: ConditionAt; readonly holds: boolean }
  | { readonly kind: "thresholds"; readonly parameter: string; readonly side: ThresholdSide }
  | { readonly kind: "edges"; readonly edge: Edge; readonly day: string; readonly side: EdgeSide }
  | { readonly kind: "missing" };

/** Something that a case may show of a rule. */
export interface CoverageItem {
  readonly kind: CoverageKind;
  /** Says what it is, and tells it from the other items of the rule and kind. */
  readonly name: string;
  readonly about: About;
}

export type ExemptionOutcome = ExemptionResult["outcome"];
export const THRESHOLD_SIDES = ["below", "at", "above"] as const;
export type ThresholdSide = (typeof THRESHOLD_SIDES)[number];
export type EdgeSide = "before" | "after";

/** A named condition: under `requirements`, or in an exemption by its id. */
export interface ConditionAt {
  readonly where: string;
  readonly name: string;
}

export const REQUIREMENTS = "requirements";
/** What defeats an exemption counts as one more of its conditions: that it is not defeated. */
export const NOT_DEFEATED = "not-defeated";

export function namedConditions({ requires = {}, unless = {} }: Rule): readonly ConditionAt[] {
  const exemptions = Object.entries(unless).flatMap(([where, { conditions, exceptWhen }]) => [
    ...Object.keys(conditions).map((name) => ({ where, name })),
    ...(exceptWhen === undefined ? [] : [{ where, name: NOT_DEFEATED }]),
  ]);
  return [...Object.keys(requires).map((name) => ({ where: REQUIREMENTS, name })), ...exemptions];
}

const itemOf = (about: About, name: string): CoverageItem => ({ kind: about.kind, name, about });

export const outcomeItem = (outcome: Outcome): CoverageItem => itemOf({ kind: "outcomes", outcome }, outcome);
export const exemptionItem = (id: string, outcome: ExemptionOutcome): CoverageItem => itemOf({ kind: "exemptions", id, outcome }, `${id}: ${outcome}`);
export const conditionItem = (at: ConditionAt, holds: boolean): CoverageItem =>
  itemOf({ kind: "conditions", at, holds }, `${at.where}/${at.name}: decisive where it ${holds ? "holds" : "fails"}`);
export const thresholdItem = (parameter: string, side: ThresholdSide): CoverageItem => itemOf({ kind: "thresholds", parameter, side }, `${parameter}: ${side}`);
const EDGE_DAYS = { begins: { before: "on the day before it begins", after: "on its first day" }, ends: { before: "on its last day", after: "on the day after it ends" } } as const;
export const edgeItem = (edge: Edge, day: string, side: EdgeSide): CoverageItem =>
  itemOf({ kind: "edges", edge, day, side }, `${edge.what} ${EDGE_DAYS[edge.begins ? "begins" : "ends"][side]}: ${day}`);
export const missingItem: CoverageItem = itemOf({ kind: "missing" }, "a missing fact leaves it undetermined");

/** The outcomes that the form of a rule allows. */
function reachableOutcomes({ rule, place }: TestedRule): readonly Outcome[] {
  // A rule about the whole offering that asks for nothing but what touches the place is decided whenever it is looked at.
  const asks = conditionsOf(rule).length > 0 || rule.due !== undefined || rule.subject !== "offering";
  // Law that looks everywhere reaches every issuer, for none is nowhere.
  const everyIssuer = place.worldwide === true && rule.subject === "offering" && rule.when === undefined && rule.nexus.includes("issuer");
  const possible: Readonly<Record<Outcome, boolean>> = {
    inapplicable: !everyIssuer,
    satisfied: rule.requires !== undefined,
    exempt: Object.keys(rule.unless ?? {}).length > 0,
    violated: true,
    pending: rule.due !== undefined,
    undetermined: asks,
  };
  return (Object.keys(possible) as Outcome[]).filter((outcome) => possible[outcome]);
}

/** The parameters that a rule compares something with, its period for a duty among them. */
function thresholdsOf({ rule, place }: TestedRule): readonly string[] {
  const compared = comparisonsOfRule(place).map(({ parameter }) => parameter);
  return [...new Set([...compared, ...(rule.due?.within === undefined ? [] : [rule.due.within])])];
}

/** The sides of a day of the law on which the rule is law, where all that it compares with the day is the day of evaluation. */
function sidesInForce(parameter: string, { rule, place }: TestedRule): ReadonlySet<ThresholdSide> {
  const compared = comparisonsOfRule(place).filter((comparison) => comparison.parameter === parameter);
  if (compared.length === 0 || rule.due?.within === parameter || compared.some(({ fact, plus }) => fact !== "asOf" || plus !== undefined)) return new Set(THRESHOLD_SIDES);
  const limits = Object.values(place.parameters.find(({ id }) => id === parameter)!.values).filter((value) => typeof value === "string");
  const days = [...candidateDays(place), ...limits].flatMap((day) => [dayBefore(day), day, dayAfter(day)]);
  return new Set(
    days.flatMap((day): readonly ThresholdSide[] => {
      const law = lawOfPlace(place, day);
      const limit = law.parameter(parameter);
      return law.rules.length === 0 || limit === undefined ? [] : [sideOf(day, String(limit))];
    }),
  );
}

export const sideOf = (value: number | string, limit: number | string): ThresholdSide => (value < limit ? "below" : value === limit ? "at" : "above");

/** Whether a condition asks for one of all the values that a fact can have. */
function acceptsAll(node: ExpressionNode | undefined, { facts }: Jurisdiction): boolean {
  if (node === undefined || !("in" in node)) return false;
  const [member, list] = node.in;
  if (!isVar(member) || !Array.isArray(list)) return false;
  const { values } = coreFact(member.var) ?? facts[member.var] ?? {};
  return values !== undefined && values.every((value) => (list as readonly string[]).includes(value));
}

/**
 * What no facts can show, by the form of the rule:
 *
 * - an exemption that is overtaken by another way out never decides by being met, and what it asks for beyond that other
 *   never decides by failing; met together with what the rule requires, it is not looked at, for the rule is satisfied;
 * - a requirement that another one asks of every sale never fails alone;
 * - a condition that any value of a fact fulfils never fails;
 * - a side of a day of the law on which the rule is not law.
 */
function possible(tested: TestedRule): (item: CoverageItem) => boolean {
  const { rule, place } = tested;
  const overtaken = overtakingOf(rule, place);
  const doubled = doubledRequirements(rule, place);
  return ({ about }) => {
    if (about.kind === "exemptions") return about.outcome !== "met" || !overtaken(about.id).some(({ by }) => by === REQUIREMENTS);
    if (about.kind === "thresholds") return sidesInForce(about.parameter, tested).has(about.side);
    if (about.kind !== "conditions") return true;
    const { where, name } = about.at;
    if (!about.holds && acceptsAll((where === REQUIREMENTS ? rule.requires : rule.unless![where]!.conditions)?.[name], place)) return false;
    return where === REQUIREMENTS ? about.holds || !doubled.has(name) : overtaken(where).every(({ shared }) => !about.holds && shared.has(name));
  };
}

/** Every item of a rule; none for a rule that is never in force. */
export function itemsOf(tested: TestedRule): readonly CoverageItem[] {
  const { rule, place } = tested;
  if (!isEverInForce(place)) return [];
  const outcomes = reachableOutcomes(tested);
  const items = [
    ...outcomes.map(outcomeItem),
    ...Object.keys(rule.unless ?? {}).flatMap((id) => (["met", "failed", "unknown"] as const).map((outcome) => exemptionItem(id, outcome))),
    ...namedConditions(rule).flatMap((at) => [conditionItem(at, true), conditionItem(at, false)]),
    ...thresholdsOf(tested).flatMap((parameter) => THRESHOLD_SIDES.map((side) => thresholdItem(parameter, side))),
    ...edgesOf(place).flatMap((edge) => [edgeItem(edge, edge.before, "before"), edgeItem(edge, edge.after, "after")]),
    ...(outcomes.includes("undetermined") ? [missingItem] : []),
  ];
  return items.filter(possible(tested));
}
