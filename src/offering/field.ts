/**
 * The kinds of attribute an offering is made of. Each function takes the description that becomes the JSON Schema's and
 * returns a zod schema. Strings with a form (places, dates, amounts) are one predicate each, with the words an error needs:
 * cheaper than a chain of checks, and one problem gives one message.
 */
import * as z from "zod";
import { isCountryCode } from "./codes/lists";
import { isDate, isDuration, isMonthDay } from "./date";
import { isPlace, placeHint } from "./place";

/** What a failed check tells `InputError` about the value it wanted. */
export interface Wanted {
  readonly expected: string;
  /** A remark for the reader who wrote `found`, when there is something better to say than what was expected. */
  readonly hint?: (found: unknown) => string | undefined;
}

interface StringForm extends Wanted {
  readonly accepts: (text: string) => boolean;
  /** For the JSON Schema, which cannot call `accepts`. */
  readonly pattern: string;
}

/** A string that a predicate accepts. */
export function formed(form: StringForm, description: string): z.ZodType<string> {
  const { accepts, pattern, ...wanted } = form;
  const schema = z.custom<string>((value) => typeof value === "string" && accepts(value), { params: wanted });
  return described(schema, description, { type: "string", pattern });
}

/** `schema.describe()` makes a copy; a schema nobody else holds can do without, and there are a thousand of them. */
function described<S extends z.ZodType>(schema: S, description: string, meta: Readonly<Record<string, unknown>> = {}): S {
  z.globalRegistry.add(schema, { ...meta, description });
  return schema;
}

/** A form given by its pattern alone. */
export function patterned(pattern: RegExp, expected: string, hint?: Wanted["hint"]): StringForm {
  return {
    pattern: pattern.source,
    accepts: (text) => pattern.test(text),
    expected,
    ...(hint && { hint }),
  };
}

const dateHint = (found: unknown): string | undefined =>
  typeof found === "string" && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(found)
    ? "this day does not exist or lies outside 1900 to 2199"
    : "write dates as YYYY-MM-DD";

const dateForm: StringForm = {
  pattern: "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
  accepts: isDate,
  expected: "a date (YYYY-MM-DD)",
  hint: dateHint,
};

const dateOrNotYetForm: StringForm = {
  pattern: `${dateForm.pattern}|^not-yet-occurred$`,
  accepts: (text) => text === "not-yet-occurred" || isDate(text),
  expected: 'a date (YYYY-MM-DD) or "not-yet-occurred"',
  hint: dateHint,
};

const placePattern = "^[A-Z]{2}(-[A-Z0-9]{1,4})?$";
const suggestPlace = (found: unknown): string | undefined => {
  const meant = typeof found === "string" ? placeHint(found) : undefined;
  return meant === undefined ? undefined : `did you mean "${meant}"?`;
};
const placeForm: StringForm = {
  pattern: placePattern,
  accepts: isPlace,
  expected: "a country (ISO 3166-1 alpha-2), subdivision (ISO 3166-2) or financial zone",
  hint: suggestPlace,
};
const countryForm: StringForm = {
  pattern: "^[A-Z]{2}$",
  accepts: isCountryCode,
  expected: "a country (ISO 3166-1 alpha-2)",
  hint: suggestPlace,
};

const durationForm: StringForm = {
  pattern: "^P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$",
  accepts: isDuration,
  expected: "an ISO 8601 duration such as P40D or P1Y6M",
};

const monthDayForm: StringForm = {
  pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
  accepts: isMonthDay,
  expected: "a day of the year (MM-DD)",
};

const codeForm = patterned(
  /^(?=.{3,64}$)[a-z][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+$/,
  "a lower-case dotted code such as us.506c",
);
const kebabForm = patterned(/^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, "a lower-case name such as chinese-futures-association");
const investorClassForm = patterned(
  /^(?:retail|[a-z]{2}\.[a-z0-9]+(?:-[a-z0-9]+)*)$/,
  'an investor class: "retail" or <country>.<class>, such as hk.professional',
);
const partyIdForm = patterned(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "an id: letters, digits, '.', '_' and '-'");
const languageForm = patterned(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "a language (BCP 47), such as zh-Hant");

/** Free text. */
export const text = (description: string) => described(z.string().max(20_000), description);
/** A statement that is true or false. */
export const flag = (description: string) => described(z.boolean(), description);
/** A whole number of things. */
export const count = (description: string) => described(z.int().min(0), description);
/** A number that is not negative. */
export const quantity = (description: string) => described(z.number().min(0), description);
/** A percentage: 5 means 5 per cent, everywhere. */
export const percent = (description: string) => described(z.number().min(0).max(100), description);
/** A calendar day. */
export const date = (description: string) => formed(dateForm, description);
/** A calendar day, or the statement that the event has not happened. */
export const dateOrNotYet = (description: string) => formed(dateOrNotYetForm, description);
/** A day of every year. */
export const monthDay = (description: string) => formed(monthDayForm, description);
/** A period of calendar units, never of seconds. */
export const duration = (description: string) => formed(durationForm, description);
/** A country, subdivision or financial zone. */
export const place = (description: string) => formed(placeForm, description);
/** Several places. */
export const places = (description: string) => listOf(place("A place."), description);
/** A country, where nothing smaller makes sense. */
export const country = (description: string) => formed(countryForm, description);
/** A code of an open, namespaced list: regimes, pathways, forms. */
export const code = (description: string) => formed(codeForm, description);
/** A name of an open list. */
export const kebab = (description: string) => formed(kebabForm, description);
/** An investor class, always in the namespace of the law that defines it. */
export const investorClass = (description: string) => formed(investorClassForm, description);
/** A name given inside the offering. */
export const id = (description: string) => formed(partyIdForm, description);
/** The `id` of an entry of `parties`; `parseOffering` checks that it exists. */
export const partyRef = (description: string) => {
  const schema = id(`${description} The id of a party.`);
  partyRefs.add(schema);
  return schema;
};
const partyRefs = new WeakSet<object>();
/** Whether a schema was made by `partyRef`. */
export const isPartyRef = (schema: object): boolean => partyRefs.has(schema);
/** A language tag. */
export const language = (description: string) => formed(languageForm, description);
/** One of a closed list. */
export const oneOf = <const V extends readonly [string, ...string[]]>(values: V, description: string) =>
  described(z.enum(values), description);
/** A list. */
export const listOf = <S extends z.ZodType>(item: S, description: string) => described(z.array(item), description);
/** Whether the sibling list names everything there is. */
export const complete = (list: string) =>
  described(z.boolean(), `True: \`${list}\` is exhaustive. Otherwise more may exist that is not stated.`);
