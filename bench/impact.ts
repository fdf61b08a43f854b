/// <reference types="node" />
import { createReadStream, mkdtempSync, rmSync, writeFileSync, appendFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { linesOf } from "../src/cli/text-lines";
import { catalogue, extend } from "../src/index";
import { readData } from "../src/offering/read";
import type { Law } from "../src/policy/impact/impact";
import { impactOf } from "../src/policy/impact/impact";
import { impactTally } from "../src/policy/impact/impact-summary";
import { generatedOffering } from "./offerings";

/**
 * Times the replay of recorded offerings under two laws, from a file of JSON Lines to the groups of flips, and tells the heap
 * in use on the way, after collecting garbage: it is flat when nothing is kept.
 *
 * Usage: node bench/impact.mjs [offerings]
 */

const count = Number(process.argv[2] ?? "10000");
const folder = mkdtempSync(join(tmpdir(), "perimeter-bench-"));
const file = join(folder, "offerings.jsonl");
writeFileSync(file, "");
for (let from = 0; from < count; from += 1_000)
  appendFileSync(file, Array.from({ length: Math.min(1_000, count - from) }, (_, i) => `${JSON.stringify(generatedOffering(from + i + 1))}\n`).join(""));

const heap = (): string => {
  globalThis.gc?.();
  return (process.memoryUsage().heapUsed / 1e6).toFixed(1);
};

/** A single update of the law: one number of Hong Kong is lowered. */
const numberChanged = extend(catalogue, { amend: { HK: { parameters: { "hk.schedule-17.offerees": { values: { "2004-12-03": 20 } } } } } });

/** A text on which a dozen rules of the mainland rest is put off by a year: most offerings here are touched. */
const textPutOff = extend(catalogue, { amend: { CN: { instruments: { "cn.notice42": { inForce: { from: "2027-02-06" } } } } } });

async function replay(title: string, before: Law, after: Law): Promise<void> {
  const start = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  const impact = impactOf(before, after, { today: "2026-03-01" });
  const prepared = Number(process.hrtime.bigint() - start) / 1e9;
  const tally = impactTally();
  const heaps: string[] = [heap()];
  let done = 0;
  for await (const { text } of linesOf(createReadStream(file), statSync(file).size)) {
    if (text === "") continue;
    const source = `offerings.jsonl:${++done}`;
    tally.add(impact({ source, data: readData(text, { file: source, format: "json" }) }));
    if (done % Math.ceil(count / 4) === 0) heaps.push(heap());
  }
  heaps.push(heap());
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage(cpu);
  const { changed: affected, flips } = tally.summary();
  console.log(`${title}: ${done} offerings in ${seconds.toFixed(2)} s (of it ${prepared.toFixed(2)} s to compare the laws), ${((user + system) / 1e6).toFixed(2)} s of CPU, ${((user + system) / done).toFixed(0)} µs each; ${affected} affected, ${flips} flips; heap ${heaps.join(" → ")} MB`);
}

try {
  await replay("impact, a number changed", { catalogue }, { catalogue: numberChanged });
  await replay("impact, a text put off  ", { catalogue }, { catalogue: textPutOff });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
