import * as z from "zod";
import type { Rate } from "../facts/money";
import { isCurrencyCode } from "../offering/codes/lists";
import { isDate } from "../offering/date";
import { explainIssue } from "../offering/explain-issue";
import { guardInput } from "../offering/guard";
import type { InputIssue } from "../offering/input-error";
import { InputError, showValue } from "../offering/input-error";
import { lazySchema } from "../offering/lazy-schema";

/** Exchange rates from a file: a list of `{ from, to, rate, date }`, the rate a decimal string. */

const ratesSchema = lazySchema(() => z.array(z.strictObject({ from: z.string(), to: z.string(), rate: z.string(), date: z.string() })));

const DECIMAL = /^\d{1,18}(\.\d{1,18})?$/;
const ZERO = /^[0.]+$/;

/** CNH is not in ISO 4217, but offshore renminbi is quoted. */
const isCurrency = (code: string): boolean => code === "CNH" || isCurrencyCode(code);

function problemsOf({ from, to, rate, date }: Rate, i: number): readonly InputIssue[] {
  const wrong = (name: string, expected: string, found: string): InputIssue => ({ pointer: `/${i}/${name}`, expected, found: showValue(found) });
  return [
    ...(isCurrency(from) ? [] : [wrong("from", "a currency (ISO 4217)", from)]),
    ...(isCurrency(to) ? [] : [wrong("to", "a currency (ISO 4217)", to)]),
    ...(DECIMAL.test(rate) && !ZERO.test(rate) ? [] : [wrong("rate", 'a positive decimal string such as "7.8125"', rate)]),
    ...(isDate(date) ? [] : [wrong("date", "a date of the calendar as YYYY-MM-DD", date)]),
  ];
}

/** @throws InputError naming the file, the pointer, what was expected and what was found */
export function ratesFrom(data: unknown, file: string): readonly Rate[] {
  guardInput(data, file);
  const result = ratesSchema().safeParse(data);
  const issues = result.success ? result.data.flatMap(problemsOf) : result.error.issues.flatMap((issue) => explainIssue(issue, ratesSchema(), data));
  if (!result.success || issues.length > 0) throw new InputError(issues.map((issue) => ({ file, ...issue })));
  return result.data;
}
