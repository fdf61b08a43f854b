import type { Node } from "./write/draft";

/** Every way of leaving one thing out of an offering, the largest first. */
function* smaller(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) yield value.filter((_, at) => at !== i);
    for (let i = 0; i < value.length; i++) for (const less of smaller(value[i])) yield value.map((item: unknown, at) => (at === i ? less : item));
  } else if (typeof value === "object" && value !== null && !("amount" in value && "currency" in value)) {
    const node = value as Node;
    for (const key of Object.keys(node)) yield Object.fromEntries(Object.entries(node).filter(([name]) => name !== key));
    for (const key of Object.keys(node)) for (const less of smaller(node[key])) yield { ...node, [key]: less };
  }
}

/** Leaves out of an offering whatever can be left out while something stays true of it: nothing more can be taken from the result. */
export function shrink(offering: Node, still: (smaller: Node) => boolean): Node {
  let smallest = offering;
  for (;;) {
    let found: Node | undefined;
    for (const candidate of smaller(smallest)) {
      if (still(candidate as Node)) {
        found = candidate as Node;
        break;
      }
    }
    if (found === undefined) return smallest;
    smallest = found;
  }
}
