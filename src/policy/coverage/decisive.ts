import type { Jurisdiction, Rule } from "../../catalogue/model";
import type { Decision } from "../../evaluator/workplace";
import type { ExpressionNode } from "../../logic/expression";
import type { Judgeable, RuleOnDay } from "../judge";
import { daysOf, decisionsOf } from "../judge";
import type { ConditionAt } from "./items";
import { NOT_DEFEATED, REQUIREMENTS } from "./items";

/**
 * Whether a condition alone decides a case (modified condition/decision coverage): the rule is judged again on the same
 * facts, with the condition held at the other value and everything else as it was.
 */

const ALWAYS: ExpressionNode = { and: [] };
const NEVER: ExpressionNode = { or: [] };

/** The rule with one of its conditions held at a value. */
function held(rule: Rule, { where, name }: ConditionAt, holds: boolean): Rule {
  const value = holds ? ALWAYS : NEVER;
  if (where === REQUIREMENTS) return { ...rule, requires: { ...rule.requires, [name]: value } };
  const exemption = rule.unless![where]!;
  const changed = name === NOT_DEFEATED ? { ...exemption, exceptWhen: holds ? NEVER : ALWAYS } : { ...exemption, conditions: { ...exemption.conditions, [name]: value } };
  return { ...rule, unless: { ...rule.unless, [where]: changed } };
}

/** Judges a rule with one condition held; each variant of the rule and day is compiled once. */
export type Forcing = (at: ConditionAt, holds: boolean, judgeable: Judgeable) => readonly Decision[];

/** @param place pared down to the rule */
export function forcing(place: Jurisdiction): Forcing {
  const [rule] = place.rules as readonly [Rule];
  const variants = new Map<string, (judgeable: Judgeable) => RuleOnDay>();
  return (at, holds, judgeable) => {
    const key = `${at.where} ${at.name} ${holds}`;
    const variant = variants.get(key) ?? daysOf({ ...place, rules: [held(rule, at, holds)] });
    variants.set(key, variant);
    return decisionsOf(judgeable, variant(judgeable));
  };
}
