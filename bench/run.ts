/// <reference types="node" />
import { tw } from "../rules/tw/index"; const packs=[tw];
import { createCatalogue } from "../src/catalogue/catalogue";
import { createEvaluator } from "../src/evaluator/evaluate";
import { contenders } from "./contenders";
import { generatedOffering } from "./offerings";
import type { PlaceWork } from "./work";
import { placeWork } from "./work";

/**
 * Times our evaluation beside its peers on the same work, in one process, interleaved, after checking that all of
 * them agree on every outcome. Prints times and ratios as min / median / max over the rounds; judges nothing.
 *
 * Usage: npx tsx bench/run.ts [offerings] [rounds] [date] [jurisdictions]
 */

const [offeringCount = "2000", roundCount = "7", asOf = "2026-03-01", places = "CN,HK"] = process.argv.slice(2);
const codes = places.split(",");
const catalogue = createCatalogue(packs.filter((pack) => codes.includes(pack.code)));
const offerings = Array.from({ length: Number(offeringCount) }, (_, i) => generatedOffering(i + 1));
const work = codes.map((code) => placeWork(catalogue, code, asOf, offerings));

const prepared = Object.entries(contenders).map(([name, contender]) => ({ name, deciders: work.map((w) => [w, contender(w)] as const) }));

/** Every rule's outcome for every subject, as one long list. */
function allOutcomes(deciders: (typeof prepared)[number]["deciders"]): number[] {
  const all: number[] = [];
  for (const [{ items, rules }, decide] of deciders)
    for (const item of items) {
      const outcomes: number[] = [];
      decide(item, outcomes);
      all.push(...outcomes.slice(0, rules[item.subject].length));
    }
  return all;
}

const [reference, ...others] = prepared.map(({ name, deciders }) => ({ name, outcomes: allOutcomes(deciders) }));
for (const { name, outcomes } of others) {
  const differs = outcomes.findIndex((outcome, i) => outcome !== reference!.outcomes[i]);
  if (differs >= 0 || outcomes.length !== reference!.outcomes.length) throw new Error(`${name} disagrees with ${reference!.name} at decision ${differs}`);
}

const decisions = reference!.outcomes.length;
const sink: number[] = [];

function timeOnce(run: () => void): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const decideAll = (deciders: readonly (readonly [PlaceWork, (item: PlaceWork["items"][number], outcomes: number[]) => void])[]) => () => {
  for (const [{ items }, decide] of deciders) for (const item of items) decide(item, sink);
};

const evaluator = createEvaluator(catalogue, { asOf });
const runs: Record<string, () => void> = Object.fromEntries(prepared.map(({ name, deciders }) => [name, decideAll(deciders)]));
runs["perimeter: full evaluate"] = () => {
  for (const offering of offerings) evaluator.evaluate(offering);
};

const times: Record<string, number[]> = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
for (const run of Object.values(runs)) run();
for (let round = 0; round < Number(roundCount); round++) for (const [name, run] of Object.entries(runs)) times[name]!.push(timeOnce(run));

const spread = (values: readonly number[], digits: number): string => {
  const sorted = [...values].sort((a, b) => a - b);
  return [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!].map((value) => value.toFixed(digits)).join(" / ");
};
const ratio = (a: string, b: string): string => spread(times[a]!.map((time, i) => time / times[b]![i]!), 2);

console.log(`${asOf}, ${codes.join("+")}: ${offerings.length} offerings, ${decisions} decisions; all contenders agree on every one. min / median / max of ${roundCount} interleaved rounds.\n`);
console.log("time per round, ms");
for (const name of Object.keys(runs)) console.log(`  ${name.padEnd(32)} ${spread(times[name]!, 1)}`);
console.log("\nratios, pair by pair");
console.log(`  json-logic-js : perimeter conditions          ${ratio("json-logic-js", "perimeter")}`);
console.log(`  json-logic-engine interpreted : perimeter     ${ratio("json-logic-engine interpreted", "perimeter")}`);
console.log(`  json-logic-engine built : perimeter           ${ratio("json-logic-engine built", "perimeter")}`);
console.log(`  perimeter conditions : plain if statements    ${ratio("perimeter", "plain if statements")}`);
console.log(`  json-logic-js conditions : full evaluate      ${ratio("json-logic-js", "perimeter: full evaluate")}`);
console.log(`\nfull evaluate: ${((times["perimeter: full evaluate"]!.reduce((a, b) => a + b) / times["perimeter: full evaluate"]!.length / offerings.length) * 1000).toFixed(1)} µs an offering`);
