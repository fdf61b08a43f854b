import type { FactValue } from "../facts/declaration";
import { NOT_YET } from "../facts/declaration";
import type { ComparisonOperator } from "./expression";
import type { Kleene } from "./kleene";
import { FALSE, TRUE, UNKNOWN } from "./kleene";

/** The projected value of a fact, by slot. */
export type ValueAt = (slot: number) => FactValue | undefined;

/**
 * A clause over projected facts, with parameters resolved: the atom of every condition. Facts are named by
 * slot, the position of a fact in the array of projected values.
 */
export type Leaf =
  | { readonly kind: "true"; readonly slot: number }
  | { readonly kind: "equals"; readonly slot: number; readonly value: string }
  | { readonly kind: "one-of"; readonly slot: number; readonly values: readonly string[] }
  | { readonly kind: "has"; readonly slot: number; readonly value: string }
  | { readonly kind: "limit"; readonly operator: ComparisonOperator; readonly slot: number; readonly limit: number | string }
  | { readonly kind: "compare"; readonly operator: ComparisonOperator; readonly slot: number; readonly other: number }
  | { readonly kind: "opaque"; readonly run: (valueAt: ValueAt) => Kleene }
  /** A value that nothing in the facts can settle: a number or definition that the day does not have. */
  | { readonly kind: "undecidable" };

/** Whether a clause is decided by setting its fact (see `vector.ts`), and never computed. */
export function isReady({ kind }: Leaf): boolean {
  return kind === "true" || kind === "equals" || kind === "one-of" || kind === "has" || kind === "undecidable";
}

const READY = 0;
const LIMIT = 1;
const COMPARE = 6;
const OPAQUE = 11;

const ORDER: readonly ComparisonOperator[] = ["<", "<=", ">", ">=", "=="];

function operatorOf(leaf: Leaf): number {
  switch (leaf.kind) {
    case "limit":
      return LIMIT + ORDER.indexOf(leaf.operator);
    case "compare":
      return COMPARE + ORDER.indexOf(leaf.operator);
    case "opaque":
      return OPAQUE;
    default:
      return READY;
  }
}

/** Clauses as columns, so that deciding one is a switch on a small integer. */
export interface LeafTable {
  readonly operators: Uint8Array;
  readonly slots: Int32Array;
  readonly others: Int32Array;
  readonly constants: readonly unknown[];
}

function constantOf(leaf: Leaf): unknown {
  return leaf.kind === "limit" ? leaf.limit : leaf.kind === "opaque" ? leaf.run : undefined;
}

export function leafTable(leaves: readonly Leaf[]): LeafTable {
  return {
    operators: Uint8Array.from(leaves, operatorOf),
    slots: Int32Array.from(leaves, (leaf) => ("slot" in leaf ? leaf.slot : 0)),
    others: Int32Array.from(leaves, (leaf) => (leaf.kind === "compare" ? leaf.other : 0)),
    constants: leaves.map(constantOf),
  };
}

type Values = readonly (FactValue | undefined)[];

/**
 * The function that decides a clause which is not ready: one about numbers or dates, or an operator of the user's.
 *
 * INVARIANT: an absent fact gives UNKNOWN; so does the comparison of two events neither of which has occurred.
 */
export function leafDecider({ operators, slots, others, constants }: LeafTable, valueAt: ValueAt): (leaf: number, values: Values) => Kleene {
  return (leaf, values) => {
    const operator = operators[leaf]!;
    const value = values[slots[leaf]!] as number | string | undefined;
    if (operator < COMPARE) return value === undefined ? UNKNOWN : truth(ordered(operator - LIMIT, value, constants[leaf] as number | string));
    if (operator < OPAQUE) return compared(operator - COMPARE, value, values[others[leaf]!] as number | string | undefined);
    return (constants[leaf] as (valueAt: ValueAt) => Kleene)(valueAt);
  };
}

const truth = (value: boolean): Kleene => (value ? TRUE : FALSE);

function compared(order: number, left: number | string | undefined, right: number | string | undefined): Kleene {
  if (left === undefined || right === undefined || (left === NOT_YET && right === NOT_YET)) return UNKNOWN;
  return truth(ordered(order, left, right));
}

function ordered(order: number, left: number | string, right: number | string): boolean {
  switch (order) {
    case 0:
      return left < right;
    case 1:
      return left <= right;
    case 2:
      return left > right;
    case 3:
      return left >= right;
    default:
      return left === right;
  }
}
