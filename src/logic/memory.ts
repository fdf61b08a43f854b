import type { FactValue, Subject } from "../facts/declaration";
import type { Kleene } from "./kleene";
import { FALSE, TRUE, UNKNOWN, not } from "./kleene";
import type { Jumps } from "./jumps";
import { leafDecider } from "./leaf";
import type { Batch } from "./batch";
import type { Tree } from "./tree";
import type { FactVector, Stretches, Vectors } from "./vector";
import { copyWords } from "./vector";

/** Where runs remember the values of clauses; a fresh one is not shared between evaluations that interleave. */
export interface Memory {
  /** The projected value of a fact of the subject at hand. */
  readonly valueAt: (slot: number) => FactValue | undefined;
  /** Takes the projected facts of another subject, and forgets what depended on the last one of its kind. */
  readonly load: (facts: FactVector, subject: Subject) => void;
  /** Takes all projected facts of a subject, the offering's included, as when an earlier decision is explained. */
  readonly restore: (facts: FactVector) => void;
  /** Follows a decision to its outcome. */
  readonly run: (decision: number) => number;
  /** Follows many decisions; the outcome of each is written at its place. */
  readonly runAll: (batch: Batch, outcomes: Uint8Array) => void;
  /** The value of a condition, from the memo where it has been computed. */
  readonly valueOf: (tree: Tree) => Kleene;
}

/** What runs need of a finished program. */
export interface Compiled {
  /** See `Plan`. */
  readonly clauses: readonly number[];
  /** By clause, the number or date of the day that it compares with, or what runs it. */
  readonly constants: readonly unknown[];
  /** Where the decision of a derived clause starts; -1 for an ordinary one. */
  readonly derived: Int32Array;
  /** See `Plan`; read when first asked for. */
  readonly questions: () => readonly number[];
  /** The table of the same, made when first asked for. */
  readonly jumps: () => Jumps;
  readonly stretches: Stretches;
  readonly vectors: Vectors;
}

/** Batches that are run question by question before the jump table is made: about what making it costs. */
export const RUNS_BEFORE_TABLE = 40;

export function createMemory({ clauses, constants, derived, questions, jumps, stretches, vectors }: Compiled): Memory {
  let facts = vectors.blank();
  const memo = new Uint8Array(derived.length);
  const words = new Int32Array(memo.buffer);
  const valueAt = (slot: number): FactValue | undefined => vectors.get(facts, slot);
  const decideLeaf = leafDecider(clauses, constants, valueAt);

  let runs = 0;
  let table: Jumps["table"] | undefined;

  const lookUp = (leaf: number): number => {
    const start = derived[leaf]!;
    return (memo[leaf] = start === -1 ? decideLeaf(leaf, facts.values) : ask(start));
  };

  /** One question after the other. */
  const ask = (start: number): number => {
    const list = questions();
    let to = start;
    while (to >= 0) {
      const at = to << 2;
      const leaf = list[at]!;
      to = list[at + (memo[leaf]! || lookUp(leaf))]!;
    }
    return ~to;
  };

  // A node is two clauses, then where to go for each pair of their values. The loop is on local names: in the middle of all
  // this, a call or a captured name is time.
  const jumpAll = (table: Jumps["table"], decisions: Int32Array, places: Int32Array, outcomes: Uint8Array): void => {
    const cells = memo;
    for (let i = 0; i < decisions.length; i++) {
      let to = decisions[i]!;
      while (to >= 0) {
        const at = to << 4;
        const leaf = table[at]!;
        const first = cells[leaf]! || lookUp(leaf);
        to = table[at + (first | (cells[table[at + 1]!]! << 2))]!;
      }
      outcomes[places[i]!] = ~to;
    }
  };

  const runAll = ({ starts, entries: inTable, places, repeats }: Batch, outcomes: Uint8Array): void => {
    if (++runs === RUNS_BEFORE_TABLE) table = jumps().table;
    if (table === undefined) for (let i = 0; i < starts.length; i++) outcomes[places[i]!] = ask(starts[i]!);
    else jumpAll(table, inTable(), places, outcomes);
    for (let i = 0; i < repeats.length; i += 2) outcomes[repeats[i]!] = outcomes[repeats[i + 1]!]!;
  };

  const valueOf = (tree: Tree): Kleene => {
    switch (tree.kind) {
      case "and":
      case "or": {
        const decisive = tree.kind === "and" ? FALSE : TRUE;
        let result: Kleene = decisive === FALSE ? TRUE : FALSE;
        for (const child of tree.children) {
          const value = valueOf(child);
          if (value === decisive) return decisive;
          if (value === UNKNOWN) result = UNKNOWN;
        }
        return result;
      }
      case "not":
        return not(valueOf(tree.child));
      case "leaf":
      case "concept":
        return (memo[tree.leaf]! || lookUp(tree.leaf)) as Kleene;
    }
  };

  const load = (next: FactVector, subject: Subject): void => {
    facts = next;
    // The offering's clauses are shared by its sales and parties, so they go only with the offering.
    copyWords(next.words, words, stretches[subject]);
  };

  const restore = (next: FactVector): void => load(next, "offering");

  restore(facts);

  return { valueAt, load, restore, run: ask, runAll, valueOf };
}
