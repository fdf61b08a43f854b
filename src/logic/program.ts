import type { FactValue, Subject } from "../facts/declaration";
import { MORE } from "../facts/declaration";
import { addDuration } from "./duration";
import type { ComparisonOperator, ConceptNode, ExpressionNode, Operand } from "./expression";
import { factsOfLeaf, isList, isParam, isPlus, isVar } from "./expression";
import type { Kleene } from "./kleene";
import { FALSE, TRUE, UNKNOWN, not } from "./kleene";
import type { Leaf, LeafTable } from "./leaf";
import { leafDecider, leafTable } from "./leaf";
import { opaqueRunner } from "./opaque";
import { factsIn, parametersIn } from "./references";

/**
 * Conditions compiled to data.
 *
 * Every distinct clause of a jurisdiction's law is a numbered leaf, evaluated at most once per subject into a
 * small memo. A decision (a condition, or a whole rule with its outcomes) is a jump table over leaves: at each
 * step one leaf is looked up and its value says where to go next. No code is generated, and the memo after a
 * run is the trace from which explanations are read.
 */

/** A condition with its clauses numbered; kept for explanations. */
export type Tree =
  | { readonly id: number; readonly kind: "and" | "or"; readonly children: readonly Tree[] }
  | { readonly id: number; readonly kind: "not"; readonly child: Tree }
  | { readonly id: number; readonly kind: "leaf"; readonly leaf: number; readonly facts: readonly string[]; readonly parameters: readonly string[] }
  | { readonly id: number; readonly kind: "concept"; readonly leaf: number; readonly concept: string; readonly body: Tree };

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
}

/** A fact, or a fact moved by a duration, with its place among the projected values. */
export interface Slot {
  readonly fact: string;
  readonly subject: Subject;
  /** Present on a derived date: the slot it is derived from and the period added. */
  readonly plus?: { readonly slot: number; readonly duration: string };
}

const SCOPE_OF: Readonly<Record<Subject, number>> = { offering: 0, sale: 1, party: 2 };

/** Where a decision may end: any number of outcomes, written as `~outcome` in the jump table. */
export const terminal = (outcome: number): number => ~outcome;

/**
 * The projected facts of a subject. A yes-no fact that some clause reads is kept as the value of that clause, in the
 * place where the memo has it, so that loading it is copying a byte; every other fact is kept by slot.
 */
export interface FactVector {
  readonly flags: Uint8Array;
  /** The stretches of the flags: all of them, a sale's and a party's. */
  readonly stretches: readonly [all: Uint8Array, sale: Uint8Array, party: Uint8Array];
  readonly values: (FactValue | undefined)[];
}

export interface Program {
  readonly slots: readonly Slot[];
  readonly slotOf: (fact: string) => number | undefined;
  /** A vector in which nothing is known. */
  readonly blank: () => FactVector;
  /** Forgets the facts of one subject; with the offering's go those of its sales and parties. */
  readonly clear: (vector: FactVector, subject: Subject) => void;
  readonly set: (vector: FactVector, slot: number, value: FactValue | undefined) => void;
  readonly get: (vector: FactVector, slot: number) => FactValue | undefined;
  /** A fresh memory for runs; not shared between evaluations that interleave. */
  readonly memory: () => Memory;
}

export interface Memory {
  /** The projected value of a fact of the subject at hand. */
  readonly valueAt: (slot: number) => FactValue | undefined;
  /** Takes the projected facts of another subject, and forgets what depended on the last one of its kind. */
  readonly load: (facts: FactVector, subject: Subject) => void;
  /** Takes all projected facts of a subject, the offering's included, as when an earlier decision is explained. */
  readonly restore: (facts: FactVector) => void;
  /** Follows a decision to its outcome. */
  readonly run: (entry: number) => number;
  /** The value of a condition, from the memo where it has been computed. */
  readonly valueOf: (tree: Tree) => Kleene;
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
  const nodeLeaf: number[] = [];
  const nodeNext: number[] = [];
  const nodeIndex = new Map<string, number>();

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

