import fc from "fast-check";
import jsonLogic from "json-logic-js";
import { describe, expect, test, vi } from "vitest";
import { toJsonLogic } from "../../src/logic/export";
import type { ExpressionNode } from "../../src/logic/expression";
import { TRUE, UNKNOWN } from "../../src/logic/kleene";
import { factsAsData } from "../../src/logic/opaque";
import { runExpression, vectorOf } from "../support/run";
import { completeFacts, concepts, expressions, facts, parameters } from "../support/vocabulary";

// Random cases take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** A condition exported for a day is plain JSON Logic, and means the same wherever everything is known. */

const day = {
  parameter: (id: string): number | string | undefined => (Object.hasOwn(parameters, id) ? parameters[id as keyof typeof parameters] : undefined),
  concept: (id: string) => (Object.hasOwn(concepts, id) ? concepts[id] : undefined),
};
const around = { facts, parameters, concepts };

describe("agreement", () => {
  test("on complete facts json-logic-js answers the export as the engine answers the condition", () => {
    fc.assert(
      fc.property(expressions, completeFacts, (node, stated) => {
        const { jumped, program } = runExpression(node, around, stated);
        fc.pre(jumped !== UNKNOWN);
        const vector = vectorOf(program, stated);
        const data = factsAsData(new Map(program.slots.map(({ fact }, slot) => [fact, program.get(vector, slot)])));
        expect(jsonLogic.apply(toJsonLogic(node, day) as never, data)).toBe(jumped === TRUE);
      }),
      { numRuns: 3_000 },
    );
  });

  test("complete facts leave nothing unknown", () => {
    fc.assert(
      fc.property(expressions, completeFacts, (node, stated) => {
        // A date and a later one of the same event that has not occurred have no order: the only thing left open.
        const dates = [stated["opened"], stated["closed"]];
        fc.pre(!dates.includes("9999-12-31"));
        expect(runExpression(node, around, stated).jumped).not.toBe(UNKNOWN);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("the export", () => {
  const rows: readonly (readonly [title: string, node: ExpressionNode, plain: unknown])[] = [
    ["a yes-no fact", { var: "flag" }, { var: "flag" }],
    ["a parameter becomes its number", { "<=": [{ var: "cap" }, { param: "p.money" }] }, { "<=": [{ var: "cap" }, 100] }],
    ["a later date becomes an input", { "<": [{ var: "opened" }, { plus: [{ var: "closed" }, { param: "p.span" }] }] }, { "<": [{ var: "opened" }, { var: "closed+P1M" }] }],
    ["a concept is written out", { "!": [{ concept: "c.one" }] }, { "!": [{ or: [{ var: "flag" }, { in: ["alpha", { var: "tags" }] }] }] }],
    ["plain JSON Logic loses its wrapper", { opaque: { "+": [1, 2] } }, { "+": [1, 2] }],
    ["codes stay", { in: [{ var: "kind" }, ["alpha"]] }, { in: [{ var: "kind" }, ["alpha"]] }],
  ];
  for (const [title, node, plain] of rows) test(title, () => expect(toJsonLogic(node, day)).toEqual(plain));

  test("a condition that cannot be decided on the day is not exported as one that can", () => {
    expect(() => toJsonLogic({ "<": [{ var: "cap" }, { param: "p.none" }] }, day)).toThrow('parameter "p.none" has no value');
    expect(() => toJsonLogic({ or: [{ var: "flag" }, { concept: "c.none" }] }, day)).toThrow('concept "c.none" is not in force');
  });
});
