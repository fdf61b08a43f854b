/**
 * Time of `diff`: the whole catalogue against itself with one rule changed, witness included, and against itself saved and loaded.
 *
 * Usage: npx tsx bench/diff.ts
 */
import { createSolver, diffCatalogues } from "../src/backends/solver/index";
import { loadCatalogue, saveCatalogue } from "../src/catalogue/load";
import { createCatalogue } from "../src/catalogue/catalogue";
import type { Catalogue } from "../src/catalogue/catalogue";
import { catalogue } from "../src/index";

/** The rule changed, its place, and the change: one condition less. */
const PLACE = "SG";
const RULE = "sg.sfa.s240-prospectus";

function changed(whole: Catalogue): Catalogue {
  return createCatalogue(whole.jurisdictions.map((pack) => (pack.code !== PLACE ? pack : { ...pack, rules: pack.rules.map((rule) => (rule.id !== RULE ? rule : { ...rule, unless: Object.fromEntries(Object.entries(rule.unless ?? {}).slice(1)) })) })));
}

async function timed(name: string, other: Catalogue): Promise<void> {
  const solver = createSolver();
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const changes = await diffCatalogues(catalogue, other, { solver });
  const [seconds, used] = [(performance.now() - start) / 1000, process.cpuUsage(cpu)];
  solver.close();
  const not = changes.filter(({ change }) => change !== "equivalent");
  console.log(`diff of ${changes.length} rules, ${name}: ${seconds.toFixed(1)} s (CPU ${((used.user + used.system) / 1e6).toFixed(1)} s)`);
  for (const { rule, change, before, after } of not) console.log(`  ${rule}: ${change}, ${String(before)} -> ${String(after)}`);
}

await timed("one rule changed", changed(catalogue));
await timed("saved and loaded again", loadCatalogue(saveCatalogue(catalogue)));
