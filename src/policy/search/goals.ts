import type { CompiledExemption, CompiledRule } from "../../evaluator/compile";
import type { Outcome } from "../../evaluator/model";
import type { Kleene } from "../../logic/kleene";
import { FALSE, TRUE, UNKNOWN, not } from "../../logic/kleene";
import type { Memory, Tree } from "../../logic/program";

/**
 * What must hold of a rule so that one place in it decides the outcome: everything around the place is held still. And how
 * far some facts are from that.
 */

export interface Goal {
  readonly tree: Tree;
  readonly want: Kleene;
}

/** How many clauses stand in the way, and the facts that they read. */
export interface Distance {
  readonly clauses: number;
  readonly facts: ReadonlySet<string>;
}

const REACHED: Distance = { clauses: 0, facts: new Set() };

function together(distances: readonly Distance[]): Distance {
  return { clauses: distances.reduce((sum, { clauses }) => sum + clauses, 0), facts: new Set(distances.flatMap(({ facts }) => [...facts])) };
}

function nearest(distances: readonly Distance[]): Distance {
  const clauses = Math.min(...distances.map((distance) => distance.clauses));
  return { clauses, facts: new Set(distances.flatMap(({ facts }) => [...facts])) };
}

/** How far a condition is from a value. */
export function distanceOf({ tree, want }: Goal, memory: Memory): Distance {
  if (memory.valueOf(tree) === want) return REACHED;
  switch (tree.kind) {
    case "leaf":
      return { clauses: 1, facts: new Set(tree.facts) };
    case "concept":
      // A definition that is not in force is unknown, whatever the facts.
      return tree.body === undefined ? { clauses: 1, facts: new Set() } : distanceOf({ tree: tree.body, want }, memory);
    case "not":
      return distanceOf({ tree: tree.child, want: not(want) }, memory);
    case "and":
    case "or": {
      if (want === UNKNOWN) return distanceToUnknown(tree, memory);
      const parts = tree.children.map((child) => distanceOf({ tree: child, want }, memory));
      if (parts.length === 0) return { clauses: 1, facts: new Set() };
      return (tree.kind === "and") === (want === TRUE) ? together(parts) : nearest(parts);
    }
  }
}

/** Nothing may settle the whole, and one part at least must be open. */
function distanceToUnknown({ kind, children }: Extract<Tree, { readonly kind: "and" | "or" }>, memory: Memory): Distance {
  if (children.length === 0) return { clauses: 1, facts: new Set() };
  const settling = children.filter((child) => memory.valueOf(child) === (kind === "and" ? FALSE : TRUE));
  const opened = (parts: readonly Tree[]) => parts.map((tree) => distanceOf({ tree, want: UNKNOWN }, memory));
  return settling.length === 0 ? nearest(opened(children)) : together(opened(settling));
}

/** How many clauses stand in the way of each goal: the same as their distances, without the facts. */
export function clausesTo(goals: readonly Goal[], memory: Memory): readonly number[] {
  return goals.map(({ tree, want }) => clausesOf(tree, want, memory));
}

function clausesOf(tree: Tree, want: Kleene, memory: Memory): number {
  if (memory.valueOf(tree) === want) return 0;
  switch (tree.kind) {
    case "leaf":
      return 1;
    case "concept":
      return tree.body === undefined ? 1 : clausesOf(tree.body, want, memory);
    case "not":
      return clausesOf(tree.child, not(want), memory);
    case "and":
    case "or": {
      const { kind, children } = tree;
      if (children.length === 0) return 1;
      const settling = want === UNKNOWN ? children.filter((child) => memory.valueOf(child) === (kind === "and" ? FALSE : TRUE)) : children;
      const parts = (settling.length === 0 ? children : settling).map((child) => clausesOf(child, want, memory));
      const all = want === UNKNOWN ? settling.length > 0 : (kind === "and") === (want === TRUE);
      return all ? parts.reduce((sum, part) => sum + part, 0) : Math.min(...parts);
    }
  }
}

export function distanceTo(goals: readonly Goal[], memory: Memory): Distance {
  return together(goals.map((goal) => distanceOf(goal, memory)));
}

