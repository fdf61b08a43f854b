import type { Catalogue } from "../../catalogue/catalogue";
import type { Jurisdiction } from "../../catalogue/model";
import type { TestedRule } from "../suite";
import { killerFinder } from "./kill";
import type { Mutant } from "./mutant";
import { mutatedPlace } from "./mutant";
import type { MutantOfRules } from "./mutants";
import { mutantsOf } from "./mutants";
import type { KillingCase } from "./search";
import { caseSearch } from "./search";

/** How many slips of the pen the cases would notice. */

/**
 * Whether a rule is proved to say the same under two laws of its place, for every offering on every day. Whoever installs
 * a solver brings it; nothing here depends on one.
 */
export type EquivalenceCheck = (original: Jurisdiction, mutant: Jurisdiction, rule: string) => Promise<boolean>;

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

async function isEquivalent({ mutant, rules }: MutantOfRules, check: EquivalenceCheck): Promise<boolean> {
  for (const { rule, place } of rules) if (!(await check(place, mutatedPlace(place, mutant), rule.id))) return false;
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
    if (killedBy === undefined && equivalence !== undefined && (await isEquivalent(one, equivalence))) equivalents.push(one.mutant);
    else survivors.push({ mutant: one.mutant, rules: one.rules.map(({ rule }) => rule.id), ...(killedBy !== undefined && { killedBy }) });
  }
  return { killed: mutants.length - surviving.length, survivors, equivalents, equivalentsLookedFor: equivalence !== undefined };
}
