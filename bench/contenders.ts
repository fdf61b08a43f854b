import jsonLogic from "json-logic-js";
import { LogicEngine } from "json-logic-engine";
import type { FactValue, Subject } from "../src/facts/declaration";
import type { JsonLogic } from "../src/logic/export";
import type { Item, PlaceWork } from "./work";

/** One way of deciding every rule for one subject; writes an outcome a rule (0 inapplicable, 1 satisfied, 2 exempt, 3 violated). */
export type Contender = (work: PlaceWork) => (item: Item, outcomes: number[]) => void;

const CODE: Readonly<Record<string, number>> = { inapplicable: 0, satisfied: 1, exempt: 2, violated: 3 };

const interpreted =
  (apply: (rule: JsonLogic, data: unknown) => unknown): Contender =>
  ({ rules }) =>
  ({ subject, data }, outcomes) => {
    const mine = rules[subject];
    for (let i = 0; i < mine.length; i++) outcomes[i] = CODE[apply(mine[i]!.outcome, data) as string]!;
  };

const engine = new LogicEngine();

/** The conditions as the plain code that a programmer would write by hand. */
export function plainCode(node: JsonLogic): string {
  if (typeof node !== "object" || node === null) return JSON.stringify(node);
  if (Array.isArray(node)) return `[${node.map(plainCode).join(",")}]`;
  const [operator, argument] = Object.entries(node)[0] as [string, JsonLogic];
  const args = (Array.isArray(argument) ? argument : [argument]) as readonly JsonLogic[];
  switch (operator) {
    case "var":
      return `d${(args[0] as string).split(/\.(.*)/s).filter(Boolean).map((part) => `[${JSON.stringify(part)}]`).join("")}`;
    case "and":
      return `(${args.map(plainCode).join(" && ")})`;
    case "or":
      return `(${args.map(plainCode).join(" || ")})`;
    case "!":
      return `!${plainCode(args[0]!)}`;
    case "in":
      return Array.isArray(args[1])
        ? `(${args[1].map((value) => `${plainCode(args[0]!)} === ${JSON.stringify(value)}`).join(" || ")})`
        : `${plainCode(args[1]!)}.includes(${plainCode(args[0]!)})`;
    case "==":
      return `${plainCode(args[0]!)} === ${plainCode(args[1]!)}`;
    default:
      return `${plainCode(args[0]!)} ${operator} ${plainCode(args[1]!)}`;
  }
}

function plainIfs(outcome: JsonLogic, index: number): string {
  const steps = (outcome as { if: readonly JsonLogic[] }).if;
  let code = "";
  for (let i = 0; i + 1 < steps.length; i += 2) code += `if (${plainCode(steps[i]!)}) o[${index}] = ${CODE[steps[i + 1] as string]!}; else `;
  return `${code}o[${index}] = ${CODE[steps.at(-1) as string]!};`;
}

export const contenders: Readonly<Record<string, Contender>> = {
  "perimeter": ({ compiled }) => {
    const memory = compiled.program.memory();
    const entries: Record<Subject, readonly number[]> = {
      offering: compiled.rules.offering.map((rule) => rule.entry),
      sale: compiled.rules.sale.map((rule) => rule.entry),
      party: compiled.rules.party.map((rule) => rule.entry),
    };
    return ({ subject, values }, outcomes) => {
      memory.load(values as (FactValue | undefined)[], subject);
      const mine = entries[subject];
      for (let i = 0; i < mine.length; i++) outcomes[i] = memory.run(mine[i]!);
    };
  },
  "plain if statements": ({ rules }) => {
    const compile = (subject: Subject) =>
      // Generated source is for the benchmark only: the library itself never compiles code from text.
      new Function("d", "o", rules[subject].map(({ outcome }, i) => plainIfs(outcome, i)).join("\n")) as (data: unknown, outcomes: number[]) => void;
    const code = { offering: compile("offering"), sale: compile("sale"), party: compile("party") };
    return ({ subject, data }, outcomes) => code[subject](data, outcomes);
  },
  "json-logic-js": interpreted((rule, data) => jsonLogic.apply(rule as never, data)),
  "json-logic-engine interpreted": interpreted((rule, data) => engine.run(rule as never, data) as unknown),
  "json-logic-engine built": ({ rules }) => {
    const build = (subject: Subject) => rules[subject].map(({ outcome }) => engine.build(outcome as never) as (data: unknown) => unknown);
    const built = { offering: build("offering"), sale: build("sale"), party: build("party") };
    return ({ subject, data }, outcomes) => {
      const mine = built[subject];
      for (let i = 0; i < mine.length; i++) outcomes[i] = CODE[mine[i]!(data) as string]!;
    };
  },
};
