import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Rate } from "../../src/facts/money";
import { moneyIn, sumMoneyIn } from "../../src/facts/money";

// Random cases take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** Money becomes a number on which every comparison with a threshold of the law is exact. */

const asOf = "2026-06-01";
const rate = (from: string, to: string, value: string, date = "2026-01-01"): Rate => ({ from, to, rate: value, date });
const hkd = (amount: string, currency = "HKD", rates: readonly Rate[] = []) => moneyIn({ amount, currency }, "HKD", rates, asOf);
const sign = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

describe("at a threshold of five million", () => {
  const rows: readonly (readonly [amount: string, compared: number])[] = [
    ["5000000", 0], ["5000000.00", 0], ["5000000.000000000000000000", 0], ["5000000.01", 1], ["4999999.99", -1],
    ["5000000.001", 1], ["4999999.999", -1], ["5000000.000000000000000001", 1], ["4999999.999999999999999999", -1], ["0", -1], ["999999999999999999", 1],
  ];
  for (const [amount, compared] of rows)
    test(`${amount} is ${["below", "at", "above"][compared + 1]!}`, () => expect(sign(hkd(amount)!, 5_000_000)).toBe(compared));

  test("converted amounts fall on the right side, however the rate repeats", () => {
    // One third, the other way round: 1 AAA is 1/3 HKD.
    const third = [rate("HKD", "AAA", "3")];
    expect(hkd("15000000", "AAA", third)).toBe(5_000_000);
    expect(hkd("15000000.01", "AAA", third)! > 5_000_000).toBe(true);
    expect(hkd("14999999.99", "AAA", third)! < 5_000_000).toBe(true);
    expect(hkd("15000000.000000000000000001", "AAA", third)! > 5_000_000).toBe(true);
    expect(hkd("10", "AAA", third)! > 3.33).toBe(true);
    expect(hkd("10", "AAA", third)! < 3.34).toBe(true);
    expect(hkd("640000", "USD", [rate("USD", "HKD", "7.8125")])).toBe(5_000_000);
    expect(hkd("640000.001", "USD", [rate("USD", "HKD", "7.8125")])! > 5_000_000).toBe(true);
  });
});