/** What must hold around a node so that the whole condition follows it. */
function around(tree: Tree, path: readonly number[]): { readonly goals: readonly Goal[]; readonly node: Tree } {
  const [step, ...rest] = path;
  if (tree.kind === "concept" && tree.body !== undefined) return around(tree.body, path);
  if (step === undefined || tree.kind === "leaf" || tree.kind === "concept") return { goals: [], node: tree };
  if (tree.kind === "not") return around(tree.child, rest);
  const inner = around(tree.children[step]!, rest);
  const siblings = tree.children.filter((_, i) => i !== step).map((sibling): Goal => ({ tree: sibling, want: tree.kind === "and" ? TRUE : FALSE }));
  return { goals: [...siblings, ...inner.goals], node: inner.node };
}

/** A place in a rule: the part that it is in, and the way from there. */
export interface Spot {
  readonly part: Part;
  readonly path: readonly number[];
}

export type Part =
  | { readonly kind: "when" }
  | { readonly kind: "requirement"; readonly name: string }
  | { readonly kind: "exemption"; readonly id: string; readonly name?: string }
  | { readonly kind: "defeat"; readonly id: string }
  | { readonly kind: "breach" };

/** The tree of the rule's own condition, nexus apart. */
const ownWhen = ({ applies, ofDay }: CompiledRule): Tree | undefined => (ofDay.rule.when !== undefined && applies.kind === "and" ? applies.children[1] : undefined);

export function treeOfPart(rule: CompiledRule, part: Part): Tree | undefined {
  switch (part.kind) {
    case "when":
      return ownWhen(rule);
    case "requirement":
      return rule.requires?.find(({ name }) => name === part.name)?.tree;
    case "exemption":
      return rule.exemptions.find(({ id }) => id === part.id)?.conditions.find(({ name }) => name === part.name)?.tree;
    case "defeat":
      return rule.exemptions.find(({ id }) => id === part.id)?.exceptWhen;
    case "breach":
      return undefined;
  }
}

const wants = (want: Kleene) => (tree: Tree): Goal => ({ tree, want });

function unmet(exemptions: readonly CompiledExemption[]): readonly Goal[] {
  return exemptions.map(({ met }) => met).map(wants(FALSE));
}

/** One requirement fails, the others may stand as they are. */
function failing(rule: CompiledRule): readonly Goal[] {
  if (rule.requires === undefined) return [];
  return [{ tree: requirementsOf(rule), want: FALSE }];
}

/** What must hold outside the part so that the outcome follows it. */
function outside(rule: CompiledRule, part: Part): readonly Goal[] {
  const applies: Goal = { tree: rule.applies, want: TRUE };
  switch (part.kind) {
    case "when":
      return [...(rule.applies.kind === "and" ? rule.applies.children.slice(0, 1).map(wants(TRUE)) : []), ...failing(rule), ...unmet(rule.exemptions)];
    case "requirement":
      return [applies, ...(rule.requires ?? []).filter(({ name }) => name !== part.name).map(({ tree }) => tree).map(wants(TRUE)), ...unmet(rule.exemptions)];
    case "exemption":
    case "defeat": {
      const own = rule.exemptions.find(({ id }) => id === part.id);
      const others = rule.exemptions.filter(({ id }) => id !== part.id);
      const conditions = (own?.conditions ?? []).filter(({ name }) => part.kind === "defeat" || name !== part.name).map(({ tree }) => tree);
      const defeat = own?.exceptWhen === undefined || part.kind === "defeat" ? [] : [{ tree: own.exceptWhen, want: FALSE } as const];
      return [applies, ...failing(rule), ...conditions.map(wants(TRUE)), ...defeat, ...unmet(others)];
    }
    case "breach":
      return [applies, ...failing(rule), ...unmet(rule.exemptions)];
  }
}

/** The goals under which a spot decides the outcome, with the spot's own condition either way. */
export function goalsAt(rule: CompiledRule, { part, path }: Spot): readonly (readonly Goal[])[] {
  const tree = treeOfPart(rule, part);
  const still = outside(rule, part);
  if (tree === undefined) return [still];
  const { goals, node } = around(tree, path);
  return [FALSE, TRUE].map((want) => [...still, ...goals, { tree: node, want: want as Kleene }]);
}

