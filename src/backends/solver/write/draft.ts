import type { FactValue, Subject } from "../../../facts/declaration";
import type { Source } from "../source";

/** An offering in the making: plain JSON that is filled in, checked only when it is read as an offering. */
export type Node = Record<string, unknown>;

export interface Draft {
  readonly offering: Node;
  readonly subject: Subject;
  /** The position of the sale or party that the facts are about. */
  readonly index: number;
}

/** A fact and the value that it shall have. */
export interface Wanted {
  readonly source: Source;
  readonly value: FactValue;
}

/** Stands for any code beside those that somebody asks about. */
export const OTHER = "*other*";

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** The object under a key, made when it is not there. */
export function child(node: Node, key: string): Node {
  const found = node[key];
  if (isNode(found)) return found;
  const made: Node = {};
  node[key] = made;
  return made;
}

/** The list under a key, made when it is not there. */
export function listAt<T = unknown>(node: Node, key: string): T[] {
  const found = node[key];
  if (Array.isArray(found)) return found as T[];
  const made: T[] = [];
  node[key] = made;
  return made;
}

/** An entry of a list of objects, made with those before it. */
export function entry(node: Node, key: string, index: number): Node {
  const list = listAt<Node>(node, key);
  while (list.length <= index) list.push({});
  return list[index]!;
}

/** The sale or party that the facts are about; the offering when they are about it. */
export function subjectNode({ offering, subject, index }: Draft): Node {
  return subject === "offering" ? offering : entry(offering, subject === "sale" ? "sales" : "parties", index);
}

/** Writes a value at a pointer whose keys are names and positions. */
export function put(offering: Node, pointer: string, value: unknown): void {
  const keys = pointer.split("/").slice(1);
  const last = keys.pop()!;
  let node = offering;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const next = keys[i + 1];
    if (next !== undefined && /^\d+$/.test(next)) {
      node = entry(node, key, Number(next));
      i++;
    } else node = child(node, key);
  }
  node[last] = value;
}

/** The wanted values of one core fact. */
export const wantedOf = (wanted: readonly Wanted[], id: string): readonly Wanted[] => wanted.filter(({ source }) => source.core?.id === id);
export const first = (wanted: readonly Wanted[], id: string): FactValue | undefined => wantedOf(wanted, id)[0]?.value;