test("comparison with any threshold of at most two decimals equals exact rational comparison", () => {
  const digits = (max: number) => fc.integer({ min: 0, max }).chain((places) => fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 13n }), fc.constant(places)));
  const decimal = ([whole, places]: readonly [bigint, number]): { text: string; numerator: bigint; denominator: bigint } => {
    const text = whole.toString().padStart(places + 1, "0");
    return { text: places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`, numerator: whole, denominator: 10n ** BigInt(places) };
  };
  const factor = fc.tuple(fc.bigInt({ min: 1n, max: 100_000n }), fc.integer({ min: 0, max: 5 }));
  fc.assert(
    fc.property(digits(6), factor, fc.boolean(), fc.bigInt({ min: -3n, max: 3n }), fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.boolean(), (amount, ratio, inverse, near, far, isNear) => {
      const money = decimal(amount);
      const value = decimal(ratio);
      const [n, d] = inverse ? [money.numerator * value.denominator, money.denominator * value.numerator] : [money.numerator * value.numerator, money.denominator * value.denominator];
      fc.pre(n / d < 10n ** 13n);
      // A threshold in cents, most often right beside the amount.
      const cents = isNear ? (n * 100n) / d + near : far;
      fc.pre(cents >= 0n && cents < 10n ** 15n);
      const threshold = Number(`${cents / 100n}.${(cents % 100n).toString().padStart(2, "0")}`);
      const rates = [inverse ? rate("HKD", "AAA", value.text) : rate("AAA", "HKD", value.text)];
      const exact = n * 100n < cents * d ? -1 : n * 100n > cents * d ? 1 : 0;
      expect(sign(hkd(money.text, "AAA", rates)!, threshold)).toBe(exact);
      const same = decimal(amount);
      const exactSame = same.numerator * 100n < cents * same.denominator ? -1 : same.numerator * 100n > cents * same.denominator ? 1 : 0;
      expect(sign(hkd(same.text)!, threshold)).toBe(exactSame);
    }),
    { numRuns: 5_000 },
  );
});

test("more money is never fewer dollars", () => {
  const amount = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }));
  const text = ([whole, places]: readonly [bigint, number]) => {
    const padded = whole.toString().padStart(places + 1, "0");
    return places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
  };
  fc.assert(
    fc.property(amount, fc.bigInt({ min: 0n, max: 10n ** 9n }), (low, more) => {
      const rates = [rate("HKD", "AAA", "7")];
      expect(hkd(text([low[0] + more, low[1]]), "AAA", rates)!).toBeGreaterThanOrEqual(hkd(text(low), "AAA", rates)!);
    }),
    { numRuns: 1_000 },
  );
});

describe("rates", () => {
  test("without one, an amount in another currency is unknown", () => {
    expect(hkd("5", "USD")).toBeUndefined();
    expect(hkd("5", "USD", [rate("EUR", "HKD", "9"), rate("USD", "EUR", "0.9")])).toBeUndefined();
  });
  test("one dated after the evaluation is not looked at", () => {
    expect(hkd("1", "USD", [rate("USD", "HKD", "8", "2026-06-02")])).toBeUndefined();
    expect(hkd("1", "USD", [rate("USD", "HKD", "8", "2026-06-01")])).toBe(8);
  });
  test("the latest counts, in whatever order they are given", () => {
    const old = rate("USD", "HKD", "7", "2026-01-01");
    const late = rate("USD", "HKD", "8", "2026-05-01");
    const future = rate("USD", "HKD", "9", "2026-07-01");
    expect(hkd("1", "USD", [old, late, future])).toBe(8);
    expect(hkd("1", "USD", [future, late, old])).toBe(8);
  });
  test("a rate works in both directions, and the latest of either counts", () => {
    expect(hkd("1", "USD", [rate("HKD", "USD", "0.125")])).toBe(8);
    expect(hkd("1", "USD", [rate("USD", "HKD", "7", "2026-01-01"), rate("HKD", "USD", "0.125", "2026-02-01")])).toBe(8);
  });
  test("an amount in the place's own currency needs none, and takes none", () => expect(hkd("5", "HKD", [rate("HKD", "HKD", "2")])).toBe(5));
  test("offshore renminbi is renminbi", () => {
    expect(moneyIn({ amount: "5", currency: "CNH" }, "CNY", [], asOf)).toBe(5);
    expect(moneyIn({ amount: "5", currency: "CNY" }, "CNH", [], asOf)).toBe(5);
    expect(hkd("10", "CNY", [rate("CNH", "HKD", "1.1")])).toBe(11);
    expect(moneyIn({ amount: "11", currency: "HKD" }, "CNY", [rate("CNH", "HKD", "1.1")], asOf)).toBe(10);
  });
  test("a token is no currency with a known rate", () => expect(hkd("5", "4H95J0R2X")).toBeUndefined());
});

describe("no ceiling", () => {
  test("is over every cap, in any currency and without a rate", () => {
    expect(moneyIn("indefinite", "HKD", [], asOf)).toBe(Infinity);
    expect(moneyIn("indefinite", "HKD", [], asOf)! > Number.MAX_SAFE_INTEGER).toBe(true);
  });
  test("an amount not stated stays unknown", () => expect(moneyIn(undefined, "HKD", [], asOf)).toBeUndefined());
});

describe("sums", () => {
  const sum = (amounts: Parameters<typeof sumMoneyIn>[0], rates: readonly Rate[] = []) => sumMoneyIn(amounts, "HKD", rates, asOf);
  const of = (amount: string, currency = "HKD") => ({ amount, currency });
  test("are exact before they become a number", () => {
    expect(sum([of("0.1"), of("0.2")])).toBe(0.3);
    expect(sum([of("1", "AAA"), of("1", "AAA"), of("1", "AAA")], [rate("HKD", "AAA", "3")])).toBe(1);
    expect(sum([of("4999999.995"), of("0.005")])).toBe(5_000_000);
  });
  test("of nothing is zero", () => expect(sum([])).toBe(0));
  test("are unknown when one part is", () => {
    expect(sum([of("1"), undefined])).toBeUndefined();
    expect(sum([of("1"), of("1", "USD")])).toBeUndefined();
    expect(sum(["indefinite", undefined])).toBeUndefined();
  });
  test("without a ceiling in one part have none", () => expect(sum([of("1"), "indefinite"])).toBe(Infinity));
});
