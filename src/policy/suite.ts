import type { Catalogue } from "../catalogue/catalogue";
import type { Jurisdiction, Rule } from "../catalogue/model";
import type { CaseSource, ReadyCase } from "./case-offering";
import { readyCase } from "./case-offering";
import type { Expectation, PolicyCase } from "./case-schema";
import type { CaseResult } from "./cases";
import { runCases } from "./cases";
import { paredTo } from "./pared";

/** What the cases of a catalogue say of each of its rules. */

/** One thing that a case says of a rule. */
export interface Assertion {
  readonly ready: ReadyCase;
  readonly expectation: Expectation;
}

/** A rule at home, with what is said of it. */
export interface TestedRule {
  readonly rule: Rule;
  /** The whole law of the place, with what it takes over from the order it belongs to. */
  readonly home: Jurisdiction;
  /** The place pared down to the rule. */
  readonly place: Jurisdiction;
  readonly assertions: readonly Assertion[];
}

/** Which cases, rules and places are meant; what is left out means all. */
export interface Selection {
  readonly jurisdictions?: readonly string[];
  /** Ids, in which `*` stands for anything. */
  readonly rules?: readonly string[];
  /** Part of a case's id or title, in any case. */
  readonly name?: string;
}

/** Whether an id is one of those meant. */
export function isNamed(id: string, patterns: readonly string[] | undefined): boolean {
  if (patterns === undefined) return true;
  const matches = (pattern: string): boolean => new RegExp(`^${pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*")}$`).test(id);
  return patterns.some(matches);
}

/** Whether a case is one of those meant. */
export function isChosen(policyCase: PolicyCase, jurisdiction: string, { jurisdictions, rules, name }: Selection): boolean {
  const part = name?.toLowerCase();
  return (
    (jurisdictions?.includes(jurisdiction) ?? true) &&
    (rules === undefined || policyCase.expect.some(({ rule }) => isNamed(rule, rules))) &&
    (part === undefined || `${policyCase.id}\n${policyCase.title}`.toLowerCase().includes(part))
  );
}

/** A file of cases with what each of those chosen gave. */
export interface FileResult {
  readonly source: CaseSource;
  /** The cases chosen, in the order of the results. */
  readonly cases: readonly PolicyCase[];
  readonly results: readonly CaseResult[];
  /** Milliseconds. */
  readonly took: number;
}

/** Runs the chosen cases of files; a file without any is left out. */
export function runFiles(sources: readonly CaseSource[], catalogue: Catalogue, selection: Selection, now: () => number = () => performance.now()): readonly FileResult[] {
  return sources.flatMap((source) => {
    const chosen = (policyCase: PolicyCase) => isChosen(policyCase, source.file.jurisdiction, selection);
    const cases = source.file.cases.filter(chosen);
    if (cases.length === 0) return [];
    const start = now();
    const results = runCases(source.file, catalogue, chosen);
    return [{ source, cases, results, took: now() - start }];
  });
}

/** The cases that hold, ready to be judged again. A case that fails shows nothing about the law. */
export function heldCases(files: readonly FileResult[]): readonly ReadyCase[] {
  return files.flatMap(({ source, cases, results }) => cases.flatMap((policyCase, i) => (results[i]!.problems.length === 0 ? [readyCase(policyCase, source)] : [])));
}

/** The rules of a catalogue that are meant, each with what the cases say of it. */
export function testedRules(cases: readonly ReadyCase[], catalogue: Catalogue, { jurisdictions, rules }: Selection = {}): readonly TestedRule[] {
  const said = new Map<string, Assertion[]>();
  for (const ready of cases)
    for (const expectation of ready.policyCase.expect) {
      const key = `${ready.source.file.jurisdiction} ${expectation.rule}`;
      const known = said.get(key);
      if (known === undefined) said.set(key, [{ ready, expectation }]);
      else known.push({ ready, expectation });
    }
  return catalogue.places
    .filter(({ code }) => jurisdictions?.includes(code) ?? true)
    .flatMap((home) =>
      home.rules
        .filter(({ id }) => isNamed(id, rules))
        .map((rule): TestedRule => ({ rule, home, place: paredTo(rule, home), assertions: said.get(`${home.code} ${rule.id}`) ?? [] })),
    );
}
