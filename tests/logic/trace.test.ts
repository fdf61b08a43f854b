import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { addKnown, addMissing, addSupport, newSupport } from "../../src/evaluator/trace";
import type { FactValue } from "../../src/facts/declaration";
import { NOT_YET } from "../../src/facts/declaration";
import type { ExpressionNode } from "../../src/logic/expression";
import { UNKNOWN } from "../../src/logic/kleene";
import type { Facts } from "../support/run";
import { runExpression } from "../support/run";
import { completeFacts, concepts, expressions, facts, parameters, partialFacts } from "../support/vocabulary";

// Random cases take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** Explanations: what a decided condition rests on, and what would settle an open one. */

const around = { facts, parameters, concepts };
const run = (node: ExpressionNode, stated: Facts) => runExpression(node, around, stated);

function supportOf(node: ExpressionNode, stated: Facts) {
  const { tree, memory, jumped } = run(node, stated);
  const support = newSupport();
  addSupport(tree, memory, support);
  return { facts: [...support.facts], parameters: [...support.parameters], jumped };
}

function missingOf(node: ExpressionNode, stated: Facts): readonly string[] {
  const { tree, memory, program } = run(node, stated);
  const missing = new Set<string>();
  addMissing(tree, memory, program, missing);
  return [...missing];
}

describe("the reason of a decided condition", () => {
  const both: ExpressionNode = { and: [{ var: "flag" }, { var: "xx.lit" }] };
  const either: ExpressionNode = { or: [{ var: "flag" }, { var: "xx.lit" }] };
  const rows: readonly (readonly [title: string, node: ExpressionNode, stated: Facts, facts: readonly string[], parameters?: readonly string[]])[] = [
    ["a conjunction that fails rests on one failing member", both, { "flag": true, "xx.lit": false }, ["xx.lit"]],
    ["even with the other unknown", both, { "xx.lit": false }, ["xx.lit"]],
    ["a conjunction that holds rests on all", both, { "flag": true, "xx.lit": true }, ["flag", "xx.lit"]],
    ["a disjunction that holds rests on one holding member", either, { "flag": false, "xx.lit": true }, ["xx.lit"]],
    ["a disjunction that fails rests on all", either, { "flag": false, "xx.lit": false }, ["flag", "xx.lit"]],
    ["a negation rests on what it negates", { "!": [both] }, { "flag": false }, ["flag"]],
    ["a definition rests on its own reason", { concept: "c.one" }, { tags: ["alpha"], flag: false }, ["tags"]],
    ["a limit names its parameter", { "<": [{ var: "heads" }, { param: "p.persons" }] }, { heads: 5 }, ["heads"], ["p.persons"]],
    ["a deadline names both dates and the period", { "<": [{ var: "opened" }, { plus: [{ var: "closed" }, { param: "p.span" }] }] }, { opened: "2024-01-31", closed: "2024-01-31" }, ["opened", "closed"], ["p.span"]],
  ];
  for (const [title, node, stated, expected, named = []] of rows)
    test(title, () => {
      const support = supportOf(node, stated);
      expect(support.facts).toEqual(expected);
      expect(support.parameters).toEqual(named);
    });

  test("suffices: whatever the other facts become, the value stays", () => {
    fc.assert(
      fc.property(expressions, partialFacts, partialFacts, (node, stated, other) => {
        const { facts: reason, jumped } = supportOf(node, stated);
        fc.pre(jumped !== UNKNOWN);
        const changed: Facts = { ...other, ...Object.fromEntries(reason.map((id) => [id, stated[id]])) };
        expect(run(node, changed).jumped).toBe(jumped);
      }),
      { numRuns: 2_000 },
    );
  });

  test("names only what is known", () => {
    fc.assert(
      fc.property(expressions, partialFacts, (node, stated) => {
        const { facts: reason, jumped } = supportOf(node, stated);
        fc.pre(jumped !== UNKNOWN);
        for (const id of reason) expect(stated[id], id).toBeDefined();
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("what an open condition waits for", () => {
  test("only facts that still matter", () => {
    const node: ExpressionNode = { and: [{ or: [{ var: "flag" }, { var: "xx.lit" }] }, { "!": [{ var: "sale.open" }] }] };
    expect(missingOf(node, {})).toEqual(["flag", "xx.lit", "sale.open"]);
    expect(missingOf(node, { flag: true })).toEqual(["sale.open"]);
    expect(missingOf(node, { "sale.open": false })).toEqual(["flag", "xx.lit"]);
    expect(missingOf(node, { "sale.open": true })).toEqual([]);
  });

  test("a list that is not exhaustive", () => {
    expect(missingOf({ in: ["beta", { var: "tags" }] }, { tags: ["alpha", "?"] })).toEqual(["tags"]);
  });

  test("the one date of two that is not stated", () => {
    expect(missingOf({ "<": [{ var: "opened" }, { var: "closed" }] }, { opened: "2024-01-31" })).toEqual(["closed"]);
  });

  test("supplying all of it settles the condition", () => {
    fc.assert(
      fc.property(expressions, partialFacts, completeFacts, (node, stated, all) => {
        // Two events that have not occurred have no order, and no fact can give them one.
        fc.pre(all["opened"] !== NOT_YET && all["closed"] !== NOT_YET && stated["opened"] !== NOT_YET && stated["closed"] !== NOT_YET);
        const missing = missingOf(node, stated);
        const supplied = Object.fromEntries(missing.map((id): [string, FactValue | undefined] => [id, all[id]]));
        expect(run(node, { ...stated, ...supplied }).jumped).not.toBe(UNKNOWN);
      }),
      { numRuns: 2_000 },
    );
  });

  test("nothing, when it is decided", () => {
    fc.assert(
      fc.property(expressions, partialFacts, (node, stated) => {
        fc.pre(run(node, stated).jumped !== UNKNOWN);
        expect(missingOf(node, stated)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test("what is already known of an open condition is collected, and nothing unknown", () => {
  const node: ExpressionNode = { and: [{ var: "flag" }, { or: [{ var: "xx.lit" }, { "!": [{ concept: "c.one" }] }, { "<": [{ var: "heads" }, { param: "p.persons" }] }] }] };
  const { tree, memory } = run(node, { flag: true, heads: 12 });
  const support = newSupport();
  addKnown(tree, memory, support);
  expect([...support.facts]).toEqual(["flag", "heads"]);
  expect([...support.parameters]).toEqual(["p.persons"]);
});
