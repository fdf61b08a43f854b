import { dayAfter } from "./days";
import type { InForce } from "./model";

/** Dates of the law that are known to the day, the month or the year only. What they mean for a day is said in `as-of.ts`. */

/** Whether a date names a day, not only a month or a year. */
export function isWholeDay(date: string): boolean {
  return date.length === "2018-12-31".length;
}

/** The first day that a date may mean. */
export function firstDayOf(date: string): string {
  return date + "-01-01".slice(date.length - "2018".length);
}

/** The last day that a date may mean. */
export function lastDayOf(date: string): string {
  if (isWholeDay(date)) return date;
  const [year, month = 12] = date.split("-").map(Number);
  // Day 0 of a month is the last of the month before.
  return new Date(Date.UTC(year!, month, 0)).toISOString().slice(0, 10);
}

/** The days on which it turns, or may turn, whether something is law: of a month or a year, its first day and the day after its last. */
export function turningDays({ from, to }: InForce): readonly string[] {
  const begins = typeof from !== "string" ? [] : isWholeDay(from) ? [from] : [firstDayOf(from), dayAfter(lastDayOf(from))];
  const ends = to === undefined ? [] : isWholeDay(to) ? [dayAfter(to)] : [firstDayOf(to), dayAfter(lastDayOf(to))];
  return [...begins, ...ends];
}
