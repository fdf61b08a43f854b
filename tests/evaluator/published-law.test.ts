import fc from "fast-check";
import jsonLogic from "json-logic-js";
import { afterAll, describe, expect, test, vi } from "vitest";
import { packs } from "../../rules/index";
import { exportJsonLogic } from "../../src/backends/json-logic";
import { createCatalogue } from "../../src/catalogue/catalogue";
import type { CompiledPlace, CompiledRule, DecidedRule } from "../../src/evaluator/compile";
import { compilePlace } from "../../src/evaluator/compile";
import { lawTools } from "../../src/evaluator/tools";
import { BREACH, EXEMPT, INAPPLICABLE, SATISFIED, UNDETERMINED } from "../../src/evaluator/decisions";
import { explain } from "../../src/evaluator/explain";
import type { Outcome } from "../../src/evaluator/model";
import type { Subject } from "../../src/facts/declaration";
import type { Reading } from "../../src/facts/reading";
import { TRUE } from "../../src/logic/kleene";
import { factsAsData } from "../../src/logic/opaque";
import type { Memory } from "../../src/logic/program";
import { completeFactsOf, hidden, seeds } from "../support/projected";
import type { Facts } from "../support/run";
import { vectorOf } from "../support/run";

// Random cases take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** What holds of every rule that is published, on random facts. */

const DATES = ["2016-06-01", "2019-09-01", "2023-07-01", "2026-02-05", "2026-11-22", "2028-01-01"];
const SUBJECTS: readonly Subject[] = ["offering", "sale", "party"];
const OUTCOMES: Readonly<Record<number, Outcome>> = { [INAPPLICABLE]: "inapplicable", [SATISFIED]: "satisfied", [EXEMPT]: "exempt", [BREACH]: "violated" };
/**
 * What a settled outcome can become when more is known. A breach stays a breach and what does not apply never
 * applies. A requirement met, or an exemption, settles a rule even while it is open whether the rule applies; it may
 * then turn out to need neither. None of the three is held against anybody.
 */
const AFTER: Readonly<Record<number, readonly number[]>> = {
  [INAPPLICABLE]: [INAPPLICABLE],
  [SATISFIED]: [SATISFIED, INAPPLICABLE],
  [EXEMPT]: [EXEMPT, SATISFIED, INAPPLICABLE],
  [BREACH]: [BREACH],
};
const RUNS = 40;

const catalogue = createCatalogue(packs);

const load = (place: CompiledPlace, memory: Memory, facts: Facts): void => memory.restore(vectorOf(place.program, facts));

type RunRule = CompiledRule & Pick<DecidedRule, "entry">;

/** A test for every place, which puts a property to each day and subject that has rules. */
function everywhere(title: string, property: (place: CompiledPlace, rules: readonly RunRule[], subject: Subject) => void): void {
  test.each(catalogue.places.map((pack) => [pack.code, pack] as const))(`${title}: %s`, (_, pack) => {
    for (const date of DATES) {
      const place = compilePlace(pack, date, lawTools);
      for (const subject of SUBJECTS) if (place.rules[subject].length > 0) property(place, place.rules[subject].map((rule) => ({ ...rule.explained(), entry: rule.entry })), subject);
    }
  });
}

/** A reading of an offering that says nothing: the facts are put into the memory directly. */
const nothingStated = ({ law }: CompiledPlace): Reading => ({ offering: {}, place: law.jurisdiction, asOf: law.asOf, rates: [], sale: undefined, saleIndex: -1, party: undefined, partyIndex: -1 });

const at = { pointer: "", saleIndex: -1, partyIndex: -1 };
const findingOf = (place: CompiledPlace, memory: Memory, rule: CompiledRule, outcome: Outcome) => explain(rule, outcome, { place, memory, reading: nothingStated(place), persons: [] }, at);

