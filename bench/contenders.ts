import jsonLogic from "json-logic-js";
import { LogicEngine } from "json-logic-engine";
import { applicability, exemptionMet } from "../src/evaluator/place-plan";
import type { Subject } from "../src/facts/declaration";
import type { JsonLogic } from "../src/logic/export";
import type { ExpressionNode } from "../src/logic/expression";
import { UNKNOWN } from "../src/logic/kleene";
import { jsonLogicOperators } from "../src/logic/opaque";
import type { FactVector, Program } from "../src/logic/program";
import { terminal } from "../src/logic/program";
import { programBuilder } from "../tests/support/program";
import type { Item, PlaceWork } from "./work";

/**
 * The peers. Each does the same two jobs on the same facts:
 * - `conditions`: the value of every exported condition (1 true, 0 false);
 * - `outcomes`: the outcome of every rule, stopping where it is decided (0 inapplicable, 1 satisfied, 2 exempt, 3 violated).
 */
export type Decider = (item: Item, answers: Uint8Array, index: number) => void;

export interface Contender {
  readonly conditions: (work: PlaceWork) => Decider;
  readonly outcomes: (work: PlaceWork) => Decider;
}

const CODE: Readonly<Record<string, number>> = { inapplicable: 0, satisfied: 1, exempt: 2, violated: 3 };

const bySubject = <T>(make: (subject: Subject) => T): Readonly<Record<Subject, T>> => ({ offering: make("offering"), sale: make("sale"), party: make("party") });

/** A contender that turns each condition into a function of the data. */
function perCondition(prepare: (rule: JsonLogic) => (data: unknown) => unknown): Contender {
  const decider = (lists: Readonly<Record<Subject, readonly ((data: unknown) => unknown)[]>>, answer: (result: unknown) => number): Decider => {
    return ({ subject, data }, answers) => {
      const mine = lists[subject];
      for (let i = 0; i < mine.length; i++) answers[i] = answer(mine[i]!(data));
    };
  };
  return {
    conditions: ({ conditions }) => decider(bySubject((subject) => conditions[subject].map(prepare)), (result) => (result ? 1 : 0)),
    outcomes: ({ rules }) => decider(bySubject((subject) => rules[subject].map(({ outcome }) => prepare(outcome))), (result) => CODE[result as string]!),
  };
}

/** The conditions as the plain code that a programmer would write by hand. */
export function plainCode(node: JsonLogic): string {
  if (typeof node !== "object" || node === null) return JSON.stringify(node);
  if (Array.isArray(node)) return `[${node.map(plainCode).join(",")}]`;
  const [operator, argument] = Object.entries(node)[0] as [string, JsonLogic];
  const args = (Array.isArray(argument) ? argument : [argument]) as readonly JsonLogic[];
  switch (operator) {
    case "var": {
      const [group, ...rest] = (args[0] as string).split(".");
      return `d[${JSON.stringify(group)}]${rest.length === 0 ? "" : `[${JSON.stringify(rest.join("."))}]`}`;
    }
    case "and":
      return `(${args.map(plainCode).join(" && ")})`;
    case "or":
      return `(${args.map(plainCode).join(" || ")})`;
    case "!":
      return `!(${plainCode(args[0]!)})`;
    case "in":
      return Array.isArray(args[1])
        ? `(${args[1].length === 0 ? "false" : args[1].map((value) => `${plainCode(args[0]!)} === ${JSON.stringify(value)}`).join(" || ")})`
        : `${plainCode(args[1]!)}.includes(${plainCode(args[0]!)})`;
    case "==":
      return `(${plainCode(args[0]!)} === ${plainCode(args[1]!)})`;
    default:
      return `(${plainCode(args[0]!)} ${operator} ${plainCode(args[1]!)})`;
  }
}

function plainIfs(outcome: JsonLogic, index: number): string {
  const steps = (outcome as { if: readonly JsonLogic[] }).if;
  let code = "";
  for (let i = 0; i + 1 < steps.length; i += 2) code += `if (${plainCode(steps[i]!)}) o[${index}] = ${CODE[steps[i + 1] as string]!}; else `;
  return `${code}o[${index}] = ${CODE[steps.at(-1) as string]!};`;
}

