import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { offeringJsonSchema } from "../../src/offering";
import { sample } from "./sample";

describe("offeringJsonSchema", () => {
  const schema = offeringJsonSchema();
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

  it("names itself and its draft", () => {
    expect(schema).toMatchObject({ $id: "urn:regulatory-perimeter:offering", $schema: "https://json-schema.org/draft/2020-12/schema" });
  });
  it("accepts the sample", () => {
    expect(validate(sample) || validate.errors).toBe(true);
  });
  it.each([
    ["an unknown name", { sales: [{ contry: "CN" }] }],
    ["an unknown name at the top", { distributions: [] }],
    ["a number as amount", { raise: { hardCap: { amount: 5, currency: "USD" } } }],
    ["a place that is none", { sales: [{ country: "china" }] }],
    ["an unknown role", { parties: [{ roles: ["boss"] }] }],
    ["a date with a time", { asOf: "2026-11-22T00:00:00Z" }],
    ["a hostile local name", { local: { CN: { "a b": 1 } } }],
  ])("rejects %s", (_, input) => {
    expect(validate(input)).toBe(false);
  });
  it("describes every attribute", () => {
    const missing: string[] = [];
    const visit = (node: unknown, path: string): void => {
      const { properties, items } = node as { properties?: Record<string, { description?: string }>; items?: unknown };
      for (const [key, part] of Object.entries(properties ?? {})) {
        if (!part.description) missing.push(`${path}/${key}`);
        visit(part, `${path}/${key}`);
      }
      if (items) visit(items, `${path}/*`);
    };
    visit(schema, "");
    expect(missing).toEqual([]);
  });
});
