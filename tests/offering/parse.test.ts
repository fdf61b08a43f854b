/// <reference types="node" />
import fc from "fast-check";
import * as z from "zod";
import { describe, expect, it, vi } from "vitest";
import { InputError, offeringSchema, parseOffering } from "../../src/offering";
import { inputLimits } from "../../src/offering/guard";
import { problems } from "./problems";
import { sample } from "./sample";

describe("parseOffering", () => {
  it("returns a copy and leaves the input alone", () => {
    const before = structuredClone(sample);
    const offering = parseOffering(sample);
    expect(offering).toEqual(sample);
    expect(offering).not.toBe(sample);
    expect(offering.sales?.[0]).not.toBe(sample.sales[0]);
    expect(sample).toEqual(before);
  });
  it("accepts an offering of which nothing is known", () => {
    expect(parseOffering({})).toEqual({});
  });
  it("keeps unknown, none and false apart", () => {
    const offering = parseOffering({ sales: [], token: { usesDlt: false }, issuer: undefined });
    expect(offering.sales).toEqual([]);
    expect(offering.token?.usesDlt).toBe(false);
    expect(Object.keys(offering)).toEqual(["sales", "token"]);
  });
  it("leaves zod's configuration as it was", () => {
    parseOffering({});
    expect(z.config().jitless).toBeUndefined();
  });
  it("never compiles code, not even while its schema is built", async () => {
    const original = globalThis.Function;
    let calls = 0;
    globalThis.Function = new Proxy(original, {
      construct(target, args) {
        calls++;
        return Reflect.construct(target, args) as object;
      },
    });
    try {
      vi.resetModules();
      const fresh = await import("../../src/offering");
      fresh.parseOffering(sample);
      expect(calls).toBe(0);
      z.object({ control: z.string() }).parse({ control: "zod compiles when it may" });
      expect(calls).toBeGreaterThan(0);
    } finally {
      globalThis.Function = original;
    }
  });
});

