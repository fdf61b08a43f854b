/**
 * What plain JSON Logic reads, found without running it.
 *
 * Lists have their own scope: in the second operand of `map`, `filter`, `reduce`, `all`, `some` and `none`, a `var` names a
 * part of the element, never a fact. Everything else that `var` and `missing` name must be written out, so that
 * the facts read are known beforehand and an unknown one cannot slip past the guard.
 */

/** Something in plain JSON Logic whose reading cannot be told beforehand. */
export interface OpaqueProblem {
  /** JSON pointer within the plain tree. */
  readonly pointer: string;
  readonly expected: string;
  readonly found: unknown;
}

export interface OpaqueReads {
  /** Every fact read, each once. */
  readonly facts: readonly string[];
  /** With any of these the condition is never decided. */
  readonly problems: readonly OpaqueProblem[];
}

type Scope = "facts" | "element";

/** Operators whose second operand is run once per element of the first. */
export const OVER_ELEMENTS: ReadonlySet<string> = new Set(["map", "filter", "reduce", "all", "some", "none"]);

/** Least and most operands where `json-logic-js` would make up a missing one or ignore one too many. */
const OPERANDS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  "==": [2, 2], "===": [2, 2], "!=": [2, 2], "!==": [2, 2], ">": [2, 2], ">=": [2, 2], "<": [2, 3], "<=": [2, 3],
  "!": [1, 1], "!!": [1, 1], "in": [2, 2], "-": [1, 2], "/": [2, 2], "%": [2, 2], "substr": [2, 3],
  "map": [2, 2], "filter": [2, 2], "all": [2, 2], "some": [2, 2], "none": [2, 2], "reduce": [2, 3],
};

const MAX_DEPTH = 64;

const asList = (args: unknown): readonly unknown[] => (Array.isArray(args) ? args : [args]);

const isIds = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((id) => typeof id === "string" && id !== "");

/** The ids that `missing` and `missing_some` ask for; undefined when they are not written out. */
function idsAsked(operator: string, args: unknown): readonly string[] | undefined {
  const list = asList(args);
  const ids = operator === "missing_some" ? list[1] : Array.isArray(list[0]) ? list[0] : list;
  return isIds(ids) ? ids : undefined;
}

/** The facts that a plain JSON Logic tree reads, and what in it cannot be told. */
export function readsOfOpaque(tree: unknown): OpaqueReads {
  const facts = new Set<string>();
  const problems: OpaqueProblem[] = [];

  const visit = (node: unknown, pointer: string, scope: Scope, depth: number): void => {
    const report = (expected: string, found: unknown, at = ""): void => void problems.push({ pointer: `${pointer}${at}`, expected, found });
    if (depth > MAX_DEPTH) return report(`at most ${MAX_DEPTH} levels`, "a deeper tree");
    if (Array.isArray(node)) return node.forEach((child, i) => visit(child, `${pointer}/${i}`, scope, depth + 1));
    if (node === null) return report("a value: nothing here is null", node);
    if (typeof node !== "object") return;

    const [entry, ...others] = Object.entries(node) as [string, unknown][];
    // JSON Logic takes an object with several keys, or none, for data, which always counts as true.
    if (entry === undefined || others.length > 0) return report("an object with exactly one operator", node);
    const [operator, args] = entry;
    const at = `/${operator.replaceAll("~", "~0").replaceAll("/", "~1")}`;

    if (operator === "var") {
      const [id, ...fallback] = asList(args);
      if (scope === "element") return visit(args, `${pointer}${at}`, scope, depth + 1);
      if (typeof id !== "string" || id === "") return report("the id of one fact", id, at);
      facts.add(id);
      return visit(fallback, `${pointer}${at}`, scope, depth + 1);
    }
    if (operator === "missing" || operator === "missing_some") {
      const ids = scope === "facts" ? idsAsked(operator, args) : undefined;
      if (ids === undefined) return report("ids of facts, written out, outside lists", args, at);
      ids.forEach((id) => facts.add(id));
      return;
    }
    const count = asList(args).length;
    const [least, most] = Object.hasOwn(OPERANDS, operator) ? OPERANDS[operator]! : [0, Infinity];
    if (count < least || count > most) report(least === most ? `${least} operands` : `${least} to ${most} operands`, args, at);
    asList(args).forEach((child, i) => {
      const inner: Scope = i === 1 && OVER_ELEMENTS.has(operator) ? "element" : scope;
      visit(child, Array.isArray(args) ? `${pointer}${at}/${i}` : `${pointer}${at}`, inner, depth + 1);
    });
  };

  visit(tree, "", "facts", 0);
  return { facts: [...facts], problems };
}
