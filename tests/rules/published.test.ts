/// <reference types="node" />
import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import manifest from "../../package.json";
import { packs } from "../../rules/index";

/** A pack that is not listed would be law that nobody applies. */

const rules = new URL("../../rules/", import.meta.url);
const folders = readdirSync(rules, { withFileTypes: true }).flatMap(({ name }) => (existsSync(new URL(`${name}/index.ts`, rules)) ? [name] : [])).sort();

test("every pack is in the catalogue, under the code of its folder", () => expect(packs.map(({ code }) => code.toLowerCase())).toEqual(folders));
test("and has a subpath of its own", () => {
  const subpaths = Object.keys(manifest.exports).filter((path) => /^\.\/rules\/./.test(path));
  expect(subpaths).toEqual(folders.map((folder) => `./rules/${folder}`));
});
