import type { ExpressionNode } from "../../logic/expression";
import { COMPARISONS, isVar, operatorOf } from "../../logic/expression";
import type { Change } from "./mutant";

/** A condition with something in it dropped, negated, or its boundary moved to the other side. */

const OTHER_SIDE: Readonly<Record<string, string>> = { "<": "<=", "<=": "<", ">": ">=", ">=": ">" };

function negated(node: ExpressionNode): ExpressionNode {
  return "!" in node ? node["!"][0] : { "!": [node] };
}

function boundaryMoved(node: ExpressionNode): ExpressionNode | undefined {
  const operator = operatorOf(node)!;
  const other = COMPARISONS.has(operator) ? OTHER_SIDE[operator] : undefined;
  // A computed key widens to an index signature; the operator's own operands go with the other operator.
  return other === undefined ? undefined : ({ [other]: (node as unknown as Record<string, unknown>)[operator] } as unknown as ExpressionNode);
}

type NodeChange = Change<ExpressionNode>;

function within(children: readonly ExpressionNode[], operator: "and" | "or"): readonly NodeChange[] {
  const rebuilt = (list: readonly ExpressionNode[]): ExpressionNode => (list.length === 1 ? list[0]! : operator === "and" ? { and: list } : { or: list });
  return children.flatMap((child, i) => {
    const at = `/${operator}/${i}`;
    const dropped: NodeChange = { mutation: "condition-dropped", pointer: at, change: `dropped: ${JSON.stringify(child)}`, item: rebuilt(children.filter((_, j) => j !== i)) };
    const inside = changesOfCondition(child).map((change): NodeChange => ({ ...change, pointer: at + change.pointer, item: rebuilt(children.map((one, j) => (j === i ? change.item : one))) }));
    return children.length > 1 ? [dropped, ...inside] : inside;
  });
}

/** The code fact that a clause asks about; undefined for a clause about anything else. */
function codeFactOf(node: ExpressionNode): string | undefined {
  if ("in" in node) return node.in.find(isVar)?.var;
  return "==" in node && typeof node["=="][1] === "string" && isVar(node["=="][0]) ? node["=="][0].var : undefined;
}

function askedAbout(node: ExpressionNode): readonly (string | undefined)[] {
  return "or" in node ? node.or.flatMap(askedAbout) : [codeFactOf(node)];
}

/** Whether a disjunction is one question: is the code of a fact among those listed? */
function isOneQuestion(node: ExpressionNode): boolean {
  const [first, ...others] = askedAbout(node);
  return first !== undefined && others.every((fact) => fact === first);
}

function belowRoot(node: ExpressionNode): readonly NodeChange[] {
  if ("and" in node) return within(node.and, "and");
  if ("or" in node) return isOneQuestion(node) ? [] : within(node.or, "or");
  // What is negated below a negation is the same as the negation taken away.
  if ("!" in node) return belowRoot(node["!"][0]).map((change) => ({ ...change, pointer: `/!/0${change.pointer}`, item: { "!": [change.item] } }));
  const moved = boundaryMoved(node);
  return moved === undefined ? [] : [{ mutation: "boundary", pointer: "", change: `${JSON.stringify(node)} becomes ${JSON.stringify(moved)}`, item: moved }];
}

/** Every change of a condition that keeps it a condition; leaving it out as a whole is for its holder to say. */
export function changesOfCondition(node: ExpressionNode): readonly NodeChange[] {
  return [{ mutation: "condition-negated", pointer: "", change: `negated: ${JSON.stringify(node)}`, item: negated(node) }, ...belowRoot(node)];
}
