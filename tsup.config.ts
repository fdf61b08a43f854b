import { readdirSync } from "node:fs";
import type { Options } from "tsup";
import { defineConfig } from "tsup";
import * as rules from "./rules/index";
import { digestOf } from "./src/catalogue/digest";
import { unpacked } from "./src/catalogue/lazy-pack";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** The folders of the packs: `ae-difc` exports `aeDifc`. */
const folders = readdirSync("rules", { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() && readdirSync(`rules/${entry.name}`).includes("index.ts") ? [entry.name] : []));
const exportName = (folder: string): string => folder.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Writes each pack as a text that is read when an offering first touches the place: a pack is data, and data is quick to read. */
const packsAsText: Plugin = {
  name: "packs-as-text",
  setup(build) {
    build.onLoad({ filter: /[\\/]rules[\\/][a-z-]+[\\/]index\.ts$/ }, ({ path }) => {
      const folder = /([a-z-]+)[\\/]index\.ts$/.exec(path)![1]!;
      const name = exportName(folder);
      const pack = rules[name as "cn"];
      const { head, parts, law } = unpacked(pack);
      const args = [head, parts, law, digestOf(pack)].map((argument) => JSON.stringify(argument)).join(", ");
      return { contents: `import { packedJurisdiction } from "../../src/catalogue/lazy-pack";\nconst pack = /* @__PURE__ */ packedJurisdiction(${args});\nexport { pack as ${name} };\n`, loader: "ts" };
    });
  },
};

/**
 * Small, pure dependencies are bundled and tree-shaken: importing zod whole costs more than the rest of the start.
 * `json-logic-js` stays outside, so that an operator added by the host program is the one that conditions see.
 */
const shared = {
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  sourcemap: false,
  noExternal: ["zod", "date-fns", "sha256-uint8array", "fastest-levenshtein"],
  esbuildPlugins: [packsAsText],
} as const;

export default defineConfig([
  {
    ...shared,
    format: [...shared.format],
    noExternal: [...shared.noExternal],
    esbuildPlugins: [...shared.esbuildPlugins],
    clean: true,
    dts: true,
    entry: {
      index: "src/index.ts",
      core: "src/core.ts",
      engine: "src/engine.ts",
      authoring: "src/authoring.ts",
      read: "src/offering/read.ts",
      testing: "src/testing.ts",
      "rules/index": "rules/index.ts",
      ...Object.fromEntries(folders.map((folder) => [`rules/${folder}`, `rules/${folder}/index.ts`])),
    },
  },
  {
    entry: { "cli/main": "src/cli/main.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    noExternal: [...shared.noExternal],
    esbuildPlugins: [...shared.esbuildPlugins],
    banner: { js: "#!/usr/bin/env node" },
  },
]);
