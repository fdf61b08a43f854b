import { EARLIEST } from "../../catalogue/author";
import type { InForce, Parameter } from "../../catalogue/model";
import { isWholeDay } from "../../catalogue/vague-date";
import { isDate } from "../../offering/date";
import { shiftedDay } from "../../catalogue/days";
import type { Change } from "./mutant";

/** Numbers and days of the law, one unit off. */

const PERIOD_PART = /(\d+)(?=[YMWD]$)/;

/** One more, or one less, in the last place that the number is written to. */
function nextNumber(value: number, by: 1 | -1): number {
  const places = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return Number((value + by * 10 ** -places).toFixed(places));
}

/** The same number one unit off: a day, the smallest unit of a period, the last place of a number. */
function shiftedValue(value: number | string, by: 1 | -1): number | string | undefined {
  if (typeof value === "number") return nextNumber(value, by);
  if (isDate(value)) return shiftedDay(value, by);
  const part = PERIOD_PART.exec(value);
  const shifted = part === null ? -1 : Number(part[1]) + by;
  return shifted < 0 ? undefined : value.replace(PERIOD_PART, String(shifted));
}

const UNITS = [1, -1] as const;

function valuesShifted(parameter: Parameter): readonly Change<Parameter>[] {
  return Object.entries(parameter.values).flatMap(([from, value]) =>
    UNITS.flatMap((by): readonly Change<Parameter>[] => {
      const shifted = value === null ? undefined : shiftedValue(value, by);
      if (shifted === undefined) return [];
      return [{ mutation: "threshold", pointer: `/values/${from}`, change: `${String(value)} becomes ${String(shifted)}`, item: { ...parameter, values: { ...parameter.values, [from]: shifted } } }];
    }),
  );
}

function daysShifted(parameter: Parameter): readonly Change<Parameter>[] {
  return Object.keys(parameter.values).flatMap((from) =>
    UNITS.flatMap((by): readonly Change<Parameter>[] => {
      const day = shiftedDay(from, by);
      if (from === EARLIEST || Object.hasOwn(parameter.values, day)) return [];
      const values = Object.fromEntries(Object.entries(parameter.values).map(([key, value]) => [key === from ? day : key, value]));
      return [{ mutation: "in-force", pointer: `/values/${from}`, change: `from ${from} becomes from ${day}`, item: { ...parameter, values } }];
    }),
  );
}

export function changesOfParameter(parameter: Parameter): readonly Change<Parameter>[] {
  return [...valuesShifted(parameter), ...daysShifted(parameter)];
}

/** Days in force with one end a day off. */
export function changesOfInForce(inForce: InForce | undefined): readonly Change<InForce>[] {
  return (["from", "to"] as const).flatMap((end) => {
    const day = inForce?.[end];
    if (typeof day !== "string" || !isWholeDay(day)) return [];
    return UNITS.map((by): Change<InForce> => {
      const shifted = shiftedDay(day, by);
      return { mutation: "in-force", pointer: `/inForce/${end}`, change: `${end} ${day} becomes ${end} ${shifted}`, item: { ...inForce, [end]: shifted } };
    });
  });
}
