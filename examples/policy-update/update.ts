/**
 * One change of the law, taken all the way: the prospectus threshold of the Union on 2026-06-05. The law before it is the
 * published one without the dated line that the change came to; `amendment.yaml` puts the line back.
 *
 * Run it: npm run build && npx tsx examples/policy-update/update.ts [folder]
 *
 * With a folder, `before.json` and `after.json` are left there, and the last lines say which commands take them.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import type { Catalogue, ImpactSummary, Jurisdiction, Policy } from "regulatory-perimeter";
import { catalogue, createCatalogue, extend, impactOf, impactTally, lintCatalogue, parseCaseFile, runCases, saveCatalogue } from "regulatory-perimeter";
import { readData } from "regulatory-perimeter/read";
import type { RuleChange } from "regulatory-perimeter/solver";
import { diffCatalogues } from "regulatory-perimeter/solver";

const PARAMETER = "eu.prospectus.default-threshold";
const DAY = "2026-06-05";

const document = (name: string): unknown => {
  const url = new URL(name, import.meta.url);
  return readData(readFileSync(url, "utf8"), { file: url.pathname });
};

/** The pack as it stood while nobody had recorded the new amount. */
const withoutTheLine = (pack: Jurisdiction): Jurisdiction => ({
  ...pack,
  parameters: pack.parameters.map((parameter) =>
    parameter.id === PARAMETER ? { ...parameter, values: Object.fromEntries(Object.entries(parameter.values).filter(([from]) => from !== DAY)) } : parameter,
  ),
});

export const lawBefore = (): Catalogue => createCatalogue(catalogue.jurisdictions.map((pack) => (pack.code === "EU" ? withoutTheLine(pack) : pack)));

/** The edit. */
export const lawAfter = (before: Catalogue): Catalogue => extend(before, document("amendment.yaml") as Policy);

/** What the cases find wrong with a law: nothing, or a line each. */
export function failingCases(law: Catalogue): readonly string[] {
  const name = "small-offer.cases.yaml";
  return runCases(parseCaseFile(document(name), name), law).flatMap(({ id, problems }) => problems.map((problem) => `${id}: ${problem}`));
}

/** What lint holds against the edited pack that it did not hold against the pack before. */
export function newErrors(before: Catalogue, after: Catalogue): readonly string[] {
  const union = ({ jurisdictions }: Catalogue) => createCatalogue(jurisdictions.filter(({ code }) => code === "EU"));
  const errors = (law: Catalogue) => lintCatalogue(union(law)).filter(({ severity }) => severity === "error").map(({ pointer, expected, found }) => `${pointer}: expected ${expected}, found ${found}`);
  const known = errors(before);
  return errors(after).filter((error) => !known.includes(error));
}

/** What the edit changes in the law of its first day, with proofs: every other rule of the Union says the same. Needs z3-solver. */
export async function provenChanges(before: Catalogue, after: Catalogue): Promise<readonly RuleChange[]> {
  const changes = await diffCatalogues(before, after, { asOf: DAY, jurisdictions: ["EU"] });
  return changes.filter(({ change }) => change !== "equivalent");
}

/** What the change does to the example offerings on its first day. */
export function impactOnExamples(before: Catalogue, after: Catalogue): ImpactSummary {
  const impact = impactOf({ catalogue: before, asOf: DAY }, { catalogue: after, asOf: DAY }, { today: DAY });
  const tally = impactTally();
  const folder = new URL("../offerings/", import.meta.url);
  for (const name of readdirSync(folder).sort()) tally.add(impact({ source: name, data: document(`../offerings/${name}`) }));
  return tally.summary();
}

export const changelogEntry = (): string => readFileSync(new URL("changelog-entry.md", import.meta.url), "utf8");

async function main([folder]: readonly string[]): Promise<number> {
  const before = lawBefore();
  console.log("1. The cases, on the law as it is recorded:");
  for (const problem of failingCases(before)) console.log(`   FAIL ${problem.split(". ").slice(0, 2).join(". ")}.`);
  const after = lawAfter(before);
  console.log(`\n2. The edit: ${PARAMETER} has a value from ${DAY}.`);
  console.log(`\n3. The cases again: ${failingCases(after).length} failing. Lint: ${newErrors(before, after).length} new errors.`);
  console.log(`\n4. Proof: of the Union's rules on ${DAY}, all say the same but these:`);
  for (const { rule, change, before: was, after: is } of await provenChanges(before, after)) console.log(`   ${rule}: ${change}; an offering was ${was ?? "-"}, now ${is ?? "-"}`);
  const { offerings, changed, worse, better, byRule } = impactOnExamples(before, after);
  console.log(`\n5. Impact on ${offerings} example offerings: ${changed} affected, ${worse} worse, ${better} better.`);
  for (const { rule, before: was, after: is, examples, because } of byRule)
    console.log(`   ${rule}: ${was}, now ${is} (${examples.join(", ")}); because of ${because.map(({ id, from }) => `${id} from ${from ?? "an unknown day"}`).join(", ")}`);
  console.log(`\n6. Changelog, under Law:\n${changelogEntry()}`);
  if (folder === undefined) return 0;
  const [beforeFile, afterFile] = [`${folder}/before.json`, `${folder}/after.json`];
  writeFileSync(beforeFile, saveCatalogue(before));
  writeFileSync(afterFile, saveCatalogue(after));
  console.log(`The same from the command line:\n   perimeter test examples/policy-update --catalogue ${afterFile}\n   perimeter lint --catalogue ${afterFile}\n   perimeter diff ${beforeFile} ${afterFile} --as-of ${DAY} --jurisdiction EU\n   perimeter verify --catalogue ${afterFile} --jurisdiction EU\n   perimeter impact ${beforeFile} ${afterFile} --as-of ${DAY} --offerings examples/offerings`);
  return 0;
}

if (process.argv[1]?.endsWith("update.ts")) process.exitCode = await main(process.argv.slice(2));
