/** The main job on a real example: checks an offering and prints the report. The example is prohibited, so exit code 1 is right. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

/** The build says nothing unless it fails: the report is what there is to see. */
function build() {
  const { status, stdout, stderr } = spawnSync("npm run --silent build", { cwd: path(""), encoding: "utf8", shell: true });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}the build failed\n`);
  return status === 0;
}

function report() {
  const { status } = spawnSync(process.execPath, [path("dist/cli/main.cjs"), "check", path("examples/offerings/cn-onshore-rent-tokens.yaml"), "--as-of", "2026-03-01"], { stdio: "inherit" });
  return status === 1;
}

process.exitCode = build() && report() ? 0 : 1;
