import type { TestedRule } from "../suite";
import type { CoverageKind } from "./items";
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

/** What the cases show of one rule. */
export function coverageOf(tested: TestedRule): RuleCoverage {
  const { rule, home, assertions } = tested;
  const items = itemsOf(tested);
  const observed = new Set(items.length === 0 ? [] : observedOf(tested).map(({ kind, name }) => `${kind} ${name}`));
  const isCovered = ({ kind, name }: (typeof items)[number]) => observed.has(`${kind} ${name}`);
  const counts = Object.fromEntries(
    COVERAGE_KINDS.map((kind): [CoverageKind, Covered] => {
      const ofKind = items.filter((item) => item.kind === kind);
      return [kind, { covered: ofKind.filter(isCovered).length, total: ofKind.length }];
    }),
  ) as CoverageCounts;
  const uncovered = items.filter((item) => !isCovered(item)).map(({ kind, name }) => ({ rule: rule.id, jurisdiction: home.code, kind, item: name }));
  return { rule: rule.id, jurisdiction: home.code, cases: assertions.length, counts, uncovered };
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
