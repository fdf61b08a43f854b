import { describe, expect, test } from "vitest";
import type { Kleene } from "../../src/logic/kleene";
import { FALSE as F, TRUE as T, UNKNOWN as U, and, kleene, not, or } from "../../src/logic/kleene";

/** The truth tables of strong Kleene logic. */

const name = (value: Kleene): string => ({ [T]: "true", [F]: "false", [U]: "unknown" })[value];

const CONJUNCTION: readonly (readonly [Kleene, Kleene, Kleene])[] = [
  [T, T, T], [T, F, F], [T, U, U],
  [F, T, F], [F, F, F], [F, U, F],
  [U, T, U], [U, F, F], [U, U, U],
];
const DISJUNCTION: readonly (readonly [Kleene, Kleene, Kleene])[] = [
  [T, T, T], [T, F, T], [T, U, T],
  [F, T, T], [F, F, F], [F, U, U],
  [U, T, T], [U, F, U], [U, U, U],
];

describe("and", () => {
  for (const [a, b, result] of CONJUNCTION) test(`${name(a)} and ${name(b)} is ${name(result)}`, () => expect(and([a, b])).toBe(result));
  test("of nothing is true", () => expect(and([])).toBe(T));
});

describe("or", () => {
  for (const [a, b, result] of DISJUNCTION) test(`${name(a)} or ${name(b)} is ${name(result)}`, () => expect(or([a, b])).toBe(result));
  test("of nothing is false", () => expect(or([])).toBe(F));
});

test("not turns true and false round and leaves unknown", () => {
  expect([T, F, U].map((value) => not(value as Kleene))).toEqual([F, T, U]);
});

test("kleene takes an absent truth for unknown, not for false", () => {
  expect([kleene(true), kleene(false), kleene(undefined)]).toEqual([T, F, U]);
});

test("De Morgan holds of all three values", () => {
  for (const a of [T, F, U] as const) for (const b of [T, F, U] as const) expect(not(and([a, b]))).toBe(or([not(a), not(b)]));
});
