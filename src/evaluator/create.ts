import type { Catalogue } from "../catalogue/catalogue";
import type { Jurisdiction } from "../catalogue/model";
import { checkLocalFacts, statesLocalFacts } from "../facts/local-check";
import { jsonLogicOperators } from "../logic/opaque";
import type { InputIssue } from "../offering/input-error";
import type { Offering } from "../offering/offering";
import { parseOffering } from "../offering/parse";
import type { EvaluateOptions, Evaluator } from "./evaluate";
import { evaluatorWith } from "./evaluate";

/** What is wrong with the facts that an offering states for some places, or for the orders they belong to. */
function checkStated(offering: Offering, places: readonly Jurisdiction[]): readonly InputIssue[] {
  if (!statesLocalFacts(offering)) return [];
  const codes = new Set(places.map(({ code }) => code));
  return places.flatMap(({ code, parent, facts }) => [
    ...checkLocalFacts(offering, code, facts),
    ...(parent === undefined || codes.has(parent) ? [] : checkLocalFacts(offering, parent, facts)),
  ]);
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
  return evaluatorWith({ read: parseOffering, check: checkStated, operators: jsonLogicOperators }, catalogue, defaults);
}
