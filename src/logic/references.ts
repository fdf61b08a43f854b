import type { ExpressionNode, Operand } from "./expression";
import { childrenOf, factsOfLeaf, isList, isParam, isPlus } from "./expression";

/** What a condition refers to, at any depth. Definitions are named, not followed. */

function leavesOf(node: ExpressionNode): readonly ExpressionNode[] {
  const children = childrenOf(node);
  return children.length === 0 ? [node] : children.flatMap(leavesOf);
}

export function conceptsIn(node: ExpressionNode): readonly string[] {
  return leavesOf(node).flatMap((leaf) => ("concept" in leaf ? [leaf.concept] : []));
}

export function factsIn(node: ExpressionNode): readonly string[] {
  return leavesOf(node).flatMap(factsOfLeaf);
}

export function listsIn(node: ExpressionNode): readonly string[] {
  return leavesOf(node).flatMap((leaf) => ("in" in leaf && isList(leaf.in[1]) ? [leaf.in[1].list] : []));
}

export function parametersIn(node: ExpressionNode): readonly string[] {
  return leavesOf(node).flatMap((leaf) => {
    if ("var" in leaf || "concept" in leaf || "in" in leaf || "opaque" in leaf) return [];
    const right = (Object.values(leaf)[0] as readonly [Operand, Operand])[1];
    return isParam(right) ? [right.param] : isPlus(right) ? [right.plus[1].param] : [];
  });
}
