import { InputError, showValue, toPointer } from "./input-error";

/** More than any honest offering needs, and little enough that a hostile one costs milliseconds. */
export const inputLimits = { depth: 32, nodes: 200_000, stringLength: 20_000, keyLength: 200 } as const;

export const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Refuses, before any schema looks at it, input that is not plain JSON-like data of a reasonable size. Sound input, the
 * rule, is passed over quickly; what is wrong with the rest is found by a second, slower look.
 */
export function guardInput(input: unknown, file?: string): void {
  if (!isSound(input)) explainUnsound(input, file);
}

/** Whether input is plain, bounded data. It recurses, but never deeper than the depth limit, which also ends cycles. */
function isSound(input: unknown): boolean {
  let nodes = 0;
  const sound = (value: unknown, depth: number): boolean => {
    if (++nodes > inputLimits.nodes) return false;
    if (typeof value === "string") return value.length <= inputLimits.stringLength;
    if (typeof value === "number") return Number.isFinite(value);
    if (typeof value !== "object") return typeof value === "boolean" || value === undefined;
    if (value === null) return true;
    if (depth >= inputLimits.depth) return false;
    if (Array.isArray(value)) {
      if (nodes + value.length > inputLimits.nodes) return false;
      for (let index = 0; index < value.length; index++) if (!sound(value[index], depth + 1)) return false;
      return true;
    }
    if (!isPlain(value)) return false;
    for (const key of Object.keys(value)) {
      if (key.length > inputLimits.keyLength || forbiddenKeys.has(key)) return false;
      if (!sound((value as Record<string, unknown>)[key], depth + 1)) return false;
    }
    return true;
  };
  return sound(input, 0);
}

/** Throws for the first thing that makes input unsound, with its place. */
function explainUnsound(input: unknown, file: string | undefined): void {
  const path: PropertyKey[] = [];
  const ancestors: object[] = [];
  let nodes = 0;

  const refuse = (expected: string, found: string, hint?: string): never => {
    const pointer = toPointer(path.slice(0, inputLimits.depth));
    throw new InputError([{ ...(file !== undefined && { file }), pointer, expected, found, ...(hint !== undefined && { hint }) }]);
  };

  const tooMany = (): never => refuse(`at most ${inputLimits.nodes} values`, "more");

  const enter = (value: object): void => {
    if (ancestors.includes(value)) refuse("a document without cycles", "a reference to an enclosing value");
    if (ancestors.length >= inputLimits.depth) refuse(`at most ${inputLimits.depth} levels`, "deeper nesting");
    ancestors.push(value);
  };

  const visitKey = (key: string): void => {
    if (key.length > inputLimits.keyLength) refuse(`names of at most ${inputLimits.keyLength} characters`, showValue(key));
    if (forbiddenKeys.has(key)) refuse("an attribute name", showValue(key));
  };

  const visit = (value: unknown): void => {
    if (++nodes > inputLimits.nodes) tooMany();
    switch (typeof value) {
      case "string":
        if (value.length > inputLimits.stringLength) {
          refuse(`at most ${inputLimits.stringLength} characters`, `${value.length} characters`);
        }
        return;
      case "number":
        if (!Number.isFinite(value)) refuse("a finite number", String(value));
        return;
      case "boolean":
      case "undefined":
        return;
      case "object":
        if (value !== null) visitObject(value);
        return;
      default:
        refuse("JSON data", showValue(value));
    }
  };

  const visitObject = (value: object): void => {
    enter(value);
    if (Array.isArray(value)) {
      if (nodes + value.length > inputLimits.nodes) tooMany();
      for (let index = 0; index < value.length; index++) {
        path.push(index);
        visit(value[index]);
        path.pop();
      }
    } else {
      if (!isPlain(value)) {
        refuse("a plain object", showValue(value), value instanceof Date ? "write dates as YYYY-MM-DD strings" : undefined);
      }
      for (const key of Object.keys(value)) {
        visitKey(key);
        path.push(key);
        visit((value as Record<string, unknown>)[key]);
        path.pop();
      }
    }
    ancestors.pop();
  };

  visit(input);
}

/** An object literal, also one from another realm (an iframe, a vm context), or one without a prototype. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}
