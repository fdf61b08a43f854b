import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, test } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { offeringSchemaFor } from "../../src/catalogue/offering-schema";
import { checkLocalFacts } from "../../src/facts/local-check";
import { offeringJsonSchema } from "../../src/offering/json-schema";
import { parseOffering } from "../../src/offering/parse";
import { antarctica, antarcticCatalogue, icyOffering } from "../support/antarctica";

const before = JSON.stringify(offeringJsonSchema());
const schema = offeringSchemaFor(antarcticCatalogue);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(schema);

/** What the evaluator says of the same offering. */
const accepted = (offering: unknown): boolean => {
  try {
    return checkLocalFacts(parseOffering(offering), "AQ", antarctica.facts).length === 0;
  } catch {
    return false;
  }
};

describe("offeringSchemaFor", () => {
  it("accepts an offering", () => expect(validate(icyOffering) || validate.errors).toBe(true));

  test.each<readonly [string, boolean, unknown]>([
    ["a declared fact of the offering", true, { local: { AQ: { iceClass: "pack" } } }],
    ["a code that is none", false, { local: { AQ: { iceClass: "slush" } } }],
    ["a wrong type", false, { local: { AQ: { stationConsent: "yes" } } }],
    ["a name that nobody declared", false, { local: { AQ: { stationConsnt: true } } }],
    ["a fact of a sale on the offering", false, { local: { AQ: { depositPaid: "indefinite" } } }],
    ["a fact of a sale on a sale", true, { sales: [{ local: { AQ: { depositPaid: { amount: "5", currency: "USD" } } } }] }],
    ["an amount without a ceiling", true, { sales: [{ local: { AQ: { depositPaid: "indefinite" } } }] }],
    ["an amount as a number", false, { sales: [{ local: { AQ: { depositPaid: 5 } } }] }],
    ["a list of codes", true, { sales: [{ local: { AQ: { heldBySeals: ["weddell"] } } }] }],
    ["a list with a code that is none", false, { sales: [{ local: { AQ: { heldBySeals: ["crab"] } } }] }],
    ["a date on a party", true, { parties: [{ local: { AQ: { trainedOn: "2026-01-31" } } }] }],
    ["an event to come", true, { parties: [{ local: { AQ: { trainedOn: "not-yet-occurred" } } }] }],
    ["a date with a time", false, { parties: [{ local: { AQ: { trainedOn: "2026-01-31T00:00:00Z" } } }] }],
    ["anything of a place that is not in the catalogue", true, { local: { CH: { whatever: true } } }],
    ["a hostile name of such a place", false, { local: { CH: { "a b": true } } }],
    ["an empty block", true, { parties: [{ local: { AQ: {} } }] }],
  ])("%s: %s, as the evaluator does", (_, fits, offering) => {
    expect(validate(offering)).toBe(fits);
    expect(accepted(offering)).toBe(fits);
  });

  it("tells what a fact means, asks, and is judged by", () => {
    const text = JSON.stringify(schema);
    expect(text).toContain("the offering disturbs penguins. Does the offering disturb penguins? To be judged by a biologist: Disturbance is not defined.");
    expect(text).toContain("deposit paid. How much was deposited? In USD.");
  });

  it("does not ask for what is read elsewhere", () => {
    const borrowed = { ...antarctica, facts: { "aq.assetHere": { subject: "offering", type: "boolean", meaning: "x", ask: "x", readAs: { fact: "asset.here", territory: ["CL"] } } } } as const;
    expect(JSON.stringify(offeringSchemaFor(createCatalogue([borrowed])))).not.toContain("assetHere");
  });

  it("leaves the general schema as it was", () => expect(JSON.stringify(offeringJsonSchema())).toBe(before));
});
