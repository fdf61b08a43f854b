import { isBinding } from "../catalogue/model";
import { pointerAt } from "../facts/core-fact";
import { coreFacts } from "../facts/core-facts";
import type { NexusKind } from "../facts/nexus";
import { nexusFact } from "../facts/nexus";
import type { CompiledPlace } from "./compile";
import type { Duty, Finding, Outcome, PartyExposure, Question, Verdict } from "./model";

/** What a report draws from its findings: verdicts, the order, the exposure table, the questions, the duties. */

const OUTCOME_ORDER: Readonly<Record<Outcome, number>> = { violated: 0, undetermined: 1, pending: 2, exempt: 3, satisfied: 4, inapplicable: 5 };

/** A breach of soft law is reported, but it does not by itself prohibit. */
const prohibits = ({ outcome, kind, force }: Pick<Finding, "outcome" | "kind" | "force">): boolean =>
  outcome === "violated" && kind === "prohibition" && isBinding(force);

/** The verdict of a place with one more outcome in view. */
export function worse(verdict: Verdict, outcome: Outcome, kind: Finding["kind"], force: Finding["force"]): Verdict {
  if (outcome === "violated") return verdict === "prohibited" || prohibits({ outcome, kind, force }) ? "prohibited" : "non-compliant";
  return outcome === "undetermined" && verdict === "compliant" ? "undetermined" : verdict;
}

const severity = (finding: Finding): number => (prohibits(finding) ? -1 : OUTCOME_ORDER[finding.outcome]);

const position = (subject: string): number => Number(subject.slice(subject.lastIndexOf("/") + 1));

/** Findings in the order of the report: the worst first, then jurisdiction, rule and subject. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...findings].sort(
    (a, b) =>
      severity(a) - severity(b) || compare(a.jurisdiction, b.jurisdiction) || compare(a.rule, b.rule) || position(a.subject) - position(b.subject),
  );
}

/** Per party, everything it answers for. */
export function exposureTable(findings: readonly Finding[]): readonly PartyExposure[] {
  const table = new Map<string, { name: string; violations: Set<string> }>();
  for (const finding of findings)
    for (const { party, name } of finding.exposed) {
      const row = table.get(party) ?? { name, violations: new Set<string>() };
      row.violations.add(finding.rule);
      table.set(party, row);
    }
  const rank = (party: string): number => (party === "/issuer" ? -1 : position(party));
  return [...table]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([party, { name, violations }]) => ({ party, name, violations: [...violations] }));
}

/** A place that the offering may touch, and the fact that would tell. */
export interface OpenScope {
  readonly jurisdiction: string;
  readonly fact: string;
  readonly ask: string;
  readonly pointer: string;
}

export function openScope(code: string, possible: readonly NexusKind[]): OpenScope[] {
  return possible.map((kind) => {
    const fact = nexusFact(kind, "offering");
    const { ask, at } = coreFacts[fact];
    return { jurisdiction: code, fact, ask, pointer: pointerAt(at, -1, -1) };
  });
}

function subjectIndex(subject: string, list: string): number {
  return subject.startsWith(list) ? position(subject) : -1;
}

/** As much of a finding as tells what it waits for. */
export type Asking = Pick<Finding, "jurisdiction" | "subject" | "missing">;

/** The missing facts as questions, those that settle most first. */
export function questionsOf(findings: readonly Asking[], open: readonly OpenScope[], placeOf: (code: string) => Pick<CompiledPlace, "fact">): readonly Question[] {
  const asked = new Map<string, { question: Omit<Question, "settles" | "jurisdictions">; settles: number; jurisdictions: Set<string> }>();
  const ask = (question: Omit<Question, "settles" | "jurisdictions">, jurisdiction: string): void => {
    const key = `${question.fact} ${question.pointer}`;
    const known = asked.get(key) ?? { question, settles: 0, jurisdictions: new Set<string>() };
    known.settles += 1;
    known.jurisdictions.add(jurisdiction);
    asked.set(key, known);
  };
  for (const finding of findings)
    for (const fact of finding.missing) {
      const { declaration, pointer } = placeOf(finding.jurisdiction).fact(fact);
      const { ask: text, judgement } = declaration;
      const at = pointerAt(pointer, subjectIndex(finding.subject, "/sales/"), subjectIndex(finding.subject, "/parties/"));
      ask({ fact, pointer: at, ask: text, ...(judgement !== undefined && { judgement }) }, finding.jurisdiction);
    }
  for (const { jurisdiction, fact, ask: text, pointer } of open) ask({ fact, pointer, ask: text }, jurisdiction);
  return [...asked.values()]
    .map(({ question, settles, jurisdictions }) => ({ ...question, settles, jurisdictions: [...jurisdictions].sort() }))
    .sort((a, b) => b.settles - a.settles || (a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : a.pointer < b.pointer ? -1 : 1));
}

/** As much of a finding as tells what runs from it. */
export type Clocked = Pick<Finding, "rule" | "jurisdiction" | "subject" | "title" | "outcome" | "due" | "freeFrom">;

/** What is due and when, and from when what is restricted is free, in order of the date. */
export function dutiesOf(findings: readonly Clocked[]): readonly Duty[] {
  return findings
    .flatMap(({ rule, jurisdiction, subject, title, due, freeFrom, outcome }): Duty[] => [
      ...(due !== undefined && (outcome === "pending" || outcome === "violated" || outcome === "undetermined") ? [{ rule, jurisdiction, subject, title, due, outcome }] : []),
      ...(freeFrom === undefined ? [] : [{ rule, jurisdiction, subject, title, due: freeFrom, outcome: "free" as const }]),
    ])
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : position(a.subject) - position(b.subject)));
}
