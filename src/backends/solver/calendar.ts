import { NOT_YET } from "../../facts/declaration";
import { addDuration } from "../../logic/duration";

/** Days as whole numbers, so that a solver can count with them: the days since 1970-01-01. */

const DAY = 86_400_000;

export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);

export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** "Has not occurred" as a day: later than every other. */
export const NOT_YET_DAY = dayNumber(NOT_YET);

/** The days that an offering may state. */
export const FIRST_DAY = dayNumber("1900-01-01");
export const LAST_DAY = dayNumber("2199-12-31");

const OF_FIXED_LENGTH = /^P(?:(\d+)W)?(?:(\d+)D)?$/;

/** A span of days. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

const spans = new Map<string, Span>();

/** How many days a period of the calendar can last, from any day that an offering may state. A period of weeks and days lasts one number of days only. */
export function spanOf(duration: string): Span {
  const fixed = OF_FIXED_LENGTH.exec(duration);
  if (fixed !== null) {
    const days = Number(fixed[1] ?? 0) * 7 + Number(fixed[2] ?? 0);
    return { least: days, most: days };
  }
  const found = spans.get(duration) ?? measured(duration);
  spans.set(duration, found);
  return found;
}

/** Within a month the length changes only at its end: its first day and its last ones show every length there is. */
function measured(duration: string): Span {
  let [least, most] = [Infinity, 0];
  for (let month = 0; month < 300 * 12; month++) {
    const first = Math.round(Date.UTC(1900, month, 1) / DAY);
    const next = Math.round(Date.UTC(1900, month + 1, 1) / DAY);
    for (const day of [first, next - 4, next - 3, next - 2, next - 1]) {
      const length = dayNumber(addDuration(dateOf(day), duration)) - day;
      least = Math.min(least, length);
      most = Math.max(most, length);
    }
  }
  return { least, most };
}
