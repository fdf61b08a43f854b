import { NOT_YET } from "../../facts/declaration";

/** Days as whole numbers, so that a solver can count with them: the days since 1970-01-01. */

const DAY = 86_400_000;

export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);

export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** "Has not occurred" as a day: later than every other. */
export const NOT_YET_DAY = dayNumber(NOT_YET);

/** The days that an offering may state. */
export const FIRST_DAY = dayNumber("1900-01-01");
export const LAST_DAY = dayNumber("2199-12-31");

const PERIOD = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const DAYS_PER_MONTH = 365.2425 / 12;
/** How far a span of calendar months can be from its mean, in days: the ends of short months and the leap years. */
const SLACK = 4;

/** How many days a period of the calendar can last. A period of weeks and days lasts one number of days only. */
export function spanOf(duration: string): { readonly least: number; readonly most: number } {
  const [, years = "0", months = "0", weeks = "0", days = "0"] = PERIOD.exec(duration) ?? [];
  const fixed = Number(weeks) * 7 + Number(days);
  const calendar = Number(years) * 12 + Number(months);
  if (calendar === 0) return { least: fixed, most: fixed };
  const mean = calendar * DAYS_PER_MONTH;
  return { least: Math.max(0, Math.floor(mean) - SLACK) + fixed, most: Math.ceil(mean) + SLACK + fixed };
}
