import fc from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import { projectFacts } from "../../../src/backends/json-logic";
import { valuesIn } from "../../../src/backends/solver/answer";
import { dayNumber } from "../../../src/backends/solver/calendar";
import { createEncoder } from "../../../src/backends/solver/encode";
import { heldAt } from "../../../src/backends/solver/held";
import { OUTCOMES, encodeRule } from "../../../src/backends/solver/outcome";
import { problemOf } from "../../../src/backends/solver/problem";
import { createSolver } from "../../../src/backends/solver/session";
import { int, symbol } from "../../../src/backends/solver/smt";
import { createVariables } from "../../../src/backends/solver/variables";
import { lawOfPlace } from "../../../src/catalogue/as-of";
import { createEvaluator } from "../../../src/evaluator/create";
import { InputError } from "../../../src/offering/input-error";
import { catalogue } from "../../../src/index";
import { publishedOfferings } from "../../support/published-offerings";

// Z3 takes a while to start, longer on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const solver = createSolver();
afterAll(() => solver.close());

/** Packs with sales, parties, tallies, duties, lists, money and calendar periods among their facts. */
const PLACES = ["SG", "JP", "CN", "KR", "AE", "FATF"];
const offerings = publishedOfferings().filter(({ jurisdiction, rates }) => PLACES.includes(jurisdiction) && rates.length === 0);
const evaluator = createEvaluator(catalogue);

/** The offering with some of what it states left out. */
function partial(value: unknown, leave: () => boolean): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => partial(item, leave));
  if (typeof value !== "object" || value === null || "amount" in value) return value;
  return Object.fromEntries(Object.entries(value).filter(() => !leave()).map(([key, part]) => [key, partial(part, leave)]));
}

/** What the encoding says of every rule of a place about one subject, its facts given: the outcomes that hold, by rule. */
async function encodedOutcomes(code: string, asOf: string, facts: ReturnType<typeof projectFacts>[number]): Promise<ReadonlyMap<string, readonly string[]> | "contradiction"> {
  const place = catalogue.places.find((candidate) => candidate.code === code)!;
  const law = lawOfPlace(place, asOf);
  const variables = createVariables();
  const encoder = createEncoder(law, variables, int(dayNumber(asOf)), "law");
  const rules = law.rules.filter(({ rule }) => rule.subject === facts.subject);
  const encoded = rules.map((ofDay, i) => encodeRule(ofDay, encoder, `rule ${i}`, undefined, false));
  const outcomes = rules.flatMap((_, i) => OUTCOMES.map((outcome) => `(define-fun ${symbol(`of ${i} ${outcome}`)} () Bool ${encoded[i]!.rule.outcome[outcome]})`));
  const { header } = problemOf(variables, [...encoder.definitions(), ...encoded.flatMap(({ definitions }) => definitions), ...outcomes]);
  const given = variables.all().map((variable) => `(assert ${heldAt(variable, variables, facts.data).same})`);
  const asked = rules.flatMap((_, i) => OUTCOMES.map((outcome) => symbol(`of ${i} ${outcome}`)));
  if (asked.length === 0) return new Map();
  const values = valuesIn(await solver.run([header, ...given, "(check-sat)", `(get-value (${asked.join(" ")}))`].join("\n")));
  if (values === undefined) return "contradiction";
  return new Map(rules.map(({ rule }, i) => [rule.id, OUTCOMES.filter((outcome) => values.get(symbol(`of ${i} ${outcome}`)) === true)]));
}

test("the encoding says what the evaluator says, of partial offerings and every rule that looks at them", async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(offerings.length - 1), fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 13, maxLength: 97 }), async (at, seed) => {
      const { offering: whole, jurisdiction, asOf } = offerings[at]!;
      let i = 0;
      const offering = partial(whole, () => seed[i++ % seed.length]! < 8);
      let findings;
      try {
        findings = evaluator.evaluate(offering, { asOf, jurisdictions: [jurisdiction], all: true }).findings;
      } catch (error) {
        // Leaving out what a reference points to makes it no offering.
        if (error instanceof InputError) return;
        throw error;
      }
      for (const facts of projectFacts(offering, catalogue, jurisdiction, { asOf })) {
        const outcomes = await encodedOutcomes(jurisdiction, asOf, facts);
        // What holds between facts holds of every offering.
        if (outcomes === "contradiction") throw new Error(`what is taken to hold between facts does not hold of ${JSON.stringify(offering)} at ${facts.pointer}`);
        for (const { rule, subject, outcome } of findings) {
          if (subject !== facts.pointer || !outcomes.has(rule)) continue;
          expect([rule, subject, outcomes.get(rule)]).toEqual([rule, subject, [outcome]]);
          compared++;
        }
      }
    }),
    { numRuns: 12 },
  );
  expect(compared).toBeGreaterThan(100);
});
