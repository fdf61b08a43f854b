/** Writes the licences of the dependencies that are bundled into dist, as their licences ask. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const BUNDLED = ["zod", "date-fns", "@stablelib/sha256", "@stablelib/binary", "@stablelib/wipe", "fastest-levenshtein"];

const notices = BUNDLED.map((name) => {
  const folder = new URL(`../node_modules/${name}/`, import.meta.url);
  const { version, license } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(new URL(file, folder), "utf8").trim()}\n`;
});

writeFileSync(new URL("../dist/THIRD-PARTY-NOTICES.txt", import.meta.url), `Bundled into this package:\n\n${notices.join(`\n${"-".repeat(80)}\n\n`)}`);
