import type { Catalogue } from "../../catalogue/catalogue";
import type { Jurisdiction } from "../../catalogue/model";
import { comparison, createLaws, dayAfter, dayBefore, sameOnSight, stateOf } from "./compare";
import type { Located } from "./days";
import { locate } from "./days";
import type { RuleChange } from "./diff";
import { compareRule, sidesOf, windowsOf } from "./diff";
import { satisfiable } from "./problem";
import type { Solver } from "./session";
import { sharedSolver } from "./session";

/** Whether a changed rule is the same rule, for tests that change rules on purpose. */
export type Equivalence = "equivalent" | "different" | "not-proved";

/**
 * Compares one rule of two catalogues on every day, up to the first difference.
 *
 * @returns the change with a witness, when one was found that both evaluators bear out; `equivalent` when none can exist
 * @throws TypeError when neither catalogue has the rule
 * @throws SolverMissing when Z3 is not installed and the rule is not written alike
 */
export async function firstDifference(original: Catalogue, mutant: Catalogue, rule: string, solver: Solver = sharedSolver()): Promise<RuleChange> {
  const pair = [locate(original, rule), locate(mutant, rule)] as const;
  const place = (pair[0] ?? pair[1])?.place;
  if (place === undefined) throw new TypeError(`no catalogue has the rule "${rule}"`);
  const change = await compareRule(rule, place.code, pair, undefined, { ...sidesOf(original, mutant, solver), briefly: true });
  return change ?? { rule, jurisdiction: place.code, change: "equivalent" };
}

/**
 * Whether a mutant of a rule judges every offering as the original does, on every day.
 *
 * `equivalent` is proved. `different` was seen: both evaluators judged one offering, and not alike. Anything else is
 * `not-proved`.
 */
export async function equivalence(original: Catalogue, mutant: Catalogue, rule: string, solver?: Solver): Promise<Equivalence> {
  const { change, witness } = await firstDifference(original, mutant, rule, solver);
  return change === "equivalent" ? "equivalent" : witness === undefined ? "not-proved" : "different";
}

/**
 * Whether {@link equivalence} would say `equivalent`, without looking for the offering that shows a difference: that is
 * most of the work, and idle for whoever only wants to know whether there is none.
 *
 * @param original the law of a place, with what it takes over from the order it belongs to; all that the rule rests on is enough
 */
export async function isProvedEquivalent(original: Jurisdiction, mutant: Jurisdiction, rule: string, solver: Solver = sharedSolver()): Promise<boolean> {
  const located = (place: Jurisdiction): Located | undefined => {
    const found = place.rules.find(({ id }) => id === rule);
    return found && { rule: found, place };
  };
  const pair = [located(original), located(mutant)] as const;
  const laws = createLaws();
  for (const window of windowsOf(pair, undefined)) {
    const [before, after] = [stateOf(pair[0], dayBefore(window), laws), stateOf(pair[1], dayAfter(window), laws)];
    if (sameOnSight(before, after, window)) continue;
    const { up, down, aside, problem, decidable } = comparison(before, after, window);
    if (!decidable || (await satisfiable([up, down, aside], problem, solver)).some((verdict) => verdict !== "unsat")) return false;
  }
  return true;
}
