import type { InForce, Jurisdiction } from "../../catalogue/model";
import { NOT_YET } from "../../facts/declaration";
import { addDuration } from "../../logic/duration";
import { isDate, isDuration } from "../../offering/date";
import { dayAfter, dayBefore } from "../../catalogue/days";
import type { Ground } from "./grounds";
import { turningDays } from "../../catalogue/vague-date";
import { groundsOf } from "./grounds";

/** Days on which what the law says of an offering can change. */

/** A day that is itself a number, of the law or of the offering: on it and after it, a comparison with it can turn. */
const around = (day: string): readonly string[] => [dayBefore(day), day, dayAfter(day)];

/** The days on which a ground changes; given with all its days. */
function daysOfGround({ kind, parts, unit }: Ground): readonly string[] {
  const { inForce, values, places } = parts as { inForce?: InForce; values?: Readonly<Record<string, unknown>>; places?: Readonly<Record<string, InForce | readonly InForce[]>> };
  const listed = kind === "list" && places !== undefined ? Object.values(places).flat().flatMap(turningDays) : [];
  const dated = kind === "parameter" && values !== undefined ? Object.entries(values).flatMap(([day, value]) => [day, ...(unit === "date" && typeof value === "string" ? around(value) : [])]) : [];
  return [...(inForce === undefined ? [] : turningDays(inForce)), ...listed, ...dated];
}

/** For every day on which the law of a place changes, the rules that rest on what changes. */
export function rulesByDay(place: Jurisdiction): ReadonlyMap<string, ReadonlySet<string>> {
  const days = new Map<string, Set<string>>();
  for (const rule of place.rules)
    for (const ground of groundsOf(rule, place))
      for (const day of daysOfGround(ground)) {
        const rules = days.get(day);
        if (rules === undefined) days.set(day, new Set([rule.id]));
        else rules.add(rule.id);
      }
  return days;
}

/** Every date in a part of an offering. */
export function datesIn(part: unknown): ReadonlySet<string> {
  const dates = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      if (value !== NOT_YET && isDate(value)) dates.add(value);
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(part);
  return dates;
}

/** Each of some dates with the days beside it. */
export const daysAbout = (dates: Iterable<string>): ReadonlySet<string> => new Set([...dates].flatMap(around));

/** The days about the ends of periods that begin on some dates: of every value that the period has had. */
export function daysAfterPeriod(dates: Iterable<string>, period: string, { parameters }: Jurisdiction): ReadonlySet<string> {
  const values = Object.values(parameters.find(({ id }) => id === period)?.values ?? {});
  const ends = [...dates].flatMap((date) => values.flatMap((value) => (typeof value === "string" && isDuration(value) ? [addDuration(date, value)] : [])));
  return daysAbout(ends.filter(isDate));
}
