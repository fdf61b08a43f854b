/**
 * Bundles and runs the benchmark of `perimeter impact`: time and heap for recorded offerings under two laws.
 *
 * Usage: node bench/impact.mjs [--quick] [offerings]
 */
import { rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = new URL("./", import.meta.url);
const outfile = fileURLToPath(new URL("../impact.generated.mjs", here));
const args = process.argv.includes("--quick") ? ["500"] : process.argv.slice(2);

await build({
  entryPoints: [fileURLToPath(new URL("impact.ts", here))],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  logLevel: "error",
});
process.exitCode = spawnSync(process.execPath, ["--expose-gc", outfile, ...args], { stdio: "inherit" }).status ?? 1;
rmSync(outfile, { force: true });
