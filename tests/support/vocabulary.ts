import fc from "fast-check";
import type { FactDeclaration, FactDeclarations, FactType, FactValue, Subject } from "../../src/facts/declaration";
import { MORE, NOT_YET } from "../../src/facts/declaration";
import type { ComparisonOperator, ExpressionNode } from "../../src/logic/expression";
import type { Facts } from "./run";

/** A small vocabulary of every type of fact, and random conditions and values over it. */

const fact = (type: FactType, more: Partial<FactDeclaration> = {}, subject: Subject = "offering"): FactDeclaration => ({
  subject, type, meaning: `a ${type}`, ask: `Which ${type}?`, ...more,
});

export const CODES = ["alpha", "beta", "gamma"] as const;

export const facts: FactDeclarations = {
  "flag": fact("boolean"),
  "xx.lit": fact("boolean"),
  "sale.open": fact("boolean", {}, "sale"),
  "kind": fact("code", { values: CODES }),
  "xx.label": fact("code", {}, "sale"),
  "tags": fact("codes", { values: CODES }),
  "heads": fact("integer", { unit: "persons" }),
  "share": fact("number", { unit: "percent" }, "sale"),
  "cap": fact("money", { unit: "local" }),
  "opened": fact("date"),
  "closed": fact("date", {}, "sale"),
};

export const parameters = { "p.persons": 10, "p.percent": 50, "p.money": 100, "p.span": "P1M", "p.week": "P1W2D" } as const;

const UNIT_PARAMETER: Readonly<Record<string, string>> = { heads: "p.persons", share: "p.percent", cap: "p.money" };

const DATES = ["2024-01-31", "2024-02-29", "2024-03-01", "2024-12-31", NOT_YET];

function valueOf({ type }: FactDeclaration): fc.Arbitrary<FactValue> {
  switch (type) {
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.constantFrom(0, 9, 10, 11);
    case "number":
      return fc.constantFrom(0, 49.99, 50, 50.01, 100);
    case "money":
      return fc.constantFrom(0, 99.99, 99.995, 100, 100.005, 100.01, Infinity);
    case "date":
      return fc.constantFrom(...DATES);
    case "code":
      return fc.constantFrom(...CODES);
    case "codes":
      return fc.subarray([...CODES]);
  }
}

/** Every fact known. Of two dates at most one has not occurred: two such events have no order yet. */
export const completeFacts: fc.Arbitrary<Facts> = fc
  .record(Object.fromEntries(Object.entries(facts).map(([id, declaration]) => [id, valueOf(declaration)])))
  .filter(({ opened, closed }) => opened !== NOT_YET || closed !== NOT_YET);

/** Some facts unknown, some lists of codes not exhaustive. */
export const partialFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(
    Object.entries(facts).map(([id, declaration]) => {
      const value = valueOf(declaration);
      const open = declaration.type === "codes" ? value.map((list) => [...(list as readonly string[]), MORE]) : value;
      return [id, fc.oneof(value, open, fc.constant(undefined))];
    }),
  ),
);

const OPERATORS: readonly ComparisonOperator[] = ["<", "<=", ">", ">=", "=="];
const compare = (operator: ComparisonOperator, left: string, right: unknown): ExpressionNode => ({ [operator]: [{ var: left }, right] }) as unknown as ExpressionNode;

const dateNames = ["opened", "closed"];
const leaf: fc.Arbitrary<ExpressionNode> = fc.oneof(
  fc.constantFrom<ExpressionNode>({ var: "flag" }, { var: "xx.lit" }, { var: "sale.open" }),
  fc.tuple(fc.constantFrom("kind", "xx.label"), fc.constantFrom(...CODES)).map(([id, code]): ExpressionNode => ({ "==": [{ var: id }, code] })),
  fc.tuple(fc.constantFrom("kind", "xx.label"), fc.subarray([...CODES])).map(([id, codes]): ExpressionNode => ({ in: [{ var: id }, codes] })),
  fc.constantFrom(...CODES).map((code): ExpressionNode => ({ in: [code, { var: "tags" }] })),
  fc.tuple(fc.constantFrom(...OPERATORS), fc.constantFrom("heads", "share", "cap")).map(([operator, id]) => compare(operator, id, { param: UNIT_PARAMETER[id] })),
  fc.tuple(fc.constantFrom(...OPERATORS), fc.constantFrom(...dateNames), fc.constantFrom(...dateNames)).map(([operator, a, b]) => compare(operator, a, { var: b })),
  fc
    .tuple(fc.constantFrom(...OPERATORS), fc.constantFrom(...dateNames), fc.constantFrom(...dateNames), fc.constantFrom("p.span", "p.week"))
    .map(([operator, a, b, span]) => compare(operator, a, { plus: [{ var: b }, { param: span }] })),
  fc.constantFrom<ExpressionNode>(
    { opaque: { "===": [{ "+": [{ var: "heads" }, 1] }, 11] } },
    { opaque: { some: [{ var: "tags" }, { "===": [{ var: "" }, "beta"] }] } },
    { opaque: { if: [{ var: "flag" }, { ">": [{ var: "share" }, 50] }, false] } },
  ),
);

const tree = fc.letrec<{ node: ExpressionNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc.array(tie("node"), { minLength: 1, maxLength: 4 }).map((and): ExpressionNode => ({ and })),
    fc.array(tie("node"), { minLength: 1, maxLength: 4 }).map((or): ExpressionNode => ({ or })),
    tie("node").map((node): ExpressionNode => ({ "!": [node] })),
    fc.constantFrom<ExpressionNode>({ concept: "c.one" }, { concept: "c.two" }),
  ),
}));

/** A random condition over the vocabulary; it may name the concepts `c.one` and `c.two`. */
export const expressions: fc.Arbitrary<ExpressionNode> = tree.node;

/** Definitions, the second built on the first. */
export const concepts: Readonly<Record<string, ExpressionNode>> = {
  "c.one": { or: [{ var: "flag" }, { in: ["alpha", { var: "tags" }] }] },
  "c.two": { and: [{ concept: "c.one" }, { "!": [{ var: "sale.open" }] }] },
};
