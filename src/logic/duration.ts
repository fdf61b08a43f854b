import { add } from "date-fns/add";
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
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const moved = add(new Date(year, month - 1, day), {
    years: Number(years ?? 0),
    months: Number(months ?? 0),
    weeks: Number(weeks ?? 0),
    days: Number(days ?? 0),
  });
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(moved.getFullYear()).padStart(4, "0")}-${two(moved.getMonth() + 1)}-${two(moved.getDate())}`;
}