const requirementsOf = ({ requires = [] }: CompiledRule): Tree => ({ kind: "and", id: -1, children: requires.map(({ tree }) => tree) });

/** Everything but one exemption held so that the outcome follows it. */
function aroundExemption(rule: CompiledRule, id: string): readonly Goal[] {
  return [{ tree: rule.applies, want: TRUE }, ...failing(rule), ...unmet(rule.exemptions.filter((exemption) => exemption.id !== id))];
}

/** The ways in which a rule may come to an outcome. */
export function goalsOfOutcome(rule: CompiledRule, outcome: Outcome): readonly (readonly Goal[])[] {
  const applies: Goal = { tree: rule.applies, want: TRUE };
  switch (outcome) {
    case "inapplicable":
      return [[{ tree: rule.applies, want: FALSE }]];
    case "satisfied":
      return [[applies, ...(rule.requires ?? []).map(({ tree }) => tree).map(wants(TRUE)), ...unmet(rule.exemptions)]];
    case "exempt":
      return rule.exemptions.map(({ id, met }) => [...aroundExemption(rule, id), { tree: met, want: TRUE }]);
    case "violated":
    case "pending":
      return [[applies, ...failing(rule), ...unmet(rule.exemptions)]];
    case "undetermined":
      return [
        ...(rule.requires === undefined ? [] : [[applies, { tree: requirementsOf(rule), want: UNKNOWN }, ...unmet(rule.exemptions)] as const]),
        ...rule.exemptions.map(({ id, met }) => [...aroundExemption(rule, id), { tree: met, want: UNKNOWN } as const]),
        [{ tree: rule.applies, want: UNKNOWN }, ...failing(rule), ...unmet(rule.exemptions)],
      ];
  }
}

/** Under which an exemption is met, failed or open; best where nothing else settles the rule. */
export function goalsOfExemption(rule: CompiledRule, id: string, want: Kleene): readonly Goal[] | undefined {
  const exemption = rule.exemptions.find((one) => one.id === id);
  return exemption && [...aroundExemption(rule, id), { tree: exemption.met, want }];
}

/** Every place in a tree that something is said of. */
function pathsTo(tree: Tree, isIt: (tree: Tree) => boolean, path: readonly number[] = []): readonly (readonly number[])[] {
  if (isIt(tree)) return [path];
  if (tree.kind === "concept") return tree.body === undefined ? [] : pathsTo(tree.body, isIt, path);
  if (tree.kind === "not") return pathsTo(tree.child, isIt, [...path, 0]);
  return tree.kind === "leaf" ? [] : tree.children.flatMap((child, i) => pathsTo(child, isIt, [...path, i]));
}

/** Every spot of a rule that something is said of, the nearest to the surface first. */
export function spotsOf(rule: CompiledRule, isIt: (tree: Tree) => boolean): readonly Spot[] {
  const parts: readonly Part[] = [
    { kind: "when" },
    ...(rule.requires ?? []).map(({ name }): Part => ({ kind: "requirement", name })),
    ...rule.exemptions.flatMap(({ id, conditions, exceptWhen }): readonly Part[] => [...conditions.map(({ name }): Part => ({ kind: "exemption", id, name })), ...(exceptWhen === undefined ? [] : [{ kind: "defeat", id } as const])]),
  ];
  const spots = parts.flatMap((part) => {
    const tree = treeOfPart(rule, part);
    return tree === undefined ? [] : pathsTo(tree, isIt).map((path): Spot => ({ part, path }));
  });
  return spots.sort((a, b) => a.path.length - b.path.length);
}

/** Every fact that a condition reads, through definitions too. */
export function factsOfTree(tree: Tree): readonly string[] {
  if (tree.kind === "leaf") return tree.facts;
  if (tree.kind === "concept") return tree.body === undefined ? [] : factsOfTree(tree.body);
  return tree.kind === "not" ? factsOfTree(tree.child) : tree.children.flatMap(factsOfTree);
}
