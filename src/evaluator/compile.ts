import type { LawOfPlace, RuleOfDay } from "../catalogue/as-of";
import type { Citation, Concept, Due, Exemption, Exposure, Rule } from "../catalogue/model";
import type { CoreFact } from "../facts/core-fact";
import { coreFact } from "../facts/core-facts";
import type { FactDeclaration, Subject } from "../facts/declaration";
import { localCode, localPointer } from "../facts/local";
import type { NexusKind } from "../facts/nexus";
import { NEXUS_KINDS, nexusFact } from "../facts/nexus";
import type { ExpressionNode } from "../logic/expression";
import type { Operators } from "../logic/operators";
import type { Program, ProgramBuilder, Tree } from "../logic/program";
import { programBuilder, terminal } from "../logic/program";
import { reportCitation } from "./cite";
import type { ReportedCitation } from "./model";
import type { CompiledTally } from "./tally";

/** The outcomes in which a rule's decision ends. A breach of a duty is dated afterwards. */
export const INAPPLICABLE = 0;
export const SATISFIED = 1;
export const EXEMPT = 2;
export const BREACH = 3;
export const UNDETERMINED = 4;

export interface NamedTree {
  readonly name: string;
  readonly tree: Tree;
}

export interface CompiledExemption {
  readonly id: string;
  readonly exemption: Exemption;
  readonly conditions: readonly NamedTree[];
  readonly exceptWhen: Tree | undefined;
  /** All conditions hold and nothing defeats it. */
  readonly met: Tree;
  readonly citations: readonly ReportedCitation[];
}

export interface CompiledExposure {
  readonly exposure: Exposure;
  readonly when: Tree | undefined;
  readonly citations: readonly ReportedCitation[];
}

export interface CompiledRule {
  readonly ofDay: RuleOfDay;
  /** Where its decision starts in the jump table. */
  readonly entry: number;
  /** Nexus and applicability together. */
  readonly applies: Tree;
  readonly requires: readonly NamedTree[] | undefined;
  readonly exemptions: readonly CompiledExemption[];
  readonly exposures: readonly CompiledExposure[];
  readonly citations: readonly ReportedCitation[];
  readonly due: CompiledClock | undefined;
  readonly freeFrom: CompiledClock | undefined;
}

/** A period that starts with an event. */
export interface CompiledClock {
  readonly slot: number;
  readonly fact: string;
  readonly within: string | undefined;
  readonly rolls: boolean;
}

/** A class to which tokens or offers belong or not. */
export interface CompiledClass {
  readonly concept: Concept;
  readonly tree: Tree;
  readonly citations: readonly ReportedCitation[];
}

/** What the engine knows of a fact besides its value. */
export interface FactInfo {
  readonly id: string;
  readonly declaration: FactDeclaration;
  readonly pointer: string;
  readonly core: CoreFact | undefined;
}

/** The law of one place and day, ready to run. */
export interface CompiledPlace {
  readonly law: LawOfPlace;
  readonly program: Program;
  readonly rules: Readonly<Record<Subject, readonly CompiledRule[]>>;
  readonly tallies: readonly CompiledTally[];
  readonly classes: readonly CompiledClass[];
  readonly fact: (id: string) => FactInfo;
}

/** The nexus kinds that some of the rules look at. */
export function nexusKindsOf(rules: readonly Rule[]): readonly NexusKind[] {
  const used = new Set(rules.flatMap((rule) => rule.nexus));
  return NEXUS_KINDS.filter((kind) => used.has(kind));
}

const conjunction = (nodes: readonly ExpressionNode[]): ExpressionNode => (nodes.length === 1 ? nodes[0]! : { and: nodes });

/** Something of the rule's nexus is given. */
function nexusOf({ rule }: RuleOfDay): ExpressionNode {
  const nexus = rule.nexus.map((kind): ExpressionNode => ({ var: nexusFact(kind, rule.subject) }));
  return nexus.length === 1 ? nexus[0]! : { or: nexus };
}

/** When a rule applies: something of its nexus is given, and its own condition holds. */
export function applicability(ofDay: RuleOfDay): ExpressionNode {
  const { when } = ofDay.rule;
  return when === undefined ? nexusOf(ofDay) : { and: [nexusOf(ofDay), when] };
}

/** The same as a tree, in which rules of the same nexus share its value: the index by which untouched rules are passed over. */
function applicabilityTree(builder: ProgramBuilder, ofDay: RuleOfDay): Tree {
  const { nexus, subject, when } = ofDay.rule;
  const touched = nexus.length === 1 ? builder.tree(nexusOf(ofDay)) : builder.shared(`nexus ${subject} ${nexus.join(" ")}`, nexusOf(ofDay));
  return when === undefined ? touched : builder.both(touched, builder.tree(when));
}

/** When an exemption is met. */
export function exemptionMet({ conditions, exceptWhen }: Exemption): ExpressionNode {
  const all = Object.values(conditions);
  return conjunction(exceptWhen === undefined ? all : [...all, { "!": [exceptWhen] }]);
}

/**
 * The whole outcome table of a rule as one decision:
 *
 * | applies | requires | some exemption | outcome |
 * |---|---|---|---|
 * | false | | | inapplicable |
 * | true or unknown | true | | satisfied |
 * | true or unknown | not true | true | exempt |
 * | true | false or absent | all false | breach |
 * | otherwise | | | undetermined |
 *
 * `breach` is where the fourth row ends: undetermined for a duty whose period has no value on the day.
 */
