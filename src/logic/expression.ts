import type { Subject } from "../facts/declaration";
import { readsOfOpaque } from "./opaque-reads";

/**
 * A condition over facts: a JSON Logic tree in a strict, typed dialect.
 *
 * Beside the JSON Logic operators it has three nodes that vanish when the law of one day is exported:
 * `{"param": id}` (a dated number of the law), `{"concept": id}` (a legal definition) and
 * `{"plus": [{"var": date}, {"param": duration}]}` (a date some calendar months or days later).
 * Any other operator is opaque: it runs on `json-logic-js`, and is unknown when anything it reads is unknown.
 */
export type ExpressionNode =
  | { readonly and: readonly ExpressionNode[] }
  | { readonly or: readonly ExpressionNode[] }
  | { readonly "!": readonly [ExpressionNode] }
  | VarNode
  | ConceptNode
  | ComparisonNode
  | MembershipNode
  | OpaqueNode;

export interface VarNode {
  readonly var: string;
}
export interface ConceptNode {
  readonly concept: string;
}
export interface ParamNode {
  readonly param: string;
}
export interface PlusNode {
  readonly plus: readonly [VarNode, ParamNode];
}
export type ComparisonOperator = "<" | "<=" | ">" | ">=" | "==";
export type Operand = VarNode | ParamNode | PlusNode | string;
export type ComparisonNode = { readonly [O in ComparisonOperator]: { readonly [K in O]: readonly [Operand, Operand] } }[ComparisonOperator];
/** A dated list of places. */
export interface ListNode {
  readonly list: string;
}
/** A code among listed values, a listed value among a fact's codes, or a place on a list of the day. */
export interface MembershipNode {
  readonly in: readonly [VarNode, readonly string[]] | readonly [VarNode, ListNode] | readonly [string, VarNode];
}
/** An operator outside the typed set, with its JSON Logic arguments. */
export interface OpaqueNode {
  readonly opaque: unknown;
}

declare const scope: unique symbol;

/**
 * A condition as the builders give it: the plain JSON tree, remembering at compile time which subjects it
 * speaks about, so that a rule about the offering cannot read a fact of one sale.
 */
export type Expression<S extends Subject = Subject> = ExpressionNode & { readonly [scope]?: S };

/**
 * The facts that a condition about a subject may read: its own and the offering's. The subject is never inferred
 * from the condition: a sale's fact in a rule about the offering must not turn the rule into one about both.
 */
export type Reads<S extends Subject> = NoInfer<S> | "offering";

/** The one operator of a node; undefined when the value is not a node with exactly one own key. */
export function operatorOf(node: unknown): string | undefined {
  if (node === null || typeof node !== "object" || Array.isArray(node)) return undefined;
  const keys = Object.keys(node);
  return keys.length === 1 ? keys[0] : undefined;
}

export const COMPARISONS: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "=="]);

export function isVar(value: unknown): value is VarNode {
  return operatorOf(value) === "var" && typeof (value as VarNode).var === "string";
}
export function isParam(value: unknown): value is ParamNode {
  return operatorOf(value) === "param" && typeof (value as ParamNode).param === "string";
}
export function isPlus(value: unknown): value is PlusNode {
  const args = operatorOf(value) === "plus" ? (value as PlusNode).plus : undefined;
  return Array.isArray(args) && args.length === 2 && isVar(args[0]) && isParam(args[1]);
}

export function isList(value: unknown): value is ListNode {
  return operatorOf(value) === "list" && typeof (value as ListNode).list === "string";
}

/** The sub-conditions of a node, in order. */
export function childrenOf(node: ExpressionNode): readonly ExpressionNode[] {
  if ("and" in node) return node.and;
  if ("or" in node) return node.or;
  if ("!" in node) return node["!"];
  return [];
}

/** The fact ids that an operand or a leaf reads directly (concepts not followed). */
export function factsOfLeaf(node: ExpressionNode): readonly string[] {
  return "opaque" in node ? varsOfOpaque(node.opaque) : factsOfTypedLeaf(node);
}

/** The same of a leaf of the typed set; none of one outside it. */
export function factsOfTypedLeaf(node: ExpressionNode): readonly string[] {
  if ("var" in node) return [node.var];
  if ("in" in node) return node.in.filter(isVar).map((operand) => operand.var);
  if ("and" in node || "or" in node || "!" in node || "concept" in node || "opaque" in node) return [];
  const [left, right] = Object.values(node)[0] as readonly [Operand, Operand];
  return [left, right].flatMap((operand) => (isVar(operand) ? [operand.var] : isPlus(operand) ? [operand.plus[0].var] : []));
}

/** Every fact that an opaque JSON Logic tree reads. */
export function varsOfOpaque(tree: unknown): readonly string[] {
  return readsOfOpaque(tree).facts;
}
