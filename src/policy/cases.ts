import { lawOfPlace } from "../catalogue/as-of";
import type { Catalogue } from "../catalogue/catalogue";
import { createCatalogue } from "../catalogue/catalogue";
import { extend } from "../catalogue/extend";
import type { PolicyAmendment } from "../catalogue/extend";
import type { Jurisdiction } from "../catalogue/model";
import { createEvaluator } from "../evaluator/create";
import type { Evaluator } from "../evaluator/evaluate";
import type { Report } from "../evaluator/model";
import { explainIssue } from "../offering/explain-issue";
import { guardInput } from "../offering/guard";
import { InputError } from "../offering/input-error";
import { offeringOf } from "./case-offering";
import type { CaseFile, PolicyCase } from "./case-schema";
import { caseFileSchema } from "./case-schema";
import type { Difference, Judged } from "./expectation";
import { compareExpectation, differenceLine } from "./expectation";

/** Running policy cases: a base offering, what is different about it, a date, and what the law is expected to say. */

/** What one case gave: nothing wrong, or each difference with the finding that shows it. */
export interface CaseResult {
  readonly id: string;
  readonly title: string;
  /** A line each; empty when the case holds. */
  readonly problems: readonly string[];
  readonly rules: readonly string[];
  /** The same problems as data, as far as they are about a rule. */
  readonly differences: readonly Difference[];
}

/** Checks the parsed data of a case file. @throws InputError */
export function parseCaseFile(data: unknown, file?: string): CaseFile {
  guardInput(data, file);
  const result = caseFileSchema().safeParse(data);
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap((issue) => explainIssue(issue, caseFileSchema(), data));
  throw new InputError(issues.map((issue) => (file === undefined ? issue : { file, ...issue })));
}

/** The place that a rule belongs to; the one at hand is looked at first, so that the law of others need not be read. */
function homeOf(rule: string, { places }: Catalogue, first: string): Jurisdiction | undefined {
  const has = (pack: Jurisdiction): boolean => pack.rules.some(({ id }) => id === rule);
  const near = places.find(({ code }) => code === first);
  return near !== undefined && has(near) ? near : places.find(has);
}

/** The rules in force at a place on a day, kept: every case of a file asks. */
function rulesInForce(): (place: Jurisdiction, asOf: string) => ReadonlySet<string> {
  const known = new WeakMap<Jurisdiction, Map<string, ReadonlySet<string>>>();
  return (place, asOf) => {
    const days = known.get(place) ?? new Map<string, ReadonlySet<string>>();
    known.set(place, days);
    const rules = days.get(asOf) ?? new Set(lawOfPlace(place, asOf).rules.map(({ rule }) => rule.id));
    days.set(asOf, rules);
    return rules;
  };
}

interface Run {
  readonly file: CaseFile;
  readonly catalogue: Catalogue;
  readonly evaluatorOf: (catalogue: Catalogue) => Evaluator;
  readonly inForce: ReturnType<typeof rulesInForce>;
}

function judgedBy(rule: string, report: Report, law: Catalogue, { file, inForce }: Run): Judged {
  const { asOf } = report;
  const home = homeOf(rule, law, file.jurisdiction);
  if (home === undefined) return { standing: "unknown", asOf, place: "", findings: [], open: [] };
  const { nexus = [], possibleNexus = [] } = report.jurisdictions.find(({ code }) => code === home.code) ?? {};
  return {
    standing: inForce(home, asOf).has(rule) ? "in-force" : "not-in-force",
    asOf,
    place: home.code,
    findings: report.findings.filter((finding) => finding.rule === rule),
    open: nexus.length === 0 ? possibleNexus : [],
  };
}

/** A place with the order it belongs to: what has to stay sound when the law of the place is changed. */
export function lawAround(code: string, catalogue: Catalogue): Catalogue {
  const parent = catalogue.jurisdictions.find((pack) => pack.code === code)?.parent;
  const packs = catalogue.jurisdictions.filter((pack) => pack.code === code || pack.code === parent);
  return packs.length === 0 ? catalogue : createCatalogue(packs);
}

function runCase(policyCase: PolicyCase, run: Run): CaseResult {
  const { file, catalogue, evaluatorOf } = run;
  const { id, title, asOf = file.asOf, amend, rates, verdict, expect } = policyCase;
  const rules = expect.map((expectation) => expectation.rule);
  try {
    const offering = offeringOf(policyCase, file);
    const law = amend === undefined ? catalogue : extend(lawAround(file.jurisdiction, catalogue), { amend: { [file.jurisdiction]: amend as PolicyAmendment } });
    const report = evaluatorOf(law).evaluate(offering, { asOf, jurisdictions: [file.jurisdiction], all: true, ...(rates && { rates }) });
    const differences = expect.flatMap((expectation) => compareExpectation(expectation, judgedBy(expectation.rule, report, law, run)));
    const problems = differences.map(differenceLine);
    const found = report.jurisdictions.find((j) => j.code === file.jurisdiction)?.verdict ?? "out-of-scope";
    return { id, title, rules, differences, problems: verdict === undefined || verdict === found ? problems : [...problems, `verdict: expected ${verdict}, found ${found}`] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { id, title, rules, differences: [], problems: [error.message] };
  }
}

/** Runs the cases of a file against a catalogue: all of them, or those chosen. */
export function runCases(file: CaseFile, catalogue: Catalogue, chosen: (policyCase: PolicyCase) => boolean = () => true): readonly CaseResult[] {
  const standard = createEvaluator(catalogue);
  const run: Run = { file, catalogue, evaluatorOf: (law) => (law === catalogue ? standard : createEvaluator(law)), inForce: rulesInForce() };
  return file.cases.filter(chosen).map((policyCase) => runCase(policyCase, run));
}
