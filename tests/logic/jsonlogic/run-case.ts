/// <reference types="node" />
import { isDeepStrictEqual } from "node:util";
import jsonLogic from "json-logic-js";
import type { FactValue } from "../../../src/facts/declaration";
import type { Kleene } from "../../../src/logic/kleene";
import { TRUE } from "../../../src/logic/kleene";
import { opaqueRunner } from "../../../src/logic/opaque";
import { readsOfOpaque } from "../../../src/logic/opaque-reads";
import type { PublicCase } from "./public-cases";

/** Runs a published case through the guarded fall-back, as the condition `{"opaque": rule}`. */

const CAPTURE = "test: capture";

/** The value at a dotted path, by own properties; null is absent. Facts are scalars or lists, never objects. */
export function factAt(data: unknown, path: string): FactValue | undefined {
  let value = data;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  const isFact = value !== null && (typeof value !== "object" || Array.isArray(value));
  return isFact ? (value as FactValue) : undefined;
}

export interface Outcome {
  /** What the bare condition answers. */
  readonly answer: Kleene;
  /** Whether the rule, inside a condition, came to a value, and to which. */
  readonly decided: boolean;
  readonly value: unknown;
}

function runOpaque(rule: unknown, data: unknown): Kleene {
  const { facts } = readsOfOpaque(rule);
  const values = facts.map((path) => factAt(data, path));
  return opaqueRunner(rule, facts, facts.map((_, slot) => slot))((slot) => values[slot]);
}

export function runCase({ rule, data }: PublicCase): Outcome {
  let value: unknown;
  jsonLogic.add_operation(CAPTURE, (seen: unknown) => {
    value = seen;
    return true;
  });
  try {
    const decided = runOpaque({ [CAPTURE]: [rule] }, data) === TRUE;
    return { answer: runOpaque(rule, data), decided, value: decided ? value : undefined };
  } finally {
    jsonLogic.rm_operation(CAPTURE);
  }
}

/** A case conforms when it comes to the published value, and when one that must fail is not decided. */
export function conforms({ expected, mustFail }: PublicCase, { decided, value }: Outcome): boolean {
  return mustFail ? !decided : decided && isDeepStrictEqual(value, expected);
}

/** What json-logic-js alone says, for comparison. */
export function plainResult({ rule, data }: PublicCase): { readonly failed: boolean; readonly value: unknown } {
  try {
    return { failed: false, value: jsonLogic.apply(rule as never, data) as unknown };
  } catch {
    return { failed: true, value: undefined };
  }
}
