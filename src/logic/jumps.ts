import type { Kleene } from "./kleene";
import { FALSE, TRUE, UNKNOWN } from "./kleene";

/**
 * Decisions as a jump table. A decision is a chain of questions, each about one clause; where an answer leads to another
 * question that can be answered at once, the two are asked together. So a node holds two clauses and where to go for
 * each pair of their values: fewer jumps, which a processor cannot foresee.
 */

/** Where a decision may end: any number of outcomes, written as `~outcome` in the jump table. */
export const terminal = (outcome: number): number => ~outcome;

/** A node takes sixteen places: two clauses, then from the fifth the targets by pair of values. */
const NODE_BITS = 4;
const pair = (first: number, second: number): number => first | (second << 2);

const VALUES: readonly Kleene[] = [TRUE, FALSE, UNKNOWN];

/** Sixteen bits as long as they suffice: the table of a jurisdiction's law should fit in the processor's nearest cache. */
export type JumpTable = Int16Array | Int32Array;

/** A finished table, and where in it each question asked for has gone. */
export interface Jumps {
  readonly table: JumpTable;
  readonly entryOf: (question: number) => number;
}

/** Questions while a program is being built. A target is another question or a terminal. */
export interface Questions {
  /** The question about a clause, made if there is none yet; none is needed where all answers agree. */
  readonly ask: (leaf: number, whenTrue: number, whenFalse: number, whenUnknown: number) => number;
  /**
   * The table of all decisions that start at the given questions. `place` is a clause's place in the memo; `ready` tells
   * the clauses that never need computing.
   */
  readonly table: (starts: Iterable<number>, place: (leaf: number) => number, ready: (leaf: number) => boolean) => Jumps;
}

export function questions(): Questions {
  const leaves: number[] = [];
  const targets: number[] = [];
  const known = new Map<string, number>();

  const ask = (leaf: number, whenTrue: number, whenFalse: number, whenUnknown: number): number => {
    if (whenTrue === whenFalse && whenFalse === whenUnknown) return whenTrue;
    const key = `${leaf} ${whenTrue} ${whenFalse} ${whenUnknown}`;
    const present = known.get(key);
    if (present !== undefined) return present;
    const question = leaves.push(leaf) - 1;
    targets.push(whenTrue, whenFalse, whenUnknown);
    known.set(key, question);
    return question;
  };

  const answer = (question: number, value: Kleene): number => targets[question * 3 + value - 1]!;

  /** The clause most often asked next, of those that can be answered at once; else the same one again. */
  const companion = (question: number, ready: (leaf: number) => boolean): number => {
    const leaf = leaves[question]!;
    if (!ready(leaf)) return leaf;
    const next = (value: Kleene): number => {
      const other = leaves[answer(question, value)] ?? leaf;
      return ready(other) ? other : leaf;
    };
    const [whenTrue, whenFalse, whenUnknown] = [next(TRUE), next(FALSE), next(UNKNOWN)];
    if (whenTrue !== leaf && (whenTrue === whenFalse || whenTrue === whenUnknown)) return whenTrue;
    if (whenFalse !== leaf && whenFalse === whenUnknown) return whenFalse;
    return whenTrue !== leaf ? whenTrue : whenFalse !== leaf ? whenFalse : whenUnknown;
  };

  /** Where the values of two clauses lead: what has just been answered is not asked again. */
  const follow = (question: number, leaf: number, first: Kleene, other: number, second: Kleene): number => {
    let target = answer(question, first);
    while (target >= 0 && (leaves[target] === leaf || leaves[target] === other)) target = answer(target, leaves[target] === leaf ? first : second);
    return target;
  };

  // A program is made once for a day, but then at once, in code that has not run before: hence plain loops and no lists.
  const table: Questions["table"] = (starts, place, ready) => {
    const jumps = new Int32Array(leaves.length << NODE_BITS);
    const entries = new Int32Array(leaves.length).fill(-1);
    const reached: number[] = [];
    let wide = false;
    const entryOf = (question: number): number => {
      if (question < 0) return question;
      if (entries[question] === -1) entries[question] = reached.push(question) - 1;
      return entries[question]!;
    };
    const put = (at: number, value: number): void => {
      jumps[at] = value;
      if (value !== (value << 16) >> 16) wide = true;
    };
    const write = (node: number): void => {
      const at = node << NODE_BITS;
      const question = reached[node]!;
      const leaf = leaves[question]!;
      const other = companion(question, ready);
      put(at, place(leaf));
      put(at + 1, place(other));
      for (const first of VALUES)
        for (const second of VALUES) if (other !== leaf || first === second) put(at + pair(first, second), entryOf(follow(question, leaf, first, other, second)));
    };
    let written = 0;
    for (const start of starts) {
      entryOf(start);
      // What a decision asks stands together.
      while (written < reached.length) write(written++);
    }
    const used = jumps.subarray(0, written << NODE_BITS);
    return { table: wide ? used.slice() : new Int16Array(used), entryOf };
  };

  return { ask, table };
}
