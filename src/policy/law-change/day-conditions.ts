import type { Jurisdiction, Rule } from "../../catalogue/model";
import type { ExpressionNode, Operand } from "../../logic/expression";
import { childrenOf, factsOfLeaf, isParam, isPlus, isVar } from "../../logic/expression";
import { conditionsOf, readsOfRule } from "./grounds";

/** How conditions compare the day of evaluation, and so on which days they can turn. */

export interface DayConditions {
  /** With a date that the offering states: it turns about that date. */
  readonly withStated: boolean;
  /** With a stated date moved on by one of these parameters: about the day that gives. */
  readonly withPeriods: ReadonlySet<string>;
  /** In a way that tells no day beforehand. */
  readonly otherwise: boolean;
}

const leavesOf = (node: ExpressionNode): readonly ExpressionNode[] => {
  const children = childrenOf(node);
  return children.length === 0 ? [node] : children.flatMap(leavesOf);
};

/** Every clause of a rule, those of the definitions and tallies behind it included. */
function clausesOf(rule: Rule, place: Jurisdiction): readonly ExpressionNode[] {
  const conditions = conditionsOf(rule);
  const { concepts, tallies } = readsOfRule(rule, place);
  const defined = place.concepts.filter(({ id }) => concepts.has(id)).map(({ when }) => when);
  const counted = tallies.flatMap(({ where }) => (where === undefined ? [] : [where]));
  return [...conditions, ...defined, ...counted].flatMap(leavesOf);
}

/** The facts that are the day of evaluation, by whatever name a place reads it. */
function dayNames({ facts }: Jurisdiction): ReadonlySet<string> {
  const aliases = Object.entries(facts).flatMap(([id, { readAs }]) => (readAs !== undefined && "fact" in readAs && readAs.fact === "asOf" ? [id] : []));
  return new Set(["asOf", ...aliases]);
}

/** How the conditions of a rule compare the day. With a date of the law (a parameter) is no matter of the offering's: the law tells it. */
export function dayConditionsOf(rule: Rule, place: Jurisdiction): DayConditions {
  const names = dayNames(place);
  const isDay = (operand: Operand): boolean => isVar(operand) && names.has(operand.var);
  const periods = new Set<string>();
  let [withStated, otherwise] = [false, false];
  for (const clause of clausesOf(rule, place)) {
    if (!factsOfLeaf(clause).some((fact) => names.has(fact))) continue;
    const operands = "opaque" in clause || "in" in clause || "var" in clause ? [] : (Object.values(clause)[0] as readonly Operand[]);
    const other = operands.find((operand) => !isDay(operand));
    if (other !== undefined && isParam(other)) continue;
    if (other !== undefined && isVar(other)) withStated = true;
    else if (other !== undefined && isPlus(other) && !names.has(other.plus[0].var)) periods.add(other.plus[1].param);
    else otherwise = true;
  }
  return { withStated, withPeriods: periods, otherwise };
}
