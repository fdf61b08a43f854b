import type { ValueAt } from "./leaf";
import type { Kleene } from "./kleene";

/** How conditions outside the typed set are run: told apart from the engine, which is small without it. */
export interface Operators {
  /** The facts that a tree reads. */
  readonly reads: (tree: unknown) => readonly string[];
  /** Decides a tree on the values of its facts, each given with its slot. */
  readonly runner: (tree: unknown, facts: readonly string[], slots: readonly number[]) => (valueAt: ValueAt) => Kleene;
}
