import type { ExpressionNode, Operand } from "./expression";
import { childrenOf, factsOfLeaf, isList, isParam, isPlus } from "./expression";

/** What a condition refers to, at any depth. Definitions are named, not followed. */

/** The clauses of a condition, one after the other. */
function eachLeaf(node: ExpressionNode, visit: (leaf: ExpressionNode) => void): void {
  const children = childrenOf(node);
  if (children.length === 0) visit(node);
  else for (const child of children) eachLeaf(child, visit);
}

/** By name, in the order of mention; what is mentioned twice is there twice. */
export interface References {
  readonly facts: readonly string[];
  readonly parameters: readonly string[];
  readonly concepts: readonly string[];
  readonly lists: readonly string[];
}

function parameterOf(leaf: ExpressionNode): string | undefined {
  if ("var" in leaf || "concept" in leaf || "in" in leaf || "opaque" in leaf) return undefined;
  const right = (Object.values(leaf)[0] as readonly [Operand, Operand])[1];
  return isParam(right) ? right.param : isPlus(right) ? right.plus[1].param : undefined;
}

export function referencesIn(node: ExpressionNode): References {
  const found = { facts: [] as string[], parameters: [] as string[], concepts: [] as string[], lists: [] as string[] };
  eachLeaf(node, (leaf) => {
    if ("concept" in leaf) found.concepts.push(leaf.concept);
    if ("in" in leaf && isList(leaf.in[1])) found.lists.push(leaf.in[1].list);
    const parameter = parameterOf(leaf);
    if (parameter !== undefined) found.parameters.push(parameter);
    found.facts.push(...factsOfLeaf(leaf));
  });
  return found;
}

export const conceptsIn = (node: ExpressionNode): readonly string[] => referencesIn(node).concepts;
export const factsIn = (node: ExpressionNode): readonly string[] => referencesIn(node).facts;
export const parametersIn = (node: ExpressionNode): readonly string[] => referencesIn(node).parameters;
