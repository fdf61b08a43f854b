import type { FactValue, Subject } from "../facts/declaration";
import { MORE, SUBJECTS } from "../facts/declaration";
import { once } from "../offering/once";
import type { Batch } from "./batch";
import { batchOf } from "./batch";
import { COMPARE, CONCEPT, DATED, OPAQUE, SHARED, isSet } from "./clause";
import { addDuration } from "./duration";
import type { ClausesOfDay } from "./jumps";
import { jumpTable } from "./jumps";
import { FALSE, TRUE, UNKNOWN } from "./kleene";
import type { Compiled, Memory } from "./memory";
import { createMemory } from "./memory";
import type { Operators } from "./operators";
import type { Plan } from "./plan";
import { JOINTS, WORD } from "./plan";
import type { Tree } from "./tree";
import type { Stretches, Vectors } from "./vector";
import { vectors } from "./vector";

export type { Batch } from "./batch";
export { terminal } from "./jumps";
export type { Memory } from "./memory";
export type { Tree } from "./tree";
export type { FactVector } from "./vector";

/**
 * A plan bound to one day.
 *
 * Every clause has a place in a small memo: clauses about yes-no facts and codes are in it once the facts are set
 * (`vector.ts`), the others are computed at most once per subject when a decision asks (`memory.ts`). A decision (a
 * condition, or a whole rule with its outcomes) is a path through questions about clauses; law that is used again and again
 * gets a jump table for them (`jumps.ts`). No code is generated, and the memo after a run is the trace from which
 * explanations are read.
 */
export interface Program extends Vectors {
  /** Worked out when first read: which facts the law of the day looks at takes as long to find as everything else. */
  readonly slots: readonly Slot[];
  readonly slotOf: (fact: string) => number | undefined;
  /** A condition of the plan with its clauses in the memo. INVARIANT: it is among those the program was bound for. */
  readonly tree: (tree: number) => Tree;
  /** Decisions to be run together. */
  readonly batch: (decisions: readonly number[]) => Batch;
  /** A fresh memory for runs; not shared between evaluations that interleave. */
  readonly memory: () => Memory;
}

/** What a plan needs to know of the day. */
export interface Day {
  /** The value of a parameter on the day; undefined when it has none. */
  readonly parameter: (id: string) => number | string | undefined;
  /** Whether a definition is in force on the day. */
  readonly defines: (concept: string) => boolean;
  /** The places on a list on the day. */
  readonly list?: (id: string) => readonly string[];
  /** Whether what the plan calls by this name is law on the day. */
  readonly isLaw?: (name: string) => boolean;
  /** How conditions outside the typed set are run. Without it they are unknown. */
  readonly operators?: Operators | undefined;
}

/** What of a plan is used on the day. */
export interface Used {
  readonly trees: () => readonly number[];
  /** Where decisions start. INVARIANT: they ask about the conditions of `trees` only. */
  readonly starts: readonly number[];
  /** Slots to be filled although no condition reads them. */
  readonly slots?: readonly number[];
  /** Further conditions, once it is known which facts are read so far. */
  readonly more?: (reads: (slot: number) => boolean) => readonly number[];
}

/** A fact, or a fact moved by a duration, with its place among the projected values. */
export interface Slot {
  readonly fact: string;
  readonly subject: Subject;
  /** Whether anything used on the day reads it. */
  readonly used: boolean;
  /** Present on a derived date: the slot it is derived from and the period added. */
  readonly plus?: { readonly slot: number; readonly duration: string };
}

const NONE = -1;

/** The slots that a clause reads. */
function slotsOf({ clauses, opaque }: Plan, clause: number): readonly number[] {
  const at = clause << 2;
  const kind = clauses[at]!;
  if (isSet(kind) || kind < COMPARE) return [clauses[at + 1]!];
  if (kind < OPAQUE) return [clauses[at + 1]!, clauses[at + 2]!];
  return kind === OPAQUE ? opaque[clauses[at + 3]!]![1] : [];
}

