import type { RuleOfDay } from "../../catalogue/as-of";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Jurisdiction, Parameter, Rule } from "../../catalogue/model";
import { conditionsOf } from "../../catalogue/check";
import { readsOf } from "../../catalogue/reads";
import type { ExpressionNode } from "../../logic/expression";
import { childrenOf } from "../../logic/expression";
import type { Laws } from "./compare";
import { createLaws } from "./compare";
import type { Interval } from "./days";
import { changeDays, intervalsAt } from "./days";
import { createEncoder } from "./encode";
import type { EncodedRule } from "./outcome";
import { encodeRule } from "./outcome";
import type { Problem } from "./problem";
import { AS_OF, problemOf, satisfiable } from "./problem";
import type { Solver } from "./session";
import { sharedSolver } from "./session";
import type { Term } from "./smt";
import { conj, disj, negate, symbol } from "./smt";
import { createVariables } from "./variables";

/** What can be proved of one catalogue, and should not be so, or not without a reason. */
export const FINDINGS = [
  "never-applies", "unsatisfiable-requirements", "unusable-exemption", "swallowing-exemption", "never-breached", "contradicting-concept", "contradicting-concepts", "parameter-without-effect", "overlap", "not-proved",
] as const;
export type FindingKind = (typeof FINDINGS)[number];

export interface ProofFinding {
  /** The rule; the parameter or concept where the finding is about one. */
  readonly rule: string;
  readonly jurisdiction: string;
  readonly finding: FindingKind;
  /** The exemption, the other rule or the other definition. */
  readonly detail?: string;
  /** Why it is as it should be. */
  readonly reason?: string;
}

/** A finding that is as it should be. */
export interface VerifiedException {
  readonly rule: string;
  readonly finding: FindingKind;
  readonly detail?: string;
  readonly reason: string;
}

export interface VerifyOptions {
  readonly jurisdictions?: readonly string[];
  readonly exceptions?: readonly VerifiedException[];
  readonly solver?: Solver;
  /** Told of each place when it is done. */
  readonly done?: (code: string) => void;
}

/** Proves what can be proved of a catalogue. @throws SolverMissing when Z3 is not installed */
export async function verifyCatalogue(catalogue: Catalogue, options: VerifyOptions = {}): Promise<readonly ProofFinding[]> {
  const { jurisdictions, exceptions = [], solver = sharedSolver(), done } = options;
  const laws = createLaws();
  const found: ProofFinding[] = [];
  for (const place of catalogue.places.filter(({ code }) => jurisdictions?.includes(code) ?? true)) {
    found.push(...(await verifyPlace(place, laws, solver)));
    done?.(place.code);
  }
  return found.map((finding) => {
    const exception = exceptions.find(({ rule, finding: kind, detail }) => rule === finding.rule && kind === finding.finding && (detail === undefined || detail === finding.detail));
    return exception === undefined ? finding : { ...finding, reason: exception.reason };
  });
}

async function verifyPlace(place: Jurisdiction, laws: Laws, solver: Solver): Promise<readonly ProofFinding[]> {
  const about = (rule: string, finding: FindingKind, detail?: string): ProofFinding => ({ rule, jurisdiction: place.code, finding, ...(detail !== undefined && { detail }) });
  const found: ProofFinding[] = [];
  for (const rule of place.rules) found.push(...(await verifyRule(rule, place, laws, solver)).map(([finding, detail]) => about(rule.id, finding, detail)));
  found.push(...(await conceptFindings(place, laws, solver)).map(([id, finding, detail]) => about(id, finding, detail)));
  found.push(...(await idleParameters(place, laws, solver)).map((id) => about(id, "parameter-without-effect")));
  found.push(...(await overlaps(place, laws, solver)).map(([first, second]) => about(first, "overlap", second)));
  return found;
}

