/// <reference types="node" />
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { guardInput, inputLimits } from "../../src/offering/guard";
import { offeringSchema } from "../../src/offering/offering";
import { offeringOutline } from "../../src/offering/offering-outline";
import { quickReader } from "../../src/offering/quick-read";
import { checkReferences } from "../../src/offering/references";
import { publishedOfferings } from "../support/published-offerings";
import { sample } from "./sample";

// Random cases take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The quick reader may leave input to the schema, but never accept what the schema, the guard or the references would not. */

// As the package carries it: through JSON.
const outline = JSON.parse(JSON.stringify(offeringOutline())) as ReturnType<typeof offeringOutline>;
const quick = quickReader(outline);

/** The long way: an offering, or nothing. */
function slow(input: unknown): unknown {
  try {
    guardInput(input);
  } catch {
    return undefined;
  }
  const result = offeringSchema().safeParse(input);
  return result.success && checkReferences(result.data).length === 0 ? result.data : undefined;
}

/** What is accepted is accepted alike. */
function agrees(input: unknown): boolean {
  const offering = quick(input);
  if (offering === undefined) return false;
  expect(offering).toEqual(slow(input));
  return true;
}

/** Every place in a document, from its root. */
function placesIn(value: unknown, path: readonly PropertyKey[] = []): readonly (readonly PropertyKey[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [...(path.length > 0 ? [path] : []), ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

function replaced(path: readonly PropertyKey[], value: unknown): unknown {
  const input = structuredClone(sample) as unknown as Record<PropertyKey, unknown>;
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<PropertyKey, unknown>, input);
  parent[path.at(-1)!] = value;
  return input;
}

describe("sound offerings", () => {
  test("are read at once", () => {
    expect(agrees(sample)).toBe(true);
    expect(agrees({})).toBe(true);
    for (const { id, offering } of publishedOfferings()) expect(agrees(offering), id).toBe(true);
  });

  test("with parts of their own: a copy shares nothing with the input", () => {
    const offering = quick(sample)!;
    expect(offering.sales).not.toBe(sample.sales);
    expect(offering.sales?.[0]).not.toBe(sample.sales[0]);
  });
});

describe("what the long way refuses is refused", () => {
  test("whatever stands in the place of one value", () => {
    const values = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom<unknown>(undefined, Number.NaN, 1.5, -1, "", "x".repeat(inputLimits.stringLength + 1), {}, [], [undefined], new Date(0), () => 1));
    fc.assert(fc.property(fc.constantFrom(...placesIn(sample)), values, (path, value) => void agrees(replaced(path, value))), { numRuns: 2_000 });
  });

  const rows: readonly (readonly [title: string, input: unknown])[] = [
    ["a name that nobody declared", { nonsense: 1 }],
    ["a name that every object inherits", JSON.parse('{"__proto__": {"name": "x"}}')],
    ["a forbidden name among local facts", JSON.parse('{"local": {"CN": {"constructor": true}}}')],
    ["an object of a class", new (class { readonly name = "x"; })()],
    ["a class inside", { issuer: new Map() }],
    ["a reference to nobody", { parties: [{ id: "a", employer: "b" }] }],
    ["an id given twice", { parties: [{ id: "a" }, { id: "a" }] }],
    ["a sale's id given twice", { sales: [{ id: "a" }, { id: "b" }, { id: "a" }] }],
    ["money without a currency", { raise: { hardCap: { amount: "1" } } }],
    ["money with more than money", { raise: { hardCap: { amount: "1", currency: "HKD", note: "x" } } }],
    ["more values than anybody needs", { staffIn: new Array<string>(inputLimits.nodes + 1).fill("HK") }],
    ["a list with a hole", { staffIn: new Array<string>(1) }],
  ];
  for (const [title, input] of rows)
    test(title, () => {
      expect(slow(input)).toBeUndefined();
      expect(quick(input)).toBeUndefined();
    });
});
