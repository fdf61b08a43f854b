/**
 * CPU time and heap of the whole published catalogue, compiled for one day: a first evaluation of an offering that is
 * sold in every jurisdiction that it holds, each run in a fresh process of the built package.
 *
 * Usage: node bench/catalogue.mjs [runs]
 */
import { execFileSync } from "node:child_process";

const runs = Number(process.argv[2] ?? 9);
const root = new URL("../", import.meta.url);

const program = `
const start = process.cpuUsage();
const { catalogue, createEvaluator } = await import(${JSON.stringify(new URL("dist/index.js", root).href)});
const codes = catalogue.jurisdictions.map(({ code }) => code);
const sales = codes.filter((code) => /^[A-Z]{2}$/.test(code) && code !== "EU").map((country) => ({ id: country.toLowerCase(), country, status: "intended" }));
const evaluator = createEvaluator(catalogue, { asOf: "2026-11-22" });
const evaluate = (offering) => evaluator.evaluate(offering).jurisdictions.length;
const offering = { name: "Sold everywhere", issuer: { name: "Issuer" }, sales };
const places = evaluate(offering);
const spent = process.cpuUsage(start);
globalThis.gc();
const heap = process.memoryUsage().heapUsed / 1e6;
const again = process.cpuUsage();
evaluate(offering);
const second = process.cpuUsage(again);
console.log(JSON.stringify({ places, cpu: (spent.user + spent.system) / 1000, second: (second.user + second.system) / 1000, heap }));
`;

const samples = Array.from({ length: runs }, () => JSON.parse(execFileSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", program], { encoding: "utf8" })));
const spread = (key) => {
  const sorted = samples.map((sample) => sample[key]).sort((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) => value.toFixed(0)).join(" / ");
};
console.log(`The whole catalogue for one day, ${samples[0].places} jurisdictions reported: min / median / max of ${runs} fresh processes`);
console.log(`  import and first evaluation, CPU ms  ${spread("cpu")}`);
console.log(`  second evaluation, CPU ms            ${spread("second")}`);
console.log(`  heap in use afterwards, MB           ${spread("heap")}`);
