import type { Kleene } from "./kleene";
import { FALSE, TRUE, UNKNOWN } from "./kleene";

/**
 * Decisions as a jump table. A decision is a chain of questions, each about one clause; where an answer leads to another
 * question that can be answered at once, the two are asked together. So a node holds two clauses and where to go for
 * each pair of their values: fewer jumps, which a processor cannot foresee. Making the table takes as long as some dozens of
 * runs that ask one question after the other, so it is made for law that is used again and again.
 */

/** Where a decision may end: any number of outcomes, written as `~outcome` in the jump table. */
export const terminal = (outcome: number): number => ~outcome;

/** A node takes sixteen places: two clauses, then from the fifth the targets by pair of values. */
const NODE_BITS = 4;
const pair = (first: number, second: number): number => first | (second << 2);

/** Sixteen bits as long as they suffice: the table of a jurisdiction's law should fit in the processor's nearest cache. */
export type JumpTable = Int16Array | Int32Array;

/** Clauses whose numbers fit into sixteen bits. */
const MOST_CLAUSES = 32_768;

/** A finished table, and where in it each question asked for has gone. */
export interface Jumps {
  readonly table: JumpTable;
  readonly entryOf: (question: number) => number;
}

/** Questions while a plan is being made. A target is another question or a terminal. */
export interface Questions {
  /** The question about a clause, made if there is none yet; none is needed where all answers agree. */
  readonly ask: (clause: number, whenTrue: number, whenFalse: number, whenUnknown: number) => number;
  /** Four numbers a question: its clause, then where to go when that is true, false, unknown. */
  readonly finish: () => readonly number[];
}

export function questions(): Questions {
  const list: number[] = [];
  const known = new Map<string, number>();
  return {
    ask: (clause, whenTrue, whenFalse, whenUnknown) => {
      if (whenTrue === whenFalse && whenFalse === whenUnknown) return whenTrue;
      const key = `${clause} ${whenTrue} ${whenFalse} ${whenUnknown}`;
      const present = known.get(key);
      if (present !== undefined) return present;
      const question = list.push(clause, whenTrue, whenFalse, whenUnknown) / 4 - 1;
      known.set(key, question);
      return question;
    },
    finish: () => list,
  };
}

/** What is settled of a day's clauses before any fact is known. */
export interface ClausesOfDay {
  /** Not 0 for those that never need computing. */
  readonly ready: Uint8Array;
  /** The value of those that the day alone decides; else 0. */
  readonly fixed: Uint8Array;
}

/**
 * The table of all decisions that start at the given questions. What the day decides is not asked.
 *
 * Plain loops and no lists: a table is made in code that has not run before.
 */
export function jumpTable(asked: readonly number[], starts: Iterable<number>, { ready, fixed }: ClausesOfDay): Jumps {
  const size = asked.length / 4;
  const jumps: number[] = [];
  const entries = new Int32Array(size).fill(-1);
  const reached: number[] = [];
  let wide = ready.length > MOST_CLAUSES;

  const clauseOf = (question: number): number => asked[question << 2]!;

  /** Where an answer leads, past what the day has answered. */
  const answer = (question: number, value: number): number => settled(asked[(question << 2) + value]!);

  const settled = (question: number): number => {
    let to = question;
    while (to >= 0) {
      const value = fixed[asked[to << 2]!]!;
      if (value === 0) return to;
      to = asked[(to << 2) + value]!;
    }
    return to;
  };

  /** The clause asked next for a value, if it can be answered at once; else the same one again. */
  const next = (question: number, clause: number, value: Kleene): number => {
    const to = answer(question, value);
    if (to < 0) return clause;
    const other = clauseOf(to);
    return ready[other] === 0 ? clause : other;
  };

  /** The clause most often asked next, of those that can be answered at once; else the same one again. */
  const companion = (question: number, clause: number): number => {
    if (ready[clause] === 0) return clause;
    const whenTrue = next(question, clause, TRUE);
    const whenFalse = next(question, clause, FALSE);
    const whenUnknown = next(question, clause, UNKNOWN);
    if (whenTrue !== clause && (whenTrue === whenFalse || whenTrue === whenUnknown)) return whenTrue;
    if (whenFalse !== clause && whenFalse === whenUnknown) return whenFalse;
    return whenTrue !== clause ? whenTrue : whenFalse !== clause ? whenFalse : whenUnknown;
  };

  /** Where the values of two clauses lead: what has just been answered is not asked again. */
  const follow = (question: number, clause: number, first: number, other: number, second: number): number => {
    let target = answer(question, first);
    while (target >= 0) {
      const asks = clauseOf(target);
      if (asks === clause) target = answer(target, first);
      else if (asks === other) target = answer(target, second);
      else break;
    }
    return target;
  };

  const entryOf = (question: number): number => {
    const to = settled(question);
    if (to < 0) return to;
    if (entries[to] === -1) entries[to] = reached.push(to) - 1;
    return entries[to]!;
  };

  const write = (node: number): void => {
    const at = node << NODE_BITS;
    for (let i = 0; i < 1 << NODE_BITS; i++) jumps.push(0);
    const question = reached[node]!;
    const clause = clauseOf(question);
    const other = companion(question, clause);
    jumps[at] = clause;
    jumps[at + 1] = other;
    for (let first = TRUE; first <= UNKNOWN; first++)
      for (let second = TRUE; second <= UNKNOWN; second++) {
        if (other === clause && first !== second) continue;
        const to = entryOf(follow(question, clause, first, other, second));
        jumps[at + pair(first, second)] = to;
        if (to !== (to << 16) >> 16) wide = true;
      }
  };

  let written = 0;
  for (const start of starts) {
    entryOf(start);
    // What a decision asks stands together.
    while (written < reached.length) write(written++);
  }
  return { table: wide ? Int32Array.from(jumps) : Int16Array.from(jumps), entryOf };
}
