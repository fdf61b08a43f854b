import type { Catalogue } from "../catalogue/catalogue";
import { parseOffering } from "../offering/parse";
import type { EvaluateOptions, Evaluator } from "./evaluate";
import { evaluatorWith } from "./evaluate";

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
  return evaluatorWith(parseOffering, catalogue, defaults);
}
