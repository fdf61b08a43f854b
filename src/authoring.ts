/** What a pack of rules imports, and nothing else. */
export { EARLIEST, cite, concept, defineFacts, instrument, jurisdiction, parameter, placeList, rule, tally, whoeverActs } from "./catalogue/author";
export type * from "./catalogue/model";
export type { FactDeclaration, FactDeclarations, FactType, Subject } from "./facts/declaration";
export { all, any, holds, jsonLogic, not, vocabulary } from "./logic/build";
