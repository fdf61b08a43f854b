/**
 * Money: exact conversion, and a projection to a JavaScript number that keeps every comparison with a
 * threshold of the law exact.
 */

/** A caller-supplied rate: one unit of `from` is `rate` units of `to` on `date`. */
export interface Rate {
  readonly from: string;
  readonly to: string;
  /** Decimal string, positive. */
  readonly rate: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

export interface MoneyAmount {
  readonly amount: string;
  readonly currency: string;
}

/** An exact non-negative fraction. */
interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function fraction(decimal: string): Fraction {
  const dot = decimal.indexOf(".");
  if (dot < 0) return { numerator: BigInt(decimal), denominator: 1n };
  const decimals = decimal.length - dot - 1;
  return { numerator: BigInt(decimal.slice(0, dot) + decimal.slice(dot + 1)), denominator: 10n ** BigInt(decimals) };
}

/**
 * The number that stands for an exact amount.
 *
 * INVARIANT: for thresholds t with at most two decimals, `number < t`, `number === t` and `number > t` hold
 * exactly when the same holds of the exact amount (up to 10^13; beyond that, to the whole unit). An amount
 * between two cents becomes the midpoint between them, so it never rounds onto a threshold.
 */
function orderPreserving({ numerator, denominator }: Fraction): number {
  const scaled = numerator * 100n;
  const cents = scaled / denominator;
  const between = scaled % denominator !== 0n;
  const digits = cents.toString().padStart(3, "0");
  return Number(`${digits.slice(0, -2)}.${digits.slice(-2)}${between ? "5" : ""}`);
}

/** Currencies that are one legal unit under two codes: offshore renminbi is renminbi. */
const SAME_UNIT: Readonly<Record<string, string>> = { CNH: "CNY" };
const unit = (currency: string): string => SAME_UNIT[currency] ?? currency;

/** The latest rate on or before `asOf`, in either direction. */
function rateOn(rates: readonly Rate[], from: string, to: string, asOf: string): Fraction | undefined {
  let best: { date: string; value: Fraction } | undefined;
  for (const rate of rates) {
    if (rate.date > asOf || (best !== undefined && rate.date <= best.date)) continue;
    const value = fraction(rate.rate);
    if (unit(rate.from) === from && unit(rate.to) === to) best = { date: rate.date, value };
    else if (unit(rate.from) === to && unit(rate.to) === from)
      best = { date: rate.date, value: { numerator: value.denominator, denominator: value.numerator } };
  }
  return best?.value;
}

function exactIn(money: MoneyAmount, currency: string, rates: readonly Rate[], asOf: string): Fraction | undefined {
  const amount = fraction(money.amount);
  const from = unit(money.currency);
  const to = unit(currency);
  if (from === to) return amount;
  const rate = rateOn(rates, from, to, asOf);
  return rate && { numerator: amount.numerator * rate.numerator, denominator: amount.denominator * rate.denominator };
}

/**
 * An amount in another currency, or undefined when no rate dated on or before `asOf` was supplied.
 * `"indefinite"` becomes `Infinity`: it is over every cap.
 */
export function moneyIn(
  money: MoneyAmount | "indefinite" | undefined,
  currency: string,
  rates: readonly Rate[],
  asOf: string,
): number | undefined {
  if (money === undefined) return undefined;
  if (money === "indefinite") return Infinity;
  if (money.currency === currency && SIMPLE.test(money.amount)) return Number(money.amount);
  const exact = exactIn(money, currency, rates, asOf);
  return exact && orderPreserving(exact);
}

/** Up to two decimals and twelve digits: a double holds it exactly enough, no fraction needed. */
const SIMPLE = /^\d{1,12}(\.\d{1,2})?$/;

/** The exact sum of amounts in one currency; undefined when any of them is unknown or cannot be converted. */
export function sumMoneyIn(
  amounts: readonly (MoneyAmount | "indefinite" | undefined)[],
  currency: string,
  rates: readonly Rate[],
  asOf: string,
): number | undefined {
  let total: Fraction = { numerator: 0n, denominator: 1n };
  let unlimited = false;
  for (const money of amounts) {
    if (money === undefined) return undefined;
    if (money === "indefinite") {
      unlimited = true;
      continue;
    }
    const exact = exactIn(money, currency, rates, asOf);
    if (exact === undefined) return undefined;
    total = {
      numerator: total.numerator * exact.denominator + exact.numerator * total.denominator,
      denominator: total.denominator * exact.denominator,
    };
  }
  return unlimited ? Infinity : orderPreserving(total);
}
