import type { Subject } from "../facts/declaration";
import type { ComparisonOperator, ExpressionNode, Operand } from "./expression";
import { factsOfTypedLeaf, isList, isParam, isVar } from "./expression";
import { questions, terminal } from "./jumps";
import type { Kleene } from "./kleene";
import { FALSE, TRUE, UNKNOWN } from "./kleene";
import type { Operators } from "./operators";

/**
 * Conditions as a plan: every distinct clause, condition and question of a jurisdiction's law numbered once, for every
 * day. A plan is plain data, which a pack can carry; `program.ts` binds it to the numbers and texts of one day.
 */
export interface Plan {
  readonly slots: readonly SlotPlan[];
  /**
   * In the order in which the memo has their values: those that speak of the offering alone, then those of a sale, then
   * those of a party, so that forgetting a sale or a party clears one stretch; in each those of one fact side by side, so
   * that setting a code writes one stretch. Every stretch is filled up to whole words of the memo.
   */
  readonly clauses: readonly ClausePlan[];
  /** The first clauses that speak of a sale and of a party. */
  readonly starts: readonly [sale: number, party: number];
  /** Conditions: a clause by its number, or `~at` for one that is made of others, which starts at `at` among the joints. */
  readonly trees: readonly number[];
  /** Of each condition that is made of others: its kind (by its number in `JOINTS`), of how many, and these. Numbers in one list are read faster than as many lists. */
  readonly joints: readonly number[];
  /**
   * Four numbers a question: its clause, then where to go when that is true, false, unknown (see `jumps.ts`). A JSON text,
   * read when the first decision is run: there are more of these numbers than of everything else in a plan.
   */
  readonly questions: string;
}

/** A fact with its subject; for a derived date, the slot that it is derived from and the parameter that is added. */
export type SlotPlan = readonly [fact: string, subject: Subject] | readonly [fact: string, subject: Subject, from: number, duration: string];

export type ClausePlan =
  | readonly ["true", slot: number]
  | readonly ["equals" | "has", slot: number, code: string]
  | readonly ["one-of", slot: number, codes: readonly string[]]
  | readonly ["listed", slot: number, list: string]
  | readonly ["limit", slot: number, operator: ComparisonOperator, parameter: string]
  | readonly ["compare", slot: number, operator: ComparisonOperator, other: number]
  /** Plain JSON Logic, and the slots of the facts that it reads. */
  | readonly ["opaque", tree: unknown, slots: readonly number[]]
  /** A definition: its own decision and condition, remembered like a clause. */
  | readonly ["concept", id: string, entry: number, body: number]
  /** The same of a condition that many decisions ask for. */
  | readonly ["shared", entry: number, body: number]
  /** Something that is law on some days only. */
  | readonly ["dated", name: string]
  | readonly ["undecidable"];

/** How conditions are made of others. */
export const JOINTS = ["not", "and", "or"] as const;

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

/** Whether a clause is decided by setting its fact (see `vector.ts`), and never computed. */
export function isSet([kind]: ClausePlan): boolean {
  return kind === "true" || kind === "equals" || kind === "one-of" || kind === "has" || kind === "listed";
}

/** Puts clauses in the order of the memo. The numbers of what was filled in are the last ones. */
function inMemo(clauses: readonly ClausePlan[], scopes: readonly number[]): { readonly order: readonly number[]; readonly starts: Plan["starts"] } {
  const key = (clause: number): number => (isSet(clauses[clause]!) ? (clauses[clause]![1] as number) : Infinity);
  const order: number[] = [];
  let filling = clauses.length;
  const ends = [0, 1, 2].map((scope) => {
    order.push(...[...clauses.keys()].filter((clause) => scopes[clause] === scope).sort((a, b) => key(a) - key(b) || a - b));
    while (order.length % WORD !== 0) order.push(filling++);
    return order.length;
  });
  return { order, starts: [ends[0]!, ends[1]!] };
}

const SCOPE_OF: Readonly<Record<Subject, number>> = { offering: 0, sale: 1, party: 2 };

/** Starts the plan of one jurisdiction's conditions. */
export function planBuilder({ subjectOf, concept, operators }: PlanEnvironment): PlanBuilder {
  const slots: SlotPlan[] = [];
  const slotIndex = new Map<string, number>();
  const clauses: ClausePlan[] = [];
  const scopes: number[] = [];
  const clauseIndex = new Map<string, number>();
  const trees: TreePlan[] = [];
  const treeIndex = new Map<string, number>();
  const derivedIndex = new Map<string, number>();
  const decided = new Map<string, number>();
  const asked = questions();

  const addSlot = (name: string, plan: SlotPlan): number => {
    slotIndex.set(name, slots.length);
    return slots.push(plan) - 1;
  };

  const slot = (fact: string): number => {
    const known = slotIndex.get(fact);
    if (known !== undefined) return known;
    const subject = subjectOf(fact);
    if (subject === undefined) throw new TypeError(`unknown fact "${fact}"`);
    return addSlot(fact, [fact, subject]);
  };

  const laterSlot = (fact: string, duration: string): number => {
    const name = `${fact}+${duration}`;
    const from = slot(fact);
    return slotIndex.get(name) ?? addSlot(name, [name, slots[from]![1], from, duration]);
  };

  const comparison = (operator: ComparisonOperator, left: Operand, right: Operand): ClausePlan => {
    if (!isVar(left)) throw new TypeError("a comparison starts with a fact");
    const at = slot(left.var);
    if (typeof right === "string") return ["equals", at, right];
    if (isVar(right)) return ["compare", at, operator, slot(right.var)];
    return isParam(right) ? ["limit", at, operator, right.param] : ["compare", at, operator, laterSlot(right.plus[0].var, right.plus[1].param)];
  };

  /** The facts that a clause reads. */
  const factsOf = (node: ExpressionNode): readonly string[] => ("opaque" in node ? (operators?.reads(node.opaque) ?? []) : factsOfTypedLeaf(node));

  const clauseOf = (node: ExpressionNode): ClausePlan => {
    if ("var" in node) return ["true", slot(node.var)];
    if ("opaque" in node) return ["opaque", node.opaque, factsOf(node).map(slot)];
    if ("in" in node) {
      const [member, list] = node.in;
      if (!isVar(member)) return ["has", slot((list as { var: string }).var), member];
      return isList(list) ? ["listed", slot(member.var), list.list] : ["one-of", slot(member.var), list as readonly string[]];
    }
    const [operator, operands] = Object.entries(node)[0] as [ComparisonOperator, readonly [Operand, Operand]];
    return comparison(operator, operands[0], operands[1]);
  };

  const scopeOfNode = (node: ExpressionNode): number => Math.max(0, ...factsOf(node).map((fact) => SCOPE_OF[subjectOf(fact) ?? "offering"]));

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
      (entry, body) => ["concept", id, entry, body],
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
    if (value === UNKNOWN) return leaf(clauseFor("undecidable", () => 0, () => ["undecidable"]));
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
    onDay: (name, whenLaw, otherwise) => asked.ask(clauseFor(`dated ${name}`, () => 0, () => ["dated", name]), whenLaw, otherwise, otherwise),
    constant,
    shared: (label, node) => derived(`shared ${label}`, () => tree(node), (entry, body) => ["shared", entry, body]),
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
        clauses: order.map((clause): ClausePlan => clauses[clause] ?? ["undecidable"]),
        starts,
        trees: placed,
        joints,
        questions: JSON.stringify(asked.finish().map((number, i) => (i % 4 === 0 ? placeOf(number) : number))),
      };
    },
  };
}
