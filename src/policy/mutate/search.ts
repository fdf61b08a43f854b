import type { Catalogue } from "../../catalogue/catalogue";
import { endOf } from "../../evaluator/explain";
import { readyCase } from "../case-offering";
import type { CaseFile, Expectation, PolicyCase } from "../case-schema";
import { lawAround, runCases } from "../cases";
import type { RuleOnDay } from "../judge";
import { daysOf, findingsOn, holdsOn, outcomesOn } from "../judge";
import type { Assertion, TestedRule } from "../suite";
import type { Candidate, Variation } from "../search/candidate";
import { candidateFrom, shortened, varied } from "../search/candidate";
import type { GoalsOf } from "../search/climb";
import { climb, keptGoals, standingOf } from "../search/climb";
import { expectationsOf } from "../search/expected";
import { factsOfTree, goalsAt } from "../search/goals";
import { nearestStarts, startsOf } from "../search/starts";
import { mutatedCatalogue, mutatedPlace } from "./mutant";
import type { Mutant } from "./mutant";
import type { MutantOfRules } from "./mutants";
import { spotsOfMutant } from "./spots";
import { allVariations, dayVariations, everyRoleVariation, roleVariations, subjectVariations, variationsOf } from "../search/variations";
import type { Names, Taken } from "../search/written";
import { differenceOf, take, writtenCase } from "../search/written";

/**
 * The search for a case that a mutant fails: the facts of existing cases are moved towards the place that was changed, and
 * tried out around it, until the law and its mutant say different things. What is found is run once more as a case file
 * against both laws before it is shown.
 */

/** A case that would kill a mutant, and the file that has its base. */
export interface KillingCase {
  readonly path: string;
  readonly case: PolicyCase;
  /** The same, ready to be put to other mutants. */
  readonly assertion: Assertion;
}

/** Candidates looked at for one mutant. */
const MOST_LOOKS = 1_200;
const MOST_BASES = 3;
const MOST_SPOTS = 3;
const MOST_RULES = 2;

interface Hunt {
  readonly given: Taken;
  readonly mutant: Mutant;
  readonly tested: TestedRule;
  readonly lawOf: (candidate: Candidate) => RuleOnDay;
  readonly mutantOf: (candidate: Candidate) => RuleOnDay;
}

/** What a case would have to say so that the mutant fails it; undefined when both laws say the same of the candidate. */
function tellingExpectation(candidate: Candidate, { tested, lawOf, mutantOf }: Hunt): Expectation | undefined {
  const [law, mutant] = [lawOf(candidate), mutantOf(candidate)];
  if (law.work === undefined) return mutant.work === undefined ? undefined : { rule: tested.rule.id, outcome: "not-in-force" };
  const tells = (expectation: Expectation): boolean => holdsOn(expectation, candidate, law) && !holdsOn(expectation, candidate, mutant);
  return findingsOn(candidate, law).flatMap(expectationsOf).find(tells);
}

function namesOf(candidate: Candidate): Names {
  const { id, title } = candidate.origin.ready.policyCase;
  const difference = differenceOf(candidate);
  return difference === "" ? { id: `${id}-more`, title } : { id: `${id}-${difference}`, title: `${title}; but ${difference}` };
}

/** Runs a case as it would be run from its file, against the law and the mutant. */
function kills(killing: PolicyCase, { origin }: Candidate, mutant: Mutant, catalogue: Catalogue): boolean {
  const { file } = origin.ready.source;
  const law = lawAround(file.jurisdiction, catalogue);
  const alone: CaseFile = { ...file, cases: [killing] };
  const holds = (under: Catalogue): boolean => runCases(alone, under)[0]!.problems.length === 0;
  return holds(law) && !holds(mutatedCatalogue(law, mutant));
}

function foundCase(killing: PolicyCase, { origin }: Candidate, given: Taken): KillingCase {
  const { source } = origin.ready;
  take(killing, source.file, given);
  return { path: source.path, case: killing, assertion: { ready: readyCase(killing, source), expectation: killing.expect[0]! } };
}

/** Steps that suit the kind of the mutant, whatever the facts. */
function specialSteps({ mutant, tested, lawOf }: Hunt, candidate: Candidate): readonly Variation[] {
  const standing = standingOf(candidate, lawOf(candidate));
  const index = standing ?? { saleIndex: 0, partyIndex: 0 };
  const end = standing && endOf(standing.rule.due, standing.memory);
  const steps: Variation[] = [];
  if (mutant.mutation === "in-force" || end !== undefined) steps.push(...dayVariations(tested.place, candidate, end === undefined ? [] : [end]));
  if (mutant.mutation === "subject-swapped") steps.push(...subjectVariations(candidate));
  if (mutant.pointer.startsWith("/exposes/")) {
    const exposure = tested.rule.exposes[Number(mutant.pointer.split("/")[2])];
    if (tested.rule.subject !== "party") steps.push(...everyRoleVariation(tested.rule.exposes.map(({ role }) => role), candidate));
    if (exposure !== undefined) steps.push(...roleVariations(exposure.role, tested.rule.subject, index), ...subjectVariations(candidate));
  }
  return steps;
}

