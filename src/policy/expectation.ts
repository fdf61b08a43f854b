import type { Finding } from "../evaluator/model";
import type { Expectation } from "./case-schema";

/** What a case expects of a rule, put beside what was found. */

/** Something that is not as expected. */
export interface Difference {
  readonly rule: string;
  /** `/sales/N` or `/parties/N`; absent for the offering, and where no one finding was found. */
  readonly subject?: string;
  /** What differs: `outcome`, `missing`, `unmet of requirements`... */
  readonly what: string;
  readonly expected: string;
  readonly found: string;
  /** That of the finding, for a reader to see how it came about. */
  readonly explanation?: string;
}

/** Whether a rule exists, and is in force on a day. */
export type Standing = "unknown" | "not-in-force" | "in-force";

/** What the law of a day says of one rule. */
export interface Judged {
  readonly standing: Standing;
  readonly asOf: string;
  /** The code of the place that the rule belongs to. */
  readonly place: string;
  /** Those of the rule, for every subject. */
  readonly findings: readonly Finding[];
  /** What may touch the place, when nothing is known to: then nothing is judged. */
  readonly open: readonly string[];
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && [...a].sort().join("\n") === [...b].sort().join("\n");

const listed = (names: readonly string[]): string => `[${names.join(", ")}]`;

type Say = (what: string, expected: string, found: string) => void;

function compareConditions(kind: "unmet" | "unknown", expected: Readonly<Record<string, readonly string[]>>, finding: Finding, say: Say): void {
  for (const [where, names] of Object.entries(expected)) {
    const source = where === "requirements" ? finding.requirements : finding.exemptions.find((exemption) => exemption.id === where);
    const found = source?.[kind];
    if (found === undefined) say(`${kind} of ${where}`, listed(names), `no ${where} with conditions in the finding`);
    else if (!sameSet(found, names)) say(`${kind} of ${where}`, listed(names), listed(found));
  }
}

function compareExposed(expected: Readonly<Record<string, string>>, finding: Finding, say: Say): void {
  for (const [party, basis] of Object.entries(expected)) {
    const found = finding.exposed.filter((exposed) => exposed.party === party).map((exposed) => exposed.basis as string);
    if (!found.includes(basis)) say(`exposure of ${party}`, basis, found.join(", ") || "none");
  }
}

function compareFinding(expected: Expectation, finding: Finding): readonly Difference[] {
  const differences: Difference[] = [];
  const { rule, explanation } = finding;
  const say: Say = (what, want, found) =>
    void differences.push({ rule, ...(finding.subject !== "" && { subject: finding.subject }), what, expected: want, found, explanation });
  if (finding.outcome !== expected.outcome) say("outcome", expected.outcome, finding.outcome);
  if (expected.exemption !== undefined && !finding.exemptions.some((e) => e.id === expected.exemption && e.outcome === "met"))
    say("exemption met", expected.exemption, finding.exemptions.map((e) => `${e.id} ${e.outcome}`).join(", ") || "none");
  if (expected.missing !== undefined && !sameSet(finding.missing, expected.missing)) say("missing", listed(expected.missing), listed(finding.missing));
  if (expected.due !== undefined && finding.due !== expected.due) say("due", expected.due, finding.due ?? "none");
  if (expected.evidence !== undefined && finding.evidence !== expected.evidence) say("evidence", expected.evidence, finding.evidence);
  for (const instrument of expected.cites ?? [])
    if (!finding.citations.some((c) => c.instrument === instrument)) say("citation", instrument, finding.citations.map((c) => c.instrument).join(", "));
  if (expected.unmet !== undefined) compareConditions("unmet", expected.unmet, finding, say);
  if (expected.unknown !== undefined) compareConditions("unknown", expected.unknown, finding, say);
  if (expected.exposed !== undefined) compareExposed(expected.exposed, finding, say);
  return differences;
}

/** Every difference between what is expected of a rule and what was found; none when it is as expected. */
export function compareExpectation(expected: Expectation, { standing, asOf, place, findings, open }: Judged): readonly Difference[] {
  const { rule, outcome, subject } = expected;
  const differs = (found: string): readonly Difference[] => [{ rule, ...(subject !== undefined && { subject }), what: "outcome", expected: outcome, found }];
  if (standing === "unknown") return [{ rule, what: "rule", expected: "a rule of the catalogue", found: "no such rule" }];
  if (outcome === "not-in-force" || standing === "not-in-force") return outcome === standing ? [] : differs(`the rule ${standing.replaceAll("-", " ")} on ${asOf}`);
  const found = findings.filter((finding) => subject === undefined || finding.subject === subject);
  if (found.length === 0) {
    // Nothing is judged while it is open whether anything touches the place.
    if (open.length > 0) return differs(`no finding: it is open whether the offering touches ${place} (${open.join(", ")})`);
    // Out of scope, every rule of the place is inapplicable: nothing of it touches the offering.
    return outcome === "inapplicable" ? [] : differs(`no finding: the offering does not touch ${place}, or has no such subject`);
  }
  if (found.length > 1) return [{ rule, what: "subject", expected: "which subject is meant", found: found.map((finding) => finding.subject).join(", ") }];
  return compareFinding(expected, found[0]!);
}

/** A difference as a line of text. */
export function differenceLine({ rule, subject, what, expected, found, explanation }: Difference): string {
  const because = explanation === undefined || what !== "outcome" ? "" : `. ${explanation}`;
  return `${rule}${subject === undefined ? "" : ` at ${subject}`}: ${what}: expected ${expected}, found ${found}${because}`;
}
