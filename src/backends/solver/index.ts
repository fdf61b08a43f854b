/** Proofs about the law: what a change does, what a catalogue says of itself, what would cure a breach. Needs `z3-solver`. */

export { cureOffering } from "./cure";
export type { Cure, CureOptions, CureReport, CuredFact, CuredViolation } from "./cure";
export { CHANGES, diffCatalogues } from "./diff";
export type { Change, DiffOptions, RuleChange } from "./diff";
export { equivalence, firstDifference } from "./equivalence";
export type { Equivalence } from "./equivalence";
export { SolverMissing, createSolver } from "./session";
export type { Solver } from "./session";
export { FINDINGS, verifyCatalogue } from "./verify";
export type { FindingKind, ProofFinding, VerifiedException, VerifyOptions } from "./verify";
