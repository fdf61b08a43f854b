import type { FactValue, Subject } from "../facts/declaration";
import { MORE } from "../facts/declaration";
import { FALSE, TRUE, UNKNOWN } from "./kleene";
import type { ClausePlan } from "./plan";
import { isSet } from "./plan";

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

/** The clauses about a code or list of codes: where they stand, and which of them each code makes true. */
interface Coded {
  readonly from: number;
  to: number;
  /** Made when a code is first set. */
  trueOf: ReadonlyMap<unknown, readonly number[]> | undefined;
}

/** What kind of thing a slot keeps: a flag, codes, or a value only. */
interface SlotLayout {
  readonly flagOf: Int32Array;
  readonly coded: readonly (Coded | undefined)[];
}

/** INVARIANT: the clauses that are set with one fact stand side by side. */
function layoutOf(clauses: readonly ClausePlan[], size: number): SlotLayout {
  const flagOf = new Int32Array(size).fill(-1);
  const coded: (Coded | undefined)[] = new Array<Coded | undefined>(size).fill(undefined);
  for (let position = 0; position < clauses.length; position++) {
    const clause = clauses[position]!;
    if (!isSet(clause)) continue;
    const slot = clause[1] as number;
    if (clause[0] === "true") flagOf[slot] = position;
    else (coded[slot] ??= { from: position, to: 0, trueOf: undefined }).to = position + 1;
  }
  return { flagOf, coded };
}

/** Which of the clauses of a stretch each code makes true. */
function hits(clauses: readonly ClausePlan[], { from, to }: Coded, list: ListOn): ReadonlyMap<unknown, readonly number[]> {
  const found = new Map<unknown, number[]>();
  for (let position = from; position < to; position++) {
    const [kind, , codes] = clauses[position]!;
    for (const code of kind === "listed" ? list(codes as string) : ([codes].flat() as unknown[])) {
      const known = found.get(code);
      if (known === undefined) found.set(code, [position]);
      else known.push(position);
    }
  }
  return found;
}

/** The places on a list on the day. */
type ListOn = (id: string) => readonly string[];

const TRUTH_OF: readonly (boolean | undefined)[] = [undefined, true, false, undefined];

/** INVARIANT: nothing is known of an absent fact; a code missing from a list that is not exhaustive is not known to be missing. */
function setCodes(flags: Uint8Array, { from, to }: Coded, trueOf: NonNullable<Coded["trueOf"]>, value: FactValue | undefined): void {
  const list = Array.isArray(value) ? (value as readonly string[]) : undefined;
  const rest = value === undefined || (list?.includes(MORE) ?? false) ? UNKNOWN : FALSE;
  for (let at = from; at < to; at++) flags[at] = rest;
  const members = list ?? [value];
  for (let i = 0; i < members.length; i++) {
    const those = trueOf.get(members[i]);
    if (those !== undefined) for (let j = 0; j < those.length; j++) flags[those[j]!] = TRUE;
  }
}

/**
 * How the facts of a program are kept.
 *
 * @param nothing what clauses are when nothing is known of a subject; 0 for one that is computed when a decision asks
 * @param subjects of the slots; undefined for one that nothing reads
 *
 * INVARIANT: there are as many clauses as fill whole words.
 */
export function vectors(clauses: readonly ClausePlan[], nothing: Uint8Array, stretches: Stretches, subjects: readonly (Subject | undefined)[], list: ListOn): Vectors {
  const { flagOf, coded } = layoutOf(clauses, subjects.length);
  const nothingByWord = new Int32Array(nothing.buffer);
  const valuesOf: Readonly<Record<Subject, number[]>> = { offering: [], sale: [], party: [] };
  for (let slot = 0; slot < subjects.length; slot++) {
    const subject = subjects[slot];
    if (subject === undefined || flagOf[slot]! >= 0) continue;
    valuesOf.offering.push(slot);
    if (subject !== "offering") valuesOf[subject].push(slot);
  }
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
      if (codes !== undefined) setCodes(flags, codes, (codes.trueOf ??= hits(clauses, codes, list)), value);
    },
    get: ({ flags, values }, slot) => (flagOf[slot]! < 0 ? values[slot] : TRUTH_OF[flags[flagOf[slot]!]!]),
  };
}
