import type { Catalogue } from "../catalogue/catalogue";
import type { Jurisdiction } from "../catalogue/model";
import { checkLocalFacts, statedFor } from "../facts/local-check";
import type { InputIssue } from "../offering/input-error";
import type { Offering } from "../offering/offering";
import { parseOffering } from "../offering/parse";
import type { EvaluateOptions, Evaluator } from "./evaluate";
import { evaluatorWith } from "./evaluate";
import { lawTools } from "./tools";

/** What is wrong with the facts that an offering states for some places, or for the orders they belong to. */
function checkStated(offering: Offering, places: readonly Jurisdiction[]): readonly InputIssue[] {
  const stated = statedFor(offering);
  if (stated.size === 0) return [];
  const codes = new Set(places.map(({ code }) => code));
  // Only the law of a place for which something is stated is read.
  const check = (place: Jurisdiction, code: string): readonly InputIssue[] => (stated.has(code) ? checkLocalFacts(offering, code, place.facts) : []);
  return places.flatMap((place) => [...check(place, place.code), ...(place.parent === undefined || codes.has(place.parent) ? [] : check(place, place.parent))]);
}

/**
 * An evaluator for untrusted input: every offering is parsed before anything looks at it.
 *
 * @example
 * ```ts
 * const evaluator = createEvaluator(catalogue, { asOf: "2026-03-01" });
 * const report = evaluator.evaluate(offering);
 * ```
 */
export function createEvaluator(catalogue: Catalogue, defaults?: EvaluateOptions): Evaluator {
  return evaluatorWith({ read: parseOffering, check: checkStated, tools: lawTools }, catalogue, defaults);
}
