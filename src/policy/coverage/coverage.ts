import type { TestedRule } from "../suite";
import type { CoverageItem, CoverageKind } from "./items";
import { COVERAGE_KINDS, itemsOf } from "./items";
import { observedOf } from "./observe";

/** How much of the law the cases show, rule by rule. */

export interface Covered {
  readonly covered: number;
  readonly total: number;
}

export type CoverageCounts = Readonly<Record<CoverageKind, Covered>>;

/** What the cases leave out. */
export interface Uncovered {
  readonly rule: string;
  readonly jurisdiction: string;
  readonly kind: CoverageKind;
  readonly item: string;
}

export interface RuleCoverage {
  readonly rule: string;
  readonly jurisdiction: string;
  /** How many cases speak about the rule. */
  readonly cases: number;
  readonly counts: CoverageCounts;
  readonly uncovered: readonly Uncovered[];
}

/** The same item wherever it was made. */
export const keyOf = ({ kind, name }: CoverageItem): string => `${kind} ${name}`;

/** The items of a rule, and those of them that the cases leave out. */
export interface Gaps {
  readonly items: readonly CoverageItem[];
  readonly left: readonly CoverageItem[];
}

export function gapsOf(tested: TestedRule): Gaps {
  const items = itemsOf(tested);
  const observed = new Set(items.length === 0 ? [] : observedOf(tested).map(keyOf));
  return { items, left: items.filter((item) => !observed.has(keyOf(item))) };
}

export function uncoveredItem({ rule, home }: TestedRule, { kind, name }: CoverageItem): Uncovered {
  return { rule: rule.id, jurisdiction: home.code, kind, item: name };
}

/** What the cases show of one rule. */
export function coverageOf(tested: TestedRule, { items, left }: Gaps = gapsOf(tested)): RuleCoverage {
  const { rule, home, assertions } = tested;
  const numberOf = (list: readonly CoverageItem[], kind: CoverageKind): number => list.filter((item) => item.kind === kind).length;
  const counts = Object.fromEntries(COVERAGE_KINDS.map((kind): [CoverageKind, Covered] => [kind, { covered: numberOf(items, kind) - numberOf(left, kind), total: numberOf(items, kind) }])) as CoverageCounts;
  return { rule: rule.id, jurisdiction: home.code, cases: assertions.length, counts, uncovered: left.map((item) => uncoveredItem(tested, item)) };
}

/** The counts of several rules together. */
export function sumOfCounts(rules: readonly RuleCoverage[]): CoverageCounts {
  const sum = (kind: CoverageKind): Covered => ({
    covered: rules.reduce((n, { counts }) => n + counts[kind].covered, 0),
    total: rules.reduce((n, { counts }) => n + counts[kind].total, 0),
  });
  return Object.fromEntries(COVERAGE_KINDS.map((kind) => [kind, sum(kind)])) as CoverageCounts;
}

/** In percent; all of nothing is all. */
export const percentOf = ({ covered, total }: Covered): number => (total === 0 ? 100 : (covered / total) * 100);
