import type { FactDeclaration, Subject } from "../facts/declaration";
import { factUnit } from "../facts/declaration";
import { nearest } from "../offering/nearest";
import type { Operand } from "./expression";
import { readsOfOpaque } from "./opaque-reads";
import { COMPARISONS, isList, isParam, isPlus, isVar, operatorOf } from "./expression";

/** What is wrong with a condition, and where in it. */
export interface ExpressionProblem {
  /** JSON pointer within the condition. */
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
}

/** What a condition may refer to. */
export interface CheckEnvironment {
  readonly currency: string;
  readonly subject: Subject;
  readonly fact: (id: string) => FactDeclaration | undefined;
  readonly factIds: () => readonly string[];
  readonly parameterUnit: (id: string) => string | undefined;
  readonly parameterIds: () => readonly string[];
  readonly conceptSubject: (id: string) => Subject | undefined;
  readonly conceptIds: () => readonly string[];
  readonly listIds?: () => readonly string[];
}

const MAX_DEPTH = 64;

/** A value as an error message shows it: short, and never a wall of text. */
export function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/**
 * Checks a condition that comes from data as strictly as the compiler checks one that comes from the builders:
 * facts exist and belong to the subject, codes are possible, units agree, operators are known.
 *
 * @returns every problem found, none if the condition is sound
 */
export function checkExpression(expression: unknown, environment: CheckEnvironment): readonly ExpressionProblem[] {
  const problems: ExpressionProblem[] = [];
  const report = (pointer: string, expected: string, found: unknown, candidates: readonly string[] = []): void => {
    const near = typeof found === "string" ? nearest(found, candidates) : undefined;
    problems.push({ pointer, expected: near === undefined ? expected : `${expected} (did you mean "${near}"?)`, found: shown(found) });
  };

  const fact = (id: unknown, pointer: string): FactDeclaration | undefined => {
    const declaration = typeof id === "string" ? environment.fact(id) : undefined;
    if (declaration === undefined) {
      report(pointer, "a declared fact", id, environment.factIds());
      return undefined;
    }
    if (declaration.subject !== "offering" && declaration.subject !== environment.subject)
      report(pointer, `a fact of the ${environment.subject} or the offering, not of a ${declaration.subject}`, id);
    return declaration;
  };

  const typed = (id: unknown, pointer: string, types: readonly string[]): FactDeclaration | undefined => {
    const declaration = fact(id, pointer);
    if (declaration === undefined || types.includes(declaration.type)) return declaration;
    report(pointer, `a fact of type ${types.join(" or ")}`, `${String(id)} (${declaration.type})`);
    return undefined;
  };

  const code = (declaration: FactDeclaration | undefined, value: unknown, pointer: string): void => {
    if (typeof value !== "string") report(pointer, "a code", value);
    else if (declaration?.values !== undefined && !declaration.values.includes(value))
      report(pointer, `one of ${declaration.values.join(", ")}`, value, declaration.values);
  };

  const parameter = (id: unknown, unit: string | undefined, pointer: string): void => {
    const found = typeof id === "string" ? environment.parameterUnit(id) : undefined;
    if (found === undefined) report(pointer, "a declared parameter", id, environment.parameterIds());
    else if (found !== unit) report(pointer, `a parameter in ${unit ?? "no unit"}`, `${String(id)} (${found})`);
  };

  const comparison = (operator: string, args: unknown, pointer: string): void => {
    if (!Array.isArray(args) || args.length !== 2) {
      report(pointer, "two operands", args);
      return;
    }
    const [left, right] = args as [Operand, Operand];
    if (!isVar(left)) {
      report(`${pointer}/0`, 'a fact as {"var": id}', left);
      return;
    }
    if (operator === "==" && typeof right === "string") {
      code(typed(left.var, `${pointer}/0/var`, ["code"]), right, `${pointer}/1`);
      return;
    }
    if (isParam(right)) {
      const declaration = typed(left.var, `${pointer}/0/var`, ["integer", "number", "money", "date"]);
      if (declaration) parameter(right.param, declaration.type === "date" ? "date" : factUnit(declaration, environment.currency), `${pointer}/1/param`);
      return;
    }
    if (isVar(right) || isPlus(right)) {
      typed(left.var, `${pointer}/0/var`, ["date"]);
      if (isVar(right)) typed(right.var, `${pointer}/1/var`, ["date"]);
      else {
        typed(right.plus[0].var, `${pointer}/1/plus/0/var`, ["date"]);
        parameter(right.plus[1].param, "duration", `${pointer}/1/plus/1/param`);
      }
      return;
    }
    report(`${pointer}/1`, "a parameter, a date fact or, for ==, a code; no literal thresholds", right);
  };

  const membership = (args: unknown, pointer: string): void => {
    if (!Array.isArray(args) || args.length !== 2) {
      report(pointer, "two operands", args);
      return;
    }
    const [member, list] = args as [unknown, unknown];
    if (isVar(member)) {
      const declaration = typed(member.var, `${pointer}/0/var`, ["code"]);
      if (isList(list)) {
        const known = environment.listIds?.() ?? [];
        if (!known.includes(list.list)) report(`${pointer}/1/list`, "a declared list of places", list.list, known);
      } else if (!Array.isArray(list)) report(`${pointer}/1`, "a list of codes", list);
      else list.forEach((value, i) => code(declaration, value, `${pointer}/1/${i}`));
    } else if (isVar(list)) code(typed(list.var, `${pointer}/1/var`, ["codes"]), member, `${pointer}/0`);
    else report(pointer, "a code fact among codes, or a code among a fact's codes", args);
  };

  const visit = (node: unknown, pointer: string, depth: number): void => {
    if (depth > MAX_DEPTH) {
      report(pointer, `at most ${MAX_DEPTH} levels`, "a deeper condition");
      return;
    }
    const operator = operatorOf(node);
    if (operator === undefined) {
      report(pointer, "an object with exactly one operator", node);
      return;
    }
    const args = (node as Record<string, unknown>)[operator];
    const at = `${pointer}/${operator}`;
    if (operator === "and" || operator === "or") {
      if (!Array.isArray(args) || args.length === 0) report(at, "a non-empty list of conditions", args);
      else args.forEach((child, i) => visit(child, `${at}/${i}`, depth + 1));
    } else if (operator === "!") {
      if (!Array.isArray(args) || args.length !== 1) report(at, "a list with one condition", args);
      else visit(args[0], `${at}/0`, depth + 1);
    } else if (operator === "var") typed(args, at, ["boolean"]);
    else if (operator === "concept") {
      const subject = typeof args === "string" ? environment.conceptSubject(args) : undefined;
      if (subject === undefined) report(at, "a declared concept", args, environment.conceptIds());
      else if (subject !== "offering" && subject !== environment.subject) report(at, `a concept of the ${environment.subject} or the offering`, args);
    } else if (COMPARISONS.has(operator)) comparison(operator, args, at);
    else if (operator === "in") membership(args, at);
    else if (operator === "opaque") {
      const { facts, problems: unclear } = readsOfOpaque(args);
      facts.forEach((id) => fact(id, at));
      unclear.forEach(({ pointer: inside, expected, found }) => report(`${at}${inside}`, expected, found));
    }
    else report(at, 'an operator of the typed set, or "opaque" around plain JSON Logic', operator);
  };

  visit(expression, "", 0);
  return problems;
}
