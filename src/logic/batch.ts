/** Decisions to be run one after another for every subject of a kind; one that occurs twice is followed once. */
export interface Batch {
  /** The distinct decisions, by their first question. */
  readonly starts: readonly number[];
  /** The same by their place in the jump table. */
  readonly entries: () => Int32Array;
  /** Where the outcome of each goes. */
  readonly places: Int32Array;
  /** Places of outcomes decided elsewhere, each followed by the place to copy from. */
  readonly repeats: Int32Array;
}

/** @param entryOf says where in the jump table a decision starts; not asked before the table is wanted */
export function batchOf(decisions: readonly number[], entryOf: (decision: number) => number): Batch {
  const first = new Map<number, number>();
  const repeats: number[] = [];
  decisions.forEach((decision, place) => {
    const known = first.get(decision);
    if (known === undefined) first.set(decision, place);
    else repeats.push(place, known);
  });
  const starts = [...first.keys()];
  let entries: Int32Array | undefined;
  return { starts, entries: () => (entries ??= Int32Array.from(starts, entryOf)), places: Int32Array.from(first.values()), repeats: Int32Array.from(repeats) };
}
