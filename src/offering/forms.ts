/**
 * The forms that strings of an offering take (places, dates, amounts, identifiers), each once and by name: what is
 * accepted, the pattern for the JSON Schema, and the words an error needs. One predicate is cheaper than a chain of
 * checks, and one problem gives one message.
 */
import { isCountryCode, isCurrencyCode } from "./codes/lists";
import { isDate, isDuration, isMonthDay } from "./date";
import { isCaip2, isCfi, isDti, isMic } from "./identifier";
import { isIsin } from "./isin";
import { isPlace, placeHint } from "./place";

/** What a failed check tells `InputError` about the value it wanted. */
export interface Wanted {
  readonly expected: string;
  /** A remark for the reader who wrote `found`, when there is something better to say than what was expected. */
  readonly hint?: (found: unknown) => string | undefined;
}

export interface StringForm extends Wanted {
  readonly accepts: (text: string) => boolean;
  /** For the JSON Schema, which cannot call `accepts`. */
  readonly pattern: string;
}

/** A form given by its pattern alone. */
function patterned(pattern: RegExp, expected: string, hint?: Wanted["hint"]): StringForm {
  return { pattern: pattern.source, accepts: (text) => pattern.test(text), expected, ...(hint && { hint }) };
}

const dateHint = (found: unknown): string | undefined =>
  typeof found === "string" && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(found)
    ? "this day does not exist or lies outside 1900 to 2199"
    : "write dates as YYYY-MM-DD";

const datePattern = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

const suggestPlace = (found: unknown): string | undefined => {
  const meant = typeof found === "string" ? placeHint(found) : undefined;
  return meant === undefined ? undefined : `did you mean "${meant}"?`;
};

const amountHint = (found: unknown): string | undefined => {
  if (typeof found === "number") return `write amounts as a decimal string, "${found}"`;
  if (typeof found === "string" && /[,\s_']/.test(found)) return "write amounts without separators";
  if (typeof found === "string" && found.startsWith("-")) return "amounts are not negative";
  return undefined;
};

const currencyHint = (found: unknown): string | undefined => {
  if (typeof found !== "string") return undefined;
  if (found === "CNH") return 'amounts of offshore renminbi are in "CNY"';
  const upper = found.trim().toUpperCase();
  return upper !== found && isCurrencyCode(upper) ? `did you mean "${upper}"?` : undefined;
};

const partyId = patterned(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "an id: letters, digits, '.', '_' and '-'");

export const FORMS = {
  date: { pattern: datePattern, accepts: isDate, expected: "a date (YYYY-MM-DD)", hint: dateHint },
  dateOrNotYet: {
    pattern: `${datePattern}|^not-yet-occurred$`,
    accepts: (text) => text === "not-yet-occurred" || isDate(text),
    expected: 'a date (YYYY-MM-DD) or "not-yet-occurred"',
    hint: dateHint,
  },
  monthDay: { pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", accepts: isMonthDay, expected: "a day of the year (MM-DD)" },
  duration: {
    pattern: "^P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$",
    accepts: isDuration,
    expected: "an ISO 8601 duration such as P40D or P1Y6M",
  },
  place: {
    pattern: "^[A-Z]{2}(-[A-Z0-9]{1,4})?$",
    accepts: isPlace,
    expected: "a country (ISO 3166-1 alpha-2), subdivision (ISO 3166-2) or financial zone",
    hint: suggestPlace,
  },
  country: { pattern: "^[A-Z]{2}$", accepts: isCountryCode, expected: "a country (ISO 3166-1 alpha-2)", hint: suggestPlace },
  jurisdiction: patterned(/^[A-Z]{2,12}(?:-[A-Z0-9]{1,8})?$/, "a jurisdiction code such as CN or AE-DIFC"),
  language: patterned(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "a language (BCP 47), such as zh-Hant"),
  code: patterned(/^(?=.{3,64}$)[a-z][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+$/, "a lower-case dotted code such as us.506c"),
  kebab: patterned(/^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, "a lower-case name such as chinese-futures-association"),
  investorClass: patterned(/^(?:retail|[a-z]{2}\.[a-z0-9]+(?:-[a-z0-9]+)*)$/, 'an investor class: "retail" or <country>.<class>, such as hk.professional'),
  factName: patterned(/^[a-z][A-Za-z0-9]{0,63}$/, "a fact name: letters and digits, starting in lower case"),
  parameterName: patterned(/^[a-z][A-Za-z0-9]{0,63}$/, "a parameter name: letters and digits, starting in lower case"),
  id: partyId,
  /** The `id` of an entry of `parties`; that it exists is checked over the whole offering. */
  partyRef: partyId,
  amount: patterned(/^(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,18})?$/, "a decimal string of at most 18 digits before the point and 18 after it", amountHint),
  decimal: patterned(/^(?:0|[1-9][0-9]{0,35})(?:\.[0-9]{1,18})?$/, "a decimal string", amountHint),
  currency: {
    pattern: "^([A-Z]{3}|[1-9B-DF-HJ-NP-TV-XZ][0-9B-DF-HJ-NP-TV-XZ]{8})$",
    accepts: (code) => isCurrencyCode(code) || isDti(code),
    expected: "a currency (ISO 4217) or digital token identifier (ISO 24165)",
    hint: currencyHint,
  },
  referenceCurrency: {
    pattern: "^[A-Z]{3}$",
    accepts: (code) => code === "CNH" || isCurrencyCode(code),
    expected: "a currency (ISO 4217, or CNH for offshore renminbi)",
  },
  isin: { pattern: "^[A-Z]{2}[A-Z0-9]{9}[0-9]$", accepts: isIsin, expected: "an ISIN with a correct check digit" },
  cfi: { pattern: "^[A-Z]{6}$", accepts: isCfi, expected: "a CFI code (6 letters)" },
  mic: { pattern: "^[A-Z0-9]{4}$", accepts: isMic, expected: "a MIC (ISO 10383, 4 characters)" },
  dti: {
    pattern: "^[1-9B-DF-HJ-NP-TV-XZ][0-9B-DF-HJ-NP-TV-XZ]{8}$",
    accepts: isDti,
    expected: "a digital token identifier (ISO 24165, 9 characters)",
  },
  caip2: { pattern: "^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}$", accepts: isCaip2, expected: "a CAIP-2 chain identifier such as eip155:1" },
  hash: patterned(/^(?:0x)?[0-9a-fA-F]{32,128}$/, "a hash in hexadecimal"),
} as const satisfies Readonly<Record<string, StringForm>>;

export type FormName = keyof typeof FORMS;
