import { lawOfPlace } from "../../catalogue/as-of";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Jurisdiction } from "../../catalogue/model";
import { pointerAt } from "../../facts/core-fact";
import type { FactValue } from "../../facts/declaration";
import type { Rate } from "../../facts/money";
import { createEvaluator } from "../../evaluator/create";
import type { Finding, Report } from "../../evaluator/model";
import { InputError } from "../../offering/input-error";
import { projectFacts } from "../json-logic";
import { dayNumber } from "./calendar";
import { changesBetween } from "./changes";
import type { Edit } from "./changes";
import { createEncoder } from "./encode";
import { encodeRule } from "./outcome";
import type { Problem } from "./problem";
import { modelOf, problemOf } from "./problem";
import type { Held } from "./held";
import { heldAt, mayChange } from "./held";
import type { Values } from "./model";
import { askedCodes, factsIn } from "./model";
import type { Solver } from "./session";
import { SolverMissing, sharedSolver } from "./session";
import type { Term } from "./smt";
import { disj, int } from "./smt";
import { createVariables } from "./variables";
import { lowerTallies } from "./write/tallies";
import type { Node, Wanted } from "./write/draft";
import { realise } from "./write/realise";

/** One thing that a cure changes, in the terms of the law. */
export interface CuredFact {
  readonly fact: string;
  readonly meaning: string;
  readonly pointer: string;
  readonly from?: FactValue;
  readonly to: FactValue;
}

/** A smallest set of changes that ends a breach: the evaluator has judged the offering with them. */
export interface Cure {
  readonly facts: readonly CuredFact[];
  /** The same as edits of the offering. */
  readonly edits: readonly Edit[];
  /** What the rule says afterwards; absent when it no longer applies. */
  readonly outcome: Finding["outcome"] | "out-of-scope";
  /** The place's verdict afterwards. */
  readonly verdict: string;
  /** Other breaches that end with it. */
  readonly alsoEnds: readonly string[];
  /** Breaches that it makes, here or elsewhere. */
  readonly breaks: readonly { readonly rule: string; readonly jurisdiction: string; readonly subject: string }[];
}

export interface CuredViolation {
  readonly rule: string;
  readonly jurisdiction: string;
  readonly subject: string;
  readonly title: string;
  readonly cures: readonly Cure[];
  /** What the rule itself waits for: its unmet requirements and the unmet conditions of each exemption. */
  readonly unmet: { readonly requirements: readonly string[]; readonly exemptions: readonly { readonly id: string; readonly title: string; readonly unmet: readonly string[] }[] };
  readonly remedies: readonly string[];
}

export interface CureReport {
  readonly asOf: string;
  /** Whether the cures were searched for; without the solver only what is unmet is told. */
  readonly solver: boolean;
  readonly violations: readonly CuredViolation[];
}

export interface CureOptions {
  readonly asOf?: string;
  readonly jurisdictions?: readonly string[];
  readonly rates?: readonly Rate[];
  readonly solver?: Solver;
  readonly file?: string;
}

/** Cures shown of one breach, and models looked at to find them. */
const SHOWN = 4;
const LOOKED_AT = 12;

/**
 * Looks for the smallest sets of changes that end each breach of an offering. Facts that nobody can change, that are past,
 * or that only a person can judge are left as they are.
 *
 * @throws InputError when the input is not an offering
 */
export async function cureOffering(catalogue: Catalogue, input: unknown, options: CureOptions = {}): Promise<CureReport> {
  const { solver = sharedSolver(), file, asOf, jurisdictions, rates } = options;
  const evaluator = createEvaluator(catalogue, { ...(asOf !== undefined && { asOf }), ...(jurisdictions !== undefined && { jurisdictions }), ...(rates !== undefined && { rates }) });
  const report = evaluator.evaluate(input, file === undefined ? {} : { file });
  const judge = (offering: unknown): Report | undefined => {
    try {
      return evaluator.evaluate(offering, { asOf: report.asOf });
    } catch (error) {
      if (error instanceof InputError) return undefined;
      throw error;
    }
  };
  const violations: CuredViolation[] = [];
  let solved = true;
  for (const finding of report.findings.filter(({ outcome }) => outcome === "violated")) {
    let cures: readonly Cure[] = [];
    try {
      if (solved) cures = await curesOf(finding, input as Node, report, catalogue, judge, rates ?? [], solver);
    } catch (error) {
      if (!(error instanceof SolverMissing)) throw error;
      solved = false;
    }
    violations.push(violationOf(finding, cures));
  }
  return { asOf: report.asOf, solver: solved, violations };
}

const violationOf = ({ rule, jurisdiction, subject, title, requirements, exemptions, remedies }: Finding, cures: readonly Cure[]): CuredViolation => ({
  rule, jurisdiction, subject, title, cures, remedies,
  unmet: { requirements: requirements?.unmet ?? [], exemptions: exemptions.filter(({ outcome }) => outcome !== "met").map(({ id, title: way, unmet }) => ({ id, title: way, unmet })) },
});