describe("agreement", () => {
  let compared = 0;
  afterAll(() => expect(compared).toBeGreaterThan(1_000));
  everywhere("json-logic-js on the export says what the engine says, wherever everything is known", (place, rules, subject) => {
      const { jurisdiction, asOf } = place.law;
      const exported = new Map(exportJsonLogic(catalogue, asOf, [jurisdiction.code]).map((rule) => [rule.rule, rule]));
      const memory = place.program.memory();
      fc.assert(
        fc.property(completeFactsOf(place, subject), (facts) => {
          load(place, memory, facts);
          const vector = vectorOf(place.program, facts);
          const data = factsAsData(new Map(place.program.slots.map(({ fact }, slot) => [fact, place.program.get(vector, slot)])));
          const plain = (tree: unknown): unknown => jsonLogic.apply(tree as never, data);
          for (const rule of rules) {
            const { id } = rule.ofDay.rule;
            const export_ = exported.get(id)!;
            expect(plain(export_.applies), id).toBe(memory.valueOf(rule.applies) === TRUE);
            for (const { name, tree } of rule.requires ?? []) expect(plain(export_.requires![name]), `${id} ${name}`).toBe(memory.valueOf(tree) === TRUE);
            for (const exemption of rule.exemptions) expect(plain(export_.exemptions[exemption.id]), `${id} ${exemption.id}`).toBe(memory.valueOf(exemption.met) === TRUE);
            expect(plain(export_.outcome), id).toBe(OUTCOMES[memory.run(rule.entry)]);
            compared++;
          }
        }),
        { numRuns: RUNS },
      );
  });
});

describe("monotonicity", () => {
  let settled = 0;
  afterAll(() => expect(settled).toBeGreaterThan(1_000));
  everywhere("supplying a fact never turns a settled outcome", (place, rules, subject) => {
      const memory = place.program.memory();
      fc.assert(
        fc.property(completeFactsOf(place, subject), seeds, (all, seed) => {
          load(place, memory, hidden(all, seed));
          const before = rules.map(({ entry }) => memory.run(entry));
          load(place, memory, all);
          rules.forEach(({ entry, ofDay }, i) => {
            if (before[i] === UNDETERMINED) return;
            settled++;
            expect(AFTER[before[i]!], ofDay.rule.id).toContain(memory.run(entry));
          });
        }),
        { numRuns: RUNS },
      );
  });
});

describe("soundness of explanations", () => {
  for (const [outcome, end] of [["violated", BREACH], ["exempt", EXEMPT], ["satisfied", SATISFIED]] as const)
    describe(`of what is ${outcome}`, () => {
      let seen = 0;
      afterAll(() => expect(seen).toBeGreaterThan(50));
      everywhere(`it stays ${outcome === "violated" ? "so" : "at least so"}, whatever becomes of the facts outside \`because\``, (place, rules, subject) => {
        const memory = place.program.memory();
        const facts = completeFactsOf(place, subject);
        fc.assert(
          fc.property(facts, facts, seeds, seeds, (all, other, seed, otherSeed) => {
            const known = hidden(all, seed);
            load(place, memory, known);
            const reasons = rules.flatMap((rule) => (memory.run(rule.entry) === end ? [{ rule, because: findingOf(place, memory, rule, outcome).because }] : []));
            for (const { rule, because } of reasons) {
              const changed: Facts = { ...hidden(other, otherSeed), ...Object.fromEntries(because.map(({ fact }) => [fact, known[fact]])) };
              load(place, memory, changed);
              expect(AFTER[end], rule.ofDay.rule.id).toContain(memory.run(rule.entry));
              seen++;
            }
          }),
          { numRuns: RUNS },
        );
      });
    });

  describe("of what is undetermined", () => {
    let seen = 0;
    afterAll(() => expect(seen).toBeGreaterThan(1_000));
    everywhere("supplying everything in `missing` settles it, and each missing fact was open", (place, rules, subject) => {
      const memory = place.program.memory();
      fc.assert(
        fc.property(completeFactsOf(place, subject), seeds, (all, seed) => {
          const known = hidden(all, seed);
          load(place, memory, known);
          const open = rules.flatMap((rule) => (memory.run(rule.entry) === UNDETERMINED ? [{ rule, missing: findingOf(place, memory, rule, "undetermined").missing }] : []));
          for (const { rule, missing } of open) {
            load(place, memory, { ...known, ...Object.fromEntries(missing.map((id) => [id, all[id]])) });
            expect(memory.run(rule.entry), rule.ofDay.rule.id).not.toBe(UNDETERMINED);
            expect(missing, rule.ofDay.rule.id).not.toEqual([]);
            seen++;
          }
        }),
        { numRuns: RUNS },
      );
    });
  });
});

describe("on no facts at all", () => {
  everywhere("no published rule is violated, exempt or satisfied", (place, rules) => {
    const memory = place.program.memory();
    load(place, memory, { asOf: place.law.asOf });
    for (const { entry, ofDay } of rules) expect([UNDETERMINED, INAPPLICABLE], ofDay.rule.id).toContain(memory.run(entry));
  });
});
