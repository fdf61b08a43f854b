import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/index";
import { lawOfPlace } from "../../src/catalogue/as-of";
import type { Jurisdiction } from "../../src/catalogue/model";
import { stretchesOf } from "../../src/catalogue/stretches";
import { shiftedDay } from "../../src/catalogue/days";
import { cite } from "../../src/authoring";
import { reform, repealed, testland, zz } from "../support/testland";

/** Days between which the law of a place stays as it is. */

const stretches = (place: Jurisdiction, ...days: readonly string[]) => days.map(stretchesOf(place));

/** All that a day decides of a place's law. */
const stateOn = (place: Jurisdiction, day: string): string => {
  const { rules, parameter, defines, list } = lawOfPlace(place, day);
  return JSON.stringify([
    rules.map(({ rule, cites, force, exemptions }) => [rule.id, cites, force, exemptions.map(([id]) => id)]),
    place.parameters.map(({ id }) => parameter(id) ?? null),
    place.concepts.map(({ id }) => defines(id)),
    (place.lists ?? []).map(({ id }) => list(id)),
    place.completeFrom === undefined || place.completeFrom <= day,
  ]);
};

describe("stretches", () => {
  test("end where a text begins, and after the last day of one that ends", () => {
    const place = testland([zz({ cites: [cite(reform, "1"), cite(repealed, "1")] })]);
    const [before, first, last, after] = stretches(place, "2026-12-31", "2027-01-01", "2019-12-31", "2020-01-01");
    expect([first! - before!, after! > last!]).toEqual([1, true]);
  });
  test("end with a value of a number, and where the law is on record as a whole", () => {
    const place = testland([], { completeFrom: "2028-05-05" });
    const numbers = stretches(place, "2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01", "2028-05-04", "2028-05-05", "2029-12-31");
    // The reform of 2027 is among the texts, whether or not a rule cites it.
    expect(numbers.slice(1).map((number, i) => number - numbers[i]!)).toEqual([1, 0, 1, 0, 1, 0]);
  });
  test("of published law: the same number means the same law, on every tenth day of thirty years", () => {
    const days = Array.from({ length: 1_100 }, (_, i) => shiftedDay("2002-01-01", i * 10));
    for (const place of catalogue.places.filter((_, i) => i % 8 === 0)) {
      const known = new Map<number, string>();
      const numbers = stretches(place, ...days);
      days.forEach((day, i) => {
        const state = stateOn(place, day);
        const stretch = numbers[i]!;
        if (known.get(stretch) !== undefined) expect(state, `${place.code} ${day}`).toBe(known.get(stretch));
        known.set(stretch, state);
      });
      expect([...numbers]).toEqual([...numbers].sort((a, b) => a - b));
    }
  });
});
