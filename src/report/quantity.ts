import { measured } from "./words";

/** Numbers of the law in words. */

const PERIOD = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const PERIOD_UNITS = ["year", "month", "week", "day"] as const;

/** `P1Y6M` as "1 year 6 months". */
export function durationWords(duration: string): string {
  const parts = PERIOD.exec(duration)?.slice(1) ?? [];
  const words = parts.flatMap((part, i) => (part === undefined ? [] : [`${Number(part)} ${PERIOD_UNITS[i]!}${Number(part) === 1 ? "" : "s"}`]));
  return words.length === 0 ? duration : words.join(" ");
}

/** A value of a parameter with its unit: "8,000,000 HKD", "50 percent", "15 days". */
export function quantity(value: number | string, unit: string): string {
  return typeof value === "string" ? durationWords(value) : measured(value, unit);
}
