/// <reference types="node" />
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json";
import { readData } from "../../src/offering/read";
import { ENGINE_VERSION } from "../../src/version";

const source = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What a bundler makes of the library for a page or a worker. Node built-ins do not resolve there: they would fail the build. */
async function browserBundle(entry: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [source(entry)], bundle: true, write: false, platform: "browser", format: "iife", globalName: "perimeter", logLevel: "silent" });
  return outputFiles[0]!.text;
}

/** A world with the web's globals that the library needs, no Node ones, and code from text forbidden. */
function page(code: string): vm.Context {
  const context = vm.createContext({ TextEncoder, structuredClone }, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(`${code}; globalThis.perimeter = perimeter;`, context);
  return context;
}

describe("in a browser", () => {
  test("the library runs without Node and under a policy that forbids code from text", async () => {
    const context = page(await browserBundle("src/index.ts"));
    const file = source("examples/offerings/cn-onshore-rent-tokens.yaml");
    const offering = JSON.stringify(readData(readFileSync(file, "utf8"), { file }));
    const verdict = vm.runInContext(`perimeter.evaluate(JSON.parse(${JSON.stringify(offering)}), { asOf: "2026-03-01" }).verdict`, context) as unknown;
    expect(verdict).toBe("prohibited");
  });

  test("that world would notice code from text", () => {
    expect(() => vm.runInContext("new Function('return 1')()", page("var perimeter = {}")) as unknown).toThrow(/Code generation from strings disallowed/);
  });
});

test("the engine states the version of the package", () => {
  expect(ENGINE_VERSION).toBe(manifest.version);
});
