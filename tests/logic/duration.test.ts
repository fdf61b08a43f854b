import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NOT_YET } from "../../src/facts/declaration";
import { addDuration } from "../../src/logic/duration";

/** Periods of the law run by the calendar. */

describe("a period later", () => {
  const table: readonly (readonly [from: string, period: string, to: string, why: string])[] = [
    ["2026-01-31", "P1M", "2026-02-28", "a month from the last of January ends with February"],
    ["2024-01-31", "P1M", "2024-02-29", "and with the leap day in a leap year"],
    ["2024-02-29", "P1Y", "2025-02-28", "a year from a leap day"],
    ["2024-02-29", "P4Y", "2028-02-29", "four years from a leap day"],
    ["2100-01-31", "P1M", "2100-02-28", "2100 is no leap year"],
    ["2024-08-31", "P1M", "2024-09-30", "a month of thirty days"],
    ["2024-12-31", "P2M", "2025-02-28", "across the year"],
    ["2024-12-31", "P1D", "2025-01-01", "the day after New Year's Eve"],
    ["2024-02-28", "P1D", "2024-02-29", "the day before a leap day"],
    ["2023-02-28", "P1D", "2023-03-01", "no leap day"],
    ["2024-03-01", "P2W", "2024-03-15", "two weeks"],
    ["2024-03-01", "P40D", "2024-04-10", "forty days"],
    ["2024-03-30", "P1D", "2024-03-31", "over the change of clocks in Europe"],
    ["2024-10-26", "P2D", "2024-10-28", "and back"],
    ["2024-01-31", "P1M1D", "2024-03-01", "months first, then days"],
    ["2024-01-31", "P1Y1M1W1D", "2025-03-08", "all units"],
    ["2024-05-05", "P0D", "2024-05-05", "no time at all"],
    ["1999-12-31", "P100Y", "2099-12-31", "a century"],
  ];
  for (const [from, period, to, why] of table) test(`${from} + ${period} = ${to}: ${why}`, () => expect(addDuration(from, period)).toBe(to));
});

test("what has not occurred stays so", () => expect(addDuration(NOT_YET, "P1M")).toBe(NOT_YET));

test("what is not a period is refused, never taken for no time", () => {
  for (const text of ["", "P", "P1", "15", "undefined", "P-1D", "P1H", "PT1H", "P1.5D", "p1d", "P1D1W"])
    expect(() => addDuration("2024-01-01", text), text).toThrow(TypeError);
});

test("days and weeks add up exactly, whatever the clocks do", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 4_000 }), (start, days) => {
      const day = (n: number) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10);
      expect(addDuration(day(start), `P${days}D`)).toBe(day(start + days));
      expect(addDuration(day(start), `P${days}W`)).toBe(day(start + 7 * days));
    }),
  );
});

test("a later start never gives an earlier end", () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, fc.constantFrom("P1M", "P6M", "P1Y", "P1M10D", "P30D"), (a, b, period) => {
      if (a <= b) expect(addDuration(a, period) <= addDuration(b, period)).toBe(true);
    }),
  );
});
