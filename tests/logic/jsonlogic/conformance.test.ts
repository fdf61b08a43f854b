import { describe, expect, test } from "vitest";
import { FALSE, TRUE, UNKNOWN } from "../../../src/logic/kleene";
import { kleene } from "../../support/run";
import type { Reason } from "./deviations";
import { DEVIATIONS, REASONS } from "./deviations";
import type { PublicCase } from "./public-cases";
import { compatCases, officialCases } from "./public-cases";
import { conforms, plainResult, runCase } from "./run-case";
import { runTyped } from "./typed-case";

/** The published JSON Logic cases, run as conditions of ours. What deviates is listed in `deviations.ts`. */

const listed = new Map<string, Reason>();
for (const reason of Object.keys(REASONS) as Reason[])
  for (const [file, indices] of Object.entries(DEVIATIONS[reason])) for (const index of indices) listed.set(`${file}#${index}`, reason);

const idOf = ({ file, index }: PublicCase): string => `${file}#${index}`;

const suites = [
  { name: "jsonlogic.com", cases: officialCases(), total: 277, conforming: 238 },
  { name: "compat-tables", cases: compatCases(), total: 1138, conforming: 785 },
];

for (const { name, cases, total, conforming } of suites) {
  describe(`${name}: ${conforming} of ${total} published cases conform, ${total - conforming} deviate for a listed reason`, () => {
    const ran = cases.map((example) => ({ example, id: idOf(example), outcome: runCase(example) }));

    test("every case was run", () => expect(ran).toHaveLength(total));

    test("what deviates is listed, and what is listed deviates", () => {
      const deviating = ran.filter(({ example, outcome }) => !conforms(example, outcome)).map(({ id }) => id);
      expect(deviating.filter((id) => !listed.has(id)), "deviates and is not listed").toEqual([]);
      const conformingNow = ran.filter(({ id }) => listed.has(id) && !deviating.includes(id)).map(({ id }) => id);
      expect(conformingNow, "listed and no longer deviates").toEqual([]);
      expect(total - deviating.length).toBe(conforming);
    });

    test("a deviation withholds the answer, or is json-logic-js's own", () => {
      for (const { example, id, outcome } of ran) {
        const reason = listed.get(id);
        if (reason === undefined) continue;
        const plain = plainResult(example);
        if (reason === "json-logic-js") {
          if (outcome.decided) expect(outcome.value, id).toEqual(plain.value);
        } else expect(outcome.decided, id).toBe(false);
      }
    });

    test("a bare rule as a condition answers true or false exactly when it comes to a boolean", () => {
      for (const { id, outcome } of ran) {
        const boolean = outcome.decided && typeof outcome.value === "boolean";
        expect(outcome.answer, id).toBe(boolean ? kleene(outcome.value as boolean) : UNKNOWN);
      }
    });
  });
}

describe("the typed dialect", () => {
  const ran = [...officialCases(), ...compatCases()].flatMap((example) => {
    const typed = runTyped(example);
    return typed === undefined ? [] : [{ example, id: idOf(example), ...typed }];
  });

  test("26 published cases lie in it", () => expect(ran).toHaveLength(26));

  test("each is answered as published, or is unknown because it reads a missing fact", () => {
    for (const { example, id, answer, absent } of ran) {
      if (answer === UNKNOWN) expect(absent, id).not.toEqual([]);
      else expect(answer === TRUE ? true : answer === FALSE ? false : undefined, id).toEqual(example.expected);
    }
  });
});

test("every listed case exists", () => {
  const known = new Set([...officialCases(), ...compatCases()].map(idOf));
  expect([...listed.keys()].filter((id) => !known.has(id))).toEqual([]);
});
