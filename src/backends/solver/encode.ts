import type { LawOfPlace } from "../../catalogue/as-of";
import type { ComparisonOperator, ExpressionNode, Operand, VarNode } from "../../logic/expression";
import { COMPARISONS, isList, isParam, isPlus, isVar, operatorOf } from "../../logic/expression";
import { readsOfOpaque } from "../../logic/opaque-reads";
import { NOT_YET_DAY, dayNumber } from "./calendar";
import type { Rail, Term } from "./smt";
import { UNKNOWN_RAIL, allOf, anyOf, compare, conj, int, knownIf, negate, opposite, real, symbol } from "./smt";
import type { Variable, Variables } from "./variables";

/**
 * Conditions of one day as terms on two rails. It says exactly what the evaluator says, unknowns included; a condition in
 * plain JSON Logic is a riddle with a fixed answer, of which only what it reads is known.
 */
export interface Encoder {
  readonly rail: (node: ExpressionNode) => Rail;
  /** The definitions used so far, each a named term, in an order in which they can be declared. */
  readonly definitions: () => readonly string[];
  /** A fact as the place reads it on the day; undefined for one that is declared nowhere. */
  readonly fact: (id: string) => Variable | undefined;
  readonly law: LawOfPlace;
  readonly variables: Variables;
  /** The day of evaluation. */
  readonly asOf: Term;
}

const isNumber = ({ source: { declaration } }: Variable): boolean => ["integer", "number", "money"].includes(declaration.type);
const asReal = ({ source: { declaration }, value }: Variable): Term => (declaration.type === "integer" ? `(to_real ${value})` : value);

export interface Replaced {
  /** A parameter that takes any value at all instead of its own: to see whether it matters. */
  readonly parameter: string;
  readonly value: Term;
}

/** @param name tells apart the definitions of two laws in one script */
export function createEncoder(law: LawOfPlace, variables: Variables, asOf: Term, name: string, replaced?: Replaced): Encoder {
  const definitions: string[] = [];
  const concepts = new Map<string, Rail>();
  const pack = law.jurisdiction;
  const variable = (fact: string): Variable | undefined => variables.of(pack, fact, asOf);

  const concept = (id: string): Rail => {
    const known = concepts.get(id);
    if (known !== undefined) return known;
    const definition = law.concept(id);
    const rail = definition === undefined ? UNKNOWN_RAIL : encode(definition);
    const named: Rail = { yes: symbol(`${name} yes ${id}`), no: symbol(`${name} no ${id}`) };
    definitions.push(`(define-fun ${named.yes} () Bool ${rail.yes})`, `(define-fun ${named.no} () Bool ${rail.no})`);
    concepts.set(id, named);
    return named;
  };

  const limit = (operator: ComparisonOperator, fact: string, parameter: string): Rail => {
    const left = variable(fact);
    const value = law.parameter(parameter);
    if (left === undefined || value === undefined) return UNKNOWN_RAIL;
    if (replaced?.parameter === parameter) return knownIf(left.known, compare(operator, left.value, replaced.value));
    const { type } = left.source.declaration;
    if (type === "date") {
      const day = dayNumber(String(value));
      return Number.isNaN(day) ? UNKNOWN_RAIL : knownIf(left.known, compare(operator, left.value, int(day)));
    }
    if (typeof value !== "number") return UNKNOWN_RAIL;
    variables.mark(left, value);
    const [side, against] = type === "integer" && Number.isInteger(value) ? [left.value, int(value)] : [type === "integer" ? `(to_real ${left.value})` : left.value, real(value)];
    return knownIf(left.known, compare(operator, side, against));
  };

  /** Two dates: unknown when neither event has occurred. */
  const dates = (operator: ComparisonOperator, left: Variable | undefined, right: { readonly known: Term; readonly value: Term } | undefined): Rail => {
    if (left === undefined || right === undefined) return UNKNOWN_RAIL;
    const neither = conj(`(= ${left.value} ${NOT_YET_DAY})`, `(= ${right.value} ${NOT_YET_DAY})`);
    return knownIf(conj(left.known, right.known, negate(neither)), compare(operator, left.value, right.value));
  };

  const comparison = (operator: ComparisonOperator, [left, right]: readonly [Operand, Operand]): Rail => {
    const { var: fact } = left as VarNode;
    if (typeof right === "string") {
      const of = variable(fact);
      return of === undefined ? UNKNOWN_RAIL : variables.code(of, right);
    }
    if (isParam(right)) return limit(operator, fact, right.param);
    if (isVar(right)) return dates(operator, variable(fact), variable(right.var));
    const [{ var: start }, { param }] = right.plus;
    const duration = law.parameter(param);
    const from = variable(start);
    if (duration === undefined || from === undefined) return UNKNOWN_RAIL;
    const value = replaced?.parameter === param ? replaced.value : variables.moved(from, String(duration));
    return dates(operator, variable(fact), { known: from.known, value });
  };

  const membership = (node: Extract<ExpressionNode, { in: unknown }>): Rail => {
    const [member, list] = node.in;
    if (isVar(member)) {
      const of = variable(member.var);
      if (of === undefined) return UNKNOWN_RAIL;
      const codes = isList(list) ? law.list(list.list) : (list as readonly string[]);
      return codes.length === 0 ? { yes: "false", no: of.known } : anyOf(codes.map((code) => variables.code(of, code)));
    }
    const of = variable((list as VarNode).var);
    return of === undefined ? UNKNOWN_RAIL : variables.code(of, member as string);
  };

  /** Plain JSON Logic that sets one number of the offering against another is arithmetic, and no riddle. */
  const twoNumbers = (tree: unknown): Rail | undefined => {
    const operator = operatorOf(tree);
    if (operator === undefined || !COMPARISONS.has(operator)) return undefined;
    const operands = (tree as Record<string, unknown>)[operator];
    if (!Array.isArray(operands) || operands.length !== 2) return undefined;
    const [left, right] = operands.map((operand) => (isVar(operand) ? variable(operand.var) : undefined));
    if (left === undefined || right === undefined || !isNumber(left) || !isNumber(right)) return undefined;
    variables.pair(left, right);
    return knownIf(conj(left.known, right.known), compare(operator, asReal(left), asReal(right)));
  };

  const encode = (node: ExpressionNode): Rail => {
    if ("and" in node) return allOf(node.and.map(encode));
    if ("or" in node) return anyOf(node.or.map(encode));
    if ("!" in node) return opposite(encode(node["!"][0]));
    if ("concept" in node) return concept(node.concept);
    if ("in" in node) return membership(node);
    if ("opaque" in node) return twoNumbers(node.opaque) ?? variables.opaque(node.opaque, readsOfOpaque(node.opaque).facts.map(variable));
    if ("var" in node) {
      const of = variable(node.var);
      return of === undefined ? UNKNOWN_RAIL : knownIf(of.known, of.value);
    }
    const [operator, operands] = Object.entries(node)[0] as [ComparisonOperator, readonly [Operand, Operand]];
    return isPlus(operands[0]) ? UNKNOWN_RAIL : comparison(operator, operands);
  };

  return { rail: encode, definitions: () => definitions, fact: variable, law, variables, asOf };
}
