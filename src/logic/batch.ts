/** Decisions to be run one after another for every subject of a kind; one that occurs twice is followed once. */
export interface Batch {
  /** The distinct decisions. */
  readonly entries: Int32Array;
  /** Where the outcome of each goes. */
  readonly places: Int32Array;
  /** Places of outcomes decided elsewhere, each followed by the place to copy from. */
  readonly repeats: Int32Array;
}

export function batchOf(entries: readonly number[]): Batch {
  const first = new Map<number, number>();
  const repeats: number[] = [];
  entries.forEach((entry, place) => {
    const known = first.get(entry);
    if (known === undefined) first.set(entry, place);
    else repeats.push(place, known);
  });
  return { entries: Int32Array.from(first.keys()), places: Int32Array.from(first.values()), repeats: Int32Array.from(repeats) };
}
