import type { Catalogue } from "../../catalogue/catalogue";
import { lawAround } from "../cases";
import type { TestedRule } from "../suite";
import { killerFinder } from "./kill";
import type { Mutant } from "./mutant";
import { mutatedCatalogue } from "./mutant";
import type { MutantOfRules } from "./mutants";
import { mutantsOf } from "./mutants";
import type { KillingCase } from "./search";
import { caseSearch } from "./search";

/** How many slips of the pen the cases would notice. */

/**
 * Whether a rule says the same under two laws, for every offering on every day. `not-proved`: neither a proof nor an
 * offering that tells them apart was found. Whoever installs a solver brings it; nothing here depends on one.
 */
export type EquivalenceCheck = (original: Catalogue, mutant: Catalogue, rule: string) => Promise<"equivalent" | "different" | "not-proved">;

/** A mutant that no case notices. */
export interface Survivor {
  readonly mutant: Mutant;
  /** The rules that read what was changed. */
  readonly rules: readonly string[];
  /** A case that would notice it, when one was found. */
  readonly killedBy?: KillingCase;
}

export interface MutationResult {
  readonly killed: number;
  readonly survivors: readonly Survivor[];
  /** Mutants that were proved to say the same as the law. */
  readonly equivalents: readonly Mutant[];
  /** Whether equivalent mutants were looked for at all. */
  readonly equivalentsLookedFor: boolean;
}

export interface MutationOptions {
  readonly equivalence?: EquivalenceCheck | undefined;
  /** Whether to look for a case for each survivor. Default: yes. */
  readonly search?: boolean;
  /** Told how far each part of the work has come: first the mutants put to the cases, then what survives them looked into. */
  readonly progress?: (what: "mutants" | "survivors", done: number, total: number) => void;
}

/** In percent of the mutants that are not equivalent; all of nothing is all. */
export function scoreOf({ killed, survivors }: MutationResult): number {
  const total = killed + survivors.length;
  return total === 0 ? 100 : (killed / total) * 100;
}

async function isEquivalent({ mutant, rules }: MutantOfRules, catalogue: Catalogue, check: EquivalenceCheck): Promise<boolean> {
  for (const { rule, home } of rules) {
    const law = lawAround(home.code, catalogue);
    if ((await check(law, mutatedCatalogue(law, mutant), rule.id)) !== "equivalent") return false;
  }
  return true;
}

/**
 * Makes every mutant of some rules and of what they rest on, and judges it by the cases about them.
 *
 * @param tested the rules, each with the cases that speak about it; cases that fail must have been left out
 */
export async function mutationOf(tested: readonly TestedRule[], catalogue: Catalogue, { equivalence, search = true, progress }: MutationOptions = {}): Promise<MutationResult> {
  const homes = new Set(tested.map(({ home }) => home.code));
  const mutants = mutantsOf(tested, catalogue.jurisdictions.filter(({ code }) => homes.has(code)));
  const killerOf = killerFinder();
  const surviving = mutants.filter((one, i) => {
    progress?.("mutants", i + 1, mutants.length);
    return killerOf(one) === undefined;
  });
  const caseFor = caseSearch(catalogue);
  const survivors: Survivor[] = [];
  const equivalents: Mutant[] = [];
  for (const [i, one] of surviving.entries()) {
    progress?.("survivors", i + 1, surviving.length);
    const killedBy = search ? caseFor(one) : undefined;
    if (killedBy === undefined && equivalence !== undefined && (await isEquivalent(one, catalogue, equivalence))) equivalents.push(one.mutant);
    else survivors.push({ mutant: one.mutant, rules: one.rules.map(({ rule }) => rule.id), ...(killedBy !== undefined && { killedBy }) });
  }
  return { killed: mutants.length - surviving.length, survivors, equivalents, equivalentsLookedFor: equivalence !== undefined };
}
