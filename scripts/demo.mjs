/** The main job on a real example: checks an offering and prints the report. The example is prohibited, so exit code 1 is right. */
import { spawnSync } from "node:child_process";

const cli = new URL("../dist/cli/main.js", import.meta.url);
const example = new URL("../examples/offerings/cn-onshore-rent-tokens.yaml", import.meta.url);
const { status } = spawnSync(process.execPath, [cli.pathname, "check", example.pathname, "--as-of", "2026-03-01"], { stdio: "inherit" });
process.exitCode = status === 1 ? 0 : 1;
