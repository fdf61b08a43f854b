import jsonLogic from "json-logic-js";
import type { RulesLogic } from "json-logic-js";
import type { FactValue } from "../facts/declaration";
import { MORE } from "../facts/declaration";
import type { Kleene } from "./kleene";
import { FALSE, TRUE, UNKNOWN } from "./kleene";
import { OVER_ELEMENTS, readsOfOpaque } from "./opaque-reads";
import type { Operators } from "./operators";

type Group = Record<string, unknown>;

const newGroup = (): Group => Object.create(null) as Group;

/**
 * Facts as JSON Logic data: ids are dotted paths, so `token.kind` becomes `{ token: { kind } }`.
 * Built on null prototypes: a fact named like a built-in cannot exist by accident.
 *
 * @throws TypeError when one fact's id is the beginning of another's
 */
export function factsAsData(facts: Iterable<readonly [string, FactValue | undefined]>): Group {
  const data = newGroup();
  const groups = new Set<unknown>([data]);
  for (const [id, value] of facts) {
    if (value === undefined) continue;
    const names = id.split(".");
    const last = names.pop()!;
    let group = data;
    for (const name of names) {
      if (group[name] === undefined) groups.add((group[name] = newGroup()));
      group = group[name] as Group;
      if (!groups.has(group)) throw new TypeError(`the fact "${id}" lies inside another fact`);
    }
    if (last in group) throw new TypeError(`the fact "${id}" has another inside it`);
    group[last] = value;
  }
  return data;
}

/** The data so that reading anything that is not there throws: an operator cannot take the rest for absent. */
function sealed(data: Group): Group {
  const own = (group: Group, key: string | symbol): unknown => {
    if (typeof key === "symbol" || !Object.hasOwn(group, key)) throw new TypeError(`unknown fact "${String(key)}"`);
    return group[key];
  };
  const refuse = (): never => {
    throw new TypeError("the facts cannot be listed");
  };
  return new Proxy(data, {
    get: (group, key) => {
      const value = own(group, key);
      return typeof value === "object" && !Array.isArray(value) ? sealed(value as Group) : value;
    },
    has: (group, key) => own(group, key) !== undefined,
    ownKeys: refuse,
    getOwnPropertyDescriptor: refuse,
    set: refuse,
  });
}

/** `var` for the elements of lists: own properties only, and nothing is null. */
const ELEMENT_VAR = "perimeter element";

function elementVar(this: unknown, path?: unknown, ...fallback: readonly unknown[]): unknown {
  const names = path === undefined || path === null || path === "" ? [] : String(path).split(".");
  const part = (whole: unknown, name: string): unknown =>
    typeof whole === "object" && whole !== null && Object.hasOwn(whole, name) ? (whole as Group)[name] : undefined;
  const value = names.reduce<unknown>(part, this);
  if (value !== undefined && value !== null) return value;
  if (fallback.length === 0) throw new TypeError(`the element has no "${String(path)}"`);
  return fallback[0];
}

/** The tree with `var` inside lists replaced by the guarded one. */
function guarded(node: unknown, inElement = false): unknown {
  if (Array.isArray(node)) return node.map((child) => guarded(child, inElement));
  if (node === null || typeof node !== "object") return node;
  const [operator, args] = Object.entries(node)[0] as [string, unknown];
  if (OVER_ELEMENTS.has(operator) && Array.isArray(args)) return { [operator]: args.map((arg, i) => guarded(arg, inElement || i === 1)) };
  return { [inElement && operator === "var" ? ELEMENT_VAR : operator]: guarded(args, inElement) };
}

/** Only booleans are truth; numbers, strings and lists are not silently turned into one. */
function truth(result: unknown): Kleene {
  return result === true ? TRUE : result === false ? FALSE : UNKNOWN;
}

/**
 * Runs an operator outside the typed set on `json-logic-js`, guarded: unknown when anything it reads is
 * unknown or cannot be told beforehand, when it throws (an operator that was never added, a wrong type), or when
 * it does not answer with a boolean.
 */
export function opaqueRunner(
  tree: unknown,
  facts: readonly string[],
  slots: readonly number[],
): (valueAt: (slot: number) => FactValue | undefined) => Kleene {
  if (readsOfOpaque(tree).problems.length > 0) return () => UNKNOWN;
  const safe = guarded(tree);
  return (valueAt) => {
    const read: [string, FactValue][] = [];
    for (const [i, slot] of slots.entries()) {
      const value = valueAt(slot);
      if (value === undefined || (Array.isArray(value) && value.includes(MORE))) return UNKNOWN;
      read.push([facts[i]!, value]);
    }
    try {
      jsonLogic.add_operation(ELEMENT_VAR, elementVar);
      // Its type lists the operators that it was shipped with; a host program may have added others, and what it does not know it throws at.
      return truth(jsonLogic.apply(safe as RulesLogic, sealed(factsAsData(read))));
    } catch {
      return UNKNOWN;
    }
  };
}

/** Plain JSON Logic as `json-logic-js` runs it, with whatever operators the host program has added. */
export const jsonLogicOperators: Operators = { reads: (tree) => readsOfOpaque(tree).facts, runner: opaqueRunner };
