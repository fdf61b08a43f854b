/**
 * Many decisions taken together.
 *
 * Rules of one place mostly start with the same few questions: does anything touch the place, is it a tokenization at
 * all. A plan asks such a question once for all decisions that start with it, and passes over those that it settles
 * in the quiet way (a rule that does not apply): they cost nothing each.
 */
export interface Plan {
  /** Questions shared by several decisions. */
  readonly shared: readonly SharedQuestion[];
  /** Decisions that share nothing: followed one by one. */
  readonly single: Int32Array;
  readonly singleEntry: Int32Array;
}

interface SharedQuestion {
  readonly leaf: number;
  /** What follows when the leaf is true, false or unknown. */
  readonly branches: readonly Branch[];
}

interface Branch {
  /** Decisions that are settled here, other than quietly. */
  readonly settled: Int32Array;
  readonly outcome: Int32Array;
  readonly rest: Plan;
}

/** How many questions deep decisions are grouped; a plan grows with it, and little is shared beyond. */
const DEPTH = 3;

interface Open {
  readonly index: number;
  readonly entry: number;
}

/**
 * Plans decisions over a jump table.
 *
 * @param entries where each decision starts; a negative entry is settled from the start
 * @param quiet the outcome that a run need not report
 */
export function planOf(entries: readonly number[], table: Int32Array, quiet: number): Plan {
  return group(
    entries.map((entry, index) => ({ index, entry })),
    table,
    quiet,
    DEPTH,
  );
}

function group(open: readonly Open[], table: Int32Array, quiet: number, depth: number): Plan {
  const byLeaf = new Map<number, Open[]>();
  const single: Open[] = [];
  for (const decision of open) {
    if (decision.entry < 0 || depth === 0) {
      single.push(decision);
      continue;
    }
    const leaf = table[decision.entry]!;
    const known = byLeaf.get(leaf);
    if (known === undefined) byLeaf.set(leaf, [decision]);
    else known.push(decision);
  }
  const shared: SharedQuestion[] = [];
  for (const [leaf, decisions] of byLeaf) {
    if (decisions.length === 1) single.push(decisions[0]!);
    else shared.push({ leaf, branches: [1, 2, 3].map((value) => branch(decisions, value, table, quiet, depth)) });
  }
  return { shared, single: Int32Array.from(single, (d) => d.index), singleEntry: Int32Array.from(single, (d) => d.entry) };
}

function branch(decisions: readonly Open[], value: number, table: Int32Array, quiet: number, depth: number): Branch {
  const next = decisions.map(({ index, entry }) => ({ index, entry: table[entry + value]! }));
  const settled = next.filter(({ entry }) => entry < 0 && ~entry !== quiet);
  return {
    settled: Int32Array.from(settled, (d) => d.index),
    outcome: Int32Array.from(settled, (d) => ~d.entry),
    rest: group(next.filter(({ entry }) => entry >= 0), table, quiet, depth - 1),
  };
}
