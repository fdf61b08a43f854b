import type { FactValue, Subject } from "../facts/declaration";
import { MORE } from "../facts/declaration";
import type { Batch } from "./batch";
import { batchOf } from "./batch";
import { addDuration } from "./duration";
import type { ComparisonOperator, ConceptNode, ExpressionNode, Operand } from "./expression";
import { factsOfTypedLeaf, isList, isParam, isPlus, isVar } from "./expression";
import type { Kleene } from "./kleene";
import { FALSE, TRUE, UNKNOWN } from "./kleene";
import { questions, terminal } from "./jumps";
import type { Leaf } from "./leaf";
import { isReady, leafTable } from "./leaf";
import type { Compiled, Memory } from "./memory";
import { createMemory } from "./memory";
import type { Operators } from "./operators";
import { parametersIn } from "./references";
import type { Tree } from "./tree";
import type { Stretches, Vectors } from "./vector";
import { vectors } from "./vector";

export type { Batch } from "./batch";
export { terminal } from "./jumps";
export type { Memory } from "./memory";
export type { Tree } from "./tree";
export type { FactVector } from "./vector";

/**
 * Conditions compiled to data.
 *
 * Every distinct clause of a jurisdiction's law is a numbered leaf with a place in a small memo: clauses about yes-no
 * facts and codes are in it once the facts are set (`vector.ts`), the others are computed at most once per subject when a
 * decision asks (`memory.ts`). A decision (a condition, or a whole rule with its outcomes) is a path through a jump table
 * over leaves (`jumps.ts`). No code is generated, and the memo after a run is the trace from which explanations are read.
 */

/** What the conditions of one jurisdiction on one day need to know of their surroundings. */
export interface Environment {
  /** The subject a fact belongs to; undefined for an unknown fact. */
  readonly subjectOf: (fact: string) => Subject | undefined;
  /** The value of a parameter on the day; undefined when it has none. */
  readonly parameter: (id: string) => number | string | undefined;
  /** The definition in force on the day; undefined when there is none. */
  readonly concept: (id: string) => ExpressionNode | undefined;
  /** The places on a list on the day. */
  readonly list?: (id: string) => readonly string[];
  /** How conditions outside the typed set are run. Without it they are unknown. */
  readonly operators?: Operators | undefined;
}

/** A fact, or a fact moved by a duration, with its place among the projected values. */
export interface Slot {
  readonly fact: string;
  readonly subject: Subject;
  /** Present on a derived date: the slot it is derived from and the period added. */
  readonly plus?: { readonly slot: number; readonly duration: string };
}

export interface Program extends Vectors {
  readonly slots: readonly Slot[];
  readonly slotOf: (fact: string) => number | undefined;
  /** Decisions to be run together. */
  readonly batch: (decisions: readonly number[]) => Batch;
  /** A fresh memory for runs; not shared between evaluations that interleave. */
  readonly memory: () => Memory;
}

export interface ProgramBuilder {
  readonly tree: (node: ExpressionNode) => Tree;
  /** A decision that ends in one of three places depending on the condition. */
  readonly decide: (tree: Tree, whenTrue: number, whenFalse: number, whenUnknown: number) => number;
  readonly constant: (value: Kleene) => Tree;
  /** A condition that many decisions ask for: computed once per subject, like a clause. */
  readonly shared: (label: string, node: ExpressionNode) => Tree;
  readonly both: (first: Tree, second: Tree) => Tree;
  /** Reserves a slot so that a fact is projected even if no condition reads it. */
  readonly slot: (fact: string) => number;
  /** Whether something that was compiled so far reads a fact. */
  readonly reads: (fact: string) => boolean;
  /** Reserves a slot for a date moved on by a period. */
  readonly later: (fact: string, duration: string) => number;
  readonly finish: () => Program;
}

const SCOPE_OF: Readonly<Record<Subject, number>> = { offering: 0, sale: 1, party: 2 };

/** Clauses in a word of the memo, and what fills up a stretch that ends within one. */
const WORD = 4;
const NONE = -1;

