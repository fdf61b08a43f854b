import type { LawOfPlace, RuleOfDay } from "../../catalogue/as-of";
import { conditionsOf } from "../../catalogue/check";
import { readsOf } from "../../catalogue/reads";
import { isBinding } from "../../catalogue/model";
import type { ComparisonOperator, ExpressionNode, Operand } from "../../logic/expression";
import { isList, isParam, isVar } from "../../logic/expression";
import { nexusFact } from "../../facts/nexus";
import { sourceOf } from "./source";

/** A rule of a day written out: numbers for parameters, definitions for their names. Two that are written alike say the same. */
export interface Resolved {
  /** Everything that decides an outcome, and who answers for it. */
  readonly text: string;
  /** How each fact that is read comes about. */
  readonly readings: ReadonlyMap<string, string>;
}

type Writer = (node: ExpressionNode) => string;

/** Writes conditions of one law. Definitions are written once. */
export function conditionWriter(law: LawOfPlace): Writer {
  const concepts = new Map<string, string>();
  const concept = (id: string): string => {
    let written = concepts.get(id);
    if (written === undefined) {
      const definition = law.concept(id);
      concepts.set(id, (written = definition === undefined ? "?" : write(definition)));
    }
    return written;
  };
  const operand = (value: Operand): string => {
    if (typeof value === "string") return JSON.stringify(value);
    if (isVar(value)) return value.var;
    if (isParam(value)) return `#${String(law.parameter(value.param) ?? "?")}`;
    return `${value.plus[0].var}+#${String(law.parameter(value.plus[1].param) ?? "?")}`;
  };
  const write: Writer = (node) => {
    if ("and" in node) return `(and ${node.and.map(write).join(" ")})`;
    if ("or" in node) return `(or ${node.or.map(write).join(" ")})`;
    if ("!" in node) return `(not ${write(node["!"][0])})`;
    if ("concept" in node) return concept(node.concept);
    if ("var" in node) return node.var;
    if ("opaque" in node) return `(opaque ${JSON.stringify(node.opaque)})`;
    if ("in" in node) {
      const [member, list] = node.in;
      const codes = isList(list) ? [...law.list(list.list)].sort() : isVar(list) ? list.var : [...list].sort();
      return `(in ${typeof member === "string" ? JSON.stringify(member) : member.var} ${JSON.stringify(codes)})`;
    }
    const [operator, [left, right]] = Object.entries(node)[0] as [ComparisonOperator, readonly [Operand, Operand]];
    return `(${operator} ${operand(left)} ${operand(right)})`;
  };
  return write;
}

/** How a fact comes about in a place on a day: where it is stated, and what the sales add to it. */
function readingOfFact(fact: string, law: LawOfPlace, write: Writer): string {
  const pack = law.jurisdiction;
  const source = sourceOf(pack, fact);
  const tallies = (pack.tallies ?? []).filter((tally) => tally.fact === fact).map(({ where, within, of, among, territory, related }) =>
    JSON.stringify([of, among, territory ?? pack.territory, related, within === undefined ? null : (law.parameter(within) ?? "?"), where === undefined ? null : write(where)]));
  return JSON.stringify([source?.key, source?.declaration.type, source?.declaration.values, tallies]);
}

/** A rule of a day, written out. */
export function resolve(ofDay: RuleOfDay, law: LawOfPlace, write: Writer = conditionWriter(law)): Resolved {
  const { rule, force, exemptions } = ofDay;
  const pack = law.jurisdiction;
  const period = (id: string | undefined): string => (id === undefined ? "" : String(law.parameter(id) ?? "?"));
  const conditions = (named: Readonly<Record<string, ExpressionNode>> | undefined): unknown => named && Object.values(named).map(write);
  const text = JSON.stringify([
    rule.subject,
    [...rule.nexus].sort(),
    rule.kind === "prohibition" && isBinding(force),
    rule.when && write(rule.when),
    conditions(rule.requires),
    exemptions.map(([, exemption]) => [conditions(exemption.conditions), exemption.exceptWhen && write(exemption.exceptWhen)]),
    rule.due && [rule.due.from, period(rule.due.within), rule.due.rolls],
    rule.exposes.map(({ role, basis, knowledge, reach, when }) => [role, basis, knowledge, reach, when && write(when)]),
  ]);
  const facts = new Set([...readsOf(conditionsOf(rule).map(([, condition]) => condition), pack).facts, ...rule.nexus.map((kind) => nexusFact(kind, rule.subject)), ...(rule.due === undefined ? [] : [rule.due.from])]);
  return { text, readings: new Map([...facts].map((fact) => [fact, readingOfFact(fact, law, write)])) };
}

/** The facts that come about in two ways under the same name: what two laws say of them cannot be set side by side. */
export function differentReadings(a: Resolved, b: Resolved): readonly string[] {
  return [...a.readings].flatMap(([fact, reading]) => {
    const other = b.readings.get(fact);
    return other === undefined || other === reading ? [] : [fact];
  });
}

/** Whether two rules of a day are written alike, and read alike. */
export const writtenAlike = (a: Resolved, b: Resolved): boolean => a.text === b.text && differentReadings(a, b).length === 0;
