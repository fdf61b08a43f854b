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

const firstOf = (batch: number): number => Math.min(batch * BATCH, offerings.length);
const batches = Array.from({ length: Math.ceil(offerings.length / BATCH) }, (_, batch) => [firstOf(batch), firstOf(batch + 1)] as const);

/** Decides everything about some of the offerings. */
type Run = (from: number, to: number) => void;

/** Runs that are timed in turns, by name: those of one place, or those of whole offerings. */
type Turns = ReadonlyMap<string, Run>;

/** All contenders on one place: on several in turns, the facts of one would be driven out of the processor's caches by those of the next. */
const turnsOf = (place: number): Turns =>
  new Map(
    prepared.map(({ job, name, deciders }) => {
      const { decide, place: { items, starts } } = deciders[place]!;
      const run: Run = (from, to) => {
        for (let i = starts[from]!; i < starts[to]!; i++) decide(items[i]!, sink, i);
      };
      return [`${job}: ${name}`, run];
    }),
  );

const VERDICTS = "evaluate: to the verdicts";
const WHOLE = "evaluate: whole report read";
const evaluations: Turns = new Map<string, Run>([
  [VERDICTS, (from, to) => {
    for (let i = from; i < to; i++) evaluator.evaluate(offerings[i]);
  }],
  [WHOLE, (from, to) => {
    for (let i = from; i < to; i++) {
      const report = evaluator.evaluate(offerings[i]);
      sink[0] = report.findings.length + report.questions.length + report.exposure.length + report.duties.length + report.receipt.offering.length;
    }
  }],
]);

/** Milliseconds for one pass over everything, batch by batch: each contender takes a batch several times in a row, so that deciding is timed and not the fetching of facts from main memory. */
const turns: readonly Turns[] = [...work.map((_, place) => turnsOf(place)), evaluations];
const times = new Map(turns.flatMap((runs) => [...runs.keys()].map((name): [string, number[]] => [name, []])));
for (const runs of turns) for (const run of runs.values()) run(0, offerings.length);
for (let round = 0; round < rounds; round++) {
  const spent = new Map<string, number>();
  for (const [from, to] of batches)
    for (const runs of turns)
      for (const [name, run] of runs) {
        run(from, to);
        const start = process.hrtime.bigint();
        for (let pass = 0; pass < PASSES; pass++) run(from, to);
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
console.log(`All contenders gave the same answer every time. min / median / max of ${rounds} rounds, interleaved in batches of ${BATCH} offerings and one place, each decided ${PASSES} times in a row.\n`);
console.log("time a round, ms");
for (const name of times.keys()) console.log(`  ${name.padEnd(44)} ${spread(times.get(name)!, 1)}`);
console.log("\nratios, round by round");
for (const job of JOBS) {
  for (const name of Object.keys(contenders).filter((other) => other.startsWith("json-logic")))
    console.log(`  ${`${job}: ${name} : ${OURS}`.padEnd(60)} ${ratio(`${job}: ${name}`, `${job}: ${OURS}`)}`);
  for (const name of [OURS, OURS_SET_ANEW])
    console.log(`  ${`${job}: ${name} : plain if statements`.padEnd(60)} ${ratio(`${job}: ${name}`, `${job}: plain if statements`)}`);
}
for (const evaluation of [VERDICTS, WHOLE]) console.log(`  ${`conditions: json-logic-js : ${evaluation}`.padEnd(60)} ${ratio("conditions: json-logic-js", evaluation)}`);
console.log(`\nµs an offering, to the verdicts: ${perOffering(VERDICTS)}; whole report read: ${perOffering(WHOLE)}`);