/** Starts a program for one jurisdiction and day. */
export function programBuilder(environment: Environment): ProgramBuilder {
  const slots: Slot[] = [];
  const slotIndex = new Map<string, number>();
  const leaves: Leaf[] = [];
  const leafScope: number[] = [];
  const leafIndex = new Map<string, number>();
  /** Entry of the decision that computes a concept's leaf; -1 for an ordinary clause. */
  const conceptEntry: number[] = [];
  const concepts = new Map<string, { leaf: number; body: Tree }>();
  const trees = new Map<string, Tree>();
  const asked = questions();
  /** Where the decisions start that are run, those of concepts included. */
  const decisions = new Set<number>();

  const slot = (fact: string): number => {
    const known = slotIndex.get(fact);
    if (known !== undefined) return known;
    const subject = environment.subjectOf(fact);
    if (subject === undefined) throw new TypeError(`unknown fact "${fact}"`);
    slotIndex.set(fact, slots.length);
    return slots.push({ fact, subject }) - 1;
  };

  const laterSlot = (fact: string, duration: string): number => {
    const name = `${fact}+${duration}`;
    const known = slotIndex.get(name);
    if (known !== undefined) return known;
    const base = slot(fact);
    slotIndex.set(name, slots.length);
    return slots.push({ fact: name, subject: slots[base]!.subject, plus: { slot: base, duration } }) - 1;
  };

  const comparison = (operator: ComparisonOperator, left: Operand, right: Operand): Leaf => {
    if (!isVar(left)) throw new TypeError("a comparison starts with a fact");
    if (typeof right === "string") return { kind: "equals", slot: slot(left.var), value: right };
    if (isVar(right)) return { kind: "compare", operator, slot: slot(left.var), other: slot(right.var) };
    const value = environment.parameter(isParam(right) ? right.param : right.plus[1].param);
    if (value === undefined) return { kind: "undecidable" };
    if (isPlus(right)) return { kind: "compare", operator, slot: slot(left.var), other: laterSlot(right.plus[0].var, String(value)) };
    return { kind: "limit", operator, slot: slot(left.var), limit: value };
  };

  /** The facts that a leaf reads. */
  const factsOf = (node: ExpressionNode): readonly string[] => ("opaque" in node ? (environment.operators?.reads(node.opaque) ?? []) : factsOfTypedLeaf(node));

  const leafOf = (node: ExpressionNode): Leaf => {
    if ("var" in node) return { kind: "true", slot: slot(node.var) };
    if ("in" in node) {
      const [member, list] = node.in;
      return isVar(member)
        ? { kind: "one-of", slot: slot(member.var), values: isList(list) ? environment.list!(list.list) : (list as readonly string[]) }
        : { kind: "has", slot: slot((list as { var: string }).var), value: member };
    }
    if ("opaque" in node) {
      const facts = factsOf(node);
      return environment.operators === undefined ? { kind: "undecidable" } : { kind: "opaque", run: environment.operators.runner(node.opaque, facts, facts.map(slot)) };
    }
    const [operator, operands] = Object.entries(node)[0] as [ComparisonOperator, readonly [Operand, Operand]];
    return comparison(operator, operands[0], operands[1]);
  };

  const addLeaf = (key: string, scope: number, make: () => Leaf, entry: number): number => {
    const known = leafIndex.get(key);
    if (known !== undefined) return known;
    const index = leaves.push(make()) - 1;
    leafIndex.set(key, index);
    leafScope[index] = scope;
    conceptEntry[index] = entry;
    return index;
  };

  const scopeOfNode = (node: ExpressionNode): number =>
    factsOf(node).reduce((scope, fact) => Math.max(scope, SCOPE_OF[environment.subjectOf(fact) ?? "offering"]), 0);

  const scopeOfTree = (tree: Tree): number => {
    if (tree.kind === "leaf" || tree.kind === "concept") return leafScope[tree.leaf]!;
    if (tree.kind === "not") return scopeOfTree(tree.child);
    return tree.children.reduce((scope, child) => Math.max(scope, scopeOfTree(child)), 0);
  };

  const intern = <T extends Tree>(key: string, make: (id: number) => T): Tree => {
    const known = trees.get(key);
    if (known !== undefined) return known;
    const tree = make(trees.size);
    trees.set(key, tree);
    return tree;
  };

  /** A derived clause: its own decision, remembered in the memo like a clause. */
  const derived = (label: string, define: () => Tree): Tree => {
    let known = concepts.get(label);
    if (known === undefined) {
      const body = define();
      const entry = start(body, terminal(TRUE), terminal(FALSE), terminal(UNKNOWN));
      known = { leaf: addLeaf(label, scopeOfTree(body), () => ({ kind: "undecidable" }), entry), body };
      concepts.set(label, known);
    }
    const { leaf, body } = known;
    return intern(label, (id) => ({ id, kind: "concept", leaf, concept: label, body }));
  };

  const conceptTree = (node: ConceptNode): Tree =>
    derived(`concept ${node.concept}`, () => {
      const definition = environment.concept(node.concept);
      return definition === undefined ? constant(UNKNOWN) : build(definition);
    });

  const shared = (label: string, node: ExpressionNode): Tree => derived(`shared ${label}`, () => build(node));

  const build = (node: ExpressionNode): Tree => {
    if ("and" in node || "or" in node) {
      const kind = "and" in node ? "and" : "or";
      const children = ("and" in node ? node.and : node.or).map(build);
      return intern(`${kind} ${children.map((child) => child.id).join(" ")}`, (id) => ({ id, kind, children }));
    }
    if ("!" in node) {
      const child = build(node["!"][0]);
      return intern(`not ${child.id}`, (id) => ({ id, kind: "not", child }));
    }
    if ("concept" in node) return conceptTree(node);
    const key = JSON.stringify(node);
    const leaf = addLeaf(key, scopeOfNode(node), () => leafOf(node), -1);
    return intern(`leaf ${leaf}`, (id) => ({ id, kind: "leaf", leaf, facts: [...new Set(factsOf(node))], parameters: parametersIn(node) }));
  };

  const both = (first: Tree, second: Tree): Tree => intern(`and ${first.id} ${second.id}`, (id) => ({ id, kind: "and", children: [first, second] }));

  const constant = (value: Kleene): Tree => {
    if (value === TRUE) return intern("all of nothing", (id) => ({ id, kind: "and", children: [] }));
    if (value === FALSE) return intern("any of nothing", (id) => ({ id, kind: "or", children: [] }));
    const leaf = addLeaf("undecidable", 0, () => ({ kind: "undecidable" }), -1);
    return intern(`leaf ${leaf}`, (id) => ({ id, kind: "leaf", leaf, facts: [], parameters: [] }));
  };

  const decided = new Map<string, number>();

  const decide = (tree: Tree, whenTrue: number, whenFalse: number, whenUnknown: number): number => {
    if (tree.kind === "leaf" || tree.kind === "concept") return asked.ask(tree.leaf, whenTrue, whenFalse, whenUnknown);
    if (tree.kind === "not") return decide(tree.child, whenFalse, whenTrue, whenUnknown);
    const key = `${tree.id} ${whenTrue} ${whenFalse} ${whenUnknown}`;
    const known = decided.get(key);
    if (known !== undefined) return known;
    // From the last clause backwards. Two places to continue from each clause: everything before it was decided
    // in favour, or something before it is unknown. A decisive value (false in `and`, true in `or`) ends at once.
    const conjunction = tree.kind === "and";
    let clear = conjunction ? whenTrue : whenFalse;
    let clouded = whenUnknown;
    for (let i = tree.children.length - 1; i >= 0; i--) {
      const child = tree.children[i]!;
      const nextClear = conjunction ? decide(child, clear, whenFalse, clouded) : decide(child, whenTrue, clear, clouded);
      const nextClouded = conjunction ? decide(child, clouded, whenFalse, clouded) : decide(child, whenTrue, clouded, clouded);
      clear = nextClear;
      clouded = nextClouded;
    }
    decided.set(key, clear);
    return clear;
  };

  /** The same, for a decision that is run. */
  const start: ProgramBuilder["decide"] = (...decision) => {
    const first = decide(...decision);
    decisions.add(first);
    return first;
  };

  /** Whether a clause is decided by setting its fact, and never computed. */
  const ready = (leaf: number): boolean => conceptEntry[leaf] === -1 && isReady(leaves[leaf]!);

  /**
   * The order of the memo: clauses of one scope side by side, so that forgetting a sale or a party clears one stretch, and
   * in it those of one fact, so that setting a code writes one stretch. Every stretch is filled up to whole words.
   */
  const arrange = (): { readonly order: readonly number[]; readonly stretches: Stretches } => {
    const fact = (leaf: number): number => (ready(leaf) ? ((leaves[leaf] as { slot?: number }).slot ?? slots.length) : slots.length + 1);
    const order: number[] = [];
    const stretchOf = (scope: number): readonly [number, number] => {
      const start = order.length / WORD;
      order.push(...leaves.flatMap((_, leaf) => (leafScope[leaf] === scope ? [leaf] : [])).sort((a, b) => fact(a) - fact(b)));
      while (order.length % WORD !== 0) order.push(NONE);
      return [start, order.length / WORD];
    };
    stretchOf(SCOPE_OF.offering);
    const [sale, party] = [stretchOf(SCOPE_OF.sale), stretchOf(SCOPE_OF.party)];
    return { order, stretches: { offering: [0, party[1]], sale, party } };
  };

  const finish = (): Program => {
    const { order, stretches } = arrange();
    const position = Int32Array.from({ length: leaves.length });
    order.forEach((leaf, at) => leaf !== NONE && (position[leaf] = at));
    for (const tree of trees.values()) if (tree.kind === "leaf" || tree.kind === "concept") (tree as { leaf: number }).leaf = position[tree.leaf]!;
    const arranged = order.map((leaf): Leaf => leaves[leaf] ?? { kind: "undecidable" });
    const kept = vectors(arranged, order.map((leaf) => leaf === NONE || ready(leaf)), stretches, slots.map(({ subject }) => subject));
    const { table, entryOf } = asked.table(decisions, (leaf) => position[leaf]!, ready);
    const compiled: Compiled = {
      leaves: leafTable(arranged),
      entries: Int32Array.from(order, (leaf) => (leaf === NONE ? -1 : entryOf(conceptEntry[leaf]!))),
      jumps: table,
      entryOf,
      stretches,
      vectors: kept,
    };
    return {
      slots,
      slotOf: (fact) => slotIndex.get(fact),
      ...kept,
      batch: (decisions) => batchOf(decisions.map(entryOf)),
      memory: () => createMemory(compiled),
    };
  };

  return { tree: build, decide: start, constant, shared, both, slot, reads: (fact) => slotIndex.has(fact), later: laterSlot, finish };
}

/** The value of a derived slot. */
export function laterValue(value: FactValue | undefined, duration: string): FactValue | undefined {
  return value === undefined ? undefined : addDuration(value as string, duration);
}

/** Whether a projected value leaves its fact open: absent, or a list that is not exhaustive. */
export function isOpen(value: FactValue | undefined): boolean {
  return value === undefined || (Array.isArray(value) && value.includes(MORE));
}

