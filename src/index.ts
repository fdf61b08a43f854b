/**
 * Perimeter: checks a token offering against the law of the places it touches.
 *
 * @example
 * ```ts
 * import { evaluate } from "regulatory-perimeter";
 *
 * const report = evaluate(offering, { asOf: "2026-03-01" });
 * if (report.verdict !== "compliant") console.log(report.findings[0]?.explanation);
 * ```
 */
import { packs } from "../rules/index";
import { createCatalogue } from "./catalogue/catalogue";
import { createEvaluator } from "./evaluator/create";
import type { EvaluateOptions, Evaluator } from "./evaluator/evaluate";
import type { Report } from "./evaluator/model";

export * from "./core";

/** The law published with the package. */
export const catalogue = /* @__PURE__ */ createCatalogue(packs);

let evaluator: Evaluator | undefined;

/**
 * Checks an offering against the published catalogue. Pure: no I/O, and no clock unless both `options.asOf` and
 * the offering's `asOf` are left out.
 *
 * @param offering untrusted input: an object in the shape of the published JSON Schema
 * @throws InputError when it is not an offering, listing what was expected and found at each JSON pointer
 */
export function evaluate(offering: unknown, options?: EvaluateOptions): Report {
  evaluator ??= createEvaluator(catalogue);
  return evaluator.evaluate(offering, options);
}
