import { endOf } from "../../evaluator/explain";
import { lawOfPlace } from "../../catalogue/as-of";
import type { RuleOnDay } from "../judge";
import { decisionFor, decisionsOf, findingsOn } from "../judge";
import type { Assertion, TestedRule } from "../suite";
import type { Candidate, Variation } from "../search/candidate";
import { candidateFrom, shortened, varied } from "../search/candidate";
import { clausesFrom, climb, keptGoals, standingOf } from "../search/climb";
import { PREFERENCE, nearestStarts } from "../search/starts";
import { allVariations, dayVariations, subjectVariations, variationsOf } from "../search/variations";
import { aimsOf } from "./aims";
import { comparisonsOfRule } from "./comparisons";
import type { CoverageItem } from "./items";
import type { Observer } from "./observe";

/** The search for an offering that shows one item of a rule: from the cases there are, one fact at a time. */

export interface Seeking {
  readonly tested: TestedRule;
  readonly observer: Observer;
  readonly lawOf: (candidate: Candidate) => RuleOnDay;
  readonly starts: readonly Assertion[];
  /** Where to start from when these lead nowhere. */
  readonly others: readonly Assertion[];
  /** Whether a case made of an offering for an item holds when it is run from its file. */
  readonly holds: (item: CoverageItem, candidate: Candidate) => boolean;
}

/** Climbs towards one aim, offerings looked at for one item, and cases that single steps are tried from. */
const MOST_CLIMBS = 3;
const MOST_LOOKS = 1_500;
const MOST_STARTS = 6;
const MOST_EDGE_STARTS = 40;

const WHOLE = { saleIndex: 0, partyIndex: 0 };

/** Looks at offerings until one shows the item, or for long enough. */
function looker(item: CoverageItem, { observer, holds }: Seeking) {
  let looks = 0;
  let found: Candidate | undefined;
  const shows = (candidate: Candidate): boolean => observer.shows(item, { ready: candidate, expectation: candidate.origin.expectation });
  const look = (candidate: Candidate): boolean => {
    if (found !== undefined || ++looks > MOST_LOOKS) return true;
    if (shows(candidate) && holds(item, candidate)) found = candidate;
    return found !== undefined;
  };
  const tryAll = (candidate: Candidate, steps: readonly Variation[]): boolean =>
    steps.some((step) => {
      const next = varied(candidate, step);
      return next !== undefined && look(next);
    });
  /** @param keeps what else must stay as it is */
  const shortest = (keeps: (candidate: Candidate) => boolean = () => true): Candidate | undefined => {
    const short = found && shortened(found, (candidate) => shows(candidate) && keeps(candidate));
    return short !== undefined && holds(item, short) ? short : found;
  };
  return { look, tryAll, shortest };
}

/** The days about the end of the period for a duty. */
function endDays(candidate: Candidate, { tested, lawOf }: Seeking): readonly Variation[] {
  const standing = standingOf(candidate, lawOf(candidate));
  const end = standing && endOf(standing.rule.due, standing.memory);
  return end === undefined ? [] : dayVariations(tested.place, candidate, [end]);
}

/** The days on which the law of the rule changes, the latest first. */
const lawDays = (candidate: Candidate, { tested }: Seeking): readonly Variation[] => [...dayVariations(tested.place, candidate)].sort((a, b) => (a.asOf! < b.asOf! ? 1 : -1));

/** Steps about the facts that are compared with a number of the law. */
function comparedSteps(parameter: string, candidate: Candidate, { tested, lawOf }: Seeking): readonly Variation[] {
  const { place } = tested;
  const index = standingOf(candidate, lawOf(candidate)) ?? WHOLE;
  const day = lawOfPlace(place, candidate.asOf).parameter(parameter);
  return comparisonsOfRule(place)
    .filter((comparison) => comparison.parameter === parameter)
    .flatMap(({ fact, plus }) => {
      const asOf = fact === "asOf" && plus === undefined && day !== undefined ? dayVariations(place, candidate, [String(day)]) : [];
      return [...asOf, ...variationsOf(fact, place, candidate, index), ...(plus === undefined ? [] : variationsOf(plus, place, candidate, index))];
    });
}

/** Steps that suit the kind of the item, whatever the facts. */
function specialSteps({ about }: CoverageItem, candidate: Candidate, seeking: Seeking): readonly Variation[] {
  switch (about.kind) {
    case "thresholds":
      return [...endDays(candidate, seeking), ...comparedSteps(about.parameter, candidate, seeking)];
    case "outcomes":
      return [...endDays(candidate, seeking), ...(about.outcome === "inapplicable" ? subjectVariations(candidate) : [])];
    default:
      return endDays(candidate, seeking);
  }
}

