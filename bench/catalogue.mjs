/**
 * CPU time and heap of the whole published catalogue, each run in a fresh process of the built package:
 * - `import`, then the law of every place read and compiled for one day (`prepare`), and the heap in use afterwards;
 * - `import`, then a first evaluation of an offering that is sold in every place.
 * Then, in one process, what the places cost that an offering does not touch: the same offerings against the whole catalogue
 * and against the places they touch, in turns.
 *
 * Usage: node bench/catalogue.mjs [runs]
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const runs = Number(process.argv[2] ?? 9);
const root = new URL("../", import.meta.url);

const opening = `
const cpu = (since) => { const { user, system } = process.cpuUsage(since); return (user + system) / 1000; };
const start = process.cpuUsage();
const { catalogue, createCatalogue, createEvaluator } = await import("regulatory-perimeter");
const imported = cpu(start);
const evaluator = createEvaluator(catalogue, { asOf: "2026-11-22" });
`;

const prepared = `${opening}
evaluator.prepare();
const all = cpu(start);
globalThis.gc();
console.log(JSON.stringify({ places: catalogue.jurisdictions.length, imported, prepared: all - imported, heap: process.memoryUsage().heapUsed / 1e6 }));
`;

const soldEverywhere = `${opening}
const codes = catalogue.jurisdictions.map(({ code }) => code);
const sales = codes.filter((code) => /^[A-Z]{2}$/.test(code) && code !== "EU").map((country) => ({ id: country.toLowerCase(), country, status: "intended" }));
const offering = { name: "Sold everywhere", issuer: { name: "Issuer" }, sales };
const evaluate = () => evaluator.evaluate(offering).jurisdictions.length;
evaluate();
const first = cpu(start);
const again = process.cpuUsage();
evaluate();
console.log(JSON.stringify({ first, second: cpu(again) }));
`;

const OFFERINGS = ["cn-onshore-rent-tokens", "hk-tokenised-bond-professionals", "sg-private-placement-50", "us-506b-35-non-accredited"];
const offerings = OFFERINGS.map((name) => parse(readFileSync(new URL(`examples/offerings/${name}.yaml`, root), "utf8"), { schema: "core" }));

const untouched = `${opening}
const offerings = ${JSON.stringify(offerings)};
const narrow = offerings.map((offering) => {
  const touched = evaluator.evaluate(offering).jurisdictions.map(({ code }) => code);
  return createEvaluator(createCatalogue(catalogue.jurisdictions.filter(({ code }) => touched.includes(code))), { asOf: "2026-11-22" });
});
const time = (run) => { const from = process.hrtime.bigint(); for (let i = 0; i < 500; i++) offerings.forEach(run); return Number(process.hrtime.bigint() - from) / 1e3 / 500 / offerings.length; };
const [whole, own] = [(offering) => evaluator.evaluate(offering).verdict, (offering, i) => narrow[i].evaluate(offering).verdict];
time(whole);
time(own);
for (let round = 0; round < 9; round++) { const [w, o] = [time(whole), time(own)]; console.log(JSON.stringify({ whole: w, own: o, ratio: w / o })); }
`;

const output = (program) => execFileSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", program], { encoding: "utf8", cwd: fileURLToPath(root) });
const samplesOf = (program) => Array.from({ length: runs }, () => JSON.parse(output(program)));

function spread(samples, key, digits = 0) {
  const sorted = samples.map((sample) => sample[key]).sort((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) => value.toFixed(digits)).join(" / ");
}

const law = samplesOf(prepared);
const sold = samplesOf(soldEverywhere);
const places = output(untouched).trim().split("\n").map((line) => JSON.parse(line));
console.log(`The whole catalogue for one day, ${law[0].places} places: min / median / max of ${runs} fresh processes`);
console.log(`  import, CPU ms                                    ${spread(law, "imported")}`);
console.log(`  law of every place compiled, CPU ms               ${spread(law, "prepared")}`);
console.log(`  heap in use afterwards, MB                        ${spread(law, "heap")}`);
console.log(`  import and an offering sold in every place, CPU ms ${spread(sold, "first")}`);
console.log(`  the same offering again, CPU ms                   ${spread(sold, "second")}`);
console.log(`Places that an offering does not touch: ${OFFERINGS.length} offerings to the verdicts, min / median / max of 9 rounds`);
console.log(`  whole catalogue, µs an offering                   ${spread(places, "whole", 1)}`);
console.log(`  places touched only, µs an offering               ${spread(places, "own", 1)}`);
console.log(`  whole : touched only                              ${spread(places, "ratio", 2)}`);