  const leafOf = (node: ExpressionNode): Leaf => {
    if ("var" in node) return { kind: "true", slot: slot(node.var) };
    if ("in" in node) {
      const [member, list] = node.in;
      return isVar(member)
        ? { kind: "one-of", slot: slot(member.var), values: isList(list) ? environment.list!(list.list) : (list as readonly string[]) }
        : { kind: "has", slot: slot((list as { var: string }).var), value: member };
    }
    if ("opaque" in node) {
      const facts = factsOfLeaf(node);
      return { kind: "opaque", run: opaqueRunner(node.opaque, facts, facts.map(slot)) };
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
    factsOfLeaf(node).reduce((scope, fact) => Math.max(scope, SCOPE_OF[environment.subjectOf(fact) ?? "offering"]), 0);

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
      const entry = decide(body, terminal(TRUE), terminal(FALSE), terminal(UNKNOWN));
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
    return intern(`leaf ${leaf}`, (id) => ({ id, kind: "leaf", leaf, facts: [...new Set(factsIn(node))], parameters: parametersIn(node) }));
  };

  const both = (first: Tree, second: Tree): Tree => intern(`and ${first.id} ${second.id}`, (id) => ({ id, kind: "and", children: [first, second] }));

  const constant = (value: Kleene): Tree => {
    if (value === TRUE) return intern("all of nothing", (id) => ({ id, kind: "and", children: [] }));
    if (value === FALSE) return intern("any of nothing", (id) => ({ id, kind: "or", children: [] }));
    const leaf = addLeaf("undecidable", 0, () => ({ kind: "undecidable" }), -1);
    return intern(`leaf ${leaf}`, (id) => ({ id, kind: "leaf", leaf, facts: [], parameters: [] }));
  };

  const step = (leaf: number, whenTrue: number, whenFalse: number, whenUnknown: number): number => {
    if (whenTrue === whenFalse && whenFalse === whenUnknown) return whenTrue;
    const key = `${leaf} ${whenTrue} ${whenFalse} ${whenUnknown}`;
    const known = nodeIndex.get(key);
    if (known !== undefined) return known;
    const index = (nodeLeaf.push(leaf) - 1) * STRIDE;
    nodeNext.push(whenTrue, whenFalse, whenUnknown);
    nodeIndex.set(key, index);
    return index;
  };

  const decided = new Map<string, number>();

  const decide = (tree: Tree, whenTrue: number, whenFalse: number, whenUnknown: number): number => {
    if (tree.kind === "leaf" || tree.kind === "concept") return step(tree.leaf, whenTrue, whenFalse, whenUnknown);
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

  /** Clauses of one scope side by side, so that forgetting a sale or a party clears one stretch of the memo. */
  const arrange = (): { readonly order: readonly number[]; readonly starts: readonly number[] } => {
    const order = [0, 1, 2].flatMap((scope) => leafScope.flatMap((s, leaf) => (s === scope ? [leaf] : [])));
    const starts = [0, 1, 2, 3].map((scope) => leafScope.filter((s) => s < scope).length);
    return { order, starts };
  };

  const finish = (): Program => {
    const { order, starts } = arrange();
    const position = Int32Array.from({ length: order.length });
    order.forEach((leaf, at) => (position[leaf] = at));
    for (const tree of trees.values()) if (tree.kind === "leaf" || tree.kind === "concept") (tree as { leaf: number }).leaf = position[tree.leaf]!;
    const table = new Int32Array(nodeLeaf.length * STRIDE);
    nodeLeaf.forEach((leaf, node) => {
      table[node * STRIDE] = position[leaf]!;
      for (let value = TRUE; value <= UNKNOWN; value++) table[node * STRIDE + value] = nodeNext[node * 3 + value - 1]!;
    });
    const flagOf = new Int32Array(slots.length).fill(-1);
    leaves.forEach((leaf, index) => {
      if (leaf.kind === "true") flagOf[leaf.slot] = position[index]!;
    });
    const slotsOf = (subject: Subject): readonly number[] => slots.flatMap((slot, index) => (slot.subject === subject ? [index] : []));
    const compiled: Compiled = {
      leaves: leafTable(order.map((leaf) => leaves[leaf]!)),
      entries: Int32Array.from(order, (leaf) => conceptEntry[leaf]!),
      table,
      starts,
      flagOf,
      slotsOf: { sale: slotsOf("sale"), party: slotsOf("party") },
      size: slots.length,
    };
    return {
      slots,
      slotOf: (fact) => slotIndex.get(fact),
      ...vectors(compiled),
      memory: () => createMemory(compiled),
    };
  };

  return { tree: build, decide, constant, shared, both, slot, reads: (fact) => slotIndex.has(fact), later: laterSlot, finish };
}

/** A node of the jump table: its leaf, then where to go when that is true, false or unknown. */
const STRIDE = 4;

interface Compiled {
  readonly leaves: LeafTable;
  /** Entry of the decision that computes a concept's leaf; -1 for an ordinary clause. */
  readonly entries: Int32Array;
  readonly table: Int32Array;
  /** Where the clauses of the offering, of a sale and of a party start, and where they end. */
  readonly starts: readonly number[];
  /** Where the memo keeps a yes-no fact; -1 for a fact that is kept by slot. */
  readonly flagOf: Int32Array;
  readonly slotsOf: Readonly<Record<"sale" | "party", readonly number[]>>;
  readonly size: number;
}

const TRUTH_OF: readonly (boolean | undefined)[] = [undefined, true, false, undefined];

function vectors({ entries, starts, flagOf, slotsOf, size }: Compiled): Pick<Program, "blank" | "clear" | "set" | "get"> {
  const nothing = new Uint8Array(entries.length);
  for (const flag of flagOf) if (flag >= 0) nothing[flag] = UNKNOWN;
  return {
    blank: () => {
      const flags = nothing.slice();
      const stretches = [flags, flags.subarray(starts[1], starts[2]), flags.subarray(starts[2], starts[3])] as const;
      return { flags, stretches, values: new Array<FactValue | undefined>(size).fill(undefined) };
    },
    clear: ({ flags, values }, subject) => {
      if (subject === "offering") {
        flags.set(nothing);
        values.fill(undefined);
        return;
      }
      for (const slot of slotsOf[subject]) {
        const flag = flagOf[slot]!;
        if (flag < 0) values[slot] = undefined;
        else flags[flag] = UNKNOWN;
      }
    },
    set: ({ flags, values }, slot, value) => {
      const flag = flagOf[slot]!;
      if (flag < 0) values[slot] = value;
      else flags[flag] = value === undefined ? UNKNOWN : value === true ? TRUE : FALSE;
    },
    get: ({ flags, values }, slot) => (flagOf[slot]! < 0 ? values[slot] : TRUTH_OF[flags[flagOf[slot]!]!]),
  };
}

function createMemory(compiled: Compiled): Memory {
  const { leaves, entries, table, starts } = compiled;
  const { blank, get } = vectors(compiled);
  let facts = blank();
  let values = facts.values;
  const memo = new Uint8Array(entries.length);
  const valueAt = (slot: number): FactValue | undefined => get(facts, slot);

  const decideLeaf = leafDecider(leaves, valueAt);

  const lookUp = (leaf: number): number => {
    const entry = entries[leaf]!;
    const value = entry === -1 ? decideLeaf(leaf, values) : run(entry);
    memo[leaf] = value;
    return value;
  };

  const run = (entry: number): number => {
    let at = entry;
    while (at >= 0) {
      const leaf = table[at]!;
      const value = memo[leaf]! || lookUp(leaf);
      at = table[at + value]!;
    }
    return ~at;
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
    values = next.values;
    // The offering's clauses are shared by its sales and parties, so they go only with the offering.
    const scope = SCOPE_OF[subject];
    memo.set(next.stretches[scope]!, starts[scope]);
  };

  const restore = (next: FactVector): void => load(next, "offering");

  restore(facts);

  return { valueAt, load, restore, run, valueOf };
}

/** The value of a derived slot. */
export function laterValue(value: FactValue | undefined, duration: string): FactValue | undefined {
  return value === undefined ? undefined : addDuration(value as string, duration);
}

/** Whether a projected value leaves its fact open: absent, or a list that is not exhaustive. */
export function isOpen(value: FactValue | undefined): boolean {
  return value === undefined || (Array.isArray(value) && value.includes(MORE));
}

