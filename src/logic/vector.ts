import type { FactValue, Subject } from "../facts/declaration";
import { MORE } from "../facts/declaration";
import type { Leaf } from "./leaf";
import { FALSE, TRUE, UNKNOWN } from "./kleene";

/**
 * The projected facts of a subject, kept the way conditions ask for them: a yes-no fact as the value of its clause; a
 * code, or a list of codes, as one value for each clause about it, true where a code it has is among those asked for.
 * They stand in the place where the memo has them, so that loading facts is copying bytes. Numbers and dates are kept as
 * they are, and compared when a decision asks.
 */
export interface FactVector {
  readonly flags: Uint8Array;
  /** The same bytes, four at a time. */
  readonly words: Int32Array;
  readonly values: (FactValue | undefined)[];
}

export interface Vectors {
  /** A vector in which nothing is known. */
  readonly blank: () => FactVector;
  /** Forgets the facts of one subject; with the offering's go those of its sales and parties. */
  readonly clear: (vector: FactVector, subject: Subject) => void;
  readonly set: (vector: FactVector, slot: number, value: FactValue | undefined) => void;
  readonly get: (vector: FactVector, slot: number) => FactValue | undefined;
}

/** The words of the memo in which the clauses about a subject stand; the offering's are those of its sales and parties too. */
export type Stretches = Readonly<Record<Subject, readonly [from: number, to: number]>>;

/** Copies a stretch: these are a few dozen words, for which the built-in `set` takes several times as long. */
export function copyWords(from: Int32Array, to: Int32Array, [start, end]: readonly [from: number, to: number]): void {
  for (let at = start; at < end; at++) to[at] = from[at]!;
}

/** The codes that make a clause true; undefined for a clause about something else. */
function codesOf(leaf: Leaf): readonly string[] | undefined {
  if (leaf.kind === "one-of") return leaf.values;
  return leaf.kind === "equals" || leaf.kind === "has" ? [leaf.value] : undefined;
}

/** The clauses about a code or list of codes: where they stand, and which of them each code makes true. */
interface Coded {
  readonly from: number;
  readonly to: number;
  readonly trueOf: ReadonlyMap<unknown, readonly number[]>;
}

/** What kind of thing a slot keeps: a flag, codes, or a value only. */
interface SlotLayout {
  readonly flagOf: Int32Array;
  readonly coded: readonly (Coded | undefined)[];
}

/** INVARIANT: the ready clauses about one fact stand side by side in `leaves`, the order of the memo. */
function layoutOf(leaves: readonly Leaf[], size: number): SlotLayout {
  const flagOf = new Int32Array(size).fill(-1);
  const coded: ({ readonly from: number; to: number; readonly trueOf: Map<unknown, number[]> } | undefined)[] = new Array(size).fill(undefined);
  for (let position = 0; position < leaves.length; position++) {
    const leaf = leaves[position]!;
    if (leaf.kind === "true") {
      flagOf[leaf.slot] = position;
      continue;
    }
    const codes = codesOf(leaf);
    if (codes === undefined) continue;
    const at = (coded[(leaf as { slot: number }).slot] ??= { from: position, to: 0, trueOf: new Map<unknown, number[]>() });
    at.to = position + 1;
    for (const code of codes) {
      const known = at.trueOf.get(code);
      if (known === undefined) at.trueOf.set(code, [position]);
      else known.push(position);
    }
  }
  return { flagOf, coded };
}

const TRUTH_OF: readonly (boolean | undefined)[] = [undefined, true, false, undefined];

/** INVARIANT: nothing is known of an absent fact; a code missing from a list that is not exhaustive is not known to be missing. */
function setCodes(flags: Uint8Array, { from, to, trueOf }: Coded, value: FactValue | undefined): void {
  const list = Array.isArray(value) ? (value as readonly string[]) : undefined;
  const rest = value === undefined || (list?.includes(MORE) ?? false) ? UNKNOWN : FALSE;
  for (let at = from; at < to; at++) flags[at] = rest;
  const members = list ?? [value];
  for (let i = 0; i < members.length; i++) {
    const hits = trueOf.get(members[i]);
    if (hits !== undefined) for (let j = 0; j < hits.length; j++) flags[hits[j]!] = TRUE;
  }
}

/**
 * How the facts of a program are kept.
 *
 * @param subjects of the slots; undefined for one that nothing reads
 *
 * INVARIANT: there are as many clauses as fill whole words.
 */
export function vectors(leaves: readonly Leaf[], ready: readonly boolean[], stretches: Stretches, subjects: readonly (Subject | undefined)[]): Vectors {
  const { flagOf, coded } = layoutOf(leaves, subjects.length);
  const nothing = Uint8Array.from(ready, (known) => (known ? UNKNOWN : 0));
  const nothingByWord = new Int32Array(nothing.buffer);
  const slotsOf = (subject: Subject): readonly number[] =>
    subjects.flatMap((of, slot) => (of !== undefined && (subject === "offering" || of === subject) && flagOf[slot]! < 0 ? [slot] : []));
  const valuesOf = { offering: slotsOf("offering"), sale: slotsOf("sale"), party: slotsOf("party") };
  return {
    blank: () => {
      const flags = nothing.slice();
      return { flags, words: new Int32Array(flags.buffer), values: new Array<FactValue | undefined>(subjects.length).fill(undefined) };
    },
    clear: ({ words, values }, subject) => {
      copyWords(nothingByWord, words, stretches[subject]);
      const slots = valuesOf[subject];
      for (let i = 0; i < slots.length; i++) values[slots[i]!] = undefined;
    },
    set: ({ flags, values }, slot, value) => {
      const flag = flagOf[slot]!;
      if (flag >= 0) {
        flags[flag] = value === undefined ? UNKNOWN : value === true ? TRUE : FALSE;
        return;
      }
      values[slot] = value;
      const codes = coded[slot];
      if (codes !== undefined) setCodes(flags, codes, value);
    },
    get: ({ flags, values }, slot) => (flagOf[slot]! < 0 ? values[slot] : TRUTH_OF[flags[flagOf[slot]!]!]),
  };
}
