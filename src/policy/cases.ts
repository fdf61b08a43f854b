import type { Catalogue } from "../catalogue/catalogue";
import { extend } from "../catalogue/extend";
import type { PolicyAmendment } from "../catalogue/extend";
import { createEvaluator } from "../evaluator/create";
import type { Evaluator } from "../evaluator/evaluate";
import type { Finding, Report } from "../evaluator/model";
import { explainIssue } from "../offering/explain-issue";
import { guardInput } from "../offering/guard";
import { InputError, showValue } from "../offering/input-error";
import type { CaseFile, Expectation, PolicyCase } from "./case-schema";
import { caseFileSchema } from "./case-schema";
import { applyChange } from "./change";

/** Running policy cases: a base offering, what is different about it, a date, and what the law is expected to say. */

/** What one case gave: nothing wrong, or each difference with the finding that shows it. */
export interface CaseResult {
  readonly id: string;
  readonly title: string;
  readonly problems: readonly string[];
  readonly rules: readonly string[];
}

/** Checks the parsed data of a case file. @throws InputError */
export function parseCaseFile(data: unknown, file?: string): CaseFile {
  guardInput(data, file);
  const result = caseFileSchema().safeParse(data);
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap((issue) => explainIssue(issue, caseFileSchema(), data));
  throw new InputError(issues.map((issue) => (file === undefined ? issue : { file, ...issue })));
}

/** The offering of a base, with the bases it extends applied first. */
function baseOffering(name: string, bases: CaseFile["bases"], trail: readonly string[] = []): unknown {
  const base = Object.hasOwn(bases, name) ? bases[name] : undefined;
  if (base === undefined || trail.includes(name))
    throw new InputError([{ pointer: `/bases/${name}`, expected: "a base that exists and does not extend itself", found: showValue(name) }]);
  const { extends: parent, set, remove, ...own } = base as { extends?: string; set?: Record<string, unknown>; remove?: string[] };
  const start = parent === undefined ? own : { ...(baseOffering(parent, bases, [...trail, name]) as object), ...own };
  return applyChange(start, { ...(set && { set }), ...(remove && { remove }) });
}

