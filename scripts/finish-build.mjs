/** What the bundler leaves to be done: CommonJS gets the declarations of the modules, which say the same under another file name. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const dist = new URL("../dist/", import.meta.url);

for (const file of readdirSync(dist, { recursive: true })) {
  if (!file.endsWith(".d.ts")) continue;
  const declarations = readFileSync(new URL(file, dist), "utf8").replace(/((?:from|import\()\s*["']\.[^"']*)\.js(["'])/g, "$1.cjs$2");
  writeFileSync(new URL(file.replace(/\.d\.ts$/, ".d.cts"), dist), declarations);
}
