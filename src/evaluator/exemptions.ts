import type { Reading } from "../facts/reading";
import { liesIn } from "../facts/reading";
import { claimsOf } from "../facts/sale-facts";
import type { SubjectAt } from "./explain";
import type { ExemptionResult } from "./model";

/** Which ways out of a rule an offering relies on, and which others it is nearest to. */

/** The exemptions claimed for a subject, by code: a sale's own claim, else those of the offering for the place. */
export function claimsAt({ offering, place }: Reading, { saleIndex }: SubjectAt): ReadonlySet<string> {
  const sale = offering.sales?.[saleIndex];
  const own = sale === undefined ? [] : claimsOf(sale);
  if (own.length > 0) return new Set(own);
  const general = (offering.raise?.pathways ?? []).filter(({ jurisdiction }) => jurisdiction === undefined || liesIn(jurisdiction, place));
  return new Set(general.flatMap(({ regime }) => regime ?? []));
}

interface Ranked {
  readonly result: ExemptionResult;
  /** Conditions that fail and that nobody can change. */
  readonly fixed: number;
}

const STANDING: Readonly<Record<ExemptionResult["outcome"], number>> = { met: 0, unknown: 1, failed: 1 };

/** The claimed ones first, then those that are met, then the nearest: fewest conditions unmet, changeable ones before fixed ones, fewest unknown. */
export function byNearness(ranked: readonly Ranked[]): readonly ExemptionResult[] {
  const distance = ({ result, fixed }: Ranked): readonly number[] => [
    result.claimed === true ? 0 : 1,
    STANDING[result.outcome],
    result.unmet.length,
    fixed,
    result.unknown.length,
  ];
  return [...ranked]
    .sort((a, b) => {
      const [left, right] = [distance(a), distance(b)];
      return left.map((value, i) => value - right[i]!).find((difference) => difference !== 0) ?? 0;
    })
    .map(({ result }) => result);
}
