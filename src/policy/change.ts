import { InputError, showValue } from "../offering/input-error";

/** Changing a copy of an offering at JSON pointers. */

export interface Change {
  /** Values by RFC 6901 pointer; objects on the way are made, `-` appends to a list. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** Pointers to take away. */
  readonly remove?: readonly string[];
}

const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

function tokensOf(pointer: string): readonly string[] {
  const tokens = pointer.split("/").slice(1).map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (!pointer.startsWith("/") || tokens.some((token) => FORBIDDEN.has(token)))
    throw new InputError([{ pointer, expected: "a JSON pointer such as /token/kind", found: showValue(pointer) }]);
  return tokens;
}

type Container = Record<string, unknown> | unknown[];

function step(container: Container, token: string): unknown {
  return Array.isArray(container) ? container[token === "-" ? container.length : Number(token)] : Object.hasOwn(container, token) ? container[token] : undefined;
}

function put(container: Container, token: string, value: unknown, pointer: string): void {
  if (!Array.isArray(container)) {
    container[token] = value;
    return;
  }
  const index = token === "-" ? container.length : Number(token);
  if (!Number.isInteger(index) || index < 0 || index > container.length)
    throw new InputError([{ pointer, expected: `an index up to ${container.length}`, found: showValue(token) }]);
  container[index] = value;
}

function containerAt(root: Container, tokens: readonly string[], pointer: string): Container {
  return tokens.reduce<Container>((container, token) => {
    const next = step(container, token);
    if (next !== undefined && (typeof next !== "object" || next === null)) throw new InputError([{ pointer, expected: "an object or list on the way", found: showValue(next) }]);
    if (next !== undefined) return next as Container;
    const made: Container = {};
    put(container, token, made, pointer);
    return made;
  }, root);
}

/** A changed copy; the original stays as it is. @throws InputError for a pointer that leads nowhere */
export function applyChange(original: unknown, { set = {}, remove = [] }: Change): unknown {
  const copy = structuredClone(original) as Container;
  for (const pointer of remove) {
    const tokens = tokensOf(pointer);
    const last = tokens.at(-1)!;
    const container = containerAt(copy, tokens.slice(0, -1), pointer);
    if (step(container, last) === undefined) throw new InputError([{ pointer, expected: "something to remove", found: "nothing" }]);
    if (Array.isArray(container)) container.splice(Number(last), 1);
    else Reflect.deleteProperty(container, last);
  }
  for (const [pointer, value] of Object.entries(set)) {
    const tokens = tokensOf(pointer);
    put(containerAt(copy, tokens.slice(0, -1), pointer), tokens.at(-1)!, structuredClone(value), pointer);
  }
  return copy;
}