/** The condition of a derived clause; -1 for an ordinary one, or a definition that is not in force. */
function bodyOf({ clauses, names }: Plan, clause: number, { defines }: Day): number {
  const at = clause << 2;
  const kind = clauses[at]!;
  return kind === SHARED || (kind === CONCEPT && defines(names[clauses[at + 3]!]!)) ? clauses[at + 2]! : NONE;
}

/** A derived date: the slot that it is derived from, and how much later it is; undefined where nothing says that on the day. */
interface Later {
  readonly from: number;
  readonly duration: string;
  readonly period: string | undefined;
}

/** 1 for the slots that something used on a day reads. */
function slotsRead(plan: Plan, { trees: roots, slots: kept = [], more }: Used, day: Day): Uint8Array {
  const { trees, joints } = plan;
  const seen = new Uint8Array(trees.length);
  const clauses = new Uint8Array(plan.clauses.length >> 2);
  const slots = new Uint8Array(plan.slots.length);
  /** INVARIANT: a condition comes after all that it is made of, so one pass from the last to the first reaches everything. */
  const sweep = (from: readonly number[]): void => {
    for (const tree of from) seen[tree] = 1;
    for (let tree = trees.length - 1; tree >= 0; tree--) {
      if (seen[tree] === 0) continue;
      const clause = trees[tree]!;
      if (clause < 0) {
        for (let at = ~clause, i = joints[at + 1]!; i > 0; i--) seen[joints[at + 1 + i]!] = 1;
      } else if (clauses[clause] === 0) {
        clauses[clause] = 1;
        const body = bodyOf(plan, clause, day);
        if (body === NONE) for (const slot of slotsOf(plan, clause)) slots[slot] = 1;
        else seen[body] = 1;
      }
    }
    for (const [slot, from] of plan.later) if (slots[slot] === 1) slots[from] = 1;
  };
  for (const slot of kept) slots[slot] = 1;
  sweep(roots());
  const others = more?.((slot) => slots[slot] === 1) ?? [];
  if (others.length > 0) sweep(others);
  return slots;
}

/** The clauses of a day: what is settled of them before any fact is known, and how the others are computed. */
interface ClausesBound extends ClausesOfDay {
  /** By clause, the number or date of the day that it compares with, or what runs it. */
  readonly constants: readonly unknown[];
  /** Where the decision of a derived clause starts; -1 for an ordinary one. */
  readonly derived: Int32Array;
}

function clausesOn(plan: Plan, later: ReadonlyMap<number, Later>, day: Day): ClausesBound {
  const { clauses, names, opaque, slots } = plan;
  const count = clauses.length >> 2;
  const constants = new Array<unknown>(count).fill(undefined);
  const derived = new Int32Array(count).fill(NONE);
  const ready = new Uint8Array(count);
  const fixed = new Uint8Array(count);
  for (let i = 0, at = 0; i < count; i++, at += 4) {
    const kind = clauses[at]!;
    if (isSet(kind)) {
      ready[i] = UNKNOWN;
      continue;
    }
    const name = names[clauses[at + 3]!]!;
    let known = true;
    if (kind === DATED) ready[i] = fixed[i] = day.isLaw!(name) ? TRUE : FALSE;
    else if (kind < COMPARE) known = (constants[i] = day.parameter(name)) !== undefined;
    else if (kind < OPAQUE) {
      const other = later.get(clauses[at + 2]!);
      known = other === undefined || other.period !== undefined;
    } else if (kind === OPAQUE) {
      const [tree, read] = opaque[clauses[at + 3]!]!;
      known = (constants[i] = day.operators?.runner(tree, read.map((slot) => slots[slot]!), read)) !== undefined;
    } else {
      known = bodyOf(plan, i, day) !== NONE;
      if (known) derived[i] = clauses[at + 1]!;
    }
    if (!known) ready[i] = fixed[i] = UNKNOWN;
  }
  return { constants, derived, ready, fixed };
}

