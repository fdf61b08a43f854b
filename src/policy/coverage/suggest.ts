import type { Catalogue } from "../../catalogue/catalogue";
import type { ReadyCase } from "../case-offering";
import type { PolicyCase } from "../case-schema";
import { lawAround, runCases } from "../cases";
import { daysOf, findingsOn } from "../judge";
import type { Assertion, TestedRule } from "../suite";
import type { Candidate } from "../search/candidate";
import { startsOf } from "../search/starts";
import type { Taken } from "../search/written";
import { differenceOf, take, writtenCase } from "../search/written";
import type { Gaps, Uncovered } from "./coverage";
import { keyOf, uncoveredItem } from "./coverage";
import type { CoverageItem } from "./items";
import { itemExpectation, itemId, itemTitle } from "./named";
import { observerOf } from "./observe";
import type { Seeking } from "./seek";
import { seek } from "./seek";

/**
 * Cases that would show what the cases leave out. Each says what the catalogue says today: somebody has to read it against
 * the law before it is kept. Every one is run as it would be run from its file before it is shown.
 */

/** A case, and the file that has its base. */
export interface Suggestion {
  readonly path: string;
  readonly case: PolicyCase;
  /** What it would cover. */
  readonly covers: readonly Uncovered[];
}

export interface SuggestOptions {
  /** Told of every rule that has been looked at. */
  readonly progress?: (done: number, total: number) => void;
}

function expectationOf(item: CoverageItem, candidate: Candidate, { rule }: TestedRule, lawOf: Seeking["lawOf"]): PolicyCase["expect"][number] {
  const { subject } = candidate.origin.expectation;
  const law = lawOf(candidate);
  if (law.work === undefined) return { rule: rule.id, outcome: "not-in-force" };
  const findings = findingsOn(candidate, law).filter((finding) => subject === undefined || finding.subject === subject);
  return findings.length === 1 ? itemExpectation(item, findings[0]!) : { rule: rule.id, ...(subject !== undefined && { subject }), outcome: "inapplicable" };
}

function titleOf(item: CoverageItem, candidate: Candidate, { rule, place }: TestedRule): string {
  const title = itemTitle(item, rule, place);
  const difference = item.kind === "edges" ? "" : differenceOf(candidate);
  return difference === "" ? title : `${title}: ${difference}`;
}

/** One case of every base: where a rule may be shown that no case speaks about. */
function casesOfBases(all: readonly ReadyCase[]): readonly ReadyCase[] {
  const first = new Map<string, ReadyCase>();
  for (const ready of all) if (ready.amend === undefined && !first.has(`${ready.source.path} ${ready.policyCase.base}`)) first.set(`${ready.source.path} ${ready.policyCase.base}`, ready);
  return [...first.values()];
}

const SUBJECT = { offering: {}, sale: { subject: "/sales/0" }, party: { subject: "/parties/0" } } as const;

/** What else there is at the place, as if it spoke about the rule. */
function elsewhere({ rule }: TestedRule, pool: readonly ReadyCase[]): readonly Assertion[] {
  return pool.map((ready) => ({ ready, expectation: { rule: rule.id, outcome: "inapplicable", ...SUBJECT[rule.subject] } }));
}

/** The candidate as a case that shows an item; its id is not given out yet. */
function caseOf(item: CoverageItem, candidate: Candidate, tested: TestedRule, lawOf: Seeking["lawOf"], given: Taken): PolicyCase {
  return writtenCase(candidate, { id: itemId(item, tested.rule), title: titleOf(item, candidate, tested) }, expectationOf(item, candidate, tested, lawOf), given);
}

/** Cases for the gaps of one rule. */
function foundFor(tested: TestedRule, left: readonly CoverageItem[], pool: readonly ReadyCase[], given: Taken, catalogue: Catalogue): readonly Suggestion[] {
  if (left.length === 0) return [];
  const lawOf = daysOf(tested.place);
  const observer = observerOf(tested);
  const around = lawAround(tested.home.code, catalogue);
  const holds = (item: CoverageItem, candidate: Candidate): boolean => {
    const { file } = candidate.origin.ready.source;
    return runCases({ ...file, cases: [caseOf(item, candidate, tested, lawOf, given)] }, around)[0]!.problems.length === 0;
  };
  const seeking: Seeking = { tested, observer, lawOf, holds, starts: startsOf(tested).filter(({ ready }) => ready.amend === undefined), others: elsewhere(tested, pool) };
  const open = new Map(left.map((item) => [keyOf(item), item]));
  return left.flatMap((item): readonly Suggestion[] => {
    const candidate = open.has(keyOf(item)) ? seek(item, seeking) : undefined;
    if (candidate === undefined) return [];
    const { source } = candidate.origin.ready;
    const written = caseOf(item, candidate, tested, lawOf, given);
    take(written, source.file, given);
    const shown = new Set(observer.everything({ ready: candidate, expectation: written.expect[0]! }).map(keyOf));
    const covers = [...open.values()].filter((one) => shown.has(keyOf(one)));
    for (const one of covers) open.delete(keyOf(one));
    return [{ path: source.path, case: written, covers: covers.map((one) => uncoveredItem(tested, one)) }];
  });
}

/**
 * Looks for a case for everything that the cases leave out.
 *
 * @param gaps what each rule leaves out, rule by rule
 */
export function suggestionsFor(gaps: readonly (readonly [TestedRule, Gaps])[], catalogue: Catalogue, { progress }: SuggestOptions = {}): readonly Suggestion[] {
  const pools = new Map<string, readonly ReadyCase[]>();
  const poolOf = (code: string): readonly ReadyCase[] => {
    const known = pools.get(code) ?? casesOfBases(gaps.filter(([{ home }]) => home.code === code).flatMap(([{ assertions }]) => assertions.map(({ ready }) => ready)));
    pools.set(code, known);
    return known;
  };
  const given: Taken = new WeakMap();
  return gaps.flatMap(([tested, { left }], i) => {
    const found = foundFor(tested, left, poolOf(tested.home.code), given, catalogue);
    progress?.(i + 1, gaps.length);
    return found;
  });
}
