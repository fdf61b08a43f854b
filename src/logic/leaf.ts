import type { FactValue } from "../facts/declaration";
import { NOT_YET } from "../facts/declaration";
import { COMPARE, LIMIT, OPAQUE } from "./clause";
import type { Kleene } from "./kleene";
import { FALSE, TRUE, UNKNOWN } from "./kleene";

/** The projected value of a fact, by slot. */
export type ValueAt = (slot: number) => FactValue | undefined;

type Values = readonly (FactValue | undefined)[];

/**
 * The function that decides a clause which is not decided by setting its fact: one about numbers and dates, or with an
 * operator of the user's.
 *
 * @param clauses of the plan
 * @param constants by clause, the number or date of the day, or what runs it
 *
 * INVARIANT: an absent fact gives UNKNOWN; so does the comparison of two events neither of which has occurred.
 */
export function leafDecider(clauses: readonly number[], constants: readonly unknown[], valueAt: ValueAt): (leaf: number, values: Values) => Kleene {
  return (leaf, values) => {
    const at = leaf << 2;
    const kind = clauses[at]!;
    const value = values[clauses[at + 1]!] as number | string | undefined;
    if (kind < COMPARE) return value === undefined ? UNKNOWN : truth(ordered(kind - LIMIT, value, constants[leaf] as number | string));
    if (kind < OPAQUE) return compared(kind - COMPARE, value, values[clauses[at + 2]!] as number | string | undefined);
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
