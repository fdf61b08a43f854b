import type { Assertion, TestedRule } from "../suite";
import type { Candidate } from "./candidate";
import type { DayOf, GoalsOf } from "./climb";
import { clausesFrom } from "./climb";

/** Where a search starts: the cases that speak about the rule. */

/** Outcomes in the order in which they say most about a rule. */
export const PREFERENCE = ["violated", "exempt", "satisfied", "pending", "undetermined", "inapplicable", "not-in-force"];

/** Starts that are measured before the nearest are taken. */
const MOST_MEASURED = 40;

/** How many of the cases about the rule lie in each file. */
function homeOf(assertions: readonly Assertion[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { ready } of assertions) counts.set(ready.source.path, (counts.get(ready.source.path) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Cases to start from, those of the rule's own file first, and of these breaches first. */
export function startsOf({ assertions }: TestedRule): readonly Assertion[] {
  const home = homeOf(assertions);
  const rank = ({ ready, expectation }: Assertion): readonly number[] => [Number(ready.source.path !== home), PREFERENCE.indexOf(expectation.outcome), Number(ready.amend !== undefined)];
  const ranked = assertions.map((assertion) => ({ assertion, by: rank(assertion) }));
  return ranked.sort((a, b) => a.by.map((n, i) => n - b.by[i]!).find((difference) => difference !== 0) ?? 0).map(({ assertion }) => assertion);
}

/**
 * The starts for which there are goals: the nearest of each outcome first, for what is near by one way is often stuck like its
 * neighbours, then the others; each time the nearest first.
 */
export function nearestStarts(starts: readonly Candidate[], dayOf: DayOf, goalsOf: GoalsOf): readonly Candidate[] {
  const measured = starts.slice(0, MOST_MEASURED).flatMap((start) => {
    const clauses = clausesFrom(start, dayOf, goalsOf);
    return clauses === undefined ? [] : [{ start, clauses }];
  });
  const near = measured.sort((a, b) => a.clauses - b.clauses).map(({ start }) => start);
  const outcomeOf = ({ origin }: Candidate): string => origin.expectation.outcome;
  const firsts = near.filter((start, i) => near.findIndex((other) => outcomeOf(other) === outcomeOf(start)) === i);
  return [...firsts, ...near.filter((start) => !firsts.includes(start))];
}
