import type { Kleene } from "./kleene";
import { FALSE, TRUE, UNKNOWN } from "./kleene";

/**
 * Decisions as a jump table. A decision is a chain of questions, each about one clause; where an answer leads to another
 * question that can be answered at once, the two are asked together. So a node holds two clauses and where to go for
 * each pair of their values: half as many jumps that a processor cannot foresee.
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

interface Node {
  readonly leaf: number;
  readonly other: number;
  readonly next: readonly (readonly [pair: number, target: number])[];
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
    const next = VALUES.flatMap((value) => leaves[answer(question, value)] ?? []).filter((other) => other !== leaf && ready(other));
    const votes = (other: number): number => next.filter((candidate) => candidate === other).length;
    return next.reduce((best, other) => (votes(other) > votes(best) ? other : best), next[0] ?? leaf);
  };

  /** Where the values of two clauses lead: what has just been answered is not asked again. */
  const follow = (question: number, leaf: number, first: Kleene, other: number, second: Kleene): number => {
    let target = answer(question, first);
    while (target >= 0 && (leaves[target] === leaf || leaves[target] === other)) target = answer(target, leaves[target] === leaf ? first : second);
    return target;
  };

  const table: Questions["table"] = (starts, place, ready) => {
    const entries = new Map<number, number>();
    const nodes: Node[] = [];
    // Neighbours in a decision are neighbours in the table.
    const reach = (start: number): void => {
      const waiting = [start];
      while (waiting.length > 0) {
        const question = waiting.pop()!;
        if (question < 0 || entries.has(question)) continue;
        const leaf = leaves[question]!;
        const other = companion(question, ready);
        const next = VALUES.flatMap((first) =>
          (other === leaf ? [first] : VALUES).map((second) => [pair(first, second), follow(question, leaf, first, other, second)] as const),
        );
        entries.set(question, nodes.push({ leaf, other, next }) - 1);
        waiting.push(...next.map(([, target]) => target));
      }
    };
    for (const start of starts) reach(start);
    const entryOf = (question: number): number => (question < 0 ? question : entries.get(question)!);
    const jumps = new Int32Array(nodes.length << NODE_BITS);
    nodes.forEach(({ leaf, other, next }, node) => {
      const at = node << NODE_BITS;
      jumps[at] = place(leaf);
      jumps[at + 1] = place(other);
      for (const [values, target] of next) jumps[at + values] = entryOf(target);
    });
    return { table: jumps.every((value) => value === (value << 16) >> 16) ? Int16Array.from(jumps) : jumps, entryOf };
  };

  return { ask, table };
}
