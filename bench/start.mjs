/**
 * Bundles the benchmark (the peers stay as installed) and runs it, then the replay of recorded offerings under two laws and
 * the comparison of two laws (not with --quick), then measures the start of the built package and the whole catalogue.
 *
 * Usage: npm run bench -- [--quick] [offerings] [rounds] [date] [jurisdictions, or ALL]
 */
import { existsSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = new URL("./", import.meta.url);
const outfile = fileURLToPath(new URL("../bench.generated.mjs", here));
const quick = process.argv.includes("--quick");
const args = quick ? ["200", "3"] : process.argv.slice(2);

await build({
  entryPoints: [fileURLToPath(new URL("run.ts", here))],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  external: ["json-logic-js", "json-logic-engine"],
  logLevel: "error",
});
const { status } = spawnSync(process.execPath, [outfile, ...args], { stdio: "inherit" });
rmSync(outfile, { force: true });
process.exitCode = status ?? 1;
if (status === 0) {
  console.log("");
  process.exitCode = spawnSync(process.execPath, [fileURLToPath(new URL("impact.mjs", here)), ...(quick ? ["--quick"] : [])], { stdio: "inherit" }).status ?? 1;
}
if (status === 0 && !quick) {
  console.log("");
  process.exitCode ||= spawnSync(process.execPath, ["--import", "tsx", fileURLToPath(new URL("diff.ts", here))], { stdio: "inherit" }).status ?? 1;
}
if (status === 0 && existsSync(new URL("../dist/index.js", here))) {
  console.log("");
  process.exitCode ||= spawnSync(process.execPath, [fileURLToPath(new URL("startup.mjs", here)), quick ? "3" : "9"], { stdio: "inherit" }).status ?? 1;
  console.log("");
  process.exitCode ||= spawnSync(process.execPath, [fileURLToPath(new URL("catalogue.mjs", here)), quick ? "3" : "9"], { stdio: "inherit" }).status ?? 1;
}