/** Generated source is for the benchmark only: the library itself never compiles code from text. */
function generated(lines: Readonly<Record<Subject, readonly string[]>>): Decider {
  const code = bySubject((subject) => new Function("d", "o", lines[subject].join("\n")) as (data: unknown, answers: Uint8Array) => void);
  return ({ subject, data }, answers) => code[subject](data, answers);
}

const engine = new LogicEngine();

export const OURS = "perimeter";
export const OURS_SET_ANEW = "perimeter, facts set anew";

/** Every fact of a subject is set into a vector, as after a projection. */
function setter({ slots, clear, set }: Program): (vector: FactVector, subject: Subject, values: Item["values"]) => void {
  const mine = bySubject((subject) => slots.flatMap((slot, index) => (slot.used && slot.subject === subject ? [index] : [])));
  return (vector, subject, values) => {
    clear(vector, subject);
    for (const slot of mine[subject]) set(vector, slot, values[slot]);
  };
}

/**
 * Runs decisions on facts that are kept as a program keeps them: set beforehand, as the peers' data are, or set anew each
 * time, into one vector as `evaluate` does. (The items of an offering follow one another, the offering itself first.)
 */
function ours(program: Program, decisions: Readonly<Record<Subject, readonly number[]>>, values: readonly Item["values"][], vectors: readonly FactVector[], anew: boolean): Decider {
  const memory = program.memory();
  const batches = bySubject((subject) => program.batch(decisions[subject]));
  const setFacts = setter(program);
  const scratch = program.blank();
  return (item, answers, index) => {
    const facts = anew ? scratch : vectors[index]!;
    if (anew) setFacts(facts, item.subject, values[index]!);
    memory.load(facts, item.subject);
    memory.runAll(batches[item.subject], answers);
  };
}

/**
 * A vector has yes-no facts and codes as the values of the clauses about them, so those clauses are decided by setting the
 * facts, which is the projection's work and is timed as part of `evaluate`. The second of these contenders shows what that
 * share comes to: it sets every fact again before it decides.
 */
function perimeter(anew: boolean): Contender {
  return {
    conditions: ({ compiled, law, items }) => {
      const builder = programBuilder({ subjectOf: (id) => compiled.reads(id).declaration.subject, parameter: law.parameter, concept: law.concept, list: law.list, operators: jsonLogicOperators });
      const decision = (node: ExpressionNode): number => builder.decide(builder.tree(node), terminal(1), terminal(0), terminal(UNKNOWN));
      const decisions = bySubject((subject) =>
        law.rules
          .filter(({ rule }) => rule.subject === subject)
          .flatMap((ofDay) => [applicability(ofDay.rule), ...Object.values(ofDay.rule.requires ?? {}), ...ofDay.exemptions.map(([, exemption]) => exemptionMet(exemption))])
          .map(decision),
      );
      const program = builder.finish();
      // The conditions are a program of their own, with its own layout of the same facts.
      const places = new Map(compiled.program.slots.map(({ fact }, slot) => [fact, slot]));
      const values = items.map((item) => program.slots.map(({ fact }) => item.values[places.get(fact)!]));
      const vectors = values.map((known) => {
        const vector = program.blank();
        known.forEach((value, slot) => program.set(vector, slot, value));
        return vector;
      });
      return ours(program, decisions, values, vectors, anew);
    },
    outcomes: ({ compiled, items }) =>
      ours(compiled.program, bySubject((subject) => compiled.rules[subject].map((rule) => rule.entry)), items.map(({ values }) => values), items.map(({ facts }) => facts), anew),
  };
}

export const contenders: Readonly<Record<string, Contender>> = {
  [OURS]: perimeter(false),
  [OURS_SET_ANEW]: perimeter(true),
  "plain if statements": {
    conditions: ({ conditions }) => generated(bySubject((subject) => conditions[subject].map((condition, i) => `if (${plainCode(condition)}) o[${i}] = 1; else o[${i}] = 0;`))),
    outcomes: ({ rules }) => generated(bySubject((subject) => rules[subject].map(({ outcome }, i) => plainIfs(outcome, i)))),
  },
  "json-logic-js": perCondition((rule) => (data) => jsonLogic.apply(rule as never, data)),
  "json-logic-engine interpreted": perCondition((rule) => (data) => engine.run(rule as never, data) as unknown),
  "json-logic-engine built": perCondition((rule) => engine.build(rule as never) as (data: unknown) => unknown),
};
