import type { Jurisdiction } from "../../catalogue/model";
import type { ExpressionNode, Operand } from "../../logic/expression";
import { childrenOf, isParam, isPlus, isVar } from "../../logic/expression";
import { readsOf } from "../../catalogue/reads";
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

function comparisonsIn(nodes: readonly ExpressionNode[]): readonly Comparison[] {
  const found = new Map<string, Comparison>();
  const visit = (node: ExpressionNode): void => {
    for (const comparison of comparisonAt(node)) found.set(JSON.stringify(comparison), comparison);
    childrenOf(node).forEach(visit);
  };
  nodes.forEach(visit);
  return [...found.values()];
}

/** Makes something of each place once. */
function oncePerPlace<T>(make: (place: Jurisdiction) => T): (place: Jurisdiction) => T {
  const known = new WeakMap<Jurisdiction, { readonly made: T }>();
  return (place) => {
    const kept = known.get(place) ?? { made: make(place) };
    known.set(place, kept);
    return kept.made;
  };
}

/** Every comparison with a parameter in a pared place: in the conditions of the rule, its definitions and tallies. */
export const comparisonsOf = oncePerPlace((place) => comparisonsIn([...place.rules.flatMap(conditionsOf), ...place.concepts.map(({ when }) => when), ...(place.tallies ?? []).flatMap(({ where }) => where ?? [])]));

/** Those that the rule makes of its own subject: in its conditions, or through definitions. What tallies compare is said of other sales. */
export const comparisonsOfRule = oncePerPlace((place) => {
  const conditions = place.rules.flatMap(conditionsOf);
  const { concepts } = readsOf(conditions, place);
  return comparisonsIn([...conditions, ...place.concepts.filter(({ id }) => concepts.has(id)).map(({ when }) => when)]);
});
