import type { Subject } from "../facts/declaration";
import { SUBJECTS } from "../facts/declaration";
import { CODED, COMPARE, CONCEPT, DATED, FLAG, FLAG_ONLY, LIMIT, LISTED, OPAQUE, ORDER, SHARED, UNDECIDABLE, isSet } from "./clause";
import type { ComparisonOperator, ExpressionNode, Operand } from "./expression";
import { factsOfTypedLeaf, isList, isParam, isVar } from "./expression";
import { questions, terminal } from "./jumps";
import type { Kleene } from "./kleene";
import { FALSE, TRUE, UNKNOWN } from "./kleene";
import type { Operators } from "./operators";

/**
 * Conditions as a plan: every distinct clause, condition and question of a jurisdiction's law numbered once, for every
 * day. A plan is plain data, which a pack can carry; `program.ts` binds it to the numbers and texts of one day.
 *
 * It is columns of numbers, and texts for what only some days need: reading a plan should make few objects.
 */
export interface Plan {
  /** The facts by slot; a derived date under a name of its own. */
  readonly slots: readonly string[];
  /** Of each slot its subject, by its place in `SUBJECTS`. */
  readonly subjects: readonly number[];
  /** The derived dates: the slot that it is derived from, and the parameter that is added. */
  readonly later: readonly (readonly [slot: number, from: number, duration: string])[];
  /**
   * Four numbers each (see `clause.ts`), in the order in which the memo has their values: those that speak of the offering
   * alone, then those of a sale, then those of a party, so that forgetting a sale or a party clears one stretch; in each
   * those of one fact side by side, so that setting a code writes one stretch. Every stretch is filled up to whole words of
   * the memo.
   */
  readonly clauses: readonly number[];
  /** Two numbers a slot: the first of the clauses that are set with it, and the one after the last, or `FLAG_ONLY`. Twice 0 where there are none. */
  readonly spans: readonly number[];
  /** The first clauses that speak of a sale and of a party. */
  readonly starts: readonly [sale: number, party: number];
  /** What clauses name: parameters, definitions, things that are law on some days. */
  readonly names: readonly string[];
  /** The codes that clauses ask for, or a list: a JSON text of {@link Codes}, read when a code is first set. */
  readonly codes: string;
  /** Conditions outside the typed set as plain JSON Logic, each with the slots of the facts that it reads. */
  readonly opaque: readonly (readonly [tree: unknown, slots: readonly number[]])[];
  /** Conditions, each after all that it is made of: a clause by its number, or `~at` for one that is made of others, which starts at `at` among the joints. */
  readonly trees: readonly number[];
  /** Of each condition that is made of others: its kind (by its number in `JOINTS`), of how many, and these. */
  readonly joints: readonly number[];
  /**
   * Four numbers a question: its clause, then where to go when that is true, false, unknown (see `jumps.ts`). A JSON text,
   * read when the first decision is run: there are more of these numbers than of everything else in a plan.
   */
  readonly questions: string;
}

/** A code, several of them, or the id of a list. */
export type Codes = readonly (string | readonly string[])[];

/** How conditions are made of others. */
export const JOINTS = ["not", "and", "or"] as const;

/** A clause in its four numbers. */
type ClausePlan = readonly [kind: number, second?: number, third?: number, fourth?: number];

/** A condition while a plan is being made: a clause by its number, or conditions by theirs. */
type TreePlan = number | readonly ["not", number] | readonly ["and" | "or", ...(readonly number[])];

/** What conditions need to know of their surroundings, whatever the day. */
export interface PlanEnvironment {
  /** The subject a fact belongs to; undefined for an unknown fact. */
  readonly subjectOf: (fact: string) => Subject | undefined;
  /** The definition; undefined when there is none. */
  readonly concept: (id: string) => ExpressionNode | undefined;
  /** What conditions outside the typed set read. Without it they read nothing, and are unknown. */
  readonly operators?: Pick<Operators, "reads"> | undefined;
}

