import type { FactDeclaration, Subject } from "../facts/declaration";
import { factUnit } from "../facts/declaration";
import { localName } from "../facts/local";
import { offeringJsonSchema } from "../offering/json-schema";
import type { JsonSchema } from "../offering/json-schema";
import type { Catalogue } from "./catalogue";
import type { Jurisdiction } from "./model";

/**
 * The JSON Schema of an offering for a catalogue: the facts that its jurisdictions ask for are written out, so that
 * an editor completes and checks them. Jurisdictions that are not in the catalogue stay open.
 */

type Properties = Readonly<Record<string, JsonSchema>>;

/** Where facts of a subject are stated: the way to the object that holds `local`. */
const HOMES: Readonly<Record<Subject, readonly string[]>> = {
  offering: [],
  sale: ["properties", "sales", "items"],
  party: ["properties", "parties", "items"],
};

/** The values that a fact can take. Money takes the form it has everywhere else in the offering. */
function valueSchema(fact: FactDeclaration, money: JsonSchema): JsonSchema {
  switch (fact.type) {
    case "boolean":
      return { type: "boolean" };
    case "integer":
      return { type: "integer", minimum: 0 };
    case "number":
      return { type: "number" };
    case "money":
      return { anyOf: [money, { const: "indefinite" }] };
    case "date":
      return { type: "string", anyOf: [{ pattern: "^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" }, { const: "not-yet-occurred" }] };
    case "code":
      return { type: "string", ...(fact.values === undefined ? { maxLength: 500 } : { enum: [...fact.values] }) };
    case "codes":
      return { type: "array", maxItems: 200, items: { type: "string", ...(fact.values === undefined ? { maxLength: 500 } : { enum: [...fact.values] }) } };
  }
}

/** The meaning, the question, the unit, and who has to judge. */
function description(fact: FactDeclaration, currency: string): string {
  const unit = factUnit(fact, currency);
  const judge = fact.judgement === undefined ? [] : [`To be judged by ${fact.judgement.by}: ${fact.judgement.note}`];
  return [`${fact.meaning}.`, fact.ask, ...(unit === undefined ? [] : [`In ${unit}.`]), ...judge].join(" ");
}

function factsOf({ code, name, currency, facts }: Jurisdiction, subject: Subject, money: JsonSchema): JsonSchema {
  const declared = Object.entries(facts).filter(([, fact]) => fact.subject === subject && fact.readAs === undefined);
  const properties = declared.map(([id, fact]) => [localName(id), { ...valueSchema(fact, money), description: description(fact, currency) }] as const);
  return {
    type: "object",
    description: `What ${name} (${code}) asks of the ${subject}.`,
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

const child = (schema: JsonSchema, key: string): JsonSchema => schema[key] as JsonSchema;

/** A copy of a schema with the object at the end of a way replaced. */
function replaced(schema: JsonSchema, way: readonly string[], change: (at: JsonSchema) => JsonSchema): JsonSchema {
  const [key, ...rest] = way;
  return key === undefined ? change(schema) : { ...schema, [key]: replaced(child(schema, key), rest, change) };
}

/** The form of an amount, found where any local fact may be one. */
function moneyOf(local: JsonSchema): JsonSchema {
  const anyValue = child(child(local, "additionalProperties"), "additionalProperties").anyOf as readonly JsonSchema[];
  return anyValue.find((alternative) => alternative.type === "object")!;
}

/**
 * The JSON Schema (draft 2020-12) of an offering in which `local.<CODE>` of every jurisdiction of the catalogue
 * lists its declared facts, and refuses others.
 */
export function offeringSchemaFor(catalogue: Catalogue): JsonSchema {
  const subjects = Object.keys(HOMES) as readonly Subject[];
  return subjects.reduce<JsonSchema>(
    (schema, subject) =>
      replaced(schema, [...HOMES[subject], "properties", "local"], (local) => {
        const money = moneyOf(local);
        const places: Properties = Object.fromEntries(catalogue.jurisdictions.map((pack) => [pack.code, factsOf(pack, subject, money)]));
        return { ...local, properties: places };
      }),
    offeringJsonSchema(),
  );
}