/** Binds a plan to a day. */
export function bind(plan: Plan, used: Used, day: Day): Program {
  const { clauses, names, trees, joints } = plan;
  const later = new Map(plan.later.map(([slot, from, duration]): [number, Later] => [slot, { from, duration, period: day.parameter(duration) as string | undefined }]));
  const { constants, derived, ready, fixed } = clausesOn(plan, later, day);
  const [sale, party] = plan.starts.map((start) => start / WORD) as [number, number];
  const end = derived.length / WORD;
  const stretches: Stretches = { offering: [0, end], sale: [sale, party], party: [party, end] };
  const kept = vectors(plan, ready, stretches, day.list!);
  const questions = once(() => JSON.parse(plan.questions) as readonly number[]);
  const jumps = once(() => jumpTable(questions(), used.starts, { ready, fixed }));
  const compiled: Compiled = { clauses, constants, derived, questions, jumps, stretches, vectors: kept };

  /** The facts and numbers that a clause reads, a derived date as the fact that it is derived from. */
  const readsOf = (clause: number): { readonly facts: readonly string[]; readonly parameters: readonly string[] } => {
    const kind = clauses[clause << 2]!;
    if (kind === OPAQUE && day.operators === undefined) return { facts: [], parameters: [] };
    const facts = new Set<string>();
    const parameters = kind < COMPARE ? [names[clauses[(clause << 2) + 3]!]!] : [];
    for (const slot of slotsOf(plan, clause)) {
      const { from, duration } = later.get(slot) ?? { from: slot };
      facts.add(plan.slots[from]!);
      if (duration !== undefined) parameters.push(duration);
    }
    return { facts: [...facts], parameters };
  };

  const made: Tree[] = [];
  const makeTree = (id: number): Tree => {
    const leaf = trees[id]!;
    if (leaf < 0) {
      const at = ~leaf;
      const kind = JOINTS[joints[at]!]!;
      const children = joints.slice(at + 2, at + 2 + joints[at + 1]!).map(tree);
      return kind === "not" ? { id, kind, child: children[0]! } : { id, kind, children };
    }
    const kind = clauses[leaf << 2]!;
    if (kind !== CONCEPT && kind !== SHARED) return { id, kind: "leaf", leaf, ...readsOf(leaf) };
    const body = bodyOf(plan, leaf, day);
    return { id, kind: "concept", leaf, ...(kind === CONCEPT && { concept: names[clauses[(leaf << 2) + 3]!]! }), ...(body !== NONE && { body: tree(body) }) };
  };
  const tree = (id: number): Tree => (made[id] ??= makeTree(id));

  const slots = once(() => {
    const read = slotsRead(plan, used, day);
    return plan.slots.map((fact, i): Slot => {
      const slot = { fact, subject: SUBJECTS[plan.subjects[i]!]!, used: read[i] === 1 };
      const derivation = later.get(i);
      if (derivation === undefined) return slot;
      const { from, period } = derivation;
      // Named as the export names it: by the period of the day.
      return period === undefined ? { ...slot, used: false } : { ...slot, fact: `${plan.slots[from]!}+${period}`, plus: { slot: from, duration: period } };
    });
  });
  const slotIndex = once(() => new Map(slots().map(({ fact }, slot) => [fact, slot])));
  return {
    get slots() {
      return slots();
    },
    slotOf: (fact) => slotIndex().get(fact),
    tree,
    ...kept,
    batch: (decisions) => batchOf(decisions, (decision) => jumps().entryOf(decision)),
    memory: () => createMemory(compiled),
  };
}

/** The value of a derived slot. */
export function laterValue(value: FactValue | undefined, duration: string): FactValue | undefined {
  return value === undefined ? undefined : addDuration(value as string, duration);
}

/** Whether a projected value leaves its fact open: absent, or a list that is not exhaustive. */
export function isOpen(value: FactValue | undefined): boolean {
  return value === undefined || (Array.isArray(value) && value.includes(MORE));
}
