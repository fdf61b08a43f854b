import type { FactValue } from "../facts/declaration";
import { NOT_YET } from "../facts/declaration";
import type { ComparisonOperator } from "./expression";
import type { Kleene } from "./kleene";
import { FALSE, TRUE, UNKNOWN } from "./kleene";

/** The projected value of a fact, by slot. */
export type ValueAt = (slot: number) => FactValue | undefined;

const LIMIT = 0;
const COMPARE = 5;
const OPAQUE = 10;

const ORDER: readonly ComparisonOperator[] = ["<", "<=", ">", ">=", "=="];

/**
 * The clauses that are computed when a decision asks, those about numbers and dates or with an operator of the user's, as
 * columns: deciding one is a switch on a small integer. Facts are named by slot, their position among the projected values.
 */
export interface LeafTable {
  readonly operators: Uint8Array;
  readonly slots: Int32Array;
  readonly others: Int32Array;
  readonly constants: unknown[];
}

export function leafTable(size: number): LeafTable {
  return { operators: new Uint8Array(size), slots: new Int32Array(size), others: new Int32Array(size), constants: new Array<unknown>(size).fill(undefined) };
}

/** Compares a fact with a number or date of the day. */
export function setLimit({ operators, slots, constants }: LeafTable, leaf: number, slot: number, operator: ComparisonOperator, limit: number | string): void {
  operators[leaf] = LIMIT + ORDER.indexOf(operator);
  slots[leaf] = slot;
  constants[leaf] = limit;
}

/** Compares a fact with another. */
export function setCompare({ operators, slots, others }: LeafTable, leaf: number, slot: number, operator: ComparisonOperator, other: number): void {
  operators[leaf] = COMPARE + ORDER.indexOf(operator);
  slots[leaf] = slot;
  others[leaf] = other;
}

export function setOpaque({ operators, constants }: LeafTable, leaf: number, run: (valueAt: ValueAt) => Kleene): void {
  operators[leaf] = OPAQUE;
  constants[leaf] = run;
}

type Values = readonly (FactValue | undefined)[];

/**
 * The function that decides a clause which is not decided by setting its fact.
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
