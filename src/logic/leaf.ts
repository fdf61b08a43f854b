import type { FactValue } from "../facts/declaration";
import { MORE, NOT_YET } from "../facts/declaration";
import type { ComparisonOperator } from "./expression";
import type { Kleene } from "./kleene";
import { FALSE, TRUE, UNKNOWN } from "./kleene";

/**
 * A clause over projected facts, with parameters resolved: the atom of every condition. Facts are named by
 * slot, the position of a fact in the array of projected values.
 */
export type Leaf =
  | { readonly kind: "true"; readonly slot: number }
  | { readonly kind: "equals"; readonly slot: number; readonly value: string }
  | { readonly kind: "one-of"; readonly slot: number; readonly values: readonly string[] }
  | { readonly kind: "has"; readonly slot: number; readonly value: string }
  | { readonly kind: "limit"; readonly operator: ComparisonOperator; readonly slot: number; readonly limit: number }
  | { readonly kind: "compare"; readonly operator: ComparisonOperator; readonly slot: number; readonly other: number }
  | { readonly kind: "opaque"; readonly run: (values: readonly (FactValue | undefined)[]) => Kleene }
  /** A value that nothing in the facts can settle: a number or definition that the day does not have. */
  | { readonly kind: "undecidable" };

/** What the value of a clause is computed from; clauses of one operator are computed in one loop. */
const IS = 1;
const EQUALS = 2;
const ONE_OF = 3;
const HAS = 4;
const LIMIT = 5;
const COMPARE = 10;
const UNDECIDABLE = 15;
/** Computed when asked for: foreign operators are slow. */
const OPAQUE = 16;

const ORDER: readonly ComparisonOperator[] = ["<", "<=", ">", ">=", "=="];

/** The operator of a clause as a number: the order in which clauses are arranged. */
export function operatorOf(leaf: Leaf): number {
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

/** A stretch of clauses side by side that share an operator, as columns. */
export interface LeafRun {
  readonly operator: number;
  readonly from: number;
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
    default:
      return undefined;
  }
}

/** Arranged clauses as runs; opaque ones are left out. */
export function leafRuns(leaves: readonly Leaf[], offset: number): readonly LeafRun[] {
  const runs: LeafRun[] = [];
  for (let from = 0; from < leaves.length; ) {
    const operator = operatorOf(leaves[from]!);
    let to = from;
    while (to < leaves.length && operatorOf(leaves[to]!) === operator) to++;
    const run = leaves.slice(from, to);
    if (operator !== OPAQUE)
      runs.push({
        operator,
        from: offset + from,
        slots: Int32Array.from(run, (leaf) => ("slot" in leaf ? leaf.slot : 0)),
        others: Int32Array.from(run, (leaf) => (leaf.kind === "compare" ? leaf.other : 0)),
        constants: run.map(constantOf),
      });
    from = to;
  }
  return runs;
}

type Values = readonly (FactValue | undefined)[];

/**
 * Computes every clause of a run into the memo.
 *
 * INVARIANT: an absent fact gives UNKNOWN; so does a code missing from a list that is not exhaustive, and the
 * comparison of two events neither of which has occurred.
 */
export function computeRun({ operator, from, slots, others, constants }: LeafRun, values: Values, memo: Uint8Array): void {
  const count = slots.length;
  switch (operator) {
    case IS:
      for (let i = 0; i < count; i++) {
        const value = values[slots[i]!];
        memo[from + i] = value === undefined ? UNKNOWN : value === true ? TRUE : FALSE;
      }
      return;
    case EQUALS:
      for (let i = 0; i < count; i++) {
        const value = values[slots[i]!];
        memo[from + i] = value === undefined ? UNKNOWN : value === constants[i] ? TRUE : FALSE;
      }
      return;
    case ONE_OF:
      for (let i = 0; i < count; i++) {
        const value = values[slots[i]!];
        memo[from + i] = value === undefined ? UNKNOWN : (constants[i] as readonly unknown[]).includes(value) ? TRUE : FALSE;
      }
      return;
    case HAS:
      for (let i = 0; i < count; i++) {
        const list = values[slots[i]!] as readonly string[] | undefined;
        memo[from + i] = list === undefined ? UNKNOWN : membership(list, constants[i] as string);
      }
      return;
    case UNDECIDABLE:
      memo.fill(UNKNOWN, from, from + count);
      return;
    default:
      if (operator >= COMPARE)
        for (let i = 0; i < count; i++) memo[from + i] = compared(operator - COMPARE, values[slots[i]!] as string | undefined, values[others[i]!] as string | undefined);
      else
        for (let i = 0; i < count; i++) {
          const value = values[slots[i]!] as number | undefined;
          memo[from + i] = value === undefined ? UNKNOWN : truth(ordered(operator - LIMIT, value, constants[i] as number));
        }
  }
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
