import type { FactDeclaration, FactDeclarations, FactType } from "../../../src/facts/declaration";
import { checkExpression } from "../../../src/logic/check";
import type { ExpressionNode } from "../../../src/logic/expression";
import { varsOfOpaque } from "../../../src/logic/expression";
import type { Kleene } from "../../../src/logic/kleene";
import { runExpression } from "../../support/run";
import type { PublicCase } from "./public-cases";
import { factAt } from "./run-case";

/** A published case in the typed dialect, when it lies in it: facts typed by the data, literal numbers as parameters. */

const COMPARISONS = ["<", "<=", ">", ">=", "=="];

/** `{">": [{"var": "a"}, 5]}` becomes `{">": [{"var": "a"}, {"param": "number.5"}]}`; `{"!": x}` becomes `{"!": [x]}`. */
function translate(rule: unknown, numbers: Record<string, number>): unknown {
  if (typeof rule !== "object" || rule === null || Array.isArray(rule)) return rule;
  const [[operator, args] = ["", undefined]] = Object.entries(rule) as [string, unknown][];
  if (operator === "var") return { var: Array.isArray(args) && args.length === 1 ? (args[0] as unknown) : args };
  if (operator === "!") return { "!": (Array.isArray(args) ? args : [args]).map((arg) => translate(arg, numbers)) };
  if (!Array.isArray(args)) return rule;
  const operands = args.map((operand: unknown) => {
    if (!COMPARISONS.includes(operator) || typeof operand !== "number") return translate(operand, numbers);
    numbers[`number.${operand}`] = operand;
    return { param: `number.${operand}` };
  });
  return { [operator]: operands };
}

function typeOf(value: unknown): FactType {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return "number";
  return Array.isArray(value) ? "codes" : "code";
}

const declaration = (type: FactType): FactDeclaration => ({ subject: "offering", type, unit: "count", meaning: "m", ask: "a" });

const TYPES: readonly FactType[] = ["boolean", "code", "number", "codes"];

/** The answer of the typed expression and the facts the data lacks; undefined when the rule is not in the typed dialect. */
export function runTyped({ rule, data }: PublicCase): { readonly answer: Kleene; readonly absent: readonly string[] } | undefined {
  const parameters: Record<string, number> = {};
  const node = translate(rule, parameters);
  const ids = varsOfOpaque(rule);
  const absent = ids.filter((id) => factAt(data, id) === undefined);
  if (ids.length === 0) return undefined;
  // A fact the data does not state may be of any type that makes the rule well typed.
  for (const assumed of TYPES) {
    const facts: FactDeclarations = Object.fromEntries(
      ids.map((id) => {
        const value = factAt(data, id);
        return [id, declaration(value === undefined ? assumed : typeOf(value))];
      }),
    );
    const problems = checkExpression(node, {
      currency: "HKD",
      subject: "offering",
      fact: (id) => (Object.hasOwn(facts, id) ? facts[id] : undefined),
      factIds: () => ids,
      parameterUnit: (id) => (Object.hasOwn(parameters, id) ? "count" : undefined),
      parameterIds: () => Object.keys(parameters),
      conceptSubject: () => undefined,
      conceptIds: () => [],
    });
    if (problems.length > 0) continue;
    const stated = Object.fromEntries(ids.map((id) => [id, factAt(data, id)]));
    return { answer: runExpression(node as ExpressionNode, { facts, parameters }, stated).jumped, absent };
  }
  return undefined;
}
