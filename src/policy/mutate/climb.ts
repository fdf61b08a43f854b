import { WHOLE, readFacts } from "../../evaluator/workplace";
import type { CompiledRule } from "../../evaluator/compile";
import type { Memory } from "../../logic/program";
import type { RuleOnDay } from "../judge";
import { decisionFor, decisionsOf, readingAt } from "../judge";
import type { Candidate } from "./candidate";
import { varied } from "./candidate";
import type { Distance, Goal } from "./goals";
import { distanceTo } from "./goals";
import { variationsOf } from "./variations";

/** From a case towards goals, one fact at a time: the step that comes nearest is taken, until nothing comes nearer. */

/** Steps taken at most, and facts tried at each: a search, not an enumeration. */
const MOST_STEPS = 10;
const MOST_FACTS = 12;

/** A subject's facts in memory, and the rule compiled for the day. */
interface Standing {
  readonly rule: CompiledRule;
  readonly memory: Memory;
  readonly saleIndex: number;
  readonly partyIndex: number;
}

/** The rule and the facts of the subject that the candidate's case is about. */
export function standingOf(candidate: Candidate, day: RuleOnDay): Standing | undefined {
  const decision = decisionFor(candidate.origin.expectation, decisionsOf(candidate, day));
  if (day.work === undefined || decision === undefined) return undefined;
  const { rule, at } = decision;
  const reading = readingAt(candidate, day);
  readFacts(day.work, reading, "offering", -1, -1);
  if (at.pointer !== WHOLE.pointer) readFacts(day.work, reading, rule.ofDay.rule.subject, at.saleIndex, at.partyIndex);
  day.work.memory.restore(day.work.facts);
  return { rule: rule.explained(), memory: day.work.memory, saleIndex: at.saleIndex, partyIndex: at.partyIndex };
}

type Day = (candidate: Candidate) => RuleOnDay;
type GoalsOf = (rule: CompiledRule) => readonly Goal[] | undefined;

function measured(candidate: Candidate, dayOf: Day, goalsOf: GoalsOf): Distance | undefined {
  const standing = standingOf(candidate, dayOf(candidate));
  const goals = standing && goalsOf(standing.rule);
  return goals && distanceTo(goals, standing.memory);
}

/**
 * @param visit is shown every candidate on the way; when it returns true, the climb ends
 * @returns the last candidate reached
 */
export function climb(start: Candidate, dayOf: Day, goalsOf: GoalsOf, visit: (candidate: Candidate) => boolean): Candidate {
  let here = start;
  let distance = measured(here, dayOf, goalsOf);
  for (let step = 0; step < MOST_STEPS && distance !== undefined && distance.clauses > 0; step++) {
    const standing = standingOf(here, dayOf(here))!;
    let best: { readonly candidate: Candidate; readonly distance: Distance } | undefined;
    for (const fact of [...distance.facts].slice(0, MOST_FACTS))
      for (const variation of variationsOf(fact, dayOf(here).place, here, standing)) {
        const candidate = varied(here, variation);
        const reached = candidate && measured(candidate, dayOf, goalsOf);
        if (candidate === undefined || reached === undefined || reached.clauses >= (best?.distance ?? distance).clauses) continue;
        best = { candidate, distance: reached };
      }
    if (best === undefined) return here;
    here = best.candidate;
    distance = best.distance;
    if (visit(here)) return here;
  }
  return here;
}
