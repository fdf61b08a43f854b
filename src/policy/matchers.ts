import type { Finding, Outcome, Report } from "../evaluator/model";
import { InputError } from "../offering/input-error";

/** Assertions about reports, in the form that `expect.extend` of vitest and of jest takes. */

/** What a matcher answers: whether it holds, and what to say when that is not what the test asked for. */
export interface Matched {
  readonly pass: boolean;
  readonly message: () => string;
}

/** Narrows an assertion to one sale or party. */
export interface MatchOptions {
  /** `/sales/N` or `/parties/N`. */
  readonly subject?: string;
}

const explained = ({ rule, subject, outcome, explanation }: Finding): string => `  ${rule}${subject === "" ? "" : ` at ${subject}`}: ${outcome}. ${explanation}`;

function told(wanted: string, pass: boolean, findings: readonly Finding[], none: string): Matched {
  const found = findings.length === 0 ? `  ${none}` : findings.map(explained).join("\n");
  return { pass, message: () => `expected the offering ${pass ? "not " : ""}${wanted}\nfound:\n${found}` };
}

/** @throws InputError when it is no report: every other answer would be about nothing */
function reportOf(received: unknown): Report {
  const report = received as Partial<Report> | null | undefined;
  if (typeof report === "object" && Array.isArray(report?.findings) && Array.isArray(report.jurisdictions)) return report as Report;
  throw new InputError([{ file: "expect", pointer: "", expected: "a report, as evaluate gives it", found: received === null ? "null" : typeof received }]);
}

function about(report: Report, rule: string, { subject }: MatchOptions): readonly Finding[] {
  return report.findings.filter((finding) => finding.rule === rule && (subject === undefined || finding.subject === subject));
}

const withOutcome = (findings: readonly Finding[], outcome: Outcome): boolean => findings.some((finding) => finding.outcome === outcome);

const NO_FINDING = "no finding of the rule: it does not apply, is not in force, or was not looked at";

/** The report finds a breach of the rule. */
export function toViolate(received: unknown, rule: string, options: MatchOptions = {}): Matched {
  const findings = about(reportOf(received), rule, options);
  return told(`to violate ${rule}`, withOutcome(findings, "violated"), findings, NO_FINDING);
}

/** The report finds the offering exempt from the rule, under this exemption. */
export function toBeExemptUnder(received: unknown, rule: string, exemption: string, options: MatchOptions = {}): Matched {
  const findings = about(reportOf(received), rule, options);
  const pass = findings.some(({ outcome, exemptions }) => outcome === "exempt" && exemptions.some(({ id, outcome: met }) => id === exemption && met === "met"));
  return told(`to be exempt from ${rule} under ${exemption}`, pass, findings, NO_FINDING);
}

/** The verdict of a place is compliant; a place that nothing touches has nothing to comply with, and that is no compliance. */
export function toComplyIn(received: unknown, jurisdiction: string): Matched {
  const report = reportOf(received);
  const verdict = report.jurisdictions.find(({ code }) => code === jurisdiction)?.verdict;
  const against = report.findings.filter(({ jurisdiction: code, outcome }) => code === jurisdiction && (outcome === "violated" || outcome === "undetermined"));
  const none = verdict === undefined ? `the offering does not touch ${jurisdiction}, or it was not looked at` : `the verdict is ${verdict}`;
  return told(`to comply in ${jurisdiction}`, verdict === "compliant", verdict === "compliant" ? [] : against, none);
}

/** The report asks for a fact: of any rule, or to decide this one. */
export function toNeed(received: unknown, fact: string, rule?: string): Matched {
  const report = reportOf(received);
  const waiting = report.findings.filter((finding) => finding.missing.includes(fact) && (rule === undefined || finding.rule === rule));
  const pass = rule === undefined ? report.questions.some((question) => question.fact === fact) : waiting.length > 0;
  const open = pass ? waiting : report.findings.filter(({ outcome, rule: id }) => outcome === "undetermined" && (rule === undefined || id === rule));
  return told(`to need ${fact}${rule === undefined ? "" : ` for ${rule}`}`, pass, open, "nothing is left open");
}