function ruleDecision(builder: ProgramBuilder, applies: Tree, requires: Tree | undefined, exemptions: readonly Tree[], breach: number): number {
  const exempt = terminal(EXEMPT);
  const chain = (end: number): number => {
    let clear = end;
    let clouded = terminal(UNDETERMINED);
    for (const met of [...exemptions].reverse()) {
      const nextClear = builder.decide(met, exempt, clear, clouded);
      clouded = builder.decide(met, exempt, clouded, clouded);
      clear = nextClear;
    }
    return clear;
  };
  const unsettled = chain(terminal(UNDETERMINED));
  const breached = chain(terminal(breach));
  const required = (whenNot: number): number =>
    requires === undefined ? whenNot : builder.decide(requires, terminal(SATISFIED), whenNot, unsettled);
  return builder.decide(applies, required(breached), terminal(INAPPLICABLE), required(unsettled));
}

function compileRule(builder: ProgramBuilder, law: LawOfPlace, ofDay: RuleOfDay): CompiledRule {
  const { rule } = ofDay;
  const named = (conditions: Readonly<Record<string, ExpressionNode>>): readonly NamedTree[] =>
    Object.entries(conditions).map(([name, condition]) => ({ name, tree: builder.tree(condition) }));
  const reported = (cites: readonly Citation[]): readonly ReportedCitation[] => cites.map((citation) => reportCitation(citation, law));
  const applies = applicabilityTree(builder, ofDay);
  const requires = rule.requires === undefined ? undefined : named(rule.requires);
  const exemptions = ofDay.exemptions.map(
    ([id, exemption]): CompiledExemption => ({
      id,
      exemption,
      conditions: named(exemption.conditions),
      exceptWhen: exemption.exceptWhen === undefined ? undefined : builder.tree(exemption.exceptWhen),
      met: builder.tree(exemptionMet(exemption)),
      citations: reported(exemption.cites),
    }),
  );
  const required = rule.requires === undefined ? undefined : builder.tree(conjunction(Object.values(rule.requires)));
  const timeless = rule.due?.within !== undefined && law.parameter(rule.due.within) === undefined;
  return {
    ofDay,
    entry: ruleDecision(builder, applies, required, exemptions.map((e) => e.met), timeless ? UNDETERMINED : BREACH),
    applies,
    requires,
    exemptions,
    exposures: rule.exposes.map((exposure) => ({
      exposure,
      when: exposure.when === undefined ? undefined : builder.tree(exposure.when),
      citations: reported(exposure.cites ?? ofDay.cites),
    })),
    citations: reported(ofDay.cites),
    due: compileClock(builder, law, rule.due),
    freeFrom: compileClock(builder, law, rule.freeFrom),
  };
}

/** A clock of the day; none when its period has no value then. */
function compileClock(builder: ProgramBuilder, law: LawOfPlace, clock: Due | undefined): CompiledClock | undefined {
  if (clock === undefined) return undefined;
  const within = clock.within === undefined ? undefined : law.parameter(clock.within);
  if (clock.within !== undefined && within === undefined) return undefined;
  return { slot: builder.slot(clock.from), fact: clock.from, within: within === undefined ? undefined : String(within), rolls: clock.rolls === "weekend" };
}

/** The classes that the place itself declares and that are law on the day. */
function compileClasses(builder: ProgramBuilder, law: LawOfPlace): readonly CompiledClass[] {
  const { concepts, code } = law.jurisdiction;
  return concepts
    .filter(({ id, classification }) => classification === true && localCode(id) === code && law.concept(id) !== undefined)
    .map((concept) => ({ concept, tree: builder.tree({ concept: concept.id }), citations: concept.cites.map((citation) => reportCitation(citation, law)) }));
}

/** The tallies whose facts something compiled so far reads. */
function compileTallies(builder: ProgramBuilder, law: LawOfPlace, declaration: (fact: string) => FactDeclaration): readonly CompiledTally[] {
  return (law.jurisdiction.tallies ?? [])
    .filter(({ fact }) => builder.reads(fact))
    .map((tally): CompiledTally => {
      const { fact, where, within } = tally;
      const period = within === undefined ? undefined : (law.parameter(within) ?? null);
      return {
        tally,
        declaration: declaration(fact),
        slot: builder.slot(fact),
        where: where === undefined ? undefined : builder.tree(where),
        within: typeof period === "number" ? String(period) : period,
      };
    });
}

function factDirectory(law: LawOfPlace): (id: string) => FactInfo | undefined {
  const known = new Map<string, FactInfo>();
  const { facts } = law.jurisdiction;
  return (id) => {
    const cached = known.get(id);
    if (cached !== undefined) return cached;
    const core = coreFact(id);
    const local = core === undefined && Object.hasOwn(facts, id) ? facts[id] : undefined;
    const declaration = core ?? local;
    if (declaration === undefined) return undefined;
    const pointer = core === undefined ? localPointer(id, declaration) : core.at;
    const info: FactInfo = { id, declaration, pointer, core };
    known.set(id, info);
    return info;
  };
}

/** Compiles the law of one place for one day. */
export function compilePlace(law: LawOfPlace, operators?: Operators): CompiledPlace {
  const fact = factDirectory(law);
  const builder = programBuilder({
    subjectOf: (id) => fact(id)?.declaration.subject,
    parameter: law.parameter,
    concept: law.concept,
    list: law.list,
    operators,
  });
  const rules: Record<Subject, CompiledRule[]> = { offering: [], sale: [], party: [] };
  for (const ofDay of law.rules) rules[ofDay.rule.subject].push(compileRule(builder, law, ofDay));
  const classes = compileClasses(builder, law);
  const tallies = compileTallies(builder, law, (id) => fact(id)!.declaration);
  return { law, program: builder.finish(), rules, tallies, classes, fact: (id) => fact(id)! };
}

