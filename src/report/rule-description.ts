import type { LawOfPlace } from "../catalogue/as-of";
import { inForceOn, lawOfPlace, parameterOn, standardOf } from "../catalogue/as-of";
import { EARLIEST } from "../catalogue/author";
import { conditionsOf } from "../catalogue/check";
import type { Citation, Due, Evidence, Exemption, Exposure, InForce, Jurisdiction, OpenTexture, Parameter, Rule } from "../catalogue/model";
import type { Reads } from "../catalogue/reads";
import { readsOf } from "../catalogue/reads";
import { reportCitation } from "../evaluator/cite";
import type { ReportedCitation } from "../evaluator/model";
import { coreFact } from "../facts/core-facts";
import type { FactDeclaration, FactType, Subject } from "../facts/declaration";
import { localPointer } from "../facts/local";
import type { ExpressionNode } from "../logic/expression";
import type { ConditionWriter, Words } from "./condition-words";
import { conditionWriter } from "./condition-words";
import { durationWords } from "./quantity";
import type { RuleStanding } from "./rule-standing";
import { daysInForce, standingOf } from "./rule-standing";

/** Everything about one rule on one day, as data in words: what `perimeter explain` shows. */

export interface DescribedCitation extends ReportedCitation {
  readonly inForce: InForce;
}

export interface DescribedExemption {
  readonly id: string;
  readonly title: string;
  readonly inForce: boolean;
  readonly conditions: Readonly<Record<string, Words>>;
  readonly exceptWhen?: Words;
  readonly citations: readonly DescribedCitation[];
  readonly note?: string;
}

export interface DescribedExposure extends Omit<Exposure, "when" | "cites"> {
  readonly when?: Words;
  readonly citations: readonly DescribedCitation[];
}

export interface DescribedParameter {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** The value of the day; null when it has none. */
  readonly value: number | string | null;
  /** `from` is left out where the first day of a value is not recorded. */
  readonly history: readonly { readonly from?: string; readonly value: number | string | null }[];
  readonly evidence: Evidence;
  readonly citations: readonly DescribedCitation[];
}

export interface DescribedConcept {
  readonly id: string;
  readonly title: string;
  readonly inForce: boolean;
  readonly note?: string;
  readonly citations: readonly DescribedCitation[];
}

export interface DescribedFact {
  readonly id: string;
  readonly subject: Subject;
  readonly type: FactType;
  readonly meaning: string;
  readonly ask: string;
  readonly pointer: string;
}

export interface RuleDescription extends Pick<Rule, "id" | "title" | "kind" | "subject" | "nexus" | "remedies"> {
  readonly jurisdiction: string;
  readonly place: string;
  readonly asOf: string;
  readonly standing: RuleStanding["standing"];
  readonly inForce: InForce;
  readonly force: RuleStanding["force"];
  readonly evidence: Evidence;
  readonly when?: Words;
  readonly requires?: Readonly<Record<string, Words>>;
  readonly due?: string;
  readonly freeFrom?: string;
  readonly exemptions: readonly DescribedExemption[];
  readonly exposes: readonly DescribedExposure[];
  readonly citations: readonly DescribedCitation[];
  readonly parameters: readonly DescribedParameter[];
  readonly concepts: readonly DescribedConcept[];
  readonly facts: readonly DescribedFact[];
  readonly openTexture: readonly OpenTexture[];
  readonly notes: readonly string[];
}

/** Everything a rule reads, the event and the period of a duty included. */
function readsOfRule(rule: Rule, pack: Jurisdiction): Reads {
  const { facts, parameters, ...others } = readsOf(conditionsOf(rule).map(([, condition]) => condition), pack);
  const clocks = [rule.due, rule.freeFrom].filter((clock) => clock !== undefined);
  return {
    facts: new Set([...facts, ...clocks.map(({ from }) => from)]),
    parameters: new Set([...parameters, ...clocks.flatMap(({ within }) => within ?? [])]),
    ...others,
  };
}

type Cite = (citations: readonly Citation[]) => readonly DescribedCitation[];

const citer = (law: LawOfPlace): Cite => (citations) =>
  citations.map((citation) => ({ ...reportCitation(citation, law), inForce: law.instrument(citation.instrument).inForce }));

const written = (conditions: Readonly<Record<string, ExpressionNode>>, { write }: ConditionWriter): Readonly<Record<string, Words>> =>
  Object.fromEntries(Object.entries(conditions).map(([name, condition]) => [name, write(condition)]));