/** A rule in force on an interval on which nothing that it reads changes. */
interface Standing {
  readonly ofDay: RuleOfDay;
  readonly interval: Interval;
  readonly rule: EncodedRule;
  readonly problem: Problem;
}

/** A rule on every interval of its life. */
function standings(rule: Rule, place: Jurisdiction, laws: Laws): readonly Standing[] {
  const seen = new Set<string>();
  return intervalsAt(changeDays(rule, place)).flatMap((interval) => {
    const { law, resolved } = laws(place, interval.from);
    const ofDay = law.rules.find((candidate) => candidate.rule === rule);
    if (ofDay === undefined) return [];
    // What is written alike is proved once, unless the text asks what day it is.
    const { text } = resolved(ofDay);
    if (seen.has(text) && !text.includes("asOf")) return [];
    seen.add(text);
    const variables = createVariables();
    const encoder = createEncoder(law, variables, AS_OF, "law");
    const { rule: encoded, definitions } = encodeRule(ofDay, encoder, "rule");
    return [{ ofDay, interval, rule: encoded, problem: problemOf(variables, [...encoder.definitions(), ...definitions], interval) }];
  });
}

/** A question about a rule, and the finding when its answer is no on every day. */
interface Check {
  readonly finding: FindingKind;
  readonly detail?: string;
  readonly can: Term;
}

function checksOf({ rule, ofDay }: Standing): readonly Check[] {
  const { applies, requires, exemptions, outcome } = rule;
  const asked = conj(negate(applies.no), negate(requires.yes));
  return [
    { finding: "never-applies", can: applies.yes },
    ...(ofDay.rule.requires === undefined ? [] : [{ finding: "unsatisfiable-requirements", can: conj(applies.yes, requires.yes) } as const]),
    { finding: "never-breached", can: disj(outcome.violated, outcome.pending) },
    ...exemptions.flatMap(([id, met]): Check[] => [
      { finding: "unusable-exemption", detail: id, can: conj(asked, met.yes) },
      { finding: "swallowing-exemption", detail: id, can: conj(applies.yes, requires.no, met.no) },
    ]),
  ];
}

/** What follows from a rule that can never apply needs no finding of its own. */
function telling(findings: readonly (readonly [FindingKind, string | undefined])[]): typeof findings {
  if (findings.some(([kind]) => kind === "never-applies")) return findings.filter(([kind]) => kind === "never-applies");
  return findings.some(([kind]) => kind === "swallowing-exemption") ? findings.filter(([kind]) => kind !== "never-breached") : findings;
}

async function verifyRule(rule: Rule, place: Jurisdiction, laws: Laws, solver: Solver): Promise<readonly (readonly [FindingKind, string | undefined])[]> {
  const possible = new Set<string>();
  const asked = new Map<string, Check>();
  let unknown = false;
  for (const standing of [...standings(rule, place, laws)].reverse()) {
    const checks = checksOf(standing);
    for (const check of checks) asked.set(`${check.finding} ${check.detail ?? ""}`, check);
    const open = checks.filter(({ finding, detail }) => !possible.has(`${finding} ${detail ?? ""}`));
    const verdicts = await satisfiable(open.map(({ can }) => can), standing.problem, solver);
    open.forEach(({ finding, detail }, i) => {
      if (verdicts[i] !== "unsat") possible.add(`${finding} ${detail ?? ""}`);
      unknown ||= verdicts[i] === "unknown";
    });
  }
  const impossible = [...asked].filter(([key]) => !possible.has(key)).map(([, { finding, detail }]) => [finding, detail] as const);
  return [...telling(impossible), ...(unknown ? [["not-proved", undefined] as const] : [])];
}

/** The definitions that stand side by side in one conjunction of a rule or definition. */
function conjoined(node: ExpressionNode): readonly (readonly [string, string])[] {
  const inside = childrenOf(node).flatMap(conjoined);
  if (!("and" in node)) return inside;
  const concepts = node.and.flatMap((child) => ("concept" in child ? [child.concept] : []));
  return [...inside, ...concepts.flatMap((first, i) => concepts.slice(i + 1).map((second) => [first, second] as const))];
}

