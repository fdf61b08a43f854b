import type { Rate } from "../facts/money";
import { isDate } from "../offering/date";
import { InputError, showValue } from "../offering/input-error";

/** What is told apart from the offering, and may come from anywhere: the day, the places, the rates. */

export function optionIssue(pointer: string, expected: string, found: unknown): InputError {
  return new InputError([{ file: "options", pointer, expected, found: showValue(found) }]);
}

/** @throws InputError when it is no day of the calendar */
export function checkDay(asOf: string): void {
  if (!isDate(asOf)) throw optionIssue("/asOf", "a date as YYYY-MM-DD", asOf);
}

/** @throws InputError at the first that is not dated, or no positive number */
export function checkRates(rates: readonly Rate[]): void {
  rates.forEach((rate, i) => {
    if (!/^\d{1,18}(\.\d{1,18})?$/.test(rate.rate) || /^[0.]+$/.test(rate.rate)) throw optionIssue(`/rates/${i}/rate`, "a positive decimal string", rate.rate);
    if (!isDate(rate.date)) throw optionIssue(`/rates/${i}/date`, "a date as YYYY-MM-DD", rate.date);
  });
}
