import { expect, test } from "vitest";
import { valuesIn, verdicts } from "../../../src/backends/solver/answer";
import { spanOf } from "../../../src/backends/solver/calendar";
import { changesBetween } from "../../../src/backends/solver/changes";
import { intervalsAt } from "../../../src/backends/solver/days";
import { plainNumber } from "../../../src/backends/solver/model";
import { shrink } from "../../../src/backends/solver/shrink";
import { decimal, symbol } from "../../../src/backends/solver/smt";

test("a period of days has one length, one of months several", () => {
  expect(spanOf("P2W1D")).toEqual({ least: 15, most: 15 });
  expect(spanOf("P1M")).toEqual({ least: 28, most: 31 });
  expect(spanOf("P1Y")).toEqual({ least: 365, most: 366 });
});

test("numbers are written out, without an exponent", () => {
  expect([1e21, 1.5e21, 2.5e-7, 0.01, 12].map(decimal)).toEqual(["1000000000000000000000", "1500000000000000000000", "0.00000025", "0.01", "12"]);
});

test("different ids are different symbols", () => {
  expect(new Set(["a|b", "a%7c.b", "a\\b", "aéb"].map(symbol)).size).toBe(4);
  expect(symbol("aéb")).toMatch(/^\|[ -~]+\|$/);
});

test("a number is made plain between the limits that it is held against", () => {
  expect(plainNumber(7.3, new Set([5, 100]), false)).toBe(6);
  expect(plainNumber(5, new Set([5, 100]), false)).toBe(5);
  expect(plainNumber(5.5, new Set([5, 6]), false)).toBe(5.01);
  expect(plainNumber(3.2, new Set([5]), true)).toBe(4);
});

test("answers of the solver are read, and its errors are errors", () => {
  expect(verdicts("sat\nunsat\nunknown")).toEqual(["sat", "unsat", "unknown"]);
  expect([...valuesIn("sat\n((|a b| true)\n (|c d| (- 5))\n (|e f| (/ 1.0 2.0)))")!]).toEqual([["|a b|", true], ["|c d|", -5], ["|e f|", 0.5]]);
  expect(valuesIn('unsat\n(error "line 1 column 2: model is not available")')).toBeUndefined();
  expect(() => verdicts('(error "line 1 column 2: unknown constant x")')).toThrow("unknown constant");
});

test("nothing can be left out of what was made small", () => {
  const still = (offering: Record<string, unknown>) => JSON.stringify(offering).includes('"b":2') && JSON.stringify(offering).includes('"c":3');
  expect(shrink({ a: [{ b: 2, d: 4 }, { e: 5 }], f: { c: 3, g: { amount: "1", currency: "EUR" } } }, still)).toEqual({ a: [{ b: 2 }], f: { c: 3 } });
});

test("the calendar is cut where something changes, and nothing is lost", () => {
  expect(intervalsAt(["2026-01-01", "2020-05-05", "2026-01-01"])).toEqual([{ from: "1900-01-01", to: "2020-05-04" }, { from: "2020-05-05", to: "2025-12-31" }, { from: "2026-01-01", to: "2199-12-31" }]);
});

test("edits are as deep as they go, and an amount is one value", () => {
  const [before, after] = [{ sales: [{ offerees: 51, amount: { amount: "5", currency: "SGD" } }] }, { sales: [{ offerees: 50, amount: { amount: "4", currency: "SGD" } }], new: [1] }];
  expect(changesBetween(before, after)).toEqual([
    { pointer: "/sales/0/offerees", from: 51, to: 50 },
    { pointer: "/sales/0/amount", from: { amount: "5", currency: "SGD" }, to: { amount: "4", currency: "SGD" } },
    { pointer: "/new", to: [1] },
  ]);
});
