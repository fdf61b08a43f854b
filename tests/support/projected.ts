import fc from "fast-check";
import type { LawOfPlace } from "../../src/catalogue/as-of";
import { conditionsOf } from "../../src/catalogue/check";
import type { CompiledPlace } from "../../src/evaluator/compile";
import type { FactValue, Subject } from "../../src/facts/declaration";
import { MORE } from "../../src/facts/declaration";
import type { ExpressionNode, Operand } from "../../src/logic/expression";
import { childrenOf, isList, isParam, isPlus, isVar } from "../../src/logic/expression";
import { addDuration } from "../../src/logic/duration";
import type { Facts } from "./run";

/** Random facts of one place on one day, near what its law asks: the codes it names, and both sides of its limits. */

interface Interest {
  readonly codes: Set<string>;
  readonly numbers: Set<number>;
  readonly periods: Set<string>;
}

function interests(law: LawOfPlace): ReadonlyMap<string, Interest> {
  const found = new Map<string, Interest>();
  const of = (fact: string): Interest => {
    const known = found.get(fact) ?? { codes: new Set(), numbers: new Set(), periods: new Set() };
    found.set(fact, known);
    return known;
  };
  const operands = ([left, right]: readonly [Operand, Operand]): void => {
    if (!isVar(left)) return;
    if (typeof right === "string") of(left.var).codes.add(right);
    else if (isParam(right)) {
      const limit = law.parameter(right.param);
      if (typeof limit === "number") for (const by of [-1, -0.01, 0, 0.01, 1]) of(left.var).numbers.add(limit + by);
    } else if (isPlus(right)) {
      const period = law.parameter(right.plus[1].param);
      if (typeof period === "string") of(left.var).periods.add(period);
    }
  };
  const visit = (node: ExpressionNode): void => {
    childrenOf(node).forEach(visit);
    if ("in" in node) {
      const [member, list] = node.in;
      if (isVar(member)) (isList(list) ? law.list(list.list) : (list as readonly string[])).forEach((code) => of(member.var).codes.add(code));
      else of((list as { var: string }).var).codes.add(member);
    } else if (!("and" in node) && !("or" in node) && !("!" in node) && !("var" in node) && !("concept" in node) && !("opaque" in node))
      operands(Object.values(node)[0] as readonly [Operand, Operand]);
  };
  for (const { when } of law.jurisdiction.concepts) visit(when);
  for (const { rule } of law.rules) for (const [, condition] of conditionsOf(rule)) visit(condition);
  return found;
}

const day = (asOf: string, by: number): string => new Date(Date.parse(asOf) + by * 86_400_000).toISOString().slice(0, 10);

/** Complete facts of a subject and of the offering. Yes is likelier than no: rules say what must be true of them to apply. */
export function completeFactsOf(place: CompiledPlace, subject: Subject): fc.Arbitrary<Facts> {
  const near = interests(place.law);
  const yes = fc.integer({ min: 0, max: 9 }).map((n) => n < 7);
  const entries = place.program.slots
    .filter(({ subject: of, plus, used }) => used && plus === undefined && (of === "offering" || of === subject))
    .map(({ fact }): readonly [string, fc.Arbitrary<FactValue>] => {
      const { declaration } = place.fact(fact);
      const interest = near.get(fact);
      const codes = [...new Set([...(interest?.codes ?? []), ...(declaration.values ?? []), "other.code"])].filter((code) => declaration.values?.includes(code) ?? true);
      const numbers = [0, 1, 100, ...(interest?.numbers ?? [])].filter((n) => n >= 0);
      switch (declaration.type) {
        case "boolean":
          return [fact, yes];
        case "integer":
          return [fact, fc.constantFrom(...numbers.filter(Number.isInteger))];
        case "number":
          return [fact, fc.constantFrom(...numbers)];
        case "money":
          return [fact, fc.constantFrom(...numbers, Infinity)];
        case "code":
          return [fact, fc.constantFrom(...codes)];
        case "codes":
          return [fact, fc.subarray(codes)];
        case "date": {
          if (fact === "asOf") return [fact, fc.constant(place.law.asOf)];
          const { asOf } = place.law;
          const periods = [...(interest?.periods ?? [])].map((period) => addDuration(asOf, period));
          return [fact, fc.constantFrom(...[-4_000, -400, -40, -1, 0, 1, 40, 400].map((by) => day(asOf, by)), ...periods)];
        }
      }
    });
  return fc.record(Object.fromEntries(entries));
}

/** Hides some facts, and leaves some lists open with some of their codes. */
export function hidden(all: Facts, seed: readonly number[]): Facts {
  return Object.fromEntries(
    Object.entries(all).map(([id, value], i): [string, FactValue | undefined] => {
      const chance = seed[i % seed.length]!;
      if (chance < 60) return [id, value];
      if (Array.isArray(value) && chance < 80) return [id, [...(value as readonly string[]).filter((_, at) => at % 2 === 0), MORE]];
      return [id, undefined];
    }),
  );
}

export const seeds = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 7, maxLength: 61 });
