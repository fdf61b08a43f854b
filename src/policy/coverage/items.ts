import type { Rule } from "../../catalogue/model";
import type { TestedRule } from "../suite";
import { conditionsOf } from "../pared";
import { comparisonsOf } from "./comparisons";
import type { Edge } from "./edges";
import { edgesOf, isEverInForce } from "./edges";

/** What there is to cover in a rule. */

export const COVERAGE_KINDS = ["outcomes", "exemptions", "conditions", "thresholds", "edges", "missing"] as const;
export type CoverageKind = (typeof COVERAGE_KINDS)[number];

/** Something that a case may show of a rule. */
export interface CoverageItem {
  readonly kind: CoverageKind;
  /** Says what it is, and tells it from the other items of the rule and kind. */
  readonly name: string;
}

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

export const outcomeItem = (outcome: string): CoverageItem => ({ kind: "outcomes", name: outcome });
export const exemptionItem = (id: string, outcome: string): CoverageItem => ({ kind: "exemptions", name: `${id}: ${outcome}` });
export const conditionItem = ({ where, name }: ConditionAt, holds: boolean): CoverageItem => ({
  kind: "conditions",
  name: `${where}/${name}: decisive where it ${holds ? "holds" : "fails"}`,
});
export const thresholdItem = (parameter: string, side: "below" | "at" | "above"): CoverageItem => ({ kind: "thresholds", name: `${parameter}: ${side}` });
export const edgeItem = ({ what, begins }: Edge, day: string, side: "before" | "after"): CoverageItem => ({
  kind: "edges",
  name: `${what} ${begins ? (side === "before" ? "on the day before it begins" : "on its first day") : side === "before" ? "on its last day" : "on the day after it ends"}: ${day}`,
});
export const missingItem: CoverageItem = { kind: "missing", name: "a missing fact leaves it undetermined" };

/** The outcomes that the form of a rule allows. */
function reachableOutcomes(rule: Rule): readonly string[] {
  // A rule about the whole offering that asks for nothing but what touches the place is decided whenever it is looked at.
  const asks = conditionsOf(rule).length > 0 || rule.due !== undefined || rule.subject !== "offering";
  return [
    "inapplicable",
    ...(rule.requires === undefined ? [] : ["satisfied"]),
    ...(Object.keys(rule.unless ?? {}).length === 0 ? [] : ["exempt"]),
    "violated",
    ...(rule.due === undefined ? [] : ["pending"]),
    ...(asks ? ["undetermined"] : []),
  ];
}

/** The parameters that a rule compares something with, its period for a duty among them. */
function thresholdsOf({ rule, place }: TestedRule): readonly string[] {
  const compared = comparisonsOf(place).map(({ parameter }) => parameter);
  return [...new Set([...compared, ...(rule.due?.within === undefined ? [] : [rule.due.within])])];
}

/** Every item of a rule; none for a rule that is never in force. */
export function itemsOf(tested: TestedRule): readonly CoverageItem[] {
  const { rule, place } = tested;
  if (!isEverInForce(place)) return [];
  const outcomes = reachableOutcomes(rule);
  return [
    ...outcomes.map(outcomeItem),
    ...Object.keys(rule.unless ?? {}).flatMap((id) => ["met", "failed", "unknown"].map((outcome) => exemptionItem(id, outcome))),
    ...namedConditions(rule).flatMap((at) => [conditionItem(at, true), conditionItem(at, false)]),
    ...thresholdsOf(tested).flatMap((parameter) => (["below", "at", "above"] as const).map((side) => thresholdItem(parameter, side))),
    ...edgesOf(place).flatMap((edge) => [edgeItem(edge, edge.before, "before"), edgeItem(edge, edge.after, "after")]),
    ...(outcomes.includes("undetermined") ? [missingItem] : []),
  ];
}
