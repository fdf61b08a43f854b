/** CPU time of `import` plus a first evaluation, each in a fresh process of the built package. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const runs = Number(process.argv[2] ?? 9);
const root = new URL("../", import.meta.url);
const offering = parse(readFileSync(new URL("examples/offerings/cn-onshore-rent-tokens.yaml", root), "utf8"), { schema: "core" });

const program = `
const start = process.cpuUsage();
const { evaluate } = await import("regulatory-perimeter");
const imported = process.cpuUsage(start);
const verdict = evaluate(${JSON.stringify(offering)}, { asOf: "2026-03-01" }).findings.length;
const all = process.cpuUsage(start);
console.log(JSON.stringify({ imported: (imported.user + imported.system) / 1000, all: (all.user + all.system) / 1000 }));
`;

const samples = Array.from({ length: runs }, () => JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8", cwd: fileURLToPath(root) })));
const spread = (key) => {
  const sorted = samples.map((sample) => sample[key]).sort((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((ms) => ms.toFixed(0)).join(" / ");
};
console.log(`CPU ms, min / median / max of ${runs} fresh processes`);
console.log(`  import                       ${spread("imported")}`);
console.log(`  import and first evaluation  ${spread("all")}`);
