import { InvalidArgumentError, Option } from "commander";
import type { Catalogue } from "../catalogue/catalogue";
import { isDate } from "../offering/date";
import { InputError, showValue } from "../offering/input-error";
import { nearest } from "../offering/nearest";

/** The options that several commands share, and what they accept. */

function date(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError(`Expected a date of the calendar as YYYY-MM-DD, found ${showValue(text)}.`);
  return text;
}

/** Codes apart by commas; the option may also be repeated. */
function codes(text: string, before: readonly string[] = []): readonly string[] {
  const found = text.split(",").map((code) => code.trim());
  if (found.includes("")) throw new InvalidArgumentError(`Expected jurisdiction codes such as CN,HK, found ${showValue(text)}.`);
  return [...new Set([...before, ...found])];
}

export const asOfOption = (of: string) => new Option("--as-of <date>", `the day whose law applies, YYYY-MM-DD (default: ${of})`).argParser(date);

/** A day of the calendar under a name of its own. */
export const dayOption = (flags: string, what: string) => new Option(flags, `${what}, YYYY-MM-DD`).argParser(date);

/** Rule ids apart by commas; the option may also be repeated. */
export const ruleOption = () => new Option("--rule <ids>", "only these rules (default: all)").argParser((text: string, before: readonly string[] = []) => [...new Set([...before, ...text.split(",").map((id) => id.trim())])]);

export const jurisdictionOption = (what: string) => new Option("--jurisdiction <codes>", what).argParser(codes);

export const formatOption = <F extends string>(formats: readonly F[]) => new Option("--format <format>", "how to print it").choices(formats).default(formats[0]);

export const ratesOption = () => new Option("--rates <file>", "exchange rates as JSON or YAML: a list of { from, to, rate, date }");

export const catalogueOption = () => new Option("--catalogue <file.json>", "a catalogue of your own instead of the published one");

/** @throws InputError naming the nearest code that exists */
export function requireJurisdictions(wanted: readonly string[] | undefined, { jurisdictions }: Pick<Catalogue, "jurisdictions">): void {
  const known = jurisdictions.map(({ code }) => code);
  const issues = (wanted ?? [])
    .filter((code) => !known.includes(code))
    .map((code) => {
      const near = nearest(code, known);
      return { file: "--jurisdiction", pointer: "", expected: `one of ${known.join(", ")}`, found: showValue(code), ...(near !== undefined && { hint: `did you mean "${near}"?` }) };
    });
  if (issues.length > 0) throw new InputError(issues);
}

/** Standard input can be read once. */
export function requireOneStdin(paths: readonly (string | undefined)[]): void {
  if (paths.filter((path) => path === "-").length > 1)
    throw new InputError([{ file: "stdin", pointer: "", expected: "to be named by - once", found: "more than one -" }]);
}