/** Definitions that cannot hold, and pairs that some condition wants together and that exclude each other. */
async function conceptFindings(place: Jurisdiction, laws: Laws, solver: Solver): Promise<readonly (readonly [string, FindingKind, string | undefined])[]> {
  const conditions = [...place.rules.flatMap((rule) => conditionsOf(rule).map(([, condition]) => condition)), ...place.concepts.map(({ when }) => when)];
  const pairs = [...new Map(conditions.flatMap(conjoined).map((pair) => [pair.join(" "), pair])).values()];
  const code = `${place.code.toLowerCase()}.`;
  const own = place.concepts.filter(({ id }) => id.startsWith(code));
  const days = place.concepts.flatMap(({ inForce }) => [inForce?.from, inForce?.to]).flatMap((day) => day ?? []);
  const used = readsOf(conditions, place);
  const cuts = [...days, ...place.parameters.filter(({ id }) => used.parameters.has(id)).flatMap(({ values }) => Object.keys(values)), ...(place.lists ?? []).flatMap(({ places }) => Object.values(places).flat().flatMap(({ from, to }) => [from, to].flatMap((day) => day ?? [])))];
  const possible = new Set<string>();
  const asked = new Set<string>();
  for (const interval of [...intervalsAt(cuts)].reverse()) {
    const { law } = laws(place, interval.from);
    const standing = own.filter(({ id }) => law.concept(id) !== undefined && !possible.has(id));
    const open = pairs.filter(([first, second]) => law.concept(first) !== undefined && law.concept(second) !== undefined && !possible.has(`${first} ${second}`));
    if (standing.length + open.length === 0) continue;
    const variables = createVariables();
    const encoder = createEncoder(law, variables, AS_OF, "law");
    const terms = [...standing.map(({ id }) => encoder.rail({ concept: id }).yes), ...open.map(([first, second]) => conj(encoder.rail({ concept: first }).yes, encoder.rail({ concept: second }).yes))];
    const keys = [...standing.map(({ id }) => id), ...open.map((pair) => pair.join(" "))];
    const verdicts = await satisfiable(terms, problemOf(variables, encoder.definitions(), interval), solver);
    keys.forEach((key, i) => {
      asked.add(key);
      if (verdicts[i] !== "unsat") possible.add(key);
    });
  }
  return [...asked].filter((key) => !possible.has(key)).map((key) => {
    const [first = "", second] = key.split(" ");
    return second === undefined ? ([first, "contradicting-concept", undefined] as const) : ([first, "contradicting-concepts", second] as const);
  });
}

/** Parameters of a place that some rule reads and whose value changes no outcome of any rule. */
async function idleParameters(place: Jurisdiction, laws: Laws, solver: Solver): Promise<readonly string[]> {
  const code = `${place.code.toLowerCase()}.`;
  const idle: string[] = [];
  for (const parameter of place.parameters.filter(({ id }) => id.startsWith(code))) {
    const readers = place.rules.filter((rule) => readsOf(conditionsOf(rule).map(([, condition]) => condition), place).parameters.has(parameter.id) || rule.due?.within === parameter.id);
    const elsewhere = (place.tallies ?? []).some(({ within }) => within === parameter.id) || place.rules.some(({ freeFrom }) => freeFrom?.within === parameter.id);
    // A number that no rule reads is idle on sight, which the linter tells; one that counts sales or dates a freedom is at work there.
    if (readers.length === 0 || elsewhere) continue;
    let effect: boolean | undefined;
    for (const rule of readers) if (effect !== true) effect = (await hasEffect(parameter, rule, place, laws, solver)) ?? effect;
    // A number that only drafts read has had no day on which it could matter.
    if (effect === false) idle.push(parameter.id);
  }
  return idle;
}

