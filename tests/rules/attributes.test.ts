import { describe, expect, test } from "vitest";
import { packs } from "../../rules/index";
import type { FactDeclaration, Subject } from "../../src/facts/declaration";
import { offeringJsonSchema } from "../../src/offering/json-schema";
import type { JsonSchema } from "../../src/offering/json-schema";

/** A fact that reads an attribute must find it in the schema, of its own type: a misspelt pointer would be unknown for ever. */

const schema = offeringJsonSchema();
const within = (holder: JsonSchema | undefined, ...way: readonly string[]): JsonSchema | undefined => way.reduce<JsonSchema | undefined>((at, key) => at?.[key] as JsonSchema | undefined, holder);
const HOMES: Readonly<Record<Subject, JsonSchema | undefined>> = { offering: schema, sale: within(schema, "properties", "sales", "items"), party: within(schema, "properties", "parties", "items") };

function kindOf(attribute: JsonSchema | undefined): string {
  const { type, properties, anyOf } = (attribute ?? {}) as { type?: string; properties?: object; anyOf?: readonly JsonSchema[] };
  if (type === "object" && properties !== undefined && "currency" in properties) return "money";
  if (anyOf !== undefined) return anyOf.map(kindOf).includes("money") ? "money" : (anyOf.map(kindOf)[0] ?? "nothing");
  return type ?? "nothing";
}

const KIND: Readonly<Record<FactDeclaration["type"], readonly string[]>> = {
  boolean: ["boolean"], integer: ["integer"], number: ["number", "integer"], money: ["money"], date: ["string"], code: ["string"], codes: ["array"],
};

const read = packs.flatMap(({ facts }) =>
  Object.entries(facts as Readonly<Record<string, FactDeclaration>>).flatMap(([id, fact]) => (fact.readAs !== undefined && "at" in fact.readAs ? [{ id, fact, at: fact.readAs.at, open: fact.readAs.open === true }] : [])),
);

describe("facts that read an attribute", () => {
  for (const { id, fact, at, open } of read)
    test(`${id} reads ${fact.subject} ${at}`, () => {
      const names = at.split("/").slice(1);
      const holder = names.slice(0, -1).reduce<JsonSchema | undefined>((node, name) => within(node, "properties", name), HOMES[fact.subject]);
      const attribute = within(holder, "properties", names.at(-1)!);
      expect(KIND[fact.type]).toContain(kindOf(attribute));
      expect(open).toBe(within(holder, "properties", `${names.at(-1)!}Complete`) !== undefined);
      const possible = fact.type === "codes" ? within(attribute, "items")?.["enum"] : attribute?.["enum"];
      if (fact.values !== undefined && possible !== undefined) expect(possible).toEqual(expect.arrayContaining([...fact.values]));
    });

  test("there are some, or this checks nothing", () => expect(read.length).toBeGreaterThan(0));
});
