import type { FactValue } from "../facts/declaration";
import { MORE, NOT_YET } from "../facts/declaration";
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

const IS = 1;
const EQUALS = 2;
const ONE_OF = 3;
const HAS = 4;
const LIMIT = 5;
const COMPARE = 10;
const UNDECIDABLE = 15;
const OPAQUE = 16;

const ORDER: readonly ComparisonOperator[] = ["<", "<=", ">", ">=", "=="];

function operatorOf(leaf: Leaf): number {
  switch (leaf.kind) {
    case "true":
      return IS;
    case "equals":
      return EQUALS;
    case "one-of":
      return ONE_OF;
    case "has":
      return HAS;
    case "limit":
      return LIMIT + ORDER.indexOf(leaf.operator);
    case "compare":
      return COMPARE + ORDER.indexOf(leaf.operator);
    case "undecidable":
      return UNDECIDABLE;
    case "opaque":
      return OPAQUE;
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
  switch (leaf.kind) {
    case "equals":
    case "has":
      return leaf.value;
    case "one-of":
      return leaf.values;
    case "limit":
      return leaf.limit;
    case "opaque":
      return leaf.run;
    default:
      return undefined;
  }
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
 * The function that decides a clause on the facts of a subject. (A yes-no clause is decided by being loaded.)
 *
 * INVARIANT: an absent fact gives UNKNOWN; so does a code missing from a list that is not exhaustive, and the
 * comparison of two events neither of which has occurred.
 */
export function leafDecider({ operators, slots, others, constants }: LeafTable, valueAt: ValueAt): (leaf: number, values: Values) => Kleene {
  return (leaf, values) => {
    const operator = operators[leaf]!;
    const value = values[slots[leaf]!];
    if (operator <= HAS) {
      if (value === undefined) return UNKNOWN;
      if (operator === IS) return value === true ? TRUE : FALSE;
      if (operator === EQUALS) return value === constants[leaf] ? TRUE : FALSE;
      if (operator === ONE_OF) return (constants[leaf] as readonly unknown[]).includes(value) ? TRUE : FALSE;
      return membership(value as readonly string[], constants[leaf] as string);
    }
    if (operator < COMPARE) return value === undefined ? UNKNOWN : truth(ordered(operator - LIMIT, value as number | string, constants[leaf] as number | string));
    if (operator < UNDECIDABLE) return compared(operator - COMPARE, value as string | undefined, values[others[leaf]!] as string | undefined);
    return operator === UNDECIDABLE ? UNKNOWN : (constants[leaf] as (valueAt: ValueAt) => Kleene)(valueAt);
  };
}

const truth = (value: boolean): Kleene => (value ? TRUE : FALSE);

function membership(list: readonly string[], code: string): Kleene {
  if (list.length === 0) return FALSE;
  if (list.includes(code)) return TRUE;
  return list.includes(MORE) ? UNKNOWN : FALSE;
}

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
