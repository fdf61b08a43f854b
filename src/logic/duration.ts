import { add } from "date-fns/add";
import { isWeekend } from "date-fns/isWeekend";
import { nextMonday } from "date-fns/nextMonday";
import { NOT_YET } from "../facts/declaration";

const PERIOD = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/**
 * A calendar date some ISO 8601 period later, by the calendar: a month is a month, not thirty days, and ends with its month.
 *
 * @throws TypeError when the period is none: a deadline must not silently become the day itself
 */
export function addDuration(date: string, duration: string): string {
  const period = PERIOD.exec(duration);
  if (period === null) throw new TypeError(`"${duration}" is not a period such as P15D`);
  if (date === NOT_YET) return NOT_YET;
  const [, years, months, weeks, days] = period;
  return written(add(localDay(date), { years: Number(years ?? 0), months: Number(months ?? 0), weeks: Number(weeks ?? 0), days: Number(days ?? 0) }));
}

/** The day itself, or the Monday after when it falls on a weekend. */
export function rolledOverWeekend(date: string): string {
  const day = localDay(date);
  return isWeekend(day) ? written(nextMonday(day)) : date;
}

function localDay(date: string): Date {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return new Date(year, month - 1, day);
}

function written(day: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(day.getFullYear()).padStart(4, "0")}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
