import type { Catalogue } from "../catalogue/catalogue";
import { checkLocalFacts, statedFor } from "../facts/local-check";
import type { InputIssue } from "../offering/input-error";
import type { Offering } from "../offering/offering";
import { parseOffering } from "../offering/parse";
import type { EvaluateOptions, Evaluator } from "./evaluate";
import type { StatedLaw } from "./evaluate";
import { evaluatorWith } from "./evaluate";
import { lawTools } from "./tools";

/** What is wrong with the facts that an offering states for some places. Only the law of those places is read. */
function checkStated(offering: Offering, law: StatedLaw): readonly InputIssue[] {
  return [...statedFor(offering)].flatMap((code) => (law(code) ?? []).flatMap(({ facts }) => checkLocalFacts(offering, code, facts)));
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
