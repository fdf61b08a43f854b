import type { LawOfPlace, RuleOfDay } from "../catalogue/as-of";
import { lawOfPlace } from "../catalogue/as-of";
import type { BarePlace, BareRule, BareTally } from "../catalogue/bare";
import type { Citation, Concept, Due, Exemption, Exposure, Jurisdiction, Rule } from "../catalogue/model";
import { bareOf, keptPlan } from "../catalogue/prepared";
import type { CoreFact } from "../facts/core-fact";
import { coreFact } from "../facts/core-facts";
import type { FactDeclaration, FactShape, Subject } from "../facts/declaration";
import { localPointer } from "../facts/local";
import type { NexusKind } from "../facts/nexus";
import { NEXUS_KINDS } from "../facts/nexus";
import type { Operators } from "../logic/operators";
import type { Program, Tree } from "../logic/program";
import { bind } from "../logic/program";
import { once } from "../offering/once";
import { reportCitation } from "./cite";
import type { ReportedCitation } from "./model";
import type { ExemptionPlan, PlacePlan, RulePlan } from "./decisions";
import { exemptionName } from "./decisions";
import type { CompiledTally } from "./tally";

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

/** A rule of the day, ready to be explained. */
export interface CompiledRule {
  readonly ofDay: RuleOfDay;
  /** Nexus and applicability together. */
  readonly applies: Tree;
  readonly requires: readonly NamedTree[] | undefined;
  readonly exemptions: readonly CompiledExemption[];
  readonly exposures: readonly CompiledExposure[];
  readonly citations: readonly ReportedCitation[];
  readonly due: CompiledClock | undefined;
  readonly freeFrom: CompiledClock | undefined;
}

