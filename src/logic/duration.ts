import { add } from "date-fns/add";
import { NOT_YET } from "../facts/declaration";

const PERIOD = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** Whether a text is an ISO 8601 period of whole years, months, weeks and days. */
export function isDuration(text: string): boolean {
  return text !== "P" && PERIOD.test(text);
}

/** A calendar date some ISO 8601 period later, by the calendar: a month is a month, not thirty days. */
export function addDuration(date: string, duration: string): string {
  if (date === NOT_YET) return NOT_YET;
  const [, years, months, weeks, days] = PERIOD.exec(duration) ?? [];
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
