/// <reference types="node" />
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/index";
import { readData } from "../../src/offering/read";
import { applyChange } from "../../src/policy/change";
import { differences } from "./compare.mjs";
import expected from "./expected.json";

const folder = new URL("../../examples/offerings/", import.meta.url);

describe("every example offering says what its comment says", () => {
  for (const example of expected)
    test(`${example.file} as of ${example.asOf}: ${example.title}`, () => {
      const stated = readData(readFileSync(new URL(example.file, folder), "utf8"), { file: example.file });
      const change = example as { set?: Record<string, unknown>; remove?: string[] };
      const offering = applyChange(stated, { ...(change.set && { set: change.set }), ...(change.remove && { remove: change.remove }) });
      expect(differences(example, evaluate(offering, { asOf: example.asOf }))).toEqual([]);
    });

  test("and no example is left out", () => {
    const files = readdirSync(folder);
    expect(files.filter((file) => !expected.some((example) => example.file === file))).toEqual([]);
  });

  test("each states its expected verdict in a comment at its head", () => {
    for (const file of readdirSync(folder)) expect(readFileSync(new URL(file, folder), "utf8")).toMatch(/^# Expected as of \d{4}-\d\d-\d\d: /);
  });
});
