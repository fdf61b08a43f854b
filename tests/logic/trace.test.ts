import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { addKnown, addOpen, addSupport, newOpenness, newSupport } from "../../src/evaluator/trace";
import type { FactValue } from "../../src/facts/declaration";
import { MORE, NOT_YET } from "../../src/facts/declaration";
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

function opennessOf(node: ExpressionNode, stated: Facts) {
  const { tree, memory, program } = run(node, stated);
  const open = newOpenness();
  addOpen(tree, memory, program, { parameter: (id) => (parameters as Record<string, number | string>)[id] }, open);
  return { missing: [...open.missing], gaps: [...open.gaps.values()] };
}

const missingOf = (node: ExpressionNode, stated: Facts): readonly string[] => opennessOf(node, stated).missing;

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

  describe("nothing that a fact could fill, but a gap:", () => {
    const early: ExpressionNode = { "<": [{ var: "opened" }, { var: "closed" }] };
    const nameless: ExpressionNode = { "<": [{ var: "heads" }, { param: "p.none" }] };
    const stranger: ExpressionNode = { opaque: { neverAdded: [{ var: "heads" }] } };
    const rows: readonly (readonly [title: string, node: ExpressionNode, stated: Facts, gaps: readonly object[]])[] = [
      ["two events neither of which has occurred", early, { opened: NOT_YET, closed: NOT_YET }, [{ kind: "events", facts: ["opened", "closed"] }]],
      ["a number without a value, whether the fact is known or not", nameless, {}, [{ kind: "parameter", id: "p.none" }]],
      ["a definition that is not in force", { "!": [{ concept: "c.none" }] }, {}, [{ kind: "concept", id: "c.none" }]],
      ["an operator that was never added", stranger, { heads: 1 }, [{ kind: "operator", facts: ["heads"] }]],
      ["each gap once", { and: [nameless, stranger, { "!": [nameless] }] }, { heads: 1 }, [{ kind: "parameter", id: "p.none" }, { kind: "operator", facts: ["heads"] }]],
    ];
    for (const [title, node, stated, gaps] of rows) test(title, () => expect(opennessOf(node, stated)).toEqual({ missing: [], gaps }));
    test("beside facts that are missing", () => expect(opennessOf({ and: [early, { var: "flag" }] }, { opened: NOT_YET, closed: NOT_YET })).toMatchObject({ missing: ["flag"], gaps: [{ kind: "events" }] }));
    test("an operator that waits for a fact is no gap", () => expect(opennessOf(stranger, {})).toEqual({ missing: ["heads"], gaps: [] }));
    test("one event that has occurred settles it", () => expect(opennessOf(early, { opened: "2024-01-31", closed: NOT_YET })).toEqual({ missing: [], gaps: [] }));
  });

  test("an unknown condition always waits for something", () => {
    fc.assert(
      fc.property(expressions, partialFacts, (node, stated) => {
        fc.pre(run(node, stated).jumped === UNKNOWN);
        const { missing, gaps } = opennessOf(node, stated);
        expect(missing.length + gaps.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  test("supplying all of it settles the condition", () => {
    fc.assert(
      fc.property(expressions, partialFacts, completeFacts, (node, stated, all) => {
        // Two events that have not occurred have no order, and no fact can give them one.
        fc.pre(all["opened"] !== NOT_YET && all["closed"] !== NOT_YET && stated["opened"] !== NOT_YET && stated["closed"] !== NOT_YET);
        const missing = missingOf(node, stated);
        // What a list is known to hold stays in it when the rest becomes known.
        const known = (id: string): readonly string[] => (Array.isArray(stated[id]) ? (stated[id] as readonly string[]).filter((code) => code !== MORE) : []);
        const whole = (id: string): FactValue | undefined => (Array.isArray(all[id]) ? [...known(id), ...(all[id] as readonly string[])] : all[id]);
        const supplied = Object.fromEntries(missing.map((id): [string, FactValue | undefined] => [id, whole(id)]));
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
