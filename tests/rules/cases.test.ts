/// <reference types="node" />
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue";
import type { Jurisdiction } from "../../src/catalogue/model";
import { readData } from "../../src/offering/read";
import { parseCaseFile, runCases } from "../../src/policy/cases";

/** Runs every policy case file, each folder against the pack of the same name. */

const here = new URL(".", import.meta.url);
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());

async function packOf(code: string): Promise<Jurisdiction> {
  // `ae-difc` exports `aeDifc`.
  const name = code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return ((await import(`../../rules/${code}/index.ts`)) as Record<string, Jurisdiction>)[name]!;
}

for (const { name: code } of folders) {
  const files = readdirSync(new URL(`${code}/`, here)).filter((file) => file.endsWith(".cases.yaml"));
  if (files.length === 0) continue;
  const pack = await packOf(code);
  // A place that belongs to a wider order is read together with it.
  const catalogue = createCatalogue(pack.parent === undefined ? [pack] : [pack, await packOf(pack.parent.toLowerCase())]);
  for (const file of files) {
    const text = readFileSync(new URL(`${code}/${file}`, here), "utf8");
    const caseFile = parseCaseFile(readData(text, { file }), file);
    describe(`${code.toUpperCase()} ${file}: ${caseFile.title}`, () => {
      for (const { id, title, problems } of runCases(caseFile, catalogue)) test(`${id} ${title}`, () => expect(problems).toEqual([]));
    });
  }
}