export interface PlanBuilder {
  /** The number of a condition. */
  readonly tree: (node: ExpressionNode) => number;
  /** A decision that ends in one of three places depending on a condition. */
  readonly decide: (tree: number, whenTrue: number, whenFalse: number, whenUnknown: number) => number;
  /** A decision that depends on whether something is law on the day. */
  readonly onDay: (name: string, whenLaw: number, otherwise: number) => number;
  readonly constant: (value: Kleene) => number;
  /** A condition that many decisions ask for: computed once per subject, like a clause. */
  readonly shared: (label: string, node: ExpressionNode) => number;
  readonly both: (first: number, second: number) => number;
  /** Reserves a slot so that a fact is projected even if no condition reads it. */
  readonly slot: (fact: string) => number;
  /** The slot of a fact that something planned so far reads. */
  readonly slotOf: (fact: string) => number | undefined;
  readonly finish: () => Plan;
}

/** Clauses in a word of the memo. */
export const WORD = 4;

/** Puts clauses in the order of the memo. The numbers of what was filled in are the last ones. */
function inMemo(clauses: readonly ClausePlan[], scopes: readonly number[]): { readonly order: readonly number[]; readonly starts: Plan["starts"] } {
  const key = (clause: number): number => (isSet(clauses[clause]![0]) ? clauses[clause]![1]! : Infinity);
  const order: number[] = [];
  let filling = clauses.length;
  const ends = [0, 1, 2].map((scope) => {
    order.push(...[...clauses.keys()].filter((clause) => scopes[clause] === scope).sort((a, b) => key(a) - key(b) || a - b));
    while (order.length % WORD !== 0) order.push(filling++);
    return order.length;
  });
  return { order, starts: [ends[0]!, ends[1]!] };
}

/** Where the clauses of each slot stand that are set with it. */
function spansOf(ordered: readonly (ClausePlan | undefined)[], size: number): readonly number[] {
  const spans = new Array<number>(2 * size).fill(0);
  ordered.forEach((clause, at) => {
    if (clause === undefined || !isSet(clause[0])) return;
    const slot = clause[1]!;
    if (spans[2 * slot + 1] === 0) spans[2 * slot] = at;
    spans[2 * slot + 1] = clause[0] === FLAG ? FLAG_ONLY : at + 1;
  });
  return spans;
}

/** Numbers things as they come, each once. */
function numbering<T>(): { readonly list: readonly T[]; readonly of: (thing: T) => number } {
  const list: T[] = [];
  const known = new Map<string, number>();
  const of = (thing: T): number => {
    const key = JSON.stringify(thing);
    let number = known.get(key);
    if (number === undefined) known.set(key, (number = list.push(thing) - 1));
    return number;
  };
  return { list, of };
}

