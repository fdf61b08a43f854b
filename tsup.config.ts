import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import type { Options } from "tsup";
import { defineConfig } from "tsup";
import * as zod from "zod";
import * as rules from "./rules/index";
import type { PlaceTexts } from "./scripts/packed-place";
import { packedPlace } from "./scripts/packed-place";
import { offeringOutline } from "./src/offering/offering-outline";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** The folders of the packs: `ae-difc` exports `aeDifc`. */
const folders = readdirSync("rules", { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() && readdirSync(`rules/${entry.name}`).includes("index.ts") ? [entry.name] : []));
const exportName = (folder: string): string => folder.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
/** A name that is free inside a file. */
const localName = (folder: string): string => `${exportName(folder)}_`;
/** What schemas are built with. */
const builders = Object.entries(zod).flatMap(([name, value]) => (typeof value === "function" && /^[a-z]/.test(name) ? [name] : []));

const packFile = /[\\/]rules[\\/]([a-z-]+)[\\/]index\.ts$/;

const packed = (folder: string): PlaceTexts => packedPlace(rules[exportName(folder) as "cn"], rules.packs);

/** The call that makes a pack: its head, and how its law is got. */
function packing({ law: _law, judged: _judged, ...place }: PlaceTexts, law: string, judged: string): string {
  return `/* @__PURE__ */ packedJurisdiction({ ...${JSON.stringify(place)}, law: () => ${law}, judged: () => ${judged} })`;
}

const parsing = (text: string): string => `JSON.parse(${JSON.stringify(text)})`;

const importing = 'import { packedJurisdiction } from "../../src/catalogue/lazy-pack";\n';

/** Modules carry each pack as texts: a module cannot be read later without waiting for it, and text is quick to pass over. */
const packsAsText: Plugin = {
  name: "packs-as-text",
  setup(build) {
    build.onLoad({ filter: packFile }, ({ path }) => {
      const folder = packFile.exec(path)![1]!;
      const place = packed(folder);
      return { contents: `${importing}const pack = ${packing(place, parsing(place.law), parsing(place.judged))};\nexport { pack as ${exportName(folder)} };\n`, loader: "ts" };
    });
  },
};

/** Bytes of a file with what verdicts need of several places: to open a file takes as long as to read some dozens of thousands. */
const SHARED_FILE = 128_000;

/** Places that share a file, neighbours in the alphabet, by the number of the file. */
function sharing(sizes: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const files = new Map<string, number>();
  let file = 0;
  let filled = 0;
  for (const [place, size] of sizes) {
    if (filled > 0 && filled + size > SHARED_FILE) {
      file++;
      filled = 0;
    }
    filled += size;
    files.set(place, file);
  }
  return files;
}

/**
 * CommonJS can read a file when something asks for it: the law stands in files of its own, what verdicts need of some places
 * in one and the words of each in another, and all heads in one module, since sixty small files take longer to open than to
 * read. `__later` is turned into `require` at last (scripts/finish-build.mjs), which bundlers then see.
 */
const packsAsFiles: Plugin = {
  name: "packs-as-files",
  setup(build) {
    mkdirSync("dist/law", { recursive: true });
    build.onResolve({ filter: /^\.\/all-packs$/ }, () => ({ path: "all-packs", namespace: "packs" }));
    build.onLoad({ filter: /.*/, namespace: "packs" }, () => {
      const packs = new Map(folders.map((folder) => [folder, packed(folder)]));
      const fileOf = sharing(new Map([...packs].map(([folder, { judged }]) => [folder, judged.length])));
      for (const [folder, { law }] of packs) writeFileSync(`dist/law/${folder}.json`, law);
      for (const file of new Set(fileOf.values())) {
        const members = folders.filter((folder) => fileOf.get(folder) === file).map((folder) => `"${folder}":${packs.get(folder)!.judged}`);
        writeFileSync(`dist/law/judged-${file}.json`, `{${members.join()}}`);
      }
      const lines = folders.map((folder) => {
        const pack = packing(packs.get(folder)!, `__later("law/${folder}.json")`, `__later("law/judged-${fileOf.get(folder)}.json")["${folder}"]`);
        return `const ${localName(folder)} = ${pack};\nexport { ${localName(folder)} as ${exportName(folder)} };\n`;
      });
      return { contents: `${importing.replace("../../", "./")}${lines.join("")}`, loader: "ts", resolveDir: process.cwd() };
    });
    build.onLoad({ filter: packFile }, ({ path }) => ({ contents: `export { ${exportName(packFile.exec(path)![1]!)} } from "./all-packs";\n`, loader: "ts" }));
  },
};

/** In CommonJS, zod is loaded when a schema is first built: sound input is read without one. */
const zodLater: Plugin = {
  name: "zod-later",
  setup(build) {
    build.onResolve({ filter: /^zod$/ }, () => ({ path: "zod", namespace: "later" }));
    build.onLoad({ filter: /.*/, namespace: "later" }, () => ({
      contents: [
        "let zod;",
        'const later = (name) => (...given) => (zod ??= __later("zod"))[name](...given);',
        ...builders.map((name) => `const ${name}_ = /* @__PURE__ */ later("${name}");\nexport { ${name}_ as ${name} };`),
      ].join("\n"),
      loader: "ts",
    }));
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
  noExternal: ["zod", "date-fns", /^@stablelib\//, "fastest-levenshtein"],
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
  { ...shared, format: "esm", entry: library, dts: { entry: library }, esbuildPlugins: [packsAsText, outlineAsText, withoutLocales] },
  // Its declarations are those of the modules, under other names: see scripts/finish-build.mjs. The command shares its files.
  { ...shared, format: "cjs", entry: { ...library, "cli/main": "src/cli/main.ts" }, external: [/^node:/], esbuildPlugins: [packsAsFiles, outlineAsText, zodLater] },
] as Options[]);
