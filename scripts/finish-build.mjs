/**
 * What the bundler leaves to be done:
 * - CommonJS reads the law, and zod, when something asks for it: `__later("…")` becomes `require("…")`, from the file at hand;
 * - it gets the declarations of the modules, which say the same under another file name;
 * - modules on Node get what CommonJS has, so that a program which uses both has one catalogue, and reads law late.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, relative } from "node:path";

const dist = new URL("../dist/", import.meta.url);
const require = createRequire(import.meta.url);
const files = readdirSync(dist, { recursive: true });
const read = (file) => readFileSync(new URL(file, dist), "utf8");
const write = (file, text) => writeFileSync(new URL(file, dist), text);

/** A file of dist as another one names it; a package by its name. */
const nameFrom = (file, target) => (target.includes("/") ? `./${relative(dirname(file), target)}`.replace(/^\.\/\.\./, "..") : target);

for (const file of files.filter((name) => name.endsWith(".cjs"))) {
  const text = read(file);
  const linked = text.replace(/__later\("([^"]+)"\)/g, (_, target) => `require("${nameFrom(file, target)}")`);
  if (linked !== text) write(file, linked);
}

for (const file of files.filter((name) => name.endsWith(".d.ts")))
  write(file.replace(/\.d\.ts$/, ".d.cts"), read(file).replace(/((?:from|import\()\s*["']\.[^"']*)\.js(["'])/g, "$1.cjs$2"));

const { exports: subpaths } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
for (const { import: entry } of Object.values(subpaths)) {
  if (entry?.node === undefined) continue;
  const commonJs = entry.node.replace(/\.mjs$/, ".cjs");
  const names = Object.keys(require(`../${commonJs}`));
  const base = commonJs.split("/").at(-1);
  const lines = names.map((name, i) => `const $${i} = all[${JSON.stringify(name)}];\nexport { $${i} as ${name} };`);
  writeFileSync(new URL(`../${entry.node}`, import.meta.url), `import all from "./${base}";\n${lines.join("\n")}\n`);
}
