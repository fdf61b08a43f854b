/**
 * What the bundler leaves to be done: white space is taken out of the built files (names stay), since whatever is imported
 * has to be read first; and CommonJS gets the declarations of the modules, which say the same under another file name.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { transformSync } from "esbuild";

const dist = new URL("../dist/", import.meta.url);

for (const file of readdirSync(dist, { recursive: true })) {
  const path = new URL(file, dist);
  if (/\.c?js$/.test(file)) {
    const { code } = transformSync(readFileSync(path, "utf8"), { minifyWhitespace: true, minifySyntax: true, legalComments: "inline", target: "es2022" });
    writeFileSync(path, code);
  } else if (file.endsWith(".d.ts")) {
    const declarations = readFileSync(path, "utf8").replace(/((?:from|import\()\s*["']\.[^"']*)\.js(["'])/g, "$1.cjs$2");
    writeFileSync(new URL(file.replace(/\.d\.ts$/, ".d.cts"), dist), declarations);
  }
}
