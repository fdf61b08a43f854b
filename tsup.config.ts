import { readdirSync } from "node:fs";
import type { Options } from "tsup";
import { defineConfig } from "tsup";
import * as rules from "./rules/index";
import { packedPlace } from "./scripts/packed-place";
import { offeringOutline } from "./src/offering/offering-outline";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** The folders of the packs: `ae-difc` exports `aeDifc`. */
const folders = readdirSync("rules", { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() && readdirSync(`rules/${entry.name}`).includes("index.ts") ? [entry.name] : []));
const exportName = (folder: string): string => folder.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Writes each pack as texts that are read when an offering first touches the place: a pack is data, and data is quick to read. */
const packsAsText: Plugin = {
  name: "packs-as-text",
  setup(build) {
    build.onLoad({ filter: /[\\/]rules[\\/][a-z-]+[\\/]index\.ts$/ }, ({ path }) => {
      const folder = /([a-z-]+)[\\/]index\.ts$/.exec(path)![1]!;
      const name = exportName(folder);
      const packed = JSON.stringify(packedPlace(rules[name as "cn"], rules.packs));
      return { contents: `import { packedJurisdiction } from "../../src/catalogue/lazy-pack";\nconst pack = /* @__PURE__ */ packedJurisdiction(${packed});\nexport { pack as ${name} };\n`, loader: "ts" };
    });
  },
};

/** Puts the outline of an offering in the place of the module that makes it from the schema, which then is built only to explain what is wrong. */
const outlineAsText: Plugin = {
  name: "outline-as-text",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]offering[\\/]offering-outline\.ts$/ }, () => ({
      contents: `export const offeringOutline = () => JSON.parse(${JSON.stringify(JSON.stringify(offeringOutline()))});\n`,
      loader: "ts",
    }));
  },
};

/** Leaves zod's translations out: messages are written here, and seventy languages are half of what would be read at every start. */
const withoutLocales: Plugin = {
  name: "without-locales",
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: 'export { default as en } from "./en.js";', loader: "js" }));
  },
};

/**
 * Small, pure dependencies are bundled and tree-shaken: importing zod whole costs more than the rest of the start.
 * `json-logic-js` stays outside, so that an operator added by the host program is the one that conditions see.
 */
const shared = {
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  sourcemap: false,
  noExternal: ["zod", "date-fns", "sha256-uint8array", "fastest-levenshtein"],
  esbuildPlugins: [packsAsText, outlineAsText, withoutLocales],
};

const library = {
  index: "src/index.ts",
  core: "src/core.ts",
  engine: "src/engine.ts",
  authoring: "src/authoring.ts",
  read: "src/offering/read.ts",
  solver: "src/backends/solver/index.ts",
  testing: "src/testing.ts",
  "rules/index": "rules/index.ts",
  ...Object.fromEntries(folders.map((folder) => [`rules/${folder}`, `rules/${folder}/index.ts`])),
};

export default defineConfig([
  // The command shares the library's files, and so its catalogue.
  { ...shared, format: "esm", entry: { ...library, "cli/main": "src/cli/main.ts" }, external: [/^node:/], dts: { entry: library } },
  // Its declarations are those of the modules, under other names: see scripts/finish-build.mjs.
  { ...shared, format: "cjs", entry: library },
] as Options[]);
