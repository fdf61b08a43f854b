import jsonLogic from "json-logic-js";
import type { FactValue } from "../facts/declaration";
import { MORE } from "../facts/declaration";
import type { Kleene } from "./kleene";
import { FALSE, TRUE, UNKNOWN } from "./kleene";

/**
 * Facts as JSON Logic data: ids are dotted paths, so `token.kind` becomes `{ token: { kind } }`.
 * Built on null prototypes: a fact named like a built-in cannot exist by accident.
 */
export function factsAsData(facts: Iterable<readonly [string, FactValue | undefined]>): Record<string, unknown> {
  const data: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [id, value] of facts) {
    if (value === undefined) continue;
    const dot = id.indexOf(".");
    if (dot < 0) {
      data[id] = value;
      continue;
    }
    const group = (data[id.slice(0, dot)] ??= Object.create(null)) as Record<string, unknown>;
    group[id.slice(dot + 1)] = value;
  }
  return data;
}

/** Only booleans are truth; numbers, strings and lists are not silently turned into one. */
function truth(result: unknown): Kleene {
  return result === true ? TRUE : result === false ? FALSE : UNKNOWN;
}

/**
 * Runs an operator outside the typed set on `json-logic-js`, guarded: unknown when anything it reads is
 * unknown, when it throws (an operator that was never added, a wrong type), or when it does not answer with
 * a boolean.
 */
export function opaqueRunner(
  tree: unknown,
  facts: readonly string[],
  slots: readonly number[],
): (values: readonly (FactValue | undefined)[]) => Kleene {
  return (values) => {
    const read: [string, FactValue][] = [];
    for (const [i, slot] of slots.entries()) {
      const value = values[slot];
      if (value === undefined || (Array.isArray(value) && value.includes(MORE))) return UNKNOWN;
      read.push([facts[i]!, value]);
    }
    try {
      return truth(jsonLogic.apply(tree as never, factsAsData(read)));
    } catch {
      return UNKNOWN;
    }
  };
}
