/** The engine alone, small: no rules, no schema, no tools. It evaluates offerings that were parsed before, against packs of your choice. */

export { createCatalogue } from "./catalogue/catalogue";
export type { Catalogue, CatalogueJson } from "./catalogue/catalogue";
export type { Jurisdiction } from "./catalogue/model";
export { createParsedEvaluator } from "./evaluator/create-parsed";
export type { Tools } from "./evaluator/compile";
export type { EvaluateOptions, Evaluator } from "./evaluator/evaluate";
export type * from "./evaluator/model";
export type { Rate } from "./facts/money";
export { InputError } from "./offering/input-error";
export type { InputIssue } from "./offering/input-error";
export type { Offering } from "./offering/offering";
export { ENGINE_VERSION } from "./version";
