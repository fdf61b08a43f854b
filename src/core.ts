/** Everything but the rules: schema, catalogue tools, evaluator, exports. Bring your own catalogue. */

export type * from "./catalogue/model";
export { exportJsonLogic, projectFacts } from "./backends/json-logic";
export type { ExportedRule, SubjectFacts } from "./backends/json-logic";
export { createCatalogue } from "./catalogue/catalogue";
export type { Catalogue, CatalogueJson } from "./catalogue/catalogue";
export { extend } from "./catalogue/extend";
export type { Policy, PolicyAddition, PolicyAmendment } from "./catalogue/extend";
export { lintCatalogue } from "./catalogue/lint";
export type { LintProblem } from "./catalogue/lint";
export { loadCatalogue, saveCatalogue } from "./catalogue/load";
export { offeringSchemaFor } from "./catalogue/offering-schema";
export { createEvaluator } from "./evaluator/create";
export { createParsedEvaluator } from "./evaluator/create-parsed";
export type { EvaluateOptions, Evaluator } from "./evaluator/evaluate";
export { markets } from "./evaluator/markets";
export type { MarketAnswer, MarketOptions } from "./evaluator/markets";
export type * from "./evaluator/model";
export type { Rate } from "./facts/money";
export { InputError, parseOffering } from "./offering/index";
export type { InputIssue, Offering } from "./offering/index";
export type { CaseFile, Expectation, PolicyCase } from "./policy/case-schema";
export { parseCaseFile, runCases } from "./policy/cases";
export type { CaseResult } from "./policy/cases";
export { toMarkdown } from "./report/markdown";
export { toText } from "./report/text";
export { ENGINE_VERSION } from "./version";
