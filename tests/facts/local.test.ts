import { describe, expect, test } from "vitest";
import type { FactDeclaration, FactDeclarations } from "../../src/facts/declaration";
import { MORE, NOT_YET } from "../../src/facts/declaration";
import { localName, localPointer, localReader } from "../../src/facts/local";
import { checkLocalFacts } from "../../src/facts/local-check";
import { parseOffering } from "../../src/offering/parse";
import { readingOf } from "../support/reading";

/** Facts that one jurisdiction asks for: read from `local/<CODE>`, and checked against their declarations. */

const fact = (type: FactDeclaration["type"], more: Partial<FactDeclaration> = {}): FactDeclaration => ({ subject: "offering", type, meaning: "m", ask: "a", ...more });
const facts: FactDeclarations = {
  "hk.flag": fact("boolean"),
  "hk.heads": fact("integer", { unit: "persons" }),
  "hk.share": fact("number", { unit: "percent" }),
  "hk.sum": fact("money"),
  "hk.dollars": fact("money", { unit: "USD" }),
  "hk.opened": fact("date"),
  "hk.kind": fact("code", { values: ["share", "debenture"] }),
  "hk.name": fact("code"),
  "hk.tags": fact("codes", { values: ["a", "b"] }),
  "hk.ofSale": fact("boolean", { subject: "sale" }),
  "hk.ofParty": fact("boolean", { subject: "party" }),
};
const check = (offering: unknown) => checkLocalFacts(parseOffering(offering), "HK", facts);
const checkHere = (name: string, value: unknown) => check({ local: { HK: { [name]: value } } });
const read = (id: string, offering: unknown) => localReader(id, facts[id]!)(readingOf(offering));
const readHere = (id: string, value: unknown) => read(id, { local: { HK: { [localName(id)]: value } } });

test("where they are stated", () => {
  expect(localPointer("hk.flag", fact("boolean"))).toBe("/local/HK/flag");
  expect(localPointer("hk.ofSale", fact("boolean", { subject: "sale" }))).toBe("/sales/{sale}/local/HK/ofSale");
  expect(localPointer("ae-difc.x", fact("boolean", { subject: "party" }))).toBe("/parties/{party}/local/AE-DIFC/x");
  expect(localPointer("hk.x", fact("boolean", { readAs: { fact: "cn.y" } }))).toBe("/local/CN/y");
  expect(localPointer("hk.x", fact("boolean", { readAs: { fact: "token.usesDlt" } }))).toBe("/token/usesDlt");
});

describe("reading", () => {
  test("each type as stated", () => {
    expect(readHere("hk.flag", false)).toBe(false);
    expect(readHere("hk.heads", 0)).toBe(0);
    expect(readHere("hk.share", 12.5)).toBe(12.5);
    expect(readHere("hk.sum", { amount: "5.10", currency: "HKD" })).toBe(5.1);
    expect(readHere("hk.sum", "indefinite")).toBe(Infinity);
    expect(readHere("hk.opened", "2026-01-01")).toBe("2026-01-01");
    expect(readHere("hk.opened", "not-yet-occurred")).toBe(NOT_YET);
    expect(readHere("hk.kind", "share")).toBe("share");
    expect(readHere("hk.tags", ["a"])).toEqual(["a"]);
    expect(readHere("hk.tags", [])).toEqual([]);
  });

  test("money in its own unit, else the place's", () => {
    const dollars = { amount: "5", currency: "USD" };
    expect(readHere("hk.dollars", dollars)).toBe(5);
    expect(readHere("hk.sum", dollars)).toBeUndefined();
  });

  test("unknown when not stated, stated elsewhere or for another subject", () => {
    for (const id of Object.keys(facts)) {
      expect(read(id, {}), id).toBeUndefined();
      expect(read(id, { local: { CN: { [localName(id)]: true } } }), id).toBeUndefined();
    }
    expect(read("hk.ofSale", { local: { HK: { ofSale: true } } })).toBeUndefined();
    expect(read("hk.ofSale", { sales: [{ local: { HK: { ofSale: true } } }] })).toBe(true);
    expect(read("hk.ofParty", { parties: [{ local: { HK: { ofParty: false } } }] })).toBe(false);
  });

  test("a declared name that objects inherit reads nothing that is not stated", () => {
    for (const name of ["toString", "valueOf", "hasOwnProperty", "isPrototypeOf"])
      for (const offering of [{ local: { HK: {} } }, { local: {} }, {}])
        expect(localReader(`hk.${name}`, fact("boolean"))(readingOf(offering)), name).toBeUndefined();
  });
});