async function curesOf(finding: Finding, input: Node, report: Report, catalogue: Catalogue, judge: (offering: unknown) => Report | undefined, rates: readonly Rate[], solver: Solver): Promise<readonly Cure[]> {
  const { asOf } = report;
  const place = catalogue.places.find(({ code }) => code === finding.jurisdiction)!;
  const law = lawOfPlace(place, asOf);
  const ofDay = law.rules.find(({ rule }) => rule.id === finding.rule)!;
  const variables = createVariables();
  const encoder = createEncoder(law, variables, int(dayNumber(asOf)), "law");
  const { rule, definitions } = encodeRule(ofDay, encoder, "rule", undefined, false);
  const cleared = disj(rule.outcome.satisfied, rule.outcome.exempt, rule.outcome.inapplicable);
  const problem = problemOf(variables, [...encoder.definitions(), ...definitions]);
  const facts = projectFacts(input, catalogue, place.code, { asOf, rates }).find(({ pointer }) => pointer === finding.subject);
  const held = variables.all().map((variable) => heldAt(variable, variables, facts?.data ?? {}));
  const fixed = held.filter((fact) => !mayChange(fact, asOf)).map(({ same }) => same);
  const free = held.filter((fact) => mayChange(fact, asOf));
  const later = free.map(({ later: bound }) => bound(asOf));
  const found: Cure[] = [];
  const ruledOut: Term[] = [];
  for (let i = 0; i < LOOKED_AT && found.length < SHOWN; i++) {
    const base = [cleared, ...fixed, ...later, ...ruledOut];
    const values = await modelOf(base, free.map(({ same, weight }) => ({ term: same, weight })), problem, solver);
    if (values === undefined) break;
    const changed = free.filter((fact) => fact.differs(values));
    if (changed.length === 0) break;
    const nearest = await nearestValues(changed, [...base, ...free.filter((fact) => !changed.includes(fact)).map(({ same }) => same)], problem, solver);
    const cure = curedBy(changed, nearest ?? values, { finding, input, report, judge, problem, place });
    if (cure !== undefined) found.push(cure);
    // No larger set with all of these, and not these again.
    ruledOut.push(disj(...changed.map(({ same }) => same)));
  }
  return found;
}

/** The same changes with numbers as near to what they are as the law allows. */
async function nearestValues(changed: readonly Held[], terms: readonly Term[], problem: Problem, solver: Solver): Promise<Values | undefined> {
  const distances = changed.flatMap(({ distance }) => distance ?? []);
  if (distances.length === 0) return undefined;
  const whole = changed.flatMap(({ whole: integral }) => integral ?? []);
  const aims = distances.map((distance) => `(minimize ${distance})`).join("\n");
  return modelOf([...terms, ...whole], [], { ...problem, header: `${problem.header}\n${aims}` }, solver);
}

interface Ground {
  readonly finding: Finding;
  readonly input: Node;
  readonly report: Report;
  readonly judge: (offering: unknown) => Report | undefined;
  readonly problem: Problem;
  readonly place: Jurisdiction;
}

const position = (subject: string): number => Number(subject.slice(subject.lastIndexOf("/") + 1));
const keyOf = ({ rule, subject }: Finding): string => `${rule} ${subject}`;

/** The cure that some changes make, when the evaluator agrees that they do. */
function curedBy(changed: readonly Held[], values: Values, { finding, input, report, judge, problem, place }: Ground): Cure | undefined {
  const { variables } = problem;
  const kind = finding.subject === "" ? "offering" : finding.subject.startsWith("/sales/") ? "sale" : "party";
  const index = kind === "offering" ? 0 : position(finding.subject);
  const all = factsIn(variables, values);
  const wanted = changed.flatMap(({ variable, now }): Wanted[] => {
    const want = all.find(({ source }) => source.key === variable.source.key);
    if (want === undefined) return [];
    const others = Array.isArray(now) && Array.isArray(want.value) ? (now as readonly string[]).filter((code) => code !== "?" && !variable.codes.includes(code)) : [];
    return [others.length === 0 ? want : { ...want, value: [...others, ...(want.value as readonly string[])] }];
  });
  // A fact that would have to be forgotten is no change that anybody could make.
  if (wanted.length < changed.length) return undefined;
  const tallied = wanted.filter(({ source }) => source.tallied === true);
  const written = realise(wanted, { subject: kind, base: input, index, asked: askedCodes(variables) });
  const offering = written && lowerTallies(written, tallied, place, finding.subject);
  const after = offering && judge(offering);
  if (offering === undefined || after === undefined) return undefined;
  const again = after.findings.find((other) => keyOf(other) === keyOf(finding));
  if (again !== undefined && !["satisfied", "exempt", "inapplicable"].includes(again.outcome)) return undefined;
  const verdict = after.jurisdictions.find(({ code }) => code === finding.jurisdiction)?.verdict ?? "out-of-scope";
  const breached = (of: Report): ReadonlyMap<string, Finding> => new Map(of.findings.filter(({ outcome }) => outcome === "violated").map((other) => [keyOf(other), other]));
  const [before, now] = [breached(report), breached(after)];
  return {
    facts: wanted.map(({ source, value }, i) => ({
      fact: source.fact, meaning: source.declaration.meaning,
      pointer: pointerAt(source.pointer, index, index),
      ...(changed[i]!.now !== undefined && { from: changed[i]!.now }), to: value,
    })),
    edits: changesBetween(input, offering),
    outcome: again?.outcome ?? "out-of-scope",
    verdict,
    alsoEnds: [...before].filter(([key]) => key !== keyOf(finding) && !now.has(key)).map(([, other]) => other.rule),
    breaks: [...now].filter(([key]) => !before.has(key)).map(([, { rule, jurisdiction, subject }]) => ({ rule, jurisdiction, subject })),
  };
}

