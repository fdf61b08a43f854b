/** The engine without any rules: bring your own catalogue. */

export type * from "./catalogue/model";
export { createCatalogue } from "./catalogue/catalogue";
export type { Catalogue, CatalogueJson } from "./catalogue/catalogue";
export { extend } from "./catalogue/extend";
export type { Policy, PolicyAddition, PolicyAmendment } from "./catalogue/extend";
export { loadCatalogue, saveCatalogue } from "./catalogue/load";
export { createEvaluator } from "./evaluator/evaluate";
export type { EvaluateOptions, Evaluator } from "./evaluator/evaluate";
export type * from "./evaluator/model";
export type { Rate } from "./facts/money";
export { InputError, offeringJsonSchema, parseOffering } from "./offering/index";
export type { InputIssue, Offering } from "./offering/index";
export { ENGINE_VERSION } from "./version";
