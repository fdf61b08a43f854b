import type { FactValue, Subject } from "../facts/declaration";
import { MORE } from "../facts/declaration";
import { once } from "../offering/once";
import type { Batch } from "./batch";
import { batchOf } from "./batch";
import { addDuration } from "./duration";
import type { ClausesOfDay } from "./jumps";
import { jumpTable } from "./jumps";
import type { Kleene } from "./kleene";
import { FALSE, TRUE, UNKNOWN } from "./kleene";
import type { LeafTable } from "./leaf";
import { leafTable, setCompare, setLimit, setOpaque } from "./leaf";
import type { Compiled, Memory } from "./memory";
import { createMemory } from "./memory";
import type { Operators } from "./operators";
import type { ClausePlan, Plan, SlotPlan } from "./plan";
import { JOINTS, WORD, isSet } from "./plan";
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
  readonly trees: readonly number[];
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
function slotsOf(clause: ClausePlan): readonly number[] {
  switch (clause[0]) {
    case "opaque":
      return clause[2];
    case "compare":
      return [clause[1], clause[3]];
    case "concept":
    case "shared":
    case "dated":
    case "undecidable":
      return [];
    default:
      return [clause[1]];
  }
}

/** The facts and numbers that a clause reads, a derived date as the fact that it is derived from. */
function readsOf(clause: ClausePlan, slots: readonly SlotPlan[]): { readonly facts: readonly string[]; readonly parameters: readonly string[] } {
  const read = slotsOf(clause).map((slot) => slots[slot]!);
  const facts = new Set(read.map((slot) => slots[slot[2] ?? -1]?.[0] ?? slot[0]));
  return { facts: [...facts], parameters: clause[0] === "limit" ? [clause[3]] : read.flatMap((slot) => slot[3] ?? []) };
}

/** The condition and decision of a derived clause. */
function derivation(clause: ClausePlan, { defines }: Day): { readonly entry: number; readonly body: number } | undefined {
  if (clause[0] === "shared") return { entry: clause[1], body: clause[2] };
  return clause[0] === "concept" && defines(clause[1]) ? { entry: clause[2], body: clause[3] } : undefined;
}

/** What of a plan is used on a day: its clauses, and the slots that they read. */
interface Reached {
  readonly clauses: Uint8Array;
  readonly slots: Uint8Array;
}

function reach({ slots, clauses, trees, joints }: Plan, { trees: roots, slots: kept = [], more }: Used, day: Day): Reached {
  const seen = new Uint8Array(trees.length);
  const usedClauses = new Uint8Array(clauses.length);
  const usedSlots = new Uint8Array(slots.length);
  const useSlot = (slot: number): void => {
    usedSlots[slot] = 1;
    const from = slots[slot]![2];
    if (from !== undefined) usedSlots[from] = 1;
  };
  const use = (tree: number): void => {
    if (seen[tree] === 1) return;
    seen[tree] = 1;
    const plan = trees[tree]!;
    if (plan < 0) {
      for (let at = ~plan, i = joints[at + 1]!; i > 0; i--) use(joints[at + 1 + i]!);
      return;
    }
    const clause = clauses[plan]!;
    usedClauses[plan] = 1;
    const derived = derivation(clause, day);
    if (derived === undefined) slotsOf(clause).forEach(useSlot);
    else use(derived.body);
  };
  roots.forEach(use);
  kept.forEach(useSlot);
  more?.((slot) => usedSlots[slot] === 1).forEach(use);
  return { clauses: usedClauses, slots: usedSlots };
}

/** The clauses of a day: what is settled of them before any fact is known, and how the others are computed. */
interface ClausesBound extends ClausesOfDay {
  readonly leaves: LeafTable;
  readonly derived: Int32Array;
}