const ANY_VALUE = symbol("any value");

/** Whether another value of a parameter could change what a rule says, on some day; undefined when there is no day on which both are law. */
async function hasEffect({ id, unit }: Parameter, rule: Rule, place: Jurisdiction, laws: Laws, solver: Solver): Promise<boolean | undefined> {
  let isLaw = false;
  for (const interval of [...intervalsAt(changeDays(rule, place))].reverse()) {
    const { law } = laws(place, interval.from);
    const ofDay = law.rules.find((candidate) => candidate.rule === rule);
    if (ofDay === undefined || law.parameter(id) === undefined) continue;
    isLaw = true;
    const variables = createVariables();
    const replaced = { parameter: id, value: ANY_VALUE };
    const [plain, free] = [createEncoder(law, variables, AS_OF, "law"), createEncoder(law, variables, AS_OF, "free", replaced)];
    const [first, second] = [encodeRule(ofDay, plain, "rule"), encodeRule(ofDay, free, "free rule", replaced)];
    const differ = disj(...(Object.keys(first.rule.outcome) as (keyof EncodedRule["outcome"])[]).map((outcome) => `(xor ${first.rule.outcome[outcome]} ${second.rule.outcome[outcome]})`));
    const exposure = disj(...[...first.rule.exposures].map(([key, term]) => `(xor ${term} ${second.rule.exposures.get(key) ?? "false"})`));
    const sort = unit === "date" || unit === "duration" ? "Int" : "Real";
    const problem = problemOf(variables, [...plain.definitions(), ...first.definitions, ...free.definitions(), ...second.definitions], interval, [`(declare-const ${ANY_VALUE} ${sort})`]);
    const [verdict] = await satisfiable([disj(differ, exposure)], problem, solver);
    if (verdict !== "unsat") return true;
  }
  return isLaw ? false : undefined;
}

/** Pairs of rules that say the same of every offering on every day. Only rules about one subject, of one kind, that read the same can. */
async function overlaps(place: Jurisdiction, laws: Laws, solver: Solver): Promise<readonly (readonly [string, string])[]> {
  const signature = (rule: Rule): string => JSON.stringify([rule.subject, rule.kind, [...rule.nexus].sort(), [...readsOf(conditionsOf(rule).map(([, condition]) => condition), place).facts].sort()]);
  const groups = grouped(place.rules, signature);
  const pairs = [...groups.values()].flatMap((rules) => rules.flatMap((first, i) => rules.slice(i + 1).map((second) => [first, second] as const)));
  const same: (readonly [string, string])[] = [];
  for (const [first, second] of pairs) if (await saySame(first, second, place, laws, solver)) same.push([first.id, second.id]);
  return same;
}

async function saySame(first: Rule, second: Rule, place: Jurisdiction, laws: Laws, solver: Solver): Promise<boolean> {
  let together = false;
  for (const interval of [...intervalsAt([...changeDays(first, place), ...changeDays(second, place)])].reverse()) {
    const { law } = laws(place, interval.from);
    const ofDays = [first, second].map((rule) => law.rules.find((candidate) => candidate.rule === rule));
    const [a, b] = ofDays;
    if (a === undefined || b === undefined) continue;
    together = true;
    const variables = createVariables();
    const encoder = createEncoder(law, variables, AS_OF, "law");
    const [one, two] = [encodeRule(a, encoder, "first"), encodeRule(b, encoder, "second")];
    const problem = problemOf(variables, [...encoder.definitions(), ...one.definitions, ...two.definitions], interval);
    const differ = disj(...(Object.keys(one.rule.outcome) as (keyof EncodedRule["outcome"])[]).map((outcome) => `(xor ${one.rule.outcome[outcome]} ${two.rule.outcome[outcome]})`));
    const [verdict] = await satisfiable([differ], problem, solver);
    if (verdict !== "unsat" || variables.hasOpaque()) return false;
  }
  return together;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
