/** Values with parts: money, identifiers, references to parties. */
import * as z from "zod";
import { attributes } from "./attributes";
import { formed, listOf, oneOf, partyRef, place, text } from "./field";
import { identifierSchemes } from "./identifier";
import type { IdentifierScheme } from "./identifier";
import { lazySchema } from "./lazy-schema";

/** ISO 3166-1 alpha-2, ISO 3166-2, or a registered financial zone such as `AE-DIFC`. */
export type Place = string;
/** `YYYY-MM-DD`. */
export type CalendarDate = string;
/** `YYYY-MM-DD` or `not-yet-occurred`. */
export type DateOrNotYet = string;
/** ISO 8601, calendar units only. */
export type Duration = string;

/** A quantity of tokens: often too large for a JavaScript number. */
export const decimal = (description: string) => formed("decimal", description);

/** A currency that a token's value refers to; `CNH` (offshore renminbi) is not in ISO 4217 and is told apart by Chinese rules. */
export const referenceCurrency = (description: string) => formed("referenceCurrency", description);

const moneyShape = lazySchema(() =>
  z.strictObject({
    amount: formed("amount", "Decimal string, never a float: 0.1 has no exact binary form."),
    currency: formed("currency", "ISO 4217 code, or ISO 24165 identifier of the token paid in."),
  }),
);
/** An amount in one currency. */
export type Money = z.infer<ReturnType<typeof moneyShape>>;

/** An amount in one currency. */
export const money = (description: string) => moneyShape().describe(description);

/** An amount, or the statement that there is no ceiling, which Form D allows. */
export const moneyOrIndefinite = (description: string) =>
  z.union([moneyShape(), z.literal("indefinite")]).describe(description);
/** An amount, or `indefinite`. */
export type MoneyOrIndefinite = z.infer<ReturnType<typeof moneyOrIndefinite>>;

const schemes = Object.keys(identifierSchemes) as [IdentifierScheme, ...IdentifierScheme[]];

/** The check that the value has the form which its scheme asks for. */
export function checkIdentifier({ value: { scheme, value }, issues }: z.core.ParsePayload<{ readonly scheme: IdentifierScheme; readonly value: string }>): void {
  if (identifierSchemes[scheme](value)) return;
  issues.push({ code: "custom", input: value, path: ["value"], params: { expected: `a valid ${scheme}` } });
}

const identifierShape = lazySchema(() =>
  z
    .strictObject({
      scheme: oneOf(schemes, "The registry."),
      value: z.string().max(200).describe("The identifier."),
    })
    .check(checkIdentifier),
);
/** An identifier and the registry it comes from. */
export type Identifier = z.infer<ReturnType<typeof identifierShape>>;

/** An identifier; its form, and its check digits where the scheme has them, are verified. */
export const identifier = (description: string) => identifierShape().describe(description);
/** Identifiers of one person or thing. */
export const identifiers = (description: string) => listOf(identifierShape(), description);

/** A person who need not be in `parties`. */
export const namedPerson = (description: string) =>
  attributes({ name: text("Name."), country: place("Where it is organised or lives.") }).describe(description);

/** A party by id, or a person described in place. */
export const partyOrPerson = (description: string) =>
  z
    .union([partyRef("A person in `parties`."), namedPerson("A person not in `parties`.")])
    .describe(description);