/** A search that ends with the first candidate that tells, or when it has looked long enough. */
function hunt(of: Hunt, catalogue: Catalogue): KillingCase | undefined {
  let found: KillingCase | undefined;
  let looks = 0;
  const accept = (reached: Candidate): boolean => {
    if (tellingExpectation(reached, of) === undefined) return false;
    const candidate = shortened(reached, (shorter) => tellingExpectation(shorter, of) !== undefined);
    const killing = writtenCase(candidate, namesOf(candidate), tellingExpectation(candidate, of)!, of.given);
    if (kills(killing, candidate, of.mutant, catalogue)) found = foundCase(killing, candidate, of.given);
    return found !== undefined;
  };
  /** Outcomes first: they are quick to compare. Details are looked at where asked. */
  const look = (candidate: Candidate, closely = false): boolean => {
    if (found !== undefined || ++looks > MOST_LOOKS) return true;
    return (closely || outcomesOn(candidate, of.lawOf(candidate)) !== outcomesOn(candidate, of.mutantOf(candidate))) && accept(candidate);
  };
  const tryAll = (candidate: Candidate, steps: readonly Variation[], closely = false): boolean =>
    steps.some((step) => {
      const next = varied(candidate, step);
      return next !== undefined && look(next, closely);
    });

  const starts = startsOf(of.tested).map(candidateFrom);
  const special = of.mutant.mutation === "subject-swapped" || of.mutant.pointer.startsWith("/exposes");
  if (starts.slice(0, 6).some((start) => tryAll(start, specialSteps(of, start), special))) return found;
  for (const goalsOf of goalsFor(of, starts[0]!)) {
    for (const start of nearestStarts(starts, of.lawOf, goalsOf).slice(0, MOST_BASES)) {
      const reached = climb(start, of.lawOf, goalsOf, look);
      if (look(reached)) return found;
      const standing = standingOf(reached, of.lawOf(reached));
      if (standing === undefined) continue;
      const facts = new Set((goalsOf(standing.rule) ?? []).flatMap(({ tree }) => factsOfTree(tree)).slice(-4));
      if (tryAll(reached, [...specialSteps(of, reached), ...[...facts].flatMap((fact) => variationsOf(fact, of.tested.place, reached, standing))], special)) return found;
    }
  }
  if (starts.slice(0, 12).some((start) => look(start, true))) return found;
  for (const start of starts.slice(0, 4)) if (tryAll(start, allVariations(of.tested.place, start, standingOf(start, of.lawOf(start)) ?? { saleIndex: 0, partyIndex: 0 }))) return found;
  return found;
}

/** The goals of the mutant: for each spot, its condition either way. They are found anew for each day's compiled rule. */
function goalsFor({ mutant, lawOf }: Hunt, start: Candidate): readonly GoalsOf[] {
  const sample = standingOf(start, lawOf(start));
  const count = sample === undefined ? 1 : Math.min(MOST_SPOTS, spotsOfMutant(mutant, sample.rule).length);
  return Array.from({ length: count }, (_, i) => [0, 1].map((side) => keptGoals((rule) => {
    const spot = spotsOfMutant(mutant, rule)[i];
    return spot === undefined ? undefined : goalsAt(rule, spot)[side];
  }))).flat();
}

/** Looks for a case that would kill a mutant which every case survives; undefined when none is found. One found before is taken again. */
export function caseSearch(catalogue: Catalogue): (of: MutantOfRules) => KillingCase | undefined {
  const laws = new WeakMap<TestedRule, ReturnType<typeof daysOf>>();
  const given: Taken = new WeakMap();
  const foundFor = new WeakMap<TestedRule, KillingCase[]>();
  return ({ mutant, rules }) => {
    for (const tested of rules.filter(({ assertions }) => assertions.length > 0).slice(0, MOST_RULES)) {
      const known = foundFor.get(tested) ?? [];
      foundFor.set(tested, known);
      const mutantOf = daysOf(mutatedPlace(tested.place, mutant));
      const again = known.find(({ assertion: { ready, expectation } }) => !holdsOn(expectation, ready, mutantOf(ready)));
      if (again !== undefined) return again;
      const law = laws.get(tested) ?? daysOf(tested.place);
      laws.set(tested, law);
      const found = hunt({ given, mutant, tested, lawOf: law, mutantOf }, catalogue);
      if (found === undefined) continue;
      known.push(found);
      return found;
    }
    return undefined;
  };
}
