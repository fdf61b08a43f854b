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
  | { readonly kind: "one-of"; readonly slot: number; readonly values: ReadonlySet<string> }
  | { readonly kind: "has"; readonly slot: number; readonly value: string }
  | { readonly kind: "limit"; readonly operator: ComparisonOperator; readonly slot: number; readonly limit: number }
  | { readonly kind: "compare"; readonly operator: ComparisonOperator; readonly slot: number; readonly other: number }
  | { readonly kind: "opaque"; readonly slots: readonly number[]; readonly run: (values: readonly (FactValue | undefined)[]) => Kleene }
  | { readonly kind: "undecidable" };

function ordered(operator: ComparisonOperator, left: number | string, right: number | string): boolean {
  switch (operator) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    case "==":
      return left === right;
  }
}

/**
 * The value of a clause.
 *
 * INVARIANT: an absent fact gives UNKNOWN; so does a code missing from a list that is not exhaustive, and the
 * comparison of two events neither of which has occurred.
 */
export function leafValue(leaf: Leaf, values: readonly (FactValue | undefined)[]): Kleene {
  switch (leaf.kind) {
    case "true": {
      const value = values[leaf.slot];
      return value === undefined ? UNKNOWN : value === true ? TRUE : FALSE;
    }
    case "equals": {
      const value = values[leaf.slot];
      return value === undefined ? UNKNOWN : value === leaf.value ? TRUE : FALSE;
    }
    case "one-of": {
      const value = values[leaf.slot];
      return value === undefined ? UNKNOWN : leaf.values.has(value as string) ? TRUE : FALSE;
    }
    case "has": {
      const list = values[leaf.slot] as readonly string[] | undefined;
      if (list === undefined) return UNKNOWN;
      if (list.includes(leaf.value)) return TRUE;
      return list.includes(MORE) ? UNKNOWN : FALSE;
    }
    case "limit": {
      const value = values[leaf.slot] as number | undefined;
      return value === undefined ? UNKNOWN : ordered(leaf.operator, value, leaf.limit) ? TRUE : FALSE;
    }
    case "compare": {
      const left = values[leaf.slot] as number | string | undefined;
      const right = values[leaf.other] as number | string | undefined;
      if (left === undefined || right === undefined || (left === NOT_YET && right === NOT_YET)) return UNKNOWN;
      return ordered(leaf.operator, left, right) ? TRUE : FALSE;
    }
    case "opaque":
      return leaf.run(values);
    case "undecidable":
      return UNKNOWN;
  }
}
