import type { Catalogue } from "../catalogue/catalogue";
import type { Jurisdiction } from "../catalogue/model";
import { checkLocalFacts, statedFor } from "../facts/local-check";
import type { InputIssue } from "../offering/input-error";
import type { Offering } from "../offering/offering";
import { parseOffering } from "../offering/parse";
import type { EvaluateOptions, Evaluator } from "./evaluate";
import { evaluatorWith } from "./evaluate";
import { lawTools } from "./tools";

/** Finds what is wrong with the facts that an offering states for some places. Only the law of those places is read. */
function checker(places: readonly Jurisdiction[]): (offering: Offering) => readonly InputIssue[] {
  const own = new Map(places.map((place) => [place.code, [place]]));
  const members = new Map<string, Jurisdiction[]>();
  for (const place of places) if (place.parent !== undefined) members.set(place.parent, [...(members.get(place.parent) ?? []), place]);
  // The law of the place says what may be stated under a code, or else that of the places that belong to it.
  const lawOf = (code: string): readonly Jurisdiction[] => own.get(code) ?? members.get(code) ?? [];
  return (offering) => [...statedFor(offering)].flatMap((code) => lawOf(code).flatMap(({ facts }) => checkLocalFacts(offering, code, facts)));
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
  return evaluatorWith({ read: parseOffering, checker, tools: lawTools }, catalogue, defaults);
}
