/**
 * Lists the packs where they are published: `rules/index.ts` and the `exports` of `package.json`, from the folders of
 * `rules`. Run it after adding or removing a place: npm run list:packs
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

const at = (path) => new URL(`../${path}`, import.meta.url);
const folders = readdirSync(at("rules"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(at(`rules/${entry.name}/index.ts`)))
  .map(({ name }) => name)
  .sort();
/** `ae-difc` exports `aeDifc`. */
const nameOf = (folder) => folder.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
/** A name that the language keeps for itself gets another one inside the file. */
const localName = (folder) => (["do", "if", "in"].includes(folder) ? `${folder}_` : nameOf(folder));
const importing = (folder) => (localName(folder) === nameOf(folder) ? nameOf(folder) : `${nameOf(folder)} as ${localName(folder)}`);
const exporting = (folder) => (localName(folder) === nameOf(folder) ? nameOf(folder) : `${localName(folder)} as ${nameOf(folder)}`);

const index = [
  ...folders.map((folder) => `import { ${importing(folder)} } from "./${folder}/index";`),
  "",
  `export { ${folders.map(exporting).join(", ")} };`,
  "",
  "/** Every pack of the catalogue that is published with the package. */",
  `export const packs = [${folders.map(localName).join(", ")}] as const;`,
  "",
].join("\n");
writeFileSync(at("rules/index.ts"), index);

const manifest = JSON.parse(readFileSync(at("package.json"), "utf8"));
/** Bundlers take the modules; Node takes CommonJS, in modules too, which reads law when it is asked for (scripts/finish-build.mjs). */
const entry = (folder) => {
  const file = `./dist/rules/${folder}`;
  return [
    `./rules/${folder}`,
    {
      module: { types: `${file}.d.ts`, default: `${file}.js` },
      import: { types: `${file}.d.ts`, node: `${file}.mjs`, default: `${file}.js` },
      require: { types: `${file}.d.cts`, default: `${file}.cjs` },
    },
  ];
};
manifest.exports = Object.fromEntries(
  Object.entries(manifest.exports)
    .filter(([subpath]) => !/^\.\/rules\/./.test(subpath))
    .flatMap(([subpath, target]) => (subpath === "./rules" ? [[subpath, target], ...folders.map(entry)] : [[subpath, target]])),
);
writeFileSync(at("package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${folders.length} packs: ${folders.join(", ")}`);
