import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { FactValue } from "../../src/facts/declaration";
import { MORE, NOT_YET } from "../../src/facts/declaration";
import type { ExpressionNode } from "../../src/logic/expression";
import { FALSE, TRUE, UNKNOWN } from "../../src/logic/kleene";
import { opaqueRunner } from "../../src/logic/opaque";
import { jsonLogicOperators } from "../../src/logic/opaque";
import { isOpen, terminal } from "../../src/logic/program";
import { programBuilder } from "../support/program";
import { readsOfOpaque } from "../../src/logic/opaque-reads";
import { naive } from "../support/naive";
import type { Facts } from "../support/run";
import { kleene, runExpression, vectorOf } from "../support/run";
import { completeFacts, concepts, expressions, facts, parameters, partialFacts } from "../support/vocabulary";

// Random cases take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const around = { facts, parameters, concepts };

function opaque(tree: unknown, stated: Facts): boolean | undefined {
  const { facts: ids } = readsOfOpaque(tree);
  const answer = opaqueRunner(tree, ids, ids.map((_, i) => i))((i) => stated[ids[i]!]);
  return answer === UNKNOWN ? undefined : answer === TRUE;
}

const run = (node: ExpressionNode, stated: Facts) => runExpression(node, around, stated);

describe("the jump table", () => {
  test("answers as the plain recursive meaning does, on any condition and any facts", () => {
    fc.assert(
      fc.property(expressions, fc.oneof(partialFacts, completeFacts), (node, stated) => {
        const meaning = kleene(naive(node, stated, around, opaque));
        const { jumped, value } = run(node, stated);
        expect(jumped).toBe(meaning);
        expect(value).toBe(meaning);
      }),
      { numRuns: 3_000 },
    );
  });

  test("many decisions share one memo, and subjects forget only their own facts", () => {
    fc.assert(
      fc.property(fc.array(expressions, { minLength: 1, maxLength: 6 }), fc.array(partialFacts, { minLength: 1, maxLength: 4 }), (nodes, sales) => {
        const builder = programBuilder({
          subjectOf: (id) => facts[id]?.subject,
          parameter: (id) => parameters[id as keyof typeof parameters],
          concept: (id) => concepts[id],
          operators: jsonLogicOperators,
        });
        const decisions = nodes.map((node) => builder.decide(builder.tree(node), terminal(TRUE), terminal(FALSE), terminal(UNKNOWN)));
        const program = builder.finish();
        const memory = program.memory();
        const ofSubject = (stated: Facts, subject: string): Facts => Object.fromEntries(Object.entries(stated).filter(([id]) => facts[id]!.subject === subject));
        const offering = ofSubject(sales[0]!, "offering");
        memory.load(vectorOf(program, offering), "offering");
        for (const sale of sales) {
          const stated = { ...offering, ...ofSubject(sale, "sale") };
          memory.load(vectorOf(program, stated), "sale");
          nodes.forEach((node, i) => expect(memory.run(decisions[i]!)).toBe(kleene(naive(node, stated, around, opaque))));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a decision may end anywhere: equal ends need no question", () => {
    const builder = programBuilder({ subjectOf: () => "offering", parameter: () => undefined, concept: () => undefined });
    const tree = builder.tree({ var: "flag" });
    expect(builder.decide(tree, terminal(7), terminal(7), terminal(7))).toBe(terminal(7));
  });

  test("constants need no fact", () => {
    for (const value of [TRUE, FALSE, UNKNOWN] as const) {
      const builder = programBuilder({ subjectOf: () => "offering", parameter: () => undefined, concept: () => undefined });
      const entry = builder.decide(builder.constant(value), terminal(TRUE), terminal(FALSE), terminal(UNKNOWN));
      expect(builder.finish().memory().run(entry)).toBe(value);
    }
  });
});

describe("monotonicity: learning a fact never turns a decided condition", () => {
  /** Supplies what is unknown and completes lists that were open; what was known stays. */
  const learn = (known: Facts, all: Facts): Facts =>
    Object.fromEntries(
      Object.entries(known).map(([id, value]): [string, FactValue | undefined] => {
        if (value === undefined) return [id, all[id]];
        if (!isOpen(value)) return [id, value];
        const stated = (value as readonly string[]).filter((code) => code !== MORE);
        return [id, [...new Set([...stated, ...(all[id] as readonly string[])])]];
      }),
    );

  test("on random conditions", () => {
    fc.assert(
      fc.property(expressions, partialFacts, completeFacts, (node, known, all) => {
        const before = run(node, known).jumped;
        if (before !== UNKNOWN) expect(run(node, learn(known, all)).jumped).toBe(before);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("what is not known", () => {
  const cases: readonly (readonly [title: string, node: ExpressionNode, stated: Facts, expected: number])[] = [
    ["a missing flag", { var: "flag" }, {}, UNKNOWN],
    ["not a missing flag", { "!": [{ var: "flag" }] }, {}, UNKNOWN],
    ["a missing number under a limit", { "<": [{ var: "heads" }, { param: "p.persons" }] }, {}, UNKNOWN],
    ["a parameter without a value", { "<": [{ var: "heads" }, { param: "p.none" }] }, { heads: 1 }, UNKNOWN],
    ["a duration without a value", { "<": [{ var: "opened" }, { plus: [{ var: "closed" }, { param: "p.none" }] }] }, { opened: "2024-01-01", closed: "2024-01-01" }, UNKNOWN],
    ["a concept not in force", { concept: "c.none" }, {}, UNKNOWN],
    ["not a concept not in force", { "!": [{ concept: "c.none" }] }, {}, UNKNOWN],
    ["a code absent from an open list", { in: ["beta", { var: "tags" }] }, { tags: ["alpha", MORE] }, UNKNOWN],
    ["a code present in an open list", { in: ["alpha", { var: "tags" }] }, { tags: ["alpha", MORE] }, TRUE],
    ["a code absent from a closed list", { in: ["beta", { var: "tags" }] }, { tags: [] }, FALSE],
    ["two events that have not occurred", { "<=": [{ var: "opened" }, { var: "closed" }] }, { opened: NOT_YET, closed: NOT_YET }, UNKNOWN],
    ["a day before an event that has not occurred", { "<": [{ var: "opened" }, { var: "closed" }] }, { opened: "2024-01-01", closed: NOT_YET }, TRUE],
    ["false and unknown", { and: [{ var: "xx.lit" }, { var: "flag" }] }, { flag: false }, FALSE],
    ["true or unknown", { or: [{ var: "xx.lit" }, { var: "flag" }] }, { flag: true }, TRUE],
  ];
  for (const [title, node, stated, expected] of cases) test(title, () => expect(run(node, stated).jumped).toBe(expected));

  test("a fact nobody declared is refused when the program is made, not read as absent", () => {
    for (const id of ["nonsense", "constructor", "__proto__", "toString"]) expect(() => run({ var: id }, {}), id).toThrow(TypeError);
  });
});
