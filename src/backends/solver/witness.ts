import type { Subject } from "../../facts/declaration";
import type { Outcome } from "../../evaluator/model";
import { dateOf, dayNumber } from "./calendar";
import type { Comparison, Window } from "./compare";
import type { Difference, Judge, Judgement } from "./judgement";
import { differenceOf } from "./judgement";
import type { Values } from "./model";
import { askedCodes, factsIn, pattern } from "./model";
import type { Wish } from "./problem";
import { AS_OF, modelOf } from "./problem";
import { samples } from "./sample";
import type { Solver } from "./session";
import { shrink } from "./shrink";
import type { Term } from "./smt";
import { conj, int, negate } from "./smt";
import type { Variables } from "./variables";
import type { Node, Wanted } from "./write/draft";
import { realise } from "./write/realise";

/** An offering that two laws judge differently, as the evaluator itself says. */
export interface Witness {
  /** The offering, nothing in it that could be left out; with the day, when both sides are of the same day. */
  readonly offering: Node;
  readonly before: Outcome | "not-in-force" | "out-of-scope";
  readonly after: Outcome | "not-in-force" | "out-of-scope";
  readonly difference: Difference;
  readonly asOf: string;
}

/** What a witness is looked for among. */
export interface Hunt {
  readonly rule: string;
  readonly code: string;
  readonly subject: Subject;
  readonly window: Window;
  /** The two evaluators. */
  readonly before: Judge;
  readonly after: Judge;
  /** Whether the rule is law on each side. */
  readonly inForce: { readonly before: boolean; readonly after: boolean };
}

export type Direction = "up" | "down" | "aside";

const goes = (direction: Direction, { up, down, same }: Difference): boolean => (direction === "aside" ? !up && !down && !same : direction === "up" ? up : down);

type Tried = { readonly before: Judgement; readonly after: Judgement; readonly difference: Difference };

/** Both evaluators' word on an offering; undefined when it is no offering. */
function tried(offering: Node, day: string, { rule, code, window, before, after, inForce }: Hunt): Tried | undefined {
  const days = "interval" in window ? { before: day, after: day } : window;
  const none: Judgement = { outcome: "not-in-force", severity: 0, exposed: [] };
  const first = inForce.before ? before(offering, rule, code, days.before) : none;
  const second = inForce.after ? after(offering, rule, code, days.after) : none;
  return first === undefined || second === undefined ? undefined : { before: first, after: second, difference: differenceOf(first, second) };
}

/** The smallest offering around one that is judged in the wanted way; undefined when the evaluators do not bear it out. */
function borneOut(offering: Node, day: string, hunt: Hunt, wanted: (difference: Difference) => boolean): Witness | undefined {
  const found = tried(offering, day, hunt);
  if (found === undefined || !wanted(found.difference)) return undefined;
  const same = (candidate: Node): boolean => {
    const again = tried(candidate, day, hunt);
    return again !== undefined && wanted(again.difference) && again.before.outcome === found.before.outcome && again.after.outcome === found.after.outcome;
  };
  const smallest = shrink(offering, same);
  return { offering: "interval" in hunt.window ? { asOf: day, ...smallest } : smallest, before: found.before.outcome, after: found.after.outcome, difference: found.difference, asOf: day };
}

/** Models that come out otherwise than the solver thought, before the search is given up. */
const TRIES = 16;
const NEAR = 400;

/** Wishes for a small and ordinary offering: little stated, dates near the day. */
export function ordinary(variables: Variables, day: number): readonly Wish[] {
  return variables.all().flatMap((variable): Wish[] => {
    const { known, value, source } = variable;
    const little: Wish[] = [{ term: negate(known) }];
    return source.declaration.type !== "date" ? little : [...little, { term: `(and (<= ${int(day - NEAR)} ${value}) (<= ${value} ${int(day + NEAR)}))`, weight: 2 }];
  });
}

/** An ordinary day of a window: its first, or the last of the days before all that is recorded. */
export function usualDay(window: Window): string {
  if (!("interval" in window)) return window.after;
  const { from, to } = window.interval;
  return from === "1900-01-01" ? to : from;
}

/** Whether nothing is left open on either side of a witness. */
export const isDefinite = ({ before, after }: Witness): boolean => before !== "undetermined" && after !== "undetermined";

/**
 * Looks for an offering on which two states of a rule differ in one direction: one that both decide, else any.
 *
 * @param onlyDefinite no other will do
 */
export async function findWitness(direction: Direction, compared: Comparison, hunt: Hunt, solver: Solver, onlyDefinite = false): Promise<Witness | undefined> {
  const { problem, definite } = compared;
  const { variables } = problem;
  const usual = usualDay(hunt.window);
  const sameDay = "interval" in hunt.window;
  const wishes: Wish[] = [...ordinary(variables, dayNumber(usual)), ...(sameDay ? [{ term: `(= ${AS_OF} ${int(dayNumber(usual))})`, weight: 2 }] : [])];
  for (const clarity of onlyDefinite ? [definite] : [definite, "true"]) {
    const ruledOut: Term[] = [];
    for (let i = 0; i < TRIES; i++) {
      const values = await modelOf([compared[direction], clarity, ...ruledOut], wishes, problem, solver, sameDay ? [AS_OF] : []);
      if (values === undefined) break;
      const day = sameDay ? dateOf(values.get(AS_OF) as number) : usual;
      const witness = proposed(variables, values, day, hunt, direction);
      if (witness !== undefined) return witness;
      const calendar = variables.exactly(values);
      ruledOut.push(...(calendar.length > 0 ? calendar : [negate(conj(...pattern(variables, values)))]));
    }
  }
  return undefined;
}

function proposed(variables: Variables, values: Values, day: string, hunt: Hunt, direction: Direction): Witness | undefined {
  const offering = built(factsIn(variables, values), variables, hunt);
  return offering && borneOut(offering, day, hunt, (difference) => goes(direction, difference));
}

function built(wanted: readonly Wanted[], variables: Variables, { subject }: Hunt): Node | undefined {
  return realise(wanted, { subject, asked: askedCodes(variables) });
}

/** Looks at random offerings near the limits of two rules, where nothing can be proved. */
export function sampleWitness(compared: Comparison, hunt: Hunt): Witness | undefined {
  const { variables } = compared.problem;
  const day = usualDay(hunt.window);
  for (const wanted of samples(variables, day)) {
    const offering = built(wanted, variables, hunt);
    const witness = offering && borneOut(offering, day, hunt, ({ same }) => !same);
    if (witness !== undefined) return witness;
  }
  return undefined;
}