/** A rule of the day, ready to be decided. */
export interface DecidedRule {
  readonly ofDay: RuleOfDay<BareRule>;
  /** The rule with its words; read when first asked for. */
  readonly worded: () => Rule;
  /** Where its decision starts. */
  readonly entry: number;
  readonly due: CompiledClock | undefined;
  /** A duty whose period has no value on the day: what would breach it is undetermined. */
  readonly timeless: boolean;
  /** The same with everything that an explanation needs; made when one is asked for. */
  readonly explained: () => CompiledRule;
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

/** A fact as it is read. */
export interface FactRead<D extends FactShape = FactShape> {
  readonly declaration: D;
  readonly core: CoreFact | undefined;
}

/** What the engine knows of a fact besides its value. */
export interface FactInfo extends FactRead<FactDeclaration> {
  readonly id: string;
  readonly pointer: string;
}

/** The law of one place and day, ready to run. */
export interface CompiledPlace {
  /** As much of the law as verdicts need. */
  readonly bare: LawOfPlace<BarePlace>;
  /** All of it; read when first asked for. */
  readonly law: LawOfPlace;
  readonly program: Program;
  readonly rules: Readonly<Record<Subject, readonly DecidedRule[]>>;
  readonly tallies: readonly CompiledTally[];
  /** Made when first asked for. */
  readonly classes: readonly CompiledClass[];
  /** A fact as it is read. */
  readonly reads: (id: string) => FactRead;
  /** A fact with its words. */
  readonly fact: (id: string) => FactInfo;
}

/** The nexus kinds that some of the rules look at. */
export function nexusKindsOf(rules: readonly Pick<BareRule, "nexus">[]): readonly NexusKind[] {
  return NEXUS_KINDS.filter((kind) => rules.some(({ nexus }) => nexus.includes(kind)));
}

function factRead<D extends FactShape>(id: string, facts: Readonly<Record<string, D>>): FactRead<D | CoreFact> {
  const core = coreFact(id);
  // INVARIANT: a plan refers to declared facts only.
  return { declaration: core ?? facts[id]!, core };
}

/** Looks facts up, each once. */
function factDirectory(facts: Jurisdiction["facts"]): (id: string) => FactInfo {
  const known = new Map<string, FactInfo>();
  const look = (id: string): FactInfo => {
    const { declaration, core } = factRead(id, facts);
    return { id, declaration, core, pointer: core?.at ?? localPointer(id, declaration) };
  };
  return (id) => {
    let info = known.get(id);
    if (info === undefined) known.set(id, (info = look(id)));
    return info;
  };
}

/** A clock of the day; none when its period has no value then. */
function clockOn(clock: Due | undefined, slot: number | undefined, parameter: LawOfPlace["parameter"]): CompiledClock | undefined {
  if (clock === undefined) return undefined;
  const within = clock.within === undefined ? undefined : parameter(clock.within);
  if (clock.within !== undefined && within === undefined) return undefined;
  return { slot: slot!, fact: clock.from, within: within === undefined ? undefined : String(within), rolls: clock.rolls === "weekend" };
}

/** The numbers of the conditions of a rule's exemptions that are law on the day. */
function exemptionsOn({ exemptions, rule }: RuleOfDay<BareRule>, plan: RulePlan): readonly ExemptionPlan[] {
  const ids = Object.keys(rule.unless ?? {});
  return exemptions.map(([id]) => plan.unless![ids.indexOf(id)]!);
}

/** Every condition that the decisions of rules, or their explanations, look at, and those of the classes in force. */
function treesOf(rules: readonly RuleOfDay<BareRule>[], { rules: plans }: PlacePlan, classes: PlacePlan["classes"], defines: LawOfPlace["defines"]): readonly number[] {
  const trees: number[] = [];
  for (const ofDay of rules) {
    const plan = plans[ofDay.at]!;
    trees.push(plan.applies, ...(plan.requires ?? []));
    for (const { met } of exemptionsOn(ofDay, plan)) trees.push(met);
    for (const when of plan.exposes ?? []) if (when !== null) trees.push(when);
  }
  for (const [id, tree] of classes) if (defines(id)) trees.push(tree);
  return trees;
}

function explainedRule(ofDay: RuleOfDay, plan: RulePlan, program: Program, law: LawOfPlace): CompiledRule {
  const { rule } = ofDay;
  const named = (conditions: object, trees: readonly number[]): readonly NamedTree[] => Object.keys(conditions).map((name, i) => ({ name, tree: program.tree(trees[i]!) }));
  const reported = (cites: readonly Citation[]): readonly ReportedCitation[] => cites.map((citation) => reportCitation(citation, law));
  const exemptionPlans = exemptionsOn(ofDay, plan);
  return {
    ofDay,
    applies: program.tree(plan.applies),
    requires: rule.requires === undefined ? undefined : named(rule.requires, plan.requires!),
    exemptions: ofDay.exemptions.map(([id, exemption], i): CompiledExemption => {
      const { conditions, exceptWhen, met } = exemptionPlans[i]!;
      return {
        id,
        exemption,
        conditions: named(exemption.conditions, conditions),
        exceptWhen: exceptWhen === undefined ? undefined : program.tree(exceptWhen),
        met: program.tree(met),
        citations: reported(exemption.cites),
      };
    }),
    exposures: rule.exposes.map((exposure, i) => {
      const when = plan.exposes?.[i] ?? null;
      return { exposure, when: when === null ? undefined : program.tree(when), citations: reported(exposure.cites ?? ofDay.cites) };
    }),
    citations: reported(ofDay.cites),
    due: clockOn(rule.due, plan.due, law.parameter),
    freeFrom: clockOn(rule.freeFrom, plan.freeFrom, law.parameter),
  };
}

/** The classes that the place itself declares and that are law on the day. */
function classesOn(classes: PlacePlan["classes"], program: Program, law: LawOfPlace): readonly CompiledClass[] {
  const { concepts } = law.jurisdiction;
  return classes
    .filter(([id]) => law.defines(id))
    .map(([id, tree]): CompiledClass => {
      const concept = concepts.find((candidate) => candidate.id === id)!;
      return { concept, tree: program.tree(tree), citations: concept.cites.map((citation) => reportCitation(citation, law)) };
    });
}

function tallyOn(tally: BareTally, slot: number, where: Tree | undefined, declaration: FactShape, parameter: LawOfPlace["parameter"]): CompiledTally {
  const period = tally.within === undefined ? undefined : (parameter(tally.within) ?? null);
  return { tally, declaration, slot, where, within: typeof period === "number" ? String(period) : period };
}

/** Numbers the conditions of a place, for all days. */
export type Planner = (place: Jurisdiction, operators?: Pick<Operators, "reads">) => PlacePlan;

/** What an engine may be given, and is smaller without. */
export interface Tools {
  /** How conditions outside the typed set are run. Without it they are unknown. */
  readonly operators?: Operators | undefined;
  /** Plans law that does not carry its plan, as the published packs do. */
  readonly planner?: Planner | undefined;
}

/** The plan of a place: the one that its pack carries, else one made for it. @throws TypeError when nothing can make it */
function planOf(place: Jurisdiction, { operators, planner }: Tools): PlacePlan {
  const kept = keptPlan(place) as PlacePlan | undefined;
  if (kept !== undefined) return kept;
  if (planner === undefined) throw new TypeError(`the law of "${place.code}" carries no plan: give the evaluator lawTools of /core`);
  return planner(place, operators);
}

/**
 * Compiles the law of one place for one day. Words and explanations are left for when they are asked for.
 *
 * @param among the ids of the rules that are judged; left out: all, and the classes of the place
 * @param bare the bare law of the day, if it has been looked up
 */
export function compilePlace(place: Jurisdiction, asOf: string, tools: Tools, among?: ReadonlySet<string>, bare = lawOfPlace(bareOf(place), asOf)): CompiledPlace {
  const plan = planOf(place, tools);
  const { parameter, list, defines, jurisdiction } = bare;
  const judged = among === undefined ? bare.rules : bare.rules.filter(({ at }) => among.has(place.rules[at]!.id));
  const classPlans = among === undefined ? plan.classes : [];
  const laws = new Set(judged.flatMap(({ at, exemptions }) => exemptions.map(([id]) => exemptionName(at, id))));
  let talliesRead: PlacePlan["tallies"] = [];
  const program = bind(
    plan.logic,
    {
      trees: () => treesOf(judged, plan, classPlans, defines),
      starts: judged.map(({ at }) => plan.rules[at]!.entry),
      slots: judged.flatMap(({ at }) => [plan.rules[at]!.due ?? [], plan.rules[at]!.freeFrom ?? []].flat()),
      more: (reads) => {
        talliesRead = plan.tallies.filter(([, slot]) => reads(slot));
        return talliesRead.flatMap(([, , where]) => where ?? []);
      },
    },
    { parameter, list, defines, isLaw: (name) => laws.has(name), operators: tools.operators },
  );

  const law = once(() => lawOfPlace(place, asOf));
  const classes = once(() => classesOn(classPlans, program, law()));
  const facts = once(() => factDirectory(place.facts));
  const rules: Record<Subject, DecidedRule[]> = { offering: [], sale: [], party: [] };
  judged.forEach((ofDay) => {
    const { at, rule } = ofDay;
    const { due } = rule;
    const rulePlan = plan.rules[at]!;
    rules[rule.subject].push({
      ofDay,
      worded: () => place.rules[at]!,
      entry: rulePlan.entry,
      due: clockOn(due, rulePlan.due, parameter),
      timeless: due?.within !== undefined && parameter(due.within) === undefined,
      // The bare law has the same rules.
      explained: once(() => explainedRule(law().rules.find((worded) => worded.at === at)!, rulePlan, program, law())),
    });
  });
  const reads = (id: string): FactRead => factRead(id, jurisdiction.facts);
  const tallies = once(() => {
    // Which tallies are read is known once it is known which facts are.
    const { slots } = program;
    return talliesRead.map(([at, slot, where]) => {
      const tally = jurisdiction.tallies![at]!;
      return tallyOn(tally, slot, where === null ? undefined : program.tree(where), reads(slots[slot]!.fact).declaration, parameter);
    });
  });
  return {
    bare,
    get law() {
      return law();
    },
    program,
    rules,
    get tallies() {
      return tallies();
    },
    get classes() {
      return classes();
    },
    reads,
    fact: (id) => facts()(id),
  };
}