/** Starts the plan of one jurisdiction's conditions. */
export function planBuilder({ subjectOf, concept, operators }: PlanEnvironment): PlanBuilder {
  const slots: string[] = [];
  const subjects: number[] = [];
  const later: [number, number, string][] = [];
  const slotIndex = new Map<string, number>();
  const clauses: ClausePlan[] = [];
  const scopes: number[] = [];
  const clauseIndex = new Map<string, number>();
  const names = numbering<string>();
  const codes = numbering<Codes[number]>();
  const opaque: (readonly [unknown, readonly number[]])[] = [];
  const trees: TreePlan[] = [];
  const treeIndex = new Map<string, number>();
  const derivedIndex = new Map<string, number>();
  const decided = new Map<string, number>();
  const asked = questions();

  const addSlot = (name: string, subject: number): number => {
    slotIndex.set(name, slots.length);
    subjects.push(subject);
    return slots.push(name) - 1;
  };

  const slot = (fact: string): number => {
    const known = slotIndex.get(fact);
    if (known !== undefined) return known;
    const subject = subjectOf(fact);
    if (subject === undefined) throw new TypeError(`unknown fact "${fact}"`);
    return addSlot(fact, SUBJECTS.indexOf(subject));
  };

  const laterSlot = (fact: string, duration: string): number => {
    const name = `${fact}+${duration}`;
    const from = slot(fact);
    const known = slotIndex.get(name);
    if (known !== undefined) return known;
    const at = addSlot(name, subjects[from]!);
    later.push([at, from, duration]);
    return at;
  };

  const comparison = (operator: ComparisonOperator, left: Operand, right: Operand): ClausePlan => {
    if (!isVar(left)) throw new TypeError("a comparison starts with a fact");
    const at = slot(left.var);
    if (typeof right === "string") return [CODED, at, 0, codes.of(right)];
    const order = ORDER.indexOf(operator);
    if (isVar(right)) return [COMPARE + order, at, slot(right.var)];
    return isParam(right) ? [LIMIT + order, at, 0, names.of(right.param)] : [COMPARE + order, at, laterSlot(right.plus[0].var, right.plus[1].param)];
  };

  /** The facts that a clause reads. */
  const factsOf = (node: ExpressionNode): readonly string[] => ("opaque" in node ? (operators?.reads(node.opaque) ?? []) : factsOfTypedLeaf(node));

  const clauseOf = (node: ExpressionNode): ClausePlan => {
    if ("var" in node) return [FLAG, slot(node.var)];
    if ("opaque" in node) return [OPAQUE, 0, 0, opaque.push([node.opaque, factsOf(node).map(slot)]) - 1];
    if ("in" in node) {
      const [member, list] = node.in;
      if (!isVar(member)) return [CODED, slot((list as { var: string }).var), 0, codes.of(member)];
      return isList(list) ? [LISTED, slot(member.var), 0, codes.of(list.list)] : [CODED, slot(member.var), 0, codes.of(list as readonly string[])];
    }
    const [operator, operands] = Object.entries(node)[0] as [ComparisonOperator, readonly [Operand, Operand]];
    return comparison(operator, operands[0], operands[1]);
  };

  const scopeOfNode = (node: ExpressionNode): number => Math.max(0, ...factsOf(node).map((fact) => SUBJECTS.indexOf(subjectOf(fact) ?? "offering")));

  const scopeOfTree = (tree: number): number => {
    const plan = trees[tree]!;
    if (typeof plan === "number") return scopes[plan]!;
    return Math.max(0, ...plan.slice(1).map((child) => scopeOfTree(child as number)));
  };

  const addClause = (clause: ClausePlan, scope: number): number => {
    scopes.push(scope);
    return clauses.push(clause) - 1;
  };

  const intern = (key: string, plan: TreePlan): number => {
    let tree = treeIndex.get(key);
    if (tree === undefined) treeIndex.set(key, (tree = trees.push(plan) - 1));
    return tree;
  };

  const leaf = (clause: number): number => intern(String(clause), clause);

  const join = (kind: "and" | "or", children: readonly number[]): number => intern(`${kind} ${children.join(" ")}`, [kind, ...children]);

  /** A derived clause: its own decision, remembered in the memo like a clause. */
  const derived = (label: string, define: () => number, clause: (entry: number, body: number) => ClausePlan): number => {
    let known = derivedIndex.get(label);
    if (known === undefined) {
      const body = define();
      const entry = decide(body, terminal(TRUE), terminal(FALSE), terminal(UNKNOWN));
      derivedIndex.set(label, (known = addClause(clause(entry, body), scopeOfTree(body))));
    }
    return leaf(known);
  };

  const conceptTree = (id: string): number =>
    derived(
      `concept ${id}`,
      () => {
        const definition = concept(id);
        return definition === undefined ? constant(UNKNOWN) : tree(definition);
      },
      (entry, body) => [CONCEPT, entry, body, names.of(id)],
    );

  const clauseFor = (key: string, scope: () => number, make: () => ClausePlan): number => {
    let known = clauseIndex.get(key);
    if (known === undefined) {
      const clause = make();
      clauseIndex.set(key, (known = addClause(clause, scope())));
    }
    return known;
  };

  const tree = (node: ExpressionNode): number => {
    if ("and" in node) return join("and", node.and.map(tree));
    if ("or" in node) return join("or", node.or.map(tree));
    if ("concept" in node) return conceptTree(node.concept);
    if ("!" in node) {
      const child = tree(node["!"][0]);
      return intern(`not ${child}`, ["not", child]);
    }
    return leaf(clauseFor(JSON.stringify(node), () => scopeOfNode(node), () => clauseOf(node)));
  };

  const constant = (value: Kleene): number => {
    if (value === UNKNOWN) return leaf(clauseFor("undecidable", () => 0, () => [UNDECIDABLE]));
    return join(value === TRUE ? "and" : "or", []);
  };

  const decide = (at: number, whenTrue: number, whenFalse: number, whenUnknown: number): number => {
    const plan = trees[at]!;
    if (typeof plan === "number") return asked.ask(plan, whenTrue, whenFalse, whenUnknown);
    if (plan[0] === "not") return decide(plan[1] as number, whenFalse, whenTrue, whenUnknown);
    const key = `${at} ${whenTrue} ${whenFalse} ${whenUnknown}`;
    const known = decided.get(key);
    if (known !== undefined) return known;
    // From the last clause backwards. Two places to continue from each clause: everything before it was decided
    // in favour, or something before it is unknown. A decisive value (false in `and`, true in `or`) ends at once.
    const conjunction = plan[0] === "and";
    let clear = conjunction ? whenTrue : whenFalse;
    let clouded = whenUnknown;
    for (let i = plan.length - 1; i > 0; i--) {
      const child = plan[i] as number;
      const nextClear = conjunction ? decide(child, clear, whenFalse, clouded) : decide(child, whenTrue, clear, clouded);
      const nextClouded = conjunction ? decide(child, clouded, whenFalse, clouded) : decide(child, whenTrue, clouded, clouded);
      clear = nextClear;
      clouded = nextClouded;
    }
    decided.set(key, clear);
    return clear;
  };

  return {
    tree,
    decide,
    onDay: (name, whenLaw, otherwise) => asked.ask(clauseFor(`dated ${name}`, () => 0, () => [DATED, 0, 0, names.of(name)]), whenLaw, otherwise, otherwise),
    constant,
    shared: (label, node) => derived(`shared ${label}`, () => tree(node), (entry, body) => [SHARED, entry, body]),
    both: (first, second) => join("and", [first, second]),
    slot,
    slotOf: (fact) => slotIndex.get(fact),
    finish: () => {
      const { order, starts } = inMemo(clauses, scopes);
      const places = new Map(order.map((clause, place) => [clause, place]));
      const placeOf = (clause: number): number => places.get(clause)!;
      const joints: number[] = [];
      const placed = trees.map((plan) => {
        if (typeof plan === "number") return placeOf(plan);
        const [kind, ...children] = plan;
        return ~(joints.push(JOINTS.indexOf(kind), children.length, ...children) - children.length - 2);
      });
      return {
        slots,
        subjects,
        later,
        clauses: order.flatMap((clause) => {
          const [kind, second = 0, third = 0, fourth = 0] = clauses[clause] ?? [UNDECIDABLE];
          return [kind, second, third, fourth];
        }),
        spans: spansOf(order.map((clause) => clauses[clause]), slots.length),
        starts,
        names: names.list,
        codes: JSON.stringify(codes.list),
        opaque,
        trees: placed,
        joints,
        questions: JSON.stringify(asked.finish().map((number, i) => (i % 4 === 0 ? placeOf(number) : number))),
      };
    },
  };
}
