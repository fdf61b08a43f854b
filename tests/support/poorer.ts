/**
 * A poorer statement of an offering: the same, with less said. What counts as saying less:
 *
 * - an attribute is left out;
 * - a list that is open (it has a `...Complete` sibling) is no longer said to be complete, and may then lose entries,
 *   but not all of them: `[]` says that there is none.
 *
 * An entry of any other list is part of one statement ("all its roles"), so such a list goes as a whole or stays.
 */

type Node = Record<string, unknown>;

export interface Poorer {
  readonly offering: Node;
  /** Where each remaining sale and party stood before. */
  readonly sales: readonly number[];
  readonly parties: readonly number[];
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** Money and the like: one value, though written with two attributes. */
const isValue = (node: Node): boolean => "amount" in node && "currency" in node;

/**
 * @param take answers for each attribute and entry whether to leave it out
 * @param keep attributes whose silence is itself an answer, by path (`issuer.establishedIn`, `parties.establishedIn`)
 */
export function poorer(rich: Node, take: () => boolean, keep: ReadonlySet<string>, open: ReadonlySet<string>): Poorer {
  const positions: Record<string, readonly number[]> = {};

  const visit = (node: Node, path: string): Node => {
    const result: Node = {};
    for (const [key, value] of Object.entries(node)) {
      const at = path === "" ? key : `${path}.${key}`;
      if (key.endsWith("Complete") && `${key.slice(0, -8)}` in node) continue;
      if (!keep.has(at) && key !== "id" && !at.startsWith("parties.id") && take()) continue;
      const isOpen = Array.isArray(value) && open.has(at);
      const complete = node[`${key}Complete`];
      if (isOpen) {
        const entries = value.map((entry: unknown, position) => ({ position, entry: isNode(entry) ? visit(entry, at) : entry }));
        const stillComplete = complete === undefined || keep.has(at) || !take();
        const kept = stillComplete ? entries : entries.filter(() => !take());
        const left = kept.length === 0 ? entries.slice(0, 1) : kept;
        result[key] = left.map(({ entry }) => entry);
        if (complete !== undefined && stillComplete) result[`${key}Complete`] = complete;
        positions[at] = left.map(({ position }) => position);
      } else if (Array.isArray(value)) result[key] = value;
      else result[key] = isNode(value) && !isValue(value) ? visit(value, at) : value;
    }
    return result;
  };

  const offering = visit(rich, "");
  return { offering, sales: positions["sales"] ?? [], parties: positions["parties"] ?? [] };
}
