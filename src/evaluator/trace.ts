import { NOT_YET } from "../facts/declaration";
import type { Kleene } from "../logic/kleene";
import { FALSE, TRUE, UNKNOWN } from "../logic/kleene";
import type { Memory, Program, Tree } from "../logic/program";
import { isOpen } from "../logic/program";

/**
 * Reading the memo after a run: which facts fixed a condition's value, and which would settle an unknown one.
 */

/** What a decided value rests on: facts, the parameters compared with them, and the definitions in between. */
export interface Support {
  readonly facts: Set<string>;
  readonly parameters: Set<string>;
  readonly concepts: Set<string>;
}

export const newSupport = (): Support => ({ facts: new Set(), parameters: new Set(), concepts: new Set() });

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
      if (tree.concept !== undefined) support.concepts.add(tree.concept);
      // Known, hence in force.
      addSupport(tree.body!, memory, support);
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

/** Why a condition stays unknown although every fact that it reads is known. */
export type Gap =
  /** Events that are compared and none of which has occurred. */
  | { readonly kind: "events"; readonly facts: readonly string[] }
  /** A number of the law without a value on the day. */
  | { readonly kind: "parameter"; readonly id: string }
  /** A definition that is not in force on the day. */
  | { readonly kind: "concept"; readonly id: string }
  /** Plain JSON Logic that was never added, threw, or answered neither true nor false. */
  | { readonly kind: "operator"; readonly facts: readonly string[] };

/** What an unknown condition waits for: facts that would settle it, and gaps that no fact can fill. */
export interface Openness {
  readonly missing: Set<string>;
  readonly gaps: Map<string, Gap>;
}

export const newOpenness = (): Openness => ({ missing: new Set(), gaps: new Map() });

/** What the day's law says of a number. */
export interface DayLaw {
  readonly parameter: (id: string) => number | string | undefined;
}

export function addGap(gap: Gap, { gaps }: Openness): void {
  gaps.set(`${gap.kind} ${"id" in gap ? gap.id : gap.facts.join(" ")}`, gap);
}

/** Collects what an unknown condition waits for, and only what still matters. */
export function addOpen(tree: Tree, memory: Memory, program: Program, law: DayLaw, open: Openness): void {
  if (memory.valueOf(tree) !== UNKNOWN) return;
  switch (tree.kind) {
    case "leaf":
      addOpenClause(tree, memory, program, law, open);
      return;
    case "concept":
      if (tree.body === undefined) addGap({ kind: "concept", id: tree.concept! }, open);
      else addOpen(tree.body, memory, program, law, open);
      return;
    case "not":
      addOpen(tree.child, memory, program, law, open);
      return;
    case "and":
    case "or":
      for (const child of tree.children) addOpen(child, memory, program, law, open);
  }
}

function addOpenClause({ facts, parameters }: Extract<Tree, { kind: "leaf" }>, memory: Memory, program: Program, law: DayLaw, open: Openness): void {
  const valueless = parameters.filter((id) => law.parameter(id) === undefined);
  if (valueless.length > 0) {
    // Whatever the fact is, there is nothing to compare it with.
    for (const id of valueless) addGap({ kind: "parameter", id }, open);
    return;
  }
  const valueOf = (fact: string) => memory.valueAt(program.slotOf(fact)!);
  const unknown = facts.filter((fact) => isOpen(valueOf(fact)));
  for (const fact of unknown) open.missing.add(fact);
  if (unknown.length > 0) return;
  const unborn = facts.length > 0 && facts.every((fact) => valueOf(fact) === NOT_YET);
  addGap({ kind: unborn ? "events" : "operator", facts }, open);
}

/** Collects what is already known of a condition that is still open, so that an undetermined finding shows how far it got. */
export function addKnown(tree: Tree, memory: Memory, support: Support): void {
  if (memory.valueOf(tree) !== UNKNOWN) {
    addSupport(tree, memory, support);
    return;
  }
  if (tree.kind === "concept") {
    if (tree.body !== undefined) addKnown(tree.body, memory, support);
  }
  else if (tree.kind === "not") addKnown(tree.child, memory, support);
  else if (tree.kind !== "leaf") for (const child of tree.children) addKnown(child, memory, support);
}
