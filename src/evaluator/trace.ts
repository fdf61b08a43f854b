import type { Kleene } from "../logic/kleene";
import { FALSE, TRUE, UNKNOWN } from "../logic/kleene";
import type { Memory, Program, Tree } from "../logic/program";
import { isOpen } from "../logic/program";

/**
 * Reading the memo after a run: which facts fixed a condition's value, and which would settle an unknown one.
 */

/** What a decided value rests on: facts, and the parameters compared with them. */
export interface Support {
  readonly facts: Set<string>;
  readonly parameters: Set<string>;
}

export const newSupport = (): Support => ({ facts: new Set(), parameters: new Set() });

/**
 * Collects a sufficient reason for a condition's known value: whatever facts outside it become, the value stays.
 * A conjunction that fails needs one failing member, one that holds needs all; a disjunction the reverse.
 */
export function addSupport(tree: Tree, memory: Memory, support: Support): void {
  switch (tree.kind) {
    case "leaf":
      for (const fact of tree.facts) support.facts.add(fact);
      for (const parameter of tree.parameters) support.parameters.add(parameter);
      return;
    case "concept":
      addSupport(tree.body, memory, support);
      return;
    case "not":
      addSupport(tree.child, memory, support);
      return;
    case "and":
    case "or": {
      const decisive: Kleene = tree.kind === "and" ? FALSE : TRUE;
      const one = tree.children.find((child) => memory.valueOf(child) === decisive);
      for (const child of one === undefined ? tree.children : [one]) addSupport(child, memory, support);
    }
  }
}

/** Collects the facts that would settle a condition of unknown value, and only those that still matter. */
export function addMissing(tree: Tree, memory: Memory, program: Program, missing: Set<string>): void {
  if (memory.valueOf(tree) !== UNKNOWN) return;
  switch (tree.kind) {
    case "leaf":
      for (const fact of tree.facts) {
        const slot = program.slotOf(fact);
        if (slot !== undefined && isOpen(memory.valueAt(slot))) missing.add(fact);
      }
      return;
    case "concept":
      addMissing(tree.body, memory, program, missing);
      return;
    case "not":
      addMissing(tree.child, memory, program, missing);
      return;
    case "and":
    case "or":
      for (const child of tree.children) addMissing(child, memory, program, missing);
  }
}

/** Collects what is already known of a condition that is still open, so that an undetermined finding shows how far it got. */
export function addKnown(tree: Tree, memory: Memory, support: Support): void {
  if (memory.valueOf(tree) !== UNKNOWN) {
    addSupport(tree, memory, support);
    return;
  }
  if (tree.kind === "concept") addKnown(tree.body, memory, support);
  else if (tree.kind === "not") addKnown(tree.child, memory, support);
  else if (tree.kind !== "leaf") for (const child of tree.children) addKnown(child, memory, support);
}
