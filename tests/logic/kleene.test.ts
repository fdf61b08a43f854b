import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ExpressionNode } from "../../src/logic/expression";
import type { Kleene } from "../../src/logic/kleene";
import { FALSE as F, TRUE as T, UNKNOWN as U, not } from "../../src/logic/kleene";
import { runExpression } from "../support/run";

/** Strong Kleene logic, held of the compiled engine itself: of the jump table and of the memo behind explanations. */

const fact = { subject: "offering", type: "boolean", meaning: "it holds", ask: "Does it hold?" } as const;
const facts = { "zz.a": fact, "zz.b": fact, "zz.c": fact };
const [a, b, c]: readonly [ExpressionNode, ExpressionNode, ExpressionNode] = [{ var: "zz.a" }, { var: "zz.b" }, { var: "zz.c" }];

const stated = (value: Kleene): boolean | undefined => (value === U ? undefined : value === T);

/** The value of a condition over three yes-no facts; both ways of computing it must agree. */
function valueOf(node: ExpressionNode, ...[x = U, y = U, z = U]: readonly Kleene[]): Kleene {
  const { jumped, value } = runExpression(node, { facts }, { "zz.a": stated(x), "zz.b": stated(y), "zz.c": stated(z) });
  expect(jumped).toBe(value);
  return jumped;
}

const name = (value: Kleene): string => ({ [T]: "true", [F]: "false", [U]: "unknown" })[value];
const VALUES = [T, F, U] as const;
type Row = readonly [Kleene, Kleene, Kleene];

const CONJUNCTION: readonly Row[] = [
  [T, T, T], [T, F, F], [T, U, U],
  [F, T, F], [F, F, F], [F, U, F],
  [U, T, U], [U, F, F], [U, U, U],
];
const DISJUNCTION: readonly Row[] = [
  [T, T, T], [T, F, T], [T, U, T],
  [F, T, T], [F, F, F], [F, U, U],
  [U, T, T], [U, F, U], [U, U, U],
];

describe("the truth tables", () => {
  for (const [x, y, result] of CONJUNCTION) test(`${name(x)} and ${name(y)} is ${name(result)}`, () => expect(valueOf({ and: [a, b] }, x, y)).toBe(result));
  for (const [x, y, result] of DISJUNCTION) test(`${name(x)} or ${name(y)} is ${name(result)}`, () => expect(valueOf({ or: [a, b] }, x, y)).toBe(result));
  test("not turns true and false round and leaves unknown", () => {
    expect(VALUES.map((x) => valueOf({ "!": [a] }, x))).toEqual([F, T, U]);
    expect(VALUES.map(not)).toEqual([F, T, U]);
  });
});

describe("the laws", () => {
  const laws: Readonly<Record<string, readonly [ExpressionNode, ExpressionNode]>> = {
    "De Morgan": [{ "!": [{ and: [a, b] }] }, { or: [{ "!": [a] }, { "!": [b] }] }],
    "De Morgan, the other way": [{ "!": [{ or: [a, b] }] }, { and: [{ "!": [a] }, { "!": [b] }] }],
    "double negation": [{ "!": [{ "!": [a] }] }, a],
    "commutation of and": [{ and: [a, b] }, { and: [b, a] }],
    "commutation of or": [{ or: [a, b] }, { or: [b, a] }],
    "association": [{ and: [a, { and: [b, c] }] }, { and: [{ and: [a, b] }, c] }],
    "distribution": [{ and: [a, { or: [b, c] }] }, { or: [{ and: [a, b] }, { and: [a, c] }] }],
    "absorption": [{ or: [a, { and: [a, b] }] }, a],
  };
  const value = fc.constantFrom(...VALUES);
  for (const [law, [left, right]] of Object.entries(laws))
    test(law, () => {
      const holds = (x: Kleene, y: Kleene, z: Kleene): void => {
        expect(valueOf(left, x, y, z)).toBe(valueOf(right, x, y, z));
      };
      fc.assert(fc.property(value, value, value, holds), { numRuns: 100 });
    });

  test("there is no excluded middle: what is unknown is neither so nor not so", () => {
    expect(valueOf({ or: [a, { "!": [a] }] }, U)).toBe(U);
    expect(valueOf({ and: [a, { "!": [a] }] }, U)).toBe(U);
  });
});