describe("a fact read as another", () => {
  const elsewhere = fact("boolean", { readAs: { fact: "cn.consent" } });

  test("is stated once, in the other place's block", () => {
    const reader = localReader("hk.consent", elsewhere);
    expect(reader(readingOf({ local: { CN: { consent: true } } }))).toBe(true);
    expect(reader(readingOf({ local: { HK: { consent: true } } }))).toBeUndefined();
  });

  test("is unknown when the other block holds something of another type", () => {
    for (const value of ["yes", 1, [], { amount: "5", currency: "HKD" }]) expect(localReader("hk.consent", elsewhere)(readingOf({ local: { CN: { consent: value } } }))).toBeUndefined();
    const money = localReader("hk.sum", fact("money", { readAs: { fact: "cn.sum" } }));
    for (const value of ["5 HKD", 5, true, ["5"]]) expect(money(readingOf({ local: { CN: { sum: value } } }))).toBeUndefined();
  });

  test("may be a core fact, also with another territory", () => {
    const offering = { issuer: { jurisdictionOfOrganisation: "CN" } };
    expect(localReader("hk.x", fact("boolean", { readAs: { fact: "issuer.organisedHere" } }))(readingOf(offering))).toBe(false);
    expect(localReader("hk.x", fact("boolean", { readAs: { fact: "issuer.organisedHere", territory: ["CN"] } }))(readingOf(offering))).toBe(true);
    expect(localReader("hk.x", fact("boolean", { readAs: { fact: "issuer.organisedHere", territory: ["CN"] } }))(readingOf({}))).toBeUndefined();
  });
});

describe("checking", () => {
  test("nothing to say of facts as declared, of other places, of nothing", () => {
    expect(check({})).toEqual([]);
    expect(check({ local: { CN: { anything: true } } })).toEqual([]);
    expect(check({ local: { HK: { flag: true, heads: 0, share: 1.5, sum: "indefinite", opened: "not-yet-occurred", kind: "share", name: "x", tags: [] } }, sales: [{ local: { HK: { ofSale: true } } }], parties: [{ local: { HK: { ofParty: true } } }] })).toEqual([]);
  });

  const wrong: readonly (readonly [name: string, value: unknown, expected: string, found: string])[] = [
    ["flag", "yes", "true or false", '"yes"'],
    ["flag", 1, "true or false", "1"],
    ["heads", 1.5, "a whole number, zero or more", "1.5"],
    ["heads", -1, "a whole number, zero or more", "-1"],
    ["heads", "5", "a whole number, zero or more", '"5"'],
    ["share", "5", "a number", '"5"'],
    ["sum", 5, 'an amount such as { amount: "1000000", currency: "USD" }, or "indefinite"', "5"],
    ["sum", "5 HKD", 'an amount such as { amount: "1000000", currency: "USD" }, or "indefinite"', '"5 HKD"'],
    ["opened", "2026-02-30", 'a date as YYYY-MM-DD, or "not-yet-occurred"', '"2026-02-30"'],
    ["opened", "soon", 'a date as YYYY-MM-DD, or "not-yet-occurred"', '"soon"'],
    ["kind", "bond", "one of share, debenture", '"bond"'],
    ["kind", ["share"], "one of share, debenture", "a list of 1"],
    ["name", 5, "a code", "5"],
    ["tags", ["a", "c"], "a list of a, b", "a list of 2"],
    ["tags", "a", "a list of a, b", '"a"'],
  ];
  for (const [name, value, expected, found] of wrong)
    test(`${name}: ${JSON.stringify(value)}`, () => expect(checkHere(name, value)).toEqual([expect.objectContaining({ pointer: `/local/HK/${name}`, expected, found })]));

  test("a misspelt name, with the nearest", () =>
    expect(checkHere("flga", true)).toEqual([{ pointer: "/local/HK/flga", expected: "a fact that HK asks of the offering", found: '"flga"', hint: 'did you mean "flag"?' }]));

  test("a name like none", () => expect(checkHere("zzzzzzzz", true)).toEqual([{ pointer: "/local/HK/zzzzzzzz", expected: "a fact that HK asks of the offering", found: '"zzzzzzzz"' }]));

  test("a fact of another subject, with where it belongs", () => {
    expect(checkHere("ofSale", true)).toEqual([expect.objectContaining({ pointer: "/local/HK/ofSale", expected: "a fact that HK asks of the offering", hint: "it is stated on a sale" })]);
    expect(check({ sales: [{}, { local: { HK: { flag: true } } }] })).toEqual([expect.objectContaining({ pointer: "/sales/1/local/HK/flag", hint: "it is stated on the offering" })]);
    expect(check({ parties: [{ local: { HK: { ofSale: true } } }] })).toEqual([expect.objectContaining({ pointer: "/parties/0/local/HK/ofSale", hint: "it is stated on a sale" })]);
  });

  test("hostile names are no facts", () => {
    for (const name of ["toString", "valueOf", "hasOwnProperty"]) expect(checkHere(name, true), name).toEqual([expect.objectContaining({ pointer: `/local/HK/${name}` })]);
    for (const name of ["__proto__", "constructor", "prototype"]) expect(() => check({ local: { HK: JSON.parse(`{"${name}": true}`) as object } }), name).toThrow();
  });

  test("the mark of an open list cannot make a closed one look known", () => {
    expect(checkHere("tags", [MORE])).toHaveLength(1);
  });
});