function clausesOn({ clauses, slots }: Plan, reached: Uint8Array, day: Day): ClausesBound {
  const count = clauses.length;
  const leaves = leafTable(count);
  const derived = new Int32Array(count).fill(NONE);
  const ready = new Uint8Array(count);
  const fixed = new Uint8Array(count);
  const settle = (clause: number, value: Kleene): void => {
    ready[clause] = fixed[clause] = value;
  };
  for (let i = 0; i < count; i++) {
    const clause = clauses[i]!;
    if (isSet(clause)) ready[i] = UNKNOWN;
    else if (clause[0] === "dated") settle(i, day.isLaw!(clause[1]) ? TRUE : FALSE);
    if (reached[i] === 0) continue;
    switch (clause[0]) {
      case "limit": {
        const limit = day.parameter(clause[3]);
        if (limit === undefined) settle(i, UNKNOWN);
        else setLimit(leaves, i, clause[1], clause[2], limit);
        break;
      }
      case "compare": {
        const duration = slots[clause[3]]![3];
        if (duration !== undefined && day.parameter(duration) === undefined) settle(i, UNKNOWN);
        else setCompare(leaves, i, clause[1], clause[2], clause[3]);
        break;
      }
      case "opaque":
        if (day.operators === undefined) settle(i, UNKNOWN);
        else setOpaque(leaves, i, day.operators.runner(clause[1], clause[2].map((slot) => slots[slot]![0]), clause[2]));
        break;
      case "concept":
      case "shared":
      case "undecidable": {
        const derivedFrom = derivation(clause, day);
        if (derivedFrom === undefined) settle(i, UNKNOWN);
        else derived[i] = derivedFrom.entry;
      }
    }
  }
  return { leaves, derived, ready, fixed };
}

/** Binds a plan to a day. */
export function bind(plan: Plan, used: Used, day: Day): Program {
  const { clauses, trees, joints } = plan;
  const reached = reach(plan, used, day);
  const { leaves, derived, ready, fixed } = clausesOn(plan, reached.clauses, day);
  const [sale, party] = plan.starts.map((start) => start / WORD) as [number, number];
  const end = clauses.length / WORD;
  const stretches: Stretches = { offering: [0, end], sale: [sale, party], party: [party, end] };
  const slots = plan.slots.map(([fact, subject, from, duration], i): Slot => {
    const period = duration === undefined ? undefined : day.parameter(duration);
    const used = reached.slots[i] === 1;
    if (duration === undefined) return { fact, subject, used };
    // Named as the export names it: by the period of the day.
    return period === undefined ? { fact, subject, used: false } : { fact: `${plan.slots[from!]![0]}+${period}`, subject, used, plus: { slot: from!, duration: String(period) } };
  });
  const kept = vectors(clauses, ready, stretches, slots.map(({ subject, used }) => (used ? subject : undefined)), day.list!);
  const questions = once(() => JSON.parse(plan.questions) as readonly number[]);
  const jumps = once(() => jumpTable(questions(), used.starts, { ready, fixed }));
  const compiled: Compiled = { leaves, derived, questions, jumps, stretches, vectors: kept };

  const made: Tree[] = [];
  const makeTree = (id: number): Tree => {
    const of = trees[id]!;
    if (of < 0) {
      const at = ~of;
      const kind = JOINTS[joints[at]!]!;
      const children = joints.slice(at + 2, at + 2 + joints[at + 1]!).map(tree);
      return kind === "not" ? { id, kind, child: children[0]! } : { id, kind, children };
    }
    const clause = clauses[of]!;
    if (clause[0] === "shared") return { id, kind: "concept", leaf: of, body: tree(clause[2]) };
    if (clause[0] === "concept") return { id, kind: "concept", leaf: of, concept: clause[1], ...(day.defines(clause[1]) && { body: tree(clause[3]) }) };
    const read = clause[0] === "opaque" && day.operators === undefined ? { facts: [], parameters: [] } : readsOf(clause, plan.slots);
    return { id, kind: "leaf", leaf: of, ...read };
  };
  const tree = (id: number): Tree => (made[id] ??= makeTree(id));

  const slotIndex = once(() => new Map(slots.map(({ fact }, slot) => [fact, slot])));
  return {
    slots,
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
