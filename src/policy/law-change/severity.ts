import type { Catalogue } from "../../catalogue/catalogue";
import type { Finding, Outcome, Verdict } from "../../evaluator/model";
import { VERDICTS } from "../../evaluator/model";
import { worse } from "../../evaluator/summary";

/** How bad an outcome is for an offering, in terms of the verdict that it alone would give. */

/** What a rule says of a subject under a law; `not-in-force` when that law does not have it on the day. */
export type Standing = Outcome | "not-in-force";

/** What the law of a place says; `out-of-scope` when nothing touches it. */
export type PlaceVerdict = Verdict | "out-of-scope";

export function severityOf(outcome: Standing, kind: Finding["kind"], force: Finding["force"]): Verdict {
  return outcome === "not-in-force" ? "compliant" : worse("compliant", outcome, kind, force);
}

const rank = (verdict: PlaceVerdict): number => VERDICTS.indexOf(verdict === "out-of-scope" ? "compliant" : verdict);

export const isWorse = (after: PlaceVerdict, before: PlaceVerdict): boolean => rank(after) < rank(before);

/** Whether two verdicts leave the offering in the same position: a place that nothing touches asks for nothing. */
export const isAlike = (a: PlaceVerdict, b: PlaceVerdict): boolean => rank(a) === rank(b);

/** The worst of some verdicts; compliant when there are none. */
export const worstOf = (verdicts: readonly PlaceVerdict[]): Verdict => VERDICTS[Math.min(VERDICTS.length - 1, ...verdicts.map(rank))]!;

/** The verdict of a place in a report; of a place without law in the catalogue, that nothing was checked there. */
export function verdictOf(code: string, results: readonly { readonly code: string; readonly verdict: Verdict }[], catalogue: Catalogue): PlaceVerdict {
  const found = results.find((result) => result.code === code);
  if (found !== undefined) return found.verdict;
  return catalogue.jurisdictions.some((pack) => pack.code === code) ? "out-of-scope" : "not-covered";
}
