/// <reference types="node" />
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { CATALOGUE_FORMAT, createCatalogue } from "../src/catalogue/catalogue";
import { loadCatalogue } from "../src/catalogue/load";
import { lintCatalogue } from "../src/catalogue/lint";
import type { Jurisdiction } from "../src/catalogue/model";
import { InputError } from "../src/offering/input-error";
import { readData } from "../src/offering/read";
import { parseCaseFile, runCases } from "../src/policy/cases";

/**
 * The fast loop of a pack's author: soundness, lint and policy cases of one place, in seconds.
 *
 * Usage: npx tsx scripts/pack-check.ts <cc> [part of a case file's name]
 */
const [cc = "", part = ""] = process.argv.slice(2);

async function packOf(code: string): Promise<Jurisdiction> {
  const name = code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const pack = ((await import(`../rules/${code}/index.ts`)) as Record<string, Jurisdiction | undefined>)[name];
  if (pack === undefined) throw new Error(`rules/${code}/index.ts exports no "${name}"`);
  return pack;
}

const pack = await packOf(cc);
const packs = pack.parent === undefined ? [pack] : [await packOf(pack.parent.toLowerCase()), pack];
try {
  loadCatalogue({ format: CATALOGUE_FORMAT, jurisdictions: JSON.parse(JSON.stringify(packs)) as unknown });
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exit(1);
}
const catalogue = createCatalogue(packs);
const folder = new URL(`../tests/rules/${cc}/`, import.meta.url);
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".cases.yaml")) : [];
const tested = new Set<string>();
let failed = 0;
let passed = 0;
for (const file of files) {
  try {
    const caseFile = parseCaseFile(readData(readFileSync(new URL(file, folder), "utf8"), { file }), file);
    for (const { expect } of caseFile.cases) for (const { rule } of expect) tested.add(rule);
    if (!file.includes(part)) continue;
    const ids = caseFile.cases.map(({ id }) => id);
    for (const id of ids.filter((one, i) => ids.indexOf(one) !== i)) console.log(`FAIL ${file} ${id}: the id occurs twice`);
    for (const { id, title, problems } of runCases(caseFile, catalogue)) {
      if (problems.length === 0) passed += 1;
      else {
        failed += 1;
        console.log(`FAIL ${file} ${id} ${title}\n     ${problems.join("\n     ")}`);
      }
    }
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
const problems = lintCatalogue(catalogue, { cases: [...tested] }).filter(({ jurisdiction }) => jurisdiction === pack.code);
for (const { severity, code, id = "", pointer, expected, found } of problems) console.log(`lint ${severity} ${code} ${id} ${pointer}: expected ${expected}, found ${found}`);
const { rules, concepts, parameters, instruments, untranslated = [] } = pack;
const exemptions = rules.reduce((sum, rule) => sum + Object.keys(rule.unless ?? {}).length, 0);
console.log(
  `${pack.code}: ${rules.length} rules, ${exemptions} exemptions, ${parameters.length} parameters, ${concepts.length} concepts, ${instruments.length} texts, ${untranslated.length} untranslated; ` +
    `cases ${passed} passed, ${failed} failed; lint ${problems.filter(({ severity }) => severity === "error").length} errors`,
);
process.exit(failed > 0 || problems.some(({ severity }) => severity === "error") ? 1 : 0);
