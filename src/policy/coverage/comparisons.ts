import type { Jurisdiction } from "../../catalogue/model";
import type { ExpressionNode, Operand } from "../../logic/expression";
import { childrenOf, isParam, isPlus, isVar } from "../../logic/expression";
import { conditionsOf } from "../pared";

/** Where a rule compares a fact with a number of the law, or with a date moved on by a period of the law. */
export interface Comparison {
  readonly fact: string;
  readonly parameter: string;
  /** The date that the period is added to. */
  readonly plus?: string;
}

function comparisonAt(node: ExpressionNode): readonly Comparison[] {
  if ("var" in node || "concept" in node || "in" in node || "opaque" in node || "and" in node || "or" in node || "!" in node) return [];
  const [left, right] = Object.values(node)[0] as readonly [Operand, Operand];
  if (!isVar(left)) return [];
  if (isParam(right)) return [{ fact: left.var, parameter: right.param }];
  return isPlus(right) ? [{ fact: left.var, parameter: right.plus[1].param, plus: right.plus[0].var }] : [];
}

const known = new WeakMap<Jurisdiction, readonly Comparison[]>();

/** Every comparison with a parameter that a rule makes, in its own conditions or through definitions; looked for once. */
export function comparisonsOf(place: Jurisdiction): readonly Comparison[] {
  const comparisons = known.get(place) ?? comparisonsIn(place);
  known.set(place, comparisons);
  return comparisons;
}

function comparisonsIn(place: Jurisdiction): readonly Comparison[] {
  const nodes = [...place.rules.flatMap(conditionsOf), ...place.concepts.map(({ when }) => when)];
  const found = new Map<string, Comparison>();
  const visit = (node: ExpressionNode): void => {
    for (const comparison of comparisonAt(node)) found.set(JSON.stringify(comparison), comparison);
    childrenOf(node).forEach(visit);
  };
  nodes.forEach(visit);
  return [...found.values()];
}
