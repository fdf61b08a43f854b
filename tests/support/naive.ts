import { MORE, NOT_YET } from "../../src/facts/declaration";
import { addDuration } from "../../src/logic/duration";
import type { ExpressionNode, Operand } from "../../src/logic/expression";
import type { Facts, Surroundings } from "./run";

/** The meaning of a condition, written down as plainly as possible: true, false, or undefined for unknown. */

type Truth = boolean | undefined;

const COMPARE: Readonly<Record<string, (a: number | string, b: number | string) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "==": (a, b) => a === b,
};

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

function operand(value: Operand, facts: Facts, { parameters = {} }: Surroundings): number | string | undefined {
  if (typeof value === "string") return value;
  if ("var" in value) return facts[value.var] as number | string | undefined;
  if ("param" in value) return parameters[value.param];
  const date = facts[value.plus[0].var] as string | undefined;
  const span = parameters[value.plus[1].param] as string | undefined;
  return date === undefined || span === undefined ? undefined : addDuration(date, span);
}

/** `opaque` answers for the nodes outside the typed dialect. */
export function naive(node: ExpressionNode, facts: Facts, around: Surroundings, opaque: (tree: unknown, facts: Facts) => Truth): Truth {
  const recurse = (child: ExpressionNode): Truth => naive(child, facts, around, opaque);
  if ("and" in node) {
    const truths = node.and.map(recurse);
    return truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
  }
  if ("or" in node) {
    const truths = node.or.map(recurse);
    return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
  }
  if ("!" in node) {
    const truth = recurse(node["!"][0]);
    return truth === undefined ? undefined : !truth;
  }
  if ("var" in node) return facts[node.var] as Truth;
  if ("concept" in node) {
    const definition = around.concepts?.[node.concept];
    return definition === undefined ? undefined : recurse(definition);
  }
  if ("opaque" in node) return opaque(node.opaque, facts);
  if ("in" in node) {
    const [member, list] = node.in;
    if (typeof member !== "string") {
      const code = facts[member.var] as string | undefined;
      return code === undefined ? undefined : (list as readonly string[]).includes(code);
    }
    const codes = facts[(list as { var: string }).var];
    if (!isList(codes)) return undefined;
    return codes.includes(member) ? true : codes.includes(MORE) ? undefined : false;
  }
  const [operator, [left, right]] = Object.entries(node)[0] as [string, [Operand, Operand]];
  const a = operand(left, facts, around);
  const b = operand(right, facts, around);
  if (a === undefined || b === undefined || (a === NOT_YET && b === NOT_YET)) return undefined;
  return COMPARE[operator]!(a, b);
}
