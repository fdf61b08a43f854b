import type { CompiledRule } from "../../evaluator/compile";
import { FALSE, TRUE, UNKNOWN } from "../../logic/kleene";
import type { Goal, Part, Spot } from "../search/goals";
import { goalsAt, goalsOfExemption, goalsOfOutcome, spotsOf } from "../search/goals";
import type { ConditionAt, CoverageItem } from "./items";
import { NOT_DEFEATED, REQUIREMENTS } from "./items";

/** What must hold of a rule so that a case shows an item. */

/** Places where a number is compared that are aimed at. */
const MOST_PLACES = 2;

const WANTED = { met: TRUE, failed: FALSE, unknown: UNKNOWN } as const;

function partOf({ where, name }: ConditionAt): Part {
  if (where === REQUIREMENTS) return { kind: "requirement", name };
  return name === NOT_DEFEATED ? { kind: "defeat", id: where } : { kind: "exemption", id: where, name };
}

/** With the condition at the value that is to be decisive; none where it is not law on the day. */
function decisiveGoals(rule: CompiledRule, at: ConditionAt, holds: boolean): readonly (readonly Goal[])[] {
  const sides = goalsAt(rule, { part: partOf(at), path: [] });
  const value = at.name === NOT_DEFEATED ? !holds : holds;
  return sides.length < 2 ? [] : [sides[value ? 1 : 0]!];
}

const BREACH: Spot = { part: { kind: "breach" }, path: [] };

/** With everything around the comparison held still, so that it decides; the comparison itself may go either way. */
function comparingGoals(rule: CompiledRule, parameter: string): readonly (readonly Goal[])[] {
  const spots = spotsOf(rule, (tree) => tree.kind === "leaf" && tree.parameters.includes(parameter)).slice(0, MOST_PLACES);
  return spots.length === 0 ? goalsAt(rule, BREACH) : spots.map((spot) => goalsAt(rule, spot)[0]!.slice(0, -1));
}

/** Ways to show an item, any of which will do; an edge is a matter of the day alone. */
export function aimsOf({ about }: CoverageItem, rule: CompiledRule): readonly (readonly Goal[])[] {
  switch (about.kind) {
    case "outcomes":
      return goalsOfOutcome(rule, about.outcome);
    case "exemptions":
      return [goalsOfExemption(rule, about.id, WANTED[about.outcome]) ?? []].filter((goals) => goals.length > 0);
    case "conditions":
      return decisiveGoals(rule, about.at, about.holds);
    case "thresholds":
      return comparingGoals(rule, about.parameter);
    case "edges":
      return [];
    case "missing":
      return goalsOfOutcome(rule, "undetermined");
  }
}
