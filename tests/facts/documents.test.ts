import { describe, expect, test } from "vitest";
import type { FactDeclaration } from "../../src/facts/declaration";
import { MORE, NOT_YET } from "../../src/facts/declaration";
import { localPointer, localReader } from "../../src/facts/local";
import type { Reading } from "../../src/facts/reading";
import type { Offering } from "../../src/offering/offering";

/** Local facts that read what the offering states elsewhere: attributes, filings, documents. */

const reading = (offering: Offering, saleIndex = -1): Reading => ({
  offering, place: { code: "ZZ", territory: ["SG"], currency: "SGD" }, asOf: "2026-06-01", rates: [], sale: offering.sales?.[saleIndex], saleIndex, party: undefined, partyIndex: -1,
});
const fact = (more: Partial<FactDeclaration>): FactDeclaration => ({ subject: "offering", type: "date", meaning: "m", ask: "a", ...more });
const read = (declaration: FactDeclaration, offering: Offering, saleIndex = -1) => localReader("zz.fact", declaration)(reading(offering, saleIndex));

describe("an attribute", () => {
  const eventful = fact({ type: "boolean", readAs: { at: "/issuer/badActor/event" } });
  test("is read where the offering states it, and unknown where it does not", () => {
    expect(read(eventful, { issuer: { badActor: { event: false } } })).toBe(false);
    expect(read(eventful, { issuer: {} })).toBeUndefined();
    expect(read(eventful, {})).toBeUndefined();
    expect(localPointer("zz.fact", eventful)).toBe("/issuer/badActor/event");
  });
  test("of the wrong type is unknown", () => expect(read(fact({ type: "integer", readAs: { at: "/issuer/badActor/event" } }), { issuer: { badActor: { event: true } } })).toBeUndefined());
  test("of a sale is read of that sale", () => {
    const known = fact({ subject: "sale", type: "boolean", readAs: { at: "/priorContact" } });
    expect(read(known, { sales: [{ priorContact: true }, {}] }, 0)).toBe(true);
    expect(read(known, { sales: [{ priorContact: true }, {}] }, 1)).toBeUndefined();
    expect(localPointer("zz.fact", known)).toBe("/sales/{sale}/priorContact");
  });
  test("that is an amount comes in the money of the place", () => {
    const assets = fact({ type: "money", readAs: { at: "/issuer/totalAssets" } });
    expect(read(assets, { issuer: { totalAssets: { amount: "5", currency: "SGD" } } })).toBe(5);
    expect(read(assets, { issuer: { totalAssets: { amount: "5", currency: "USD" } } })).toBeUndefined();
  });
  test("that is an open list says whether there may be more", () => {
    const excluded = fact({ type: "codes", readAs: { at: "/aml/excludedCountries", open: true } });
    expect(read(excluded, { aml: { excludedCountries: ["KP"] } })).toEqual(["KP", MORE]);
    expect(read(excluded, { aml: { excludedCountries: ["KP"], excludedCountriesComplete: true } })).toEqual(["KP"]);
    expect(read(excluded, { aml: { excludedCountries: [] } })).toEqual([]);
  });
  test("names that every object inherits are not stated", () => expect(read(fact({ type: "boolean", readAs: { at: "/constructor/name" } }), {})).toBeUndefined());
});

describe("a filing", () => {
  const filed = fact({ readAs: { filing: "sec.form-d", date: "filedOn" } });
  test("has the date of the first of its form", () => expect(read(filed, { filings: [{ form: "sec.form-d", filedOn: "2026-02-01" }, { form: "sec.form-d", filedOn: "2026-01-05" }, { form: "sec.form-c", filedOn: "2025-01-01" }] })).toBe("2026-01-05"));
  test("has not happened when an exhaustive list names none", () => {
    expect(read(filed, { filings: [] })).toBe(NOT_YET);
    expect(read(filed, { filings: [{ form: "sec.form-c", filedOn: "2025-01-01" }], filingsComplete: true })).toBe(NOT_YET);
    expect(read(filed, { filings: [{ form: "sec.form-d", filedOn: "not-yet-occurred" }] })).toBe(NOT_YET);
  });
  test.each<[string, Offering]>([
    ["nothing is said of filings", {}],
    ["the list may be longer", { filings: [{ form: "sec.form-c", filedOn: "2025-01-01" }] }],
    ["its date is not stated", { filings: [{ form: "sec.form-d" }] }],
    ["a filing of unknown form may be it", { filings: [{ form: "sec.form-d", filedOn: "2026-02-01" }, { filedOn: "2025-01-01" }] }],
  ])("is unknown while %s", (_, offering) => expect(read(filed, offering)).toBeUndefined());
});

describe("a document", () => {
  const published = fact({ readAs: { document: "white-paper", date: "publishedOn" } });
  test("under the law of the place, or of none in particular, counts", () => {
    expect(read(published, { disclosures: [{ kind: "white-paper", jurisdiction: "SG", publishedOn: "2026-02-01" }] })).toBe("2026-02-01");
    expect(read(published, { disclosures: [{ kind: "white-paper", publishedOn: "2026-02-01" }] })).toBe("2026-02-01");
  });
  test("of another kind or place does not", () =>
    expect(read(published, { disclosures: [{ kind: "white-paper", jurisdiction: "US", publishedOn: "2026-02-01" }, { kind: "kid", publishedOn: "2026-02-01" }], disclosuresComplete: true })).toBe(NOT_YET));
  test("is unknown while there may be others", () => expect(read(published, { disclosures: [{ kind: "kid", publishedOn: "2026-02-01" }] })).toBeUndefined());
});
