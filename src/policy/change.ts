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

/** A copy of a container with one entry replaced. */
function put<C extends Container>(container: C, token: string, value: unknown, pointer: string): C {
  if (!Array.isArray(container)) return { ...container, [token]: value };
  const index = token === "-" ? container.length : Number(token);
  if (!Number.isInteger(index) || index < 0 || index > container.length)
    throw new InputError([{ pointer, expected: `an index up to ${container.length}`, found: showValue(token) }]);
  const copy = [...(container as unknown[])];
  copy[index] = value;
  return copy as C;
}

function without(container: Container, token: string, pointer: string): Container {
  if (step(container, token) === undefined) throw new InputError([{ pointer, expected: "something to remove", found: "nothing" }]);
  if (Array.isArray(container)) return container.filter((_, i) => i !== Number(token));
  return Object.fromEntries(Object.entries(container).filter(([key]) => key !== token));
}

/** A copy of a container with what a pointer leads to changed; what lies beside the way is shared. */
function changedAt(container: Container, tokens: readonly string[], pointer: string, change: (container: Container, token: string) => Container): Container {
  const [token, ...rest] = tokens as readonly [string, ...string[]];
  if (rest.length === 0) return change(container, token);
  const next = step(container, token);
  if (next !== undefined && (typeof next !== "object" || next === null)) throw new InputError([{ pointer, expected: "an object or list on the way", found: showValue(next) }]);
  return put(container, token, changedAt((next as Container | undefined) ?? {}, rest, pointer, change), pointer);
}

/** A changed copy; the original stays as it is. @throws InputError for a pointer that leads nowhere */
export function applyChange(original: unknown, { set = {}, remove = [] }: Change): unknown {
  const removed = remove.reduce((container, pointer) => changedAt(container, tokensOf(pointer), pointer, (holder, token) => without(holder, token, pointer)), original as Container);
  return Object.entries(set).reduce((container, [pointer, value]) => changedAt(container, tokensOf(pointer), pointer, (holder, token) => put(holder, token, value, pointer)), removed);
}
