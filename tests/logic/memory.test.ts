import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { FALSE, TRUE, UNKNOWN } from "../../src/logic/kleene";
import { RUNS_BEFORE_TABLE } from "../../src/logic/memory";
import { terminal } from "../../src/logic/program";
import type { ProgramBuilder } from "../support/program";
import { programBuilder } from "../support/program";
import { vectorOf } from "../support/run";
import { concepts, expressions, facts, parameters, partialFacts } from "../support/vocabulary";

// Random cases take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const builderOf = (): ProgramBuilder =>
  programBuilder({ subjectOf: (id) => facts[id]?.subject, parameter: (id) => parameters[id as keyof typeof parameters], concept: (id) => concepts[id] });

describe("many decisions at once", () => {
  test("end where each ends alone, repeated ones too", () => {
    fc.assert(
      fc.property(fc.array(expressions, { minLength: 1, maxLength: 5 }), partialFacts, (nodes, stated) => {
        const builder = builderOf();
        const decisions = [...nodes, ...nodes, nodes[0]!].map((node) => builder.decide(builder.tree(node), terminal(TRUE), terminal(FALSE), terminal(UNKNOWN)));
        const program = builder.finish();
        const [together, alone] = [program.memory(), program.memory()];
        for (const memory of [together, alone]) memory.restore(vectorOf(program, stated));
        const ends = new Uint8Array(decisions.length);
        const batch = program.batch(decisions);
        const expected = decisions.map((decision) => alone.run(decision));
        // Question by question at first, then by the table.
        for (let i = 0; i < 2 * RUNS_BEFORE_TABLE; i++) {
          together.restore(vectorOf(program, stated));
          together.runAll(batch, ends.fill(0));
          expect([...ends]).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("may end anywhere without a question", () => {
    const program = builderOf().finish();
    const ends = new Uint8Array(2);
    program.memory().runAll(program.batch([terminal(7), terminal(9)]), ends);
    expect([...ends]).toEqual([7, 9]);
  });

  test("a table with values beyond sixteen bits is as good", () => {
    const builder = builderOf();
    const decision = builder.decide(builder.tree({ var: "flag" }), terminal(1_000_000), terminal(2), terminal(3));
    const program = builder.finish();
    const memory = program.memory();
    memory.restore(vectorOf(program, { flag: false }));
    const ends = new Uint8Array(1);
    for (let i = 0; i < 2 * RUNS_BEFORE_TABLE; i++) memory.runAll(program.batch([decision]), ends.fill(0));
    expect([...ends]).toEqual([2]);
    memory.restore(vectorOf(program, { flag: true }));
    expect(memory.run(decision)).toBe(1_000_000);
  });
});

describe("facts set over others", () => {
  test("leave nothing behind", () => {
    fc.assert(
      fc.property(fc.array(expressions, { minLength: 1, maxLength: 4 }), partialFacts, partialFacts, (nodes, before, after) => {
        const builder = builderOf();
        nodes.forEach((node) => builder.decide(builder.tree(node), terminal(TRUE), terminal(FALSE), terminal(UNKNOWN)));
        const program = builder.finish();
        const fresh = vectorOf(program, after);
        const used = vectorOf(program, before);
        program.slots.forEach((_, slot) => program.set(used, slot, program.get(fresh, slot)));
        expect(used).toEqual(fresh);
        for (const subject of ["party", "sale", "offering"] as const) program.clear(used, subject);
        expect(used).toEqual(program.blank());
      }),
      { numRuns: 500 },
    );
  });
});
