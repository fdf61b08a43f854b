import type { ComparisonOperator } from "./expression";

/**
 * The clauses of a plan: four numbers each, in one list, which is read faster than as many small ones.
 *
 * | kind | second | third | fourth |
 * |---|---|---|---|
 * | `LIMIT` and operator: a fact against a number or date of the law | slot | | parameter |
 * | `COMPARE` and operator: a fact against another | slot | slot | |
 * | `OPAQUE`: a condition outside the typed set | | | its place among these |
 * | `CONCEPT`: a definition, remembered like a clause | start of its decision | its condition | definition |
 * | `SHARED`: the same of a condition that many decisions ask for | start of its decision | its condition | |
 * | `DATED`: something that is law on some days only | | | its name |
 * | `UNDECIDABLE` | | | |
 * | `FLAG`: a yes-no fact | slot | | |
 * | `CODED`: a code, or a member of a list, among others | slot | | codes |
 * | `LISTED`: a code among those on a list of the day | slot | | codes: the list |
 *
 * Names and codes are given by their places in lists of the plan.
 */
export const LIMIT = 0;
export const COMPARE = 5;
export const OPAQUE = 10;
export const CONCEPT = 11;
export const SHARED = 12;
export const DATED = 13;
export const UNDECIDABLE = 14;
export const FLAG = 15;
export const CODED = 16;
export const LISTED = 17;

/** The operators of `LIMIT` and `COMPARE`, in the order of their kinds. */
export const ORDER: readonly ComparisonOperator[] = ["<", "<=", ">", ">=", "=="];

/** Whether a clause is decided by setting its fact (see `vector.ts`), and never computed. */
export const isSet = (kind: number): boolean => kind >= FLAG;

/** In place of the end of a slot's clauses: a yes-no fact has one, of this kind. */
export const FLAG_ONLY = -1;