function describeExemption(id: string, exemption: Exemption, inForce: boolean, writer: ConditionWriter, cite: Cite): DescribedExemption {
  const { title, conditions, exceptWhen, cites, note } = exemption;
  return {
    id,
    title,
    inForce,
    conditions: written(conditions, writer),
    ...(exceptWhen !== undefined && { exceptWhen: writer.write(exceptWhen) }),
    citations: cite(cites),
    ...(note !== undefined && { note }),
  };
}

function describeExposure({ when, cites, ...exposure }: Exposure, writer: ConditionWriter, cite: Cite): DescribedExposure {
  return { ...exposure, ...(when !== undefined && { when: writer.write(when) }), citations: cite(cites ?? []) };
}

function describeParameter(parameter: Parameter, law: LawOfPlace, cite: Cite): DescribedParameter {
  const { id, title, unit, values, cites } = parameter;
  const citations = cite(cites);
  return {
    id,
    title,
    unit,
    value: parameterOn(parameter, law.asOf) ?? null,
    history: Object.entries(values)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([from, value]) => ({ ...(from !== EARLIEST && { from }), value })),
    evidence: standardOf(parameter, law.instrument),
    citations,
  };
}

function clockWords(clock: Due | undefined, law: LawOfPlace, declaration: (fact: string) => FactDeclaration | undefined): string | undefined {
  if (clock === undefined) return undefined;
  const { from, within, rolls } = clock;
  const event = declaration(from)?.meaning ?? from;
  if (within === undefined) return `on the day itself: ${event}`;
  const value = law.parameter(within);
  const rolled = rolls === "weekend" ? "; a last day on a weekend becomes the Monday after" : "";
  return `within ${value === undefined ? `a period without a value on ${law.asOf}` : durationWords(String(value))} (${within}) of: ${event}${rolled}`;
}

/** One rule as the law of a day has it. */
export function describeRule(rule: Rule, pack: Jurisdiction, asOf: string): RuleDescription {
  const law = lawOfPlace(pack, asOf);
  const declaration = (fact: string): FactDeclaration | undefined => coreFact(fact) ?? (Object.hasOwn(pack.facts, fact) ? pack.facts[fact] : undefined);
  const cite = citer(law);
  const writer = conditionWriter(law, declaration);
  const used = readsOfRule(rule, pack);
  const { standing, force, evidence } = standingOf(rule, law);
  const exemptionsOfDay = new Set(law.rules.find((candidate) => candidate.rule === rule)?.exemptions.map(([id]) => id));
  const due = clockWords(rule.due, law, declaration);
  const freeFrom = clockWords(rule.freeFrom, law, declaration);
  return {
    id: rule.id,
    title: rule.title,
    jurisdiction: pack.code,
    place: pack.name,
    kind: rule.kind,
    force,
    evidence,
    asOf,
    standing,
    inForce: daysInForce(rule, pack),
    subject: rule.subject,
    nexus: rule.nexus,
    ...(rule.when !== undefined && { when: writer.write(rule.when) }),
    ...(rule.requires !== undefined && { requires: written(rule.requires, writer) }),
    ...(due !== undefined && { due }),
    ...(freeFrom !== undefined && { freeFrom }),
    exemptions: Object.entries(rule.unless ?? {}).map(([id, exemption]) => describeExemption(id, exemption, exemptionsOfDay.has(id), writer, cite)),
    exposes: rule.exposes.map((exposure) => describeExposure(exposure, writer, cite)),
    remedies: rule.remedies,
    citations: cite(rule.cites),
    parameters: pack.parameters.filter(({ id }) => used.parameters.has(id)).map((parameter) => describeParameter(parameter, law, cite)),
    concepts: pack.concepts
      .filter(({ id }) => used.concepts.has(id))
      .map(({ id, title, inForce, note, cites }) => ({
        id,
        title,
        inForce: inForce === undefined || inForceOn(inForce, asOf),
        ...(note !== undefined && { note }),
        citations: cite(cites),
      })),
    facts: [...used.facts].flatMap((id): DescribedFact[] => {
      const fact = declaration(id);
      if (fact === undefined) return [];
      const pointer = coreFact(id)?.at ?? localPointer(id, fact);
      return [{ id, subject: fact.subject, type: fact.type, meaning: fact.meaning, ask: fact.ask, pointer }];
    }),
    openTexture: rule.openTexture ?? [],
    notes: rule.notes ?? [],
  };
}
