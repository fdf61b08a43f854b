/**
 * The kinds of attribute an offering is made of. Each function takes the description that becomes the JSON Schema's and
 * returns a zod schema. Strings with a form are one predicate each (`forms.ts`).
 */
import * as z from "zod";
import type { FormName, StringForm } from "./forms";
import { FORMS } from "./forms";

const formNames = new WeakMap<object, FormName>();

/** The form that a schema made by `formed` asks for; undefined for any other schema. */
export const formOf = (schema: object): FormName | undefined => formNames.get(schema);

/** A string of a form. */
export function formed(name: FormName, description: string): z.ZodType<string> {
  const { accepts, pattern, ...wanted }: StringForm = FORMS[name];
  const schema = described(z.custom<string>((value) => typeof value === "string" && accepts(value), { params: wanted }), description, { type: "string", pattern });
  formNames.set(schema, name);
  return schema;
}

function described<S extends z.ZodType>(schema: S, description: string, meta: Readonly<Record<string, unknown>> = {}): S {
  return schema.meta({ ...meta, description });
}

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
export const date = (description: string) => formed("date", description);
/** A calendar day, or the statement that the event has not happened. */
export const dateOrNotYet = (description: string) => formed("dateOrNotYet", description);
/** A day of every year. */
export const monthDay = (description: string) => formed("monthDay", description);
/** A period of calendar units, never of seconds. */
export const duration = (description: string) => formed("duration", description);
/** A country, subdivision or financial zone. */
export const place = (description: string) => formed("place", description);
/** Several places. */
export const places = (description: string) => listOf(place("A place."), description);
/** A country, where nothing smaller makes sense. */
export const country = (description: string) => formed("country", description);
/** A code of an open, namespaced list: regimes, pathways, forms. */
export const code = (description: string) => formed("code", description);
/** A name of an open list. */
export const kebab = (description: string) => formed("kebab", description);
/** An investor class, always in the namespace of the law that defines it. */
export const investorClass = (description: string) => formed("investorClass", description);
/** A name given inside the offering. */
export const id = (description: string) => formed("id", description);
/** The `id` of an entry of `parties`; `parseOffering` checks that it exists. */
export const partyRef = (description: string) => formed("partyRef", `${description} The id of a party.`);
/** Whether a schema was made by `partyRef`. */
export const isPartyRef = (schema: object): boolean => formOf(schema) === "partyRef";
/** A language tag. */
export const language = (description: string) => formed("language", description);
/** One of a closed list. */
export const oneOf = <const V extends readonly [string, ...string[]]>(values: V, description: string) =>
  described(z.enum(values), description);
/** A list. */
export const listOf = <S extends z.ZodType>(item: S, description: string) => described(z.array(item), description);
/** Whether the sibling list names everything there is. */
export const complete = (list: string) =>
  described(z.boolean(), `True: \`${list}\` is exhaustive. Otherwise more may exist that is not stated.`);