/** Two steps about the facts that are compared: first the one that a period is added to, then the other. */
function twoSteps(parameter: string, candidate: Candidate, seeking: Seeking, tryAll: (candidate: Candidate, steps: readonly Variation[]) => boolean): boolean {
  const steps = comparedSteps(parameter, candidate, seeking);
  return steps.some((step) => {
    const next = varied(candidate, step);
    return next !== undefined && tryAll(next, comparedSteps(parameter, next, seeking));
  });
}

/** An offering that shows an item which depends on facts. */
function seekByFacts(item: CoverageItem, seeking: Seeking): Candidate | undefined {
  const { tested, lawOf } = seeking;
  const { look, tryAll, shortest } = looker(item, seeking);
  const starts = seeking.starts.map(candidateFrom);
  const elsewhen = starts.slice(0, MOST_STARTS).flatMap((start) => lawDays(start, seeking).flatMap((step) => varied(start, step) ?? []));
  const { about } = item;
  const aimCount = (from: readonly Candidate[]): number => Math.max(0, ...from.slice(0, MOST_STARTS).map((start) => standingOf(start, lawOf(start))).map((standing) => (standing === undefined ? 0 : aimsOf(item, standing.rule).length)));
  // What is not law on the day of any case may be on another.
  const from = aimCount(starts) > 0 ? starts : elsewhen;
  if (starts.slice(0, MOST_STARTS).some((start) => tryAll(start, about.kind === "thresholds" ? [] : endDays(start, seeking)))) return shortest();
  for (let aim = 0; aim < aimCount(from); aim++) {
    const goalsOf = keptGoals((rule) => aimsOf(item, rule)[aim]);
    for (const start of nearestStarts(from, lawOf, goalsOf).slice(0, MOST_CLIMBS)) {
      // A number is of interest where the comparison decides.
      const reached = climb(start, lawOf, goalsOf, about.kind === "thresholds" ? () => false : look);
      if (look(reached) || tryAll(reached, specialSteps(item, reached, seeking))) {
        const clauses = clausesFrom(reached, lawOf, goalsOf);
        return shortest(about.kind === "thresholds" ? (candidate) => clausesFrom(candidate, lawOf, goalsOf) === clauses : undefined);
      }
    }
  }
  for (const start of from.slice(0, MOST_STARTS)) {
    if (tryAll(start, specialSteps(item, start, seeking))) return shortest();
    if (about.kind === "thresholds" && twoSteps(about.parameter, start, seeking, tryAll)) return shortest();
  }
  // Single steps go no further where all the facts around a condition had to move.
  if (about.kind === "thresholds" || about.kind === "conditions") return shortest();
  for (const start of from.slice(0, MOST_STARTS)) if (tryAll(start, [...allVariations(tested.place, start, standingOf(start, lawOf(start)) ?? WHOLE), ...subjectVariations(start)])) return shortest();
  return shortest();
}

/** An offering on the day of an edge: best one that the two sides judge differently, and where the law that begins or ends matters. */
function seekByDay({ edge, day }: { readonly edge: { readonly before: string; readonly after: string; readonly begins: boolean }; readonly day: string }, { starts, lawOf }: Seeking, holds: (candidate: Candidate) => boolean): Candidate | undefined {
  const said = (candidate: Candidate): string => {
    const law = lawOf(candidate);
    return law.work === undefined ? "not-in-force" : JSON.stringify(findingsOn(candidate, law).map(({ subject, outcome, exemptions }) => [subject, outcome, exemptions.map((exemption) => exemption.id + exemption.outcome)]));
  };
  const ranked = starts.slice(0, MOST_EDGE_STARTS).map((start) => {
    const origin = candidateFrom(start);
    const on = (asOf: string): Candidate => varied(origin, { asOf, says: `on ${asOf}` }) ?? origin;
    const inForce = on(edge.begins ? edge.after : edge.before);
    const outcome = decisionFor(start.expectation, decisionsOf(inForce, lawOf(inForce)))?.outcome ?? "inapplicable";
    return { candidate: on(day), rank: (said(on(edge.before)) === said(on(edge.after)) ? PREFERENCE.length : 0) + PREFERENCE.indexOf(outcome) };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate).find(holds);
}

/** An offering near that of a case that shows an item; undefined when none is found. */
export function seek(item: CoverageItem, seeking: Seeking): Candidate | undefined {
  const { about } = item;
  const from = (starts: readonly Assertion[]) => (starts.length === 0 ? undefined : about.kind === "edges" ? seekByDay(about, { ...seeking, starts }, (candidate) => seeking.holds(item, candidate)) : seekByFacts(item, { ...seeking, starts }));
  return from(seeking.starts) ?? from(seeking.others);
}

