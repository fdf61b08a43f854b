import { SUBJECTS } from "../../facts/declaration";
import { readFacts } from "../../evaluator/workplace";
import type { CompiledRule } from "../../evaluator/compile";
import type { Memory } from "../../logic/program";
import type { RuleOnDay } from "../judge";
import { readingAt } from "../judge";
import type { Candidate } from "./candidate";
import { varied } from "./candidate";
import type { Goal } from "./goals";
import { clausesTo, distanceTo } from "./goals";
import { variationsOf } from "./variations";

/** From a case towards goals, one fact at a time: the step that comes nearest is taken, until nothing comes nearer. */

/** Steps taken at most, and facts tried at each: a search, not an enumeration. */
const MOST_STEPS = 10;
const MOST_FACTS = 12;
const MOST_TRADES = 3;

/** A subject's facts in memory, and the rule compiled for the day. */
interface Standing {
  readonly rule: CompiledRule;
  readonly memory: Memory;
  readonly saleIndex: number;
  readonly partyIndex: number;
}

/** Which of the sales or parties is meant: the only one, where none is named. */
function indexOf(subject: "sale" | "party", { offering, origin }: Candidate): number | undefined {
  const count = (subject === "sale" ? offering.sales : offering.parties)?.length ?? 0;
  const named = origin.expectation.subject;
  if (named === undefined) return count === 1 ? 0 : undefined;
  const index = Number(named.split("/")[2]);
  return index < count ? index : undefined;
}

/** The rule and the facts of the subject that the candidate's case is about; undefined when there is no such subject. */
export function standingOf(candidate: Candidate, day: RuleOnDay): Standing | undefined {
  const { work } = day;
  if (work === undefined) return undefined;
  const { rules } = work.compiled;
  const subject = SUBJECTS.find((one) => rules[one].length > 0)!;
  const index = subject === "offering" ? -1 : indexOf(subject, candidate);
  if (index === undefined) return undefined;
  const [saleIndex, partyIndex] = [subject === "sale" ? index : -1, subject === "party" ? index : -1];
  const reading = readingAt(candidate, day);
  readFacts(work, reading, "offering", -1, -1);
  if (subject !== "offering") readFacts(work, reading, subject, saleIndex, partyIndex);
  work.memory.restore(work.facts);
  return { rule: rules[subject][0]!.explained(), memory: work.memory, saleIndex, partyIndex };
}

/** The rule on the day of a candidate. */
export type DayOf = (candidate: Candidate) => RuleOnDay;
/** What is to be reached in a rule compiled for a day; undefined when there is no such thing on that day. */
export type GoalsOf = (rule: CompiledRule) => readonly Goal[] | undefined;

/** How many clauses stand between a candidate and goals, together and goal by goal. */
interface Reach {
  readonly clauses: number;
  readonly byGoal: string;
}

/** Undefined where there are no goals, or no subject that they are about. */
function reachOf(candidate: Candidate, dayOf: DayOf, goalsOf: GoalsOf): Reach | undefined {
  const standing = standingOf(candidate, dayOf(candidate));
  const goals = standing && goalsOf(standing.rule);
  if (goals === undefined) return undefined;
  const counts = clausesTo(goals, standing!.memory);
  return { clauses: counts.reduce((sum, count) => sum + count, 0), byGoal: counts.join() };
}

/** How many clauses stand between a candidate and goals; undefined where there are none, or no subject that they are about. */
export const clausesFrom = (candidate: Candidate, dayOf: DayOf, goalsOf: GoalsOf): number | undefined => reachOf(candidate, dayOf, goalsOf)?.clauses;

/** Goals found once for each rule compiled for a day. */
export function keptGoals(goalsOf: GoalsOf): GoalsOf {
  const known = new WeakMap<CompiledRule, readonly Goal[] | undefined>();
  return (rule) => {
    if (!known.has(rule)) known.set(rule, goalsOf(rule));
    return known.get(rule);
  };
}

/**
 * Takes the step that comes nearest. Where none comes nearer, one that trades what stands in the way for something else may
 * be taken, a few times: two facts may have to move together.
 *
 * @param visit is shown every candidate on the way; when it returns true, the climb ends
 * @returns the last candidate reached
 */
export function climb(start: Candidate, dayOf: DayOf, goalsOf: GoalsOf, visit: (candidate: Candidate) => boolean): Candidate {
  let here = start;
  let reach = reachOf(here, dayOf, goalsOf);
  let trades = 0;
  const seen = new Set(reach === undefined ? [] : [reach.byGoal]);
  for (let step = 0; step < MOST_STEPS && reach !== undefined && reach.clauses > 0; step++) {
    const day = dayOf(here);
    const standing = standingOf(here, day)!;
    const { facts } = distanceTo(goalsOf(standing.rule)!, standing.memory);
    let best: { readonly candidate: Candidate; readonly reach: Reach } | undefined;
    let trade: typeof best;
    for (const fact of [...facts].slice(0, MOST_FACTS))
      for (const variation of variationsOf(fact, day.place, here, standing)) {
        const candidate = varied(here, variation);
        const reached = candidate && reachOf(candidate, dayOf, goalsOf);
        if (candidate === undefined || reached === undefined) continue;
        if (reached.clauses < (best?.reach ?? reach).clauses) best = { candidate, reach: reached };
        else if (trade === undefined && reached.clauses === reach.clauses && !seen.has(reached.byGoal)) trade = { candidate, reach: reached };
      }
    if (best === undefined && trades++ >= MOST_TRADES) return here;
    const next = best ?? trade;
    if (next === undefined) return here;
    here = next.candidate;
    reach = next.reach;
    seen.add(reach.byGoal);
    if (visit(here)) return here;
  }
  return here;
}