describe("InputError", () => {
  it("names file, pointer, expectation, finding and a guess", () => {
    expect(problems({ sales: [{ contry: "CN" }] }, "deal.yaml")).toEqual([
      { file: "deal.yaml", pointer: "/sales/0/contry", expected: "a known attribute", found: '"contry"', hint: 'did you mean "country"?' },
    ]);
    expect(() => parseOffering({ sales: [{ contry: "CN" }] }, { file: "deal.yaml" })).toThrow(
      'deal.yaml#/sales/0/contry: expected a known attribute, found "contry" (did you mean "country"?)',
    );
  });
  it("reports all problems at once", () => {
    expect(
      problems({ asOf: "2026-02-30", parties: [{ roles: ["custodain"], domicile: "UK" }], raise: { hardCap: { amount: 1, currency: "USD" } }, x: 1 }),
    ).toMatchObject([
      { pointer: "/asOf", expected: "a date (YYYY-MM-DD)", found: '"2026-02-30"', hint: "this day does not exist or lies outside 1900 to 2199" },
      { pointer: "/parties/0/roles/0", found: '"custodain"', hint: 'did you mean "custodian"?' },
      { pointer: "/parties/0/domicile", found: '"UK"', hint: 'did you mean "GB"?' },
      { pointer: "/raise/hardCap/amount", found: "1" },
      { pointer: "/x", expected: "a known attribute" },
    ]);
  });
  it("lists ten problems in its message and counts the rest", () => {
    const error = new InputError(Array.from({ length: 13 }, (_, n) => ({ pointer: `/${n}`, expected: "a", found: "b" })));
    expect(error.message.split("\n")).toHaveLength(11);
    expect(error.message).toMatch(/and 3 more$/);
    expect(error.name).toBe("InputError");
  });
  it.each([
    [{ issuer: 5 }, "/issuer", "an object", "5"],
    [[], "", "an object", "an empty list"],
    [null, "", "an object", "null"],
    ["x", "", "an object", '"x"'],
    [{ sales: {} }, "/sales", "a list", "an object"],
    [{ token: { usesDlt: "yes" } }, "/token/usesDlt", "true or false", '"yes"'],
    [{ token: { usesDlt: null } }, "/token/usesDlt", "true or false", "null"],
    [{ sales: [{ purchasers: 1.5 }] }, "/sales/0/purchasers", "a whole number", "1.5"],
    [{ sales: [{ purchasers: -1 }] }, "/sales/0/purchasers", "at least 0", "-1"],
    [{ parties: [{ ownershipPercent: 101 }] }, "/parties/0/ownershipPercent", "at most 100", "101"],
    [{ raise: { kind: "ico" } }, "/raise/kind", '"offer-to-public" or ', '"ico"'],
    [{ parties: [{ services: ["x"] }] }, "/parties/0/services/0", "one of 38 values", '"x"'],
    [{ token: { represents: "x" } }, "/token/represents", '"underlying-rights" or', '"x"'],
    [{ local: { cn: { x: 1 } } }, "/local/cn", "a jurisdiction code", '"cn"'],
    [{ local: { CN: { "a-b": 1 } } }, "/local/CN/a-b", "a fact name", '"a-b"'],
    [{ local: { CN: { a: { b: 1 } } } }, "/local/CN/a", "", ""],
    [{ "a/b~": 1 }, "/a~1b~0", "a known attribute", '"a/b~"'],
    [{ raise: { hardCap: { amount: "1", currency: "USD", extra: 1 } } }, "/raise/hardCap/extra", "a known attribute", '"extra"'],
    [{ party: [] }, "/party", "a known attribute", '"party"'],
    [{ toString: 1 }, "/toString", "a known attribute", '"toString"'],
  ])("%j", (input, pointer, expected, found) => {
    const [issue] = problems(input);
    expect(issue?.pointer.startsWith(pointer)).toBe(true);
    expect(issue?.expected).toContain(expected);
    expect(issue?.found).toContain(found);
  });
  it("does not let the input write to a terminal", () => {
    expect(() => parseOffering({ "\u001b[2Jx": 1 })).toThrow(/^#\/\\u001b\[2Jx/);
  });
});

describe("references", () => {
  const parties = [{ id: "a" }, { id: "b" }];
  it("to parties that exist pass, wherever the schema has them", () => {
    const input = {
      parties: [...parties, { employer: "a", parent: "b" }],
      aml: { obligedEntity: "a" },
      custody: { providers: ["a", "b"], registerOfHolders: { keeper: "b" } },
      issuer: { controllers: [{ party: "a" }], managementBody: ["b"] },
    };
    expect(parseOffering(input)).toEqual(input);
  });
  it.each([
    [{ parties: [{ employer: "x" }] }, "/parties/0/employer"],
    [{ parties: [{ parent: "x" }] }, "/parties/0/parent"],
    [{ aml: { obligedEntity: "x" } }, "/aml/obligedEntity"],
    [{ parties, custody: { providers: ["a", "x"] } }, "/custody/providers/1"],
    [{ parties, secondary: { venues: [{ operator: "x" }] } }, "/secondary/venues/0/operator"],
    [{ parties, issuer: { controllers: [{ party: "x" }] } }, "/issuer/controllers/0/party"],
    [{ parties, raise: { escrow: { holder: "x" } } }, "/raise/escrow/holder"],
  ])("to nobody do not: %j", (input, pointer) => {
    expect(problems(input)).toEqual([{ pointer, expected: "the id of a party", found: '"x"' }]);
  });
  it("ids are unique", () => {
    expect(problems({ parties: [{ id: "a" }, { id: "a" }] })).toMatchObject([{ pointer: "/parties/1/id" }]);
  });
});

describe("hostile input", () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });
  const cyclic: Record<string, unknown> = {};
  cyclic["issuer"] = cyclic;

  it.each([
    ["deep nesting", nested(40), /at most 32 levels/],
    ["very deep nesting", JSON.parse("[".repeat(5000) + "]".repeat(5000)), /at most 32 levels/],
    ["a cycle", cyclic, /without cycles/],
    ["many values", { sales: Array.from({ length: inputLimits.nodes }, () => 1) }, /at most 200000 values/],
    ["a huge sparse list", { sales: new Array(4_000_000_000) }, /at most 200000 values/],
    ["a long text", { name: "x".repeat(20_001) }, /20001 characters/],
    ["a long name", { ["x".repeat(5000)]: 1 }, /names of at most/],
    ["__proto__", JSON.parse('{"__proto__":{"polluted":true}}'), /an attribute name/],
    ["constructor", { local: { CN: { constructor: 1 } } }, /an attribute name/],
    ["prototype", { prototype: 1 }, /an attribute name/],
    ["NaN", { parties: [{ ownershipPercent: NaN }] }, /finite/],
    ["Infinity", { local: { CN: { a: Infinity } } }, /finite/],
    ["a Date", { asOf: new Date(0) }, /write dates as YYYY-MM-DD/],
    ["a Map", { issuer: new Map() }, /plain object/],
    ["an instance of a class", { issuer: new (class Issuer { name = "X"; })() }, /plain object/],
    ["a function", { name: () => "x" }, /JSON data/],
    ["a bigint", { sales: [{ purchasers: 5n }] }, /JSON data/],
  ])("%s is refused with one issue", (_, input, message) => {
    expect(() => parseOffering(input)).toThrow(message);
    expect(problems(input)).toHaveLength(1);
  });
  it("a list used twice is no cycle", () => {
    const classes = ["HK"];
    expect(parseOffering({ issuer: { establishedIn: classes }, parties: [{ establishedIn: classes }] })).toBeDefined();
  });
  it("many wrong names cost little", () => {
    const input = Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`k${n}`, n]));
    const start = performance.now();
    expect(problems(input).length).toBeLessThanOrEqual(100);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("properties", () => {
  const knownKeys = Object.keys(offeringSchema().shape);
  const throwsOnlyInputErrors = (input: unknown): void => {
    try {
      parseOffering(input);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      expect(error.issues.length).toBeGreaterThan(0);
    }
  };
  it("nothing but InputError is thrown on arbitrary JSON", () => {
    fc.assert(fc.property(fc.jsonValue(), throwsOnlyInputErrors), { numRuns: 500 });
  });
  it("nor on arbitrary values under known names", () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...knownKeys), fc.anything({ maxDepth: 4 })), throwsOnlyInputErrors), { numRuns: 1000 });
  });
  it("nor on a sample with one value replaced", () => {
    const paths = allPaths(sample);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        const input = structuredClone(sample);
        const last = path.at(-1)!;
        const parent = path.slice(0, -1).reduce<Record<PropertyKey, unknown>>(
          (at, key) => at[key] as Record<PropertyKey, unknown>,
          input as unknown as Record<PropertyKey, unknown>,
        );
        parent[last] = value;
        throwsOnlyInputErrors(input);
      }),
      { numRuns: 1000 },
    );
  });
  it("what was accepted is accepted again, unchanged", () => {
    const once = parseOffering(sample);
    expect(parseOffering(once)).toEqual(once);
  });
});

function allPaths(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  const own = path.length > 0 ? [[...path]] : [];
  return own.concat(Object.entries(value).flatMap(([key, part]) => allPaths(part, [...path, key])));
}