function findingsOf(report: Report, { rule, subject }: Expectation): readonly Finding[] {
  return report.findings.filter((finding) => finding.rule === rule && (subject === undefined || finding.subject === subject));
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && [...a].sort().join("\n") === [...b].sort().join("\n");

function compareConditions(kind: "unmet" | "unknown", expected: Readonly<Record<string, readonly string[]>>, finding: Finding): readonly string[] {
  return Object.entries(expected).flatMap(([where, names]) => {
    const source = where === "requirements" ? finding.requirements : finding.exemptions.find((exemption) => exemption.id === where);
    const found = source?.[kind];
    if (found === undefined) return [`${finding.rule}: no ${where} with conditions in the finding`];
    return sameSet(found, names) ? [] : [`${finding.rule}: ${kind} of ${where}: expected [${names.join(", ")}], found [${found.join(", ")}]`];
  });
}

function compareExposed(expected: Readonly<Record<string, string>>, finding: Finding): readonly string[] {
  return Object.entries(expected).flatMap(([party, basis]) => {
    const found = finding.exposed.filter((exposed) => exposed.party === party).map((exposed) => exposed.basis as string);
    return found.includes(basis) ? [] : [`${finding.rule}: exposure of ${party}: expected ${basis}, found ${found.join(", ") || "none"}`];
  });
}

function compareFinding(expected: Expectation, finding: Finding): readonly string[] {
  const { rule } = expected;
  const problems: string[] = [];
  const wrong = (what: string, want: string, found: string) => problems.push(`${rule}${finding.subject && ` at ${finding.subject}`}: ${what}: expected ${want}, found ${found}`);
  if (finding.outcome !== expected.outcome) wrong("outcome", expected.outcome, `${finding.outcome}. ${finding.explanation}`);
  if (expected.exemption !== undefined && !finding.exemptions.some((e) => e.id === expected.exemption && e.outcome === "met"))
    wrong("exemption met", expected.exemption, finding.exemptions.map((e) => `${e.id} ${e.outcome}`).join(", ") || "none");
  if (expected.missing !== undefined && !sameSet(finding.missing, expected.missing)) wrong("missing", `[${expected.missing.join(", ")}]`, `[${finding.missing.join(", ")}]`);
  if (expected.due !== undefined && finding.due !== expected.due) wrong("due", expected.due, finding.due ?? "none");
  if (expected.evidence !== undefined && finding.evidence !== expected.evidence) wrong("evidence", expected.evidence, finding.evidence);
  for (const instrument of expected.cites ?? [])
    if (!finding.citations.some((c) => c.instrument === instrument)) wrong("citation", instrument, finding.citations.map((c) => c.instrument).join(", "));
  if (expected.unmet !== undefined) problems.push(...compareConditions("unmet", expected.unmet, finding));
  if (expected.unknown !== undefined) problems.push(...compareConditions("unknown", expected.unknown, finding));
  if (expected.exposed !== undefined) problems.push(...compareExposed(expected.exposed, finding));
  return problems;
}

/** Whether the rule exists, and is in force on the date. */
function standing(catalogue: Catalogue, rule: string, asOf: string): "unknown" | "not-in-force" | "in-force" {
  if (!catalogue.jurisdictions.some((pack) => pack.rules.some((r) => r.id === rule))) return "unknown";
  return catalogue.asOf(asOf).some((law) => law.rules.some((r) => r.rule.id === rule)) ? "in-force" : "not-in-force";
}

function compareExpectation(expected: Expectation, report: Report, catalogue: Catalogue): readonly string[] {
  const { rule, outcome } = expected;
  const standingNow = standing(catalogue, rule, report.asOf);
  if (standingNow === "unknown") return [`${rule}: no such rule`];
  if (outcome === "not-in-force" || standingNow === "not-in-force")
    return outcome === standingNow ? [] : [`${rule}: expected ${outcome}, found the rule ${standingNow.replaceAll("-", " ")} on ${report.asOf}`];
  const found = findingsOf(report, expected);
  if (found.length === 0) {
    const place = catalogue.jurisdictions.find((pack) => pack.rules.some((r) => r.id === rule))!.code;
    const { nexus = [], possibleNexus = [] } = report.jurisdictions.find(({ code }) => code === place) ?? {};
    // Nothing is judged while it is open whether anything touches the place.
    if (nexus.length === 0 && possibleNexus.length > 0) return [`${rule}: expected ${outcome}, found no finding: it is open whether the offering touches ${place} (${possibleNexus.join(", ")})`];
    // Out of scope, every rule of the place is inapplicable: nothing of it touches the offering.
    return outcome === "inapplicable" ? [] : [`${rule}: expected ${outcome}, found no finding: the offering does not touch ${place}, or has no such subject`];
  }
  if (found.length > 1) return [`${rule}: say which subject: ${found.map((finding) => finding.subject).join(", ")}`];
  return compareFinding(expected, found[0]!);
}

function runCase(policyCase: PolicyCase, file: CaseFile, catalogue: Catalogue, evaluatorOf: (catalogue: Catalogue) => Evaluator): CaseResult {
  const { id, title, base, asOf = file.asOf, amend, rates, verdict, expect, set, remove } = policyCase;
  const rules = expect.map((expectation) => expectation.rule);
  try {
    const offering = applyChange(baseOffering(base, file.bases), { ...(set && { set }), ...(remove && { remove }) });
    const law = amend === undefined ? catalogue : extend(catalogue, { amend: { [file.jurisdiction]: amend as PolicyAmendment } });
    const report = evaluatorOf(law).evaluate(offering, { asOf, jurisdictions: [file.jurisdiction], all: true, ...(rates && { rates }) });
    const problems = expect.flatMap((expectation) => compareExpectation(expectation, report, law));
    const found = report.jurisdictions.find((j) => j.code === file.jurisdiction)?.verdict ?? "out-of-scope";
    return { id, title, rules, problems: verdict === undefined || verdict === found ? problems : [...problems, `verdict: expected ${verdict}, found ${found}`] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { id, title, rules, problems: [error.message] };
  }
}

/** Runs every case of a file against a catalogue. */
export function runCases(file: CaseFile, catalogue: Catalogue): readonly CaseResult[] {
  const standard = createEvaluator(catalogue);
  return file.cases.map((policyCase) => runCase(policyCase, file, catalogue, (law) => (law === catalogue ? standard : createEvaluator(law))));
}
