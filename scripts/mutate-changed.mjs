/**
 * Puts slips of the pen in what changed of the law since an earlier commit to the policy cases.
 *
 * Usage: node scripts/mutate-changed.mjs [commit]   (default: the one before)
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const commit = process.argv[2] ?? "HEAD~1";
const run = (command, args) => execFileSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });

const isThere = spawnSync("git", ["rev-parse", "--verify", "--quiet", `${commit}^{commit}`], { cwd: root }).status === 0;
if (!isThere) console.log(`There is no commit ${commit} here to compare the law with.`);
else {
  const folder = mkdtempSync(join(tmpdir(), "law-"));
  try {
    run("git", ["archive", "--output", join(folder, "law.tar"), commit, "rules"]);
    run("tar", ["-xf", join(folder, "law.tar"), "-C", folder]);
    // The earlier law on the engine of today: what differs is the law.
    for (const name of ["src", "package.json"]) symlinkSync(join(root, name), join(folder, name));
    const saved = join(folder, "law.json");
    run("npx", ["--no-install", "tsx", "scripts/save-law.ts", folder, saved]);
    process.exitCode = spawnSync("npx", ["--no-install", "tsx", "src/cli/main.ts", "test", "tests/rules", "--mutate", "--changed", saved, "--min", "95"], { cwd: root, stdio: "inherit" }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
