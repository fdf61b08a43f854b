import type { Kleene } from "./kleene";
import { FALSE, TRUE, UNKNOWN } from "./kleene";

/**
 * Decisions as a jump table. A decision is a chain of questions, each about one clause; where an answer leads to another
 * question that can be answered at once, the two are asked together. So a node holds two clauses and where to go for
 * each pair of their values: one line of the processor's cache, and half as many jumps that it cannot foresee.
 */

/** Where a decision may end: any number of outcomes, written as `~outcome` in the jump table. */
export const terminal = (outcome: number): number => ~outcome;

/** Positions a node takes in the table: two clauses, then the targets by pair of values. */
export const STRIDE = 16;

/** Where a node keeps the target for the values of its two clauses. INVARIANT: at least 5, so the clauses fit before it. */
const pair = (first: number, second: number): number => first | (second << 2);

/** Questions while a program is being built. A target is the position of a node in the table to come, or a terminal. */
export interface Questions {
  /** The position of the question about a clause, made if there is none yet; none is needed where all answers agree. */
  readonly ask: (leaf: number, whenTrue: number, whenFalse: number, whenUnknown: number) => number;
  /** The table. `position` moves clauses to their place in the memo; `ready` tells those that never need computing. */
  readonly table: (position: (leaf: number) => number, ready: (leaf: number) => boolean) => Int32Array;
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
    const at = (leaves.push(leaf) - 1) * STRIDE;
    targets.push(whenTrue, whenFalse, whenUnknown);
    known.set(key, at);
    return at;
  };

  const leafAt = (at: number): number | undefined => (at < 0 ? undefined : leaves[at / STRIDE]!);
  const answer = (at: number, value: Kleene): number => targets[(at / STRIDE) * 3 + value - 1]!;

  /** The clause most often asked next, of those that can be answered at once; else the same one again. */
  const companion = (at: number, ready: (leaf: number) => boolean): number => {
    const leaf = leafAt(at)!;
    if (!ready(leaf)) return leaf;
    const next = VALUES.map((value) => leafAt(answer(at, value))).filter((other) => other !== undefined && other !== leaf && ready(other));
    const votes = (other: number | undefined): number => next.filter((candidate) => candidate === other).length;
    return next.reduce((best, other) => (votes(other) > votes(best) ? other : best), next[0]) ?? leaf;
  };

  const table: Questions["table"] = (position, ready) => {
    const jumps = new Int32Array(leaves.length * STRIDE);
    leaves.forEach((leaf, node) => {
      const at = node * STRIDE;
      const other = companion(at, ready);
      jumps[at] = position(leaf);
      jumps[at + 1] = position(other);
      for (const first of VALUES)
        for (const second of VALUES) {
          const valueOf = (asked: number): Kleene | undefined => (asked === leaf ? first : asked === other ? second : undefined);
          let target = at;
          // What has just been answered is not asked again.
          for (let value = valueOf(leaf); value !== undefined; value = target < 0 ? undefined : valueOf(leafAt(target)!)) target = answer(target, value);
          jumps[at + pair(first, second)] = target;
        }
    });
    return jumps;
  };

  return { ask, table };
}

const VALUES: readonly Kleene[] = [TRUE, FALSE, UNKNOWN];
