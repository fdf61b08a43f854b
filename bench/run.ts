/// <reference types="node" />
import { packs } from "../rules/index";
import { createCatalogue } from "../src/catalogue/catalogue";
import { createEvaluator } from "../src/evaluator/create";
import type { Contender, Decider } from "./contenders";
import { OURS, OURS_SET_ANEW, contenders } from "./contenders";
import { generatedOffering } from "./offerings";
import { placeWork } from "./work";

/**
 * Times our evaluation beside its peers on the same work, in one process, interleaved, after checking that all of
 * them agree on every answer. Prints times and ratios as min / median / max over the rounds; judges nothing.
 *
 * Usage: npm run bench -- [offerings] [rounds] [date] [jurisdictions, or ALL]
 */

const [offeringCount = "2000", roundCount = "7", asOf = "2026-03-01", places = "CN,HK"] = process.argv.slice(2);
const codes = places === "ALL" ? packs.map(({ code }) => code) : places.split(",");
const rounds = Number(roundCount);
/** Offerings in a batch, and how often a batch is decided in a row. */
const BATCH = 50;
const PASSES = 4;
const catalogue = createCatalogue(packs.filter((pack) => codes.includes(pack.code)));
const offerings = Array.from({ length: Number(offeringCount) }, (_, i) => generatedOffering(i + 1));
const work = codes.map((code) => placeWork(catalogue, code, asOf, offerings));

type Job = keyof Contender;
const JOBS: readonly Job[] = ["conditions", "outcomes"];

interface Prepared {
  readonly job: Job;
  readonly name: string;
  /** How many answers a subject of each place has. */
  readonly deciders: readonly { readonly decide: Decider; readonly place: (typeof work)[number] }[];
}

const prepared: readonly Prepared[] = JOBS.flatMap((job) =>
  Object.entries(contenders).map(([name, contender]) => ({ job, name, deciders: work.map((place) => ({ place, decide: contender[job](place) })) })),
);

/** Every answer of a contender, as one long list. */
function answersOf({ job, deciders }: Prepared): readonly number[] {
  return deciders.flatMap(({ decide, place }) =>
    place.items.flatMap((item, index) => {
      const answers = new Uint8Array(1_000);
      decide(item, answers, index);
      return [...answers].slice(0, job === "outcomes" ? place.rules[item.subject].length : place.conditions[item.subject].length);
    }),
  );
}

const counts: Record<string, number> = {};
for (const job of JOBS) {
  const [ours, ...others] = prepared.filter((candidate) => candidate.job === job);
  const expected = answersOf(ours!);
  counts[job] = expected.length;
  for (const other of others) {
    const answers = answersOf(other);
    const differs = expected.findIndex((answer, i) => answer !== answers[i]);
    if (differs >= 0 || answers.length !== expected.length) throw new Error(`${other.name} disagrees on ${job} at answer ${differs}`);
  }
}

const sink = new Uint8Array(1_000);
const evaluator = createEvaluator(catalogue, { asOf });

/** A stretch of the work: some offerings, with the subjects of each place that belong to them. */
interface Batch {
  readonly offerings: readonly unknown[];
  /** By place, the first subject and the one after the last. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

const batches: readonly Batch[] = Array.from({ length: Math.ceil(offerings.length / BATCH) }, (_, b) => {
  const from = b * BATCH;
  const to = Math.min(from + BATCH, offerings.length);
  return { offerings: offerings.slice(from, to), ranges: work.map(({ starts }) => [starts[from]!, starts[to]!] as const) };
});

type Run = (batch: Batch) => void;

const decideBatch =
  (deciders: Prepared["deciders"]): Run =>
  ({ ranges }) => {
    for (let p = 0; p < deciders.length; p++) {
      const { decide, place } = deciders[p]!;
      const [from, to] = ranges[p]!;
      for (let i = from; i < to; i++) decide(place.items[i]!, sink, i);
    }
  };

const runs = new Map<string, Run>(prepared.map(({ job, name, deciders }) => [`${job}: ${name}`, decideBatch(deciders)]));
const VERDICTS = "evaluate: to the verdicts";
const WHOLE = "evaluate: whole report read";
runs.set(VERDICTS, (batch) => {
  for (const offering of batch.offerings) evaluator.evaluate(offering);
});
runs.set(WHOLE, (batch) => {
  for (const offering of batch.offerings) {
    const report = evaluator.evaluate(offering);
    sink[0] = report.findings.length + report.questions.length + report.exposure.length + report.duties.length + report.receipt.offering.length;
  }
});

/** Milliseconds for one pass over everything, batch by batch: each contender takes a batch several times in a row, so that deciding is timed and not the fetching of facts from main memory. */
const times = new Map<string, number[]>([...runs.keys()].map((name) => [name, []]));
for (const run of runs.values()) batches.forEach(run);
for (let round = 0; round < rounds; round++) {
  const spent = new Map<string, number>();
  for (const batch of batches)
    for (const [name, run] of runs) {
      run(batch);
      const start = process.hrtime.bigint();
      for (let pass = 0; pass < PASSES; pass++) run(batch);
      spent.set(name, (spent.get(name) ?? 0) + Number(process.hrtime.bigint() - start) / 1e6 / PASSES);
    }
  for (const [name, time] of spent) times.get(name)!.push(time);
}

function spread(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!].map((value) => value.toFixed(digits)).join(" / ");
}
const ratio = (a: string, b: string): string => spread(times.get(a)!.map((time, i) => time / times.get(b)![i]!), 2);
const perOffering = (name: string): string => spread(times.get(name)!.map((time) => (time / offerings.length) * 1000), 1);

console.log(`Law of ${asOf} in ${codes.join(" + ")}; ${offerings.length} offerings; ${counts["conditions"]} conditions, ${counts["outcomes"]} rule outcomes a round.`);
console.log(`All contenders gave the same answer every time. min / median / max of ${rounds} rounds, interleaved in batches of ${BATCH} offerings, each decided ${PASSES} times in a row.\n`);
console.log("time a round, ms");
for (const name of runs.keys()) console.log(`  ${name.padEnd(44)} ${spread(times.get(name)!, 1)}`);
console.log("\nratios, round by round");
for (const job of JOBS) {
  for (const name of Object.keys(contenders).filter((other) => other.startsWith("json-logic")))
    console.log(`  ${`${job}: ${name} : ${OURS}`.padEnd(60)} ${ratio(`${job}: ${name}`, `${job}: ${OURS}`)}`);
  for (const name of [OURS, OURS_SET_ANEW])
    console.log(`  ${`${job}: ${name} : plain if statements`.padEnd(60)} ${ratio(`${job}: ${name}`, `${job}: plain if statements`)}`);
}
for (const evaluation of [VERDICTS, WHOLE]) console.log(`  ${`conditions: json-logic-js : ${evaluation}`.padEnd(60)} ${ratio("conditions: json-logic-js", evaluation)}`);
console.log(`\nµs an offering, to the verdicts: ${perOffering(VERDICTS)}; whole report read: ${perOffering(WHOLE)}`);
