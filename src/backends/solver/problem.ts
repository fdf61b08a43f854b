import type { Interval } from "./days";
import { axioms } from "./axioms";
import type { Satisfiable } from "./answer";
import { valuesIn, verdicts } from "./answer";
import { dayNumber } from "./calendar";
import type { Values } from "./model";
import { askedFor } from "./model";
import type { Solver } from "./session";
import type { Term } from "./smt";
import { int, symbol } from "./smt";
import type { Variables } from "./variables";

/** The day of evaluation, when it may be any of an interval. */
export const AS_OF = symbol("as of");

/** The text that every question about some rules begins with: their facts, what holds between them, and the rules. */
export interface Problem {
  readonly header: string;
  readonly variables: Variables;
}

/** @param interval the days that the evaluation may be on; left out when the terms name their days */
export function problemOf(variables: Variables, definitions: readonly string[], interval?: Interval, more: readonly string[] = []): Problem {
  // What holds between the facts may ask about further codes: it comes before the declarations are drawn up.
  const holds = axioms(variables);
  const day = interval === undefined ? [] : [`(declare-const ${AS_OF} Int)`, `(assert (<= ${int(dayNumber(interval.from))} ${AS_OF}))`, `(assert (<= ${AS_OF} ${int(dayNumber(interval.to))}))`];
  const header = [...day, ...variables.declarations(), ...holds.map((term) => `(assert ${term})`), ...more, ...definitions].join("\n");
  return { header, variables };
}

/** Whether each of some terms can hold. */
export async function satisfiable(terms: readonly Term[], { header }: Problem, solver: Solver): Promise<readonly Satisfiable[]> {
  if (terms.length === 0) return [];
  const answer = await solver.run(`${header}\n${terms.map((term) => `(push)\n(assert ${term})\n(check-sat)\n(pop)`).join("\n")}`);
  return verdicts(answer);
}

/** Wishes, in the order of their weight. */
export interface Wish {
  readonly term: Term;
  readonly weight?: number;
}

/** A model of some terms that fulfils as many wishes as possible; undefined when there is none. */
export async function modelOf(terms: readonly Term[], wishes: readonly Wish[], { header, variables }: Problem, solver: Solver, more: readonly Term[] = []): Promise<Values | undefined> {
  const values = [...askedFor(variables), ...more];
  const soft = wishes.map(({ term, weight = 1 }) => `(assert-soft ${term} :weight ${weight})`);
  const answer = await solver.run([header, ...terms.map((term) => `(assert ${term})`), ...soft, "(check-sat)", values.length === 0 ? "" : `(get-value (${values.join(" ")}))`].join("\n"));
  return valuesIn(answer);
}
