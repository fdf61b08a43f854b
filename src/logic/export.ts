import type { ComparisonOperator, ExpressionNode, Operand, VarNode } from "./expression";
import { isList, isParam, isPlus, isVar } from "./expression";

/** A plain JSON Logic condition: what any JSON Logic engine in any language can run. */
export type JsonLogic = boolean | number | string | null | readonly JsonLogic[] | { readonly [operator: string]: JsonLogic };

export interface ExportEnvironment {
  readonly parameter: (id: string) => number | string | undefined;
  readonly concept: (id: string) => ExpressionNode | undefined;
  readonly list?: (id: string) => readonly string[];
}

/**
 * A condition as plain JSON Logic for one day: parameters become numbers, concepts are written out, and a date
 * moved by a duration becomes the input `<fact>+<duration>`, which the projection supplies beside the fact.
 *
 * @throws TypeError when a parameter or concept has no value on that day: a condition that cannot be decided
 * must not be exported as one that can.
 */
export function toJsonLogic(node: ExpressionNode, environment: ExportEnvironment): JsonLogic {
  const recurse = (child: ExpressionNode) => toJsonLogic(child, environment);
  if ("and" in node) return { and: node.and.map(recurse) };
  if ("or" in node) return { or: node.or.map(recurse) };
  if ("!" in node) return { "!": [recurse(node["!"][0])] };
  if ("var" in node) return { var: node.var };
  if ("in" in node) {
    const [member, list] = node.in;
    return { in: [exportMember(member), isList(list) ? environment.list!(list.list) : exportMember(list)] };
  }
  if ("opaque" in node) return node.opaque as JsonLogic;
  if ("concept" in node) {
    const definition = environment.concept(node.concept);
    if (definition === undefined) throw new TypeError(`concept "${node.concept}" is not in force`);
    return recurse(definition);
  }
  const [operator, operands] = Object.entries(node)[0] as [ComparisonOperator, readonly [Operand, Operand]];
  return { [operator]: operands.map((operand) => exportOperand(operand, environment)) };
}

/** What stands on one side of a membership: a fact, or codes as they are. */
function exportMember(member: string | VarNode | readonly string[]): JsonLogic {
  return typeof member === "object" && "var" in member ? { var: member.var } : member;
}

function exportOperand(operand: Operand, { parameter }: ExportEnvironment): JsonLogic {
  if (typeof operand === "string") return operand;
  if (isVar(operand)) return { var: operand.var };
  const id = isParam(operand) ? operand.param : operand.plus[1].param;
  const value = parameter(id);
  if (value === undefined) throw new TypeError(`parameter "${id}" has no value`);
  return isPlus(operand) ? { var: `${operand.plus[0].var}+${String(value)}` } : value;
}
