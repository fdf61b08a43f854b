/// <reference types="node" />
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { parseOffering } from "../../src/offering";
import { findJsonProblem, soundJson } from "../../src/offering/json-text";
import { readOffering } from "../../src/offering/read";
import { issuesOf } from "./problems";
import { sample } from "./sample";

const found = (text: string, format: "json" | "yaml"): string => issuesOf(() => readOffering(text, { format, file: "f" }))[0]?.found ?? "";

describe("readOffering", () => {
  it("reads JSON and YAML alike", () => {
    const offering = parseOffering(sample);
    expect(readOffering(JSON.stringify(sample))).toEqual(offering);
    expect(readOffering("\ufeff" + JSON.stringify(sample, null, "\t"), { file: "a.json" })).toEqual(offering);
    expect(readOffering(stringify(sample))).toEqual(offering);
    expect(readOffering(stringify(sample), { file: "a.yml" })).toEqual(offering);
  });
  it("keeps dates, Norway and yes as written", () => {
    expect(readOffering("asOf: 2026-11-22\nissuer: { headOffice: NO, name: yes }")).toEqual({
      asOf: "2026-11-22",
      issuer: { headOffice: "NO", name: "yes" },
    });
  });
  it("asks for quotes around amounts", () => {
    expect(issuesOf(() => readOffering("raise:\n  hardCap: { amount: 100.50, currency: USD }"))).toMatchObject([
      { pointer: "/raise/hardCap/amount", hint: 'write amounts as a decimal string, "100.5"' },
    ]);
  });
  it("follows an alias", () => {
    expect(readOffering("issuer: { establishedIn: &a [HK] }\nmarketing: { channelsIn: *a }")).toEqual({
      issuer: { establishedIn: ["HK"] },
      marketing: { channelsIn: ["HK"] },
    });
  });
  it.each([
    ['{"a": 1,\n "b": }', /^} at line 2, column 7$/],
    ['{"issuer": {}', /^the end of the text at line 1, column 14$/],
    ["{abc}", /at line 1, column 2/],
    ["nul", /^"nul" at line 1, column 1$/],
    ["", /^the end of the text at line 1, column 1$/],
    ['{"id":"a",\n"id":"b"}', /^"id" again at line 2, column 1$/],
    ['{"id":"a",}', /^} at line 1, column 11$/],
    ["[1 2]", /^2 at line 1, column 4$/],
    ["{} {}", /^{ at line 1, column 4$/],
    ['{"id": 01}', /^1 at line 1, column 9$/],
    ['{"id": "a\tb"}'.replace("\\t", "\t"), /at line 1, column 8$/],
    ['{"id": \'a\'}', /^"'a'" at line 1, column 8$/],
    ["{} // done", /^"\/\/" at line 1, column 4$/],
  ])("JSON %j", (text, message) => {
    expect(found(text, "json")).toMatch(message);
  });
  it.each([
    ["a: [1", /at line 1/],
    ["id: a\nid: b", /unique at line 2/],
    ["issuer: !!js/function 'x'", /tag/],
    ["issuer: !!binary aGk=", /tag/],
    ["id: a\n---\nid: b", /document/],
    ["a: *nobody", /alias/i],
    ["<<: { id: a }", /./],
  ])("YAML %j", (text, message) => {
    expect(found(text, "yaml")).toMatch(message);
  });
  it("refuses prototype names in both", () => {
    expect(found('{"__proto__": {"a": 1}}', "json")).toBe('"__proto__"');
    expect(found("__proto__: { a: 1 }", "yaml")).toBe('"__proto__"');
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
  });
  it("refuses alias bombs quickly", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let n = 1; n < 12; n++) lines.push(`a${n}: &a${n} [${Array(10).fill(`*a${n - 1}`).join(", ")}]`);
    const start = performance.now();
    expect(issuesOf(() => readOffering(lines.join("\n"), { format: "yaml" }))).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(2000);
  });
  it("refuses deep nesting in both", () => {
    expect(issuesOf(() => readOffering("[".repeat(20_000), { format: "yaml" }))).toHaveLength(1);
    expect(issuesOf(() => readOffering("[".repeat(20_000) + "]".repeat(20_000), { format: "json" }))).toHaveLength(1);
  });
});

describe("findJsonProblem", () => {
  it("finds none in what JSON.stringify writes", () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 20 }), fc.constantFrom(undefined, 1, "\t"), (value, indent) => findJsonProblem(JSON.stringify(value, null, indent)) === undefined));
  });
  it("finds one wherever JSON.parse does", () => {
    const text = fc.array(fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', '"b"', "1", "-", "01", "true", " ", "\n", "x", '"'), { maxLength: 12 });
    fc.assert(
      fc.property(text, (parts) => {
        const problem = findJsonProblem(parts.join(""));
        return problem?.expected === "each name once" || parses(parts.join("")) === (problem === undefined);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("soundJson", () => {
  const strings = fc.constantFrom('"a"', '"b"', '"a:b"', '"\\\\"', '"\\":"', '"__proto__"');
  const text = fc.array(fc.oneof(fc.constantFrom("{", "}", "[", "]", ",", ":", "1", "true", " "), strings), { maxLength: 14 }).map((parts) => parts.join(""));
  it("accepts only what has no problem", () => {
    fc.assert(fc.property(text, (json) => soundJson(json) === undefined || findJsonProblem(json) === undefined), { numRuns: 5000 });
  });
  it("accepts whatever JSON.stringify writes, with the value that JSON.parse gives", () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 20 }), (value) => JSON.stringify(soundJson(JSON.stringify(value))) === `{"value":${JSON.stringify(value)}}`));
  });
  it("does not vouch for a name written twice", () => {
    expect(soundJson('{"a":1,"a":1}')).toBeUndefined();
    expect(soundJson('[{"a":":"},{"b":{"c":1,"c":2}}]')).toBeUndefined();
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
