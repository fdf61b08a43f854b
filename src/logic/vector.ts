import type { FactValue, Subject } from "../facts/declaration";
import { MORE, SUBJECTS } from "../facts/declaration";
import { once } from "../offering/once";
import { FLAG, LISTED, isSet } from "./clause";
import { FALSE, TRUE, UNKNOWN } from "./kleene";
import type { Codes, Plan } from "./plan";

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
function layoutOf({ clauses, slots }: Plan): SlotLayout {
  const flagOf = new Int32Array(slots.length).fill(-1);
  const coded: (Coded | undefined)[] = new Array<Coded | undefined>(slots.length).fill(undefined);
  for (let at = 0; at < clauses.length; at += 4) {
    const kind = clauses[at]!;
    if (!isSet(kind)) continue;
    const slot = clauses[at + 1]!;
    const clause = at >> 2;
    if (kind === FLAG) flagOf[slot] = clause;
    else (coded[slot] ??= { from: clause, to: 0, trueOf: undefined }).to = clause + 1;
  }
  return { flagOf, coded };
}

/** Which of the clauses of a stretch each code makes true. */
function hits(clauses: readonly number[], codes: Codes, { from, to }: Coded, list: ListOn): ReadonlyMap<unknown, readonly number[]> {
  const found = new Map<unknown, number[]>();
  for (let clause = from; clause < to; clause++) {
    const asked = codes[clauses[(clause << 2) + 3]!]!;
    for (const code of clauses[clause << 2] === LISTED ? list(asked as string) : [asked].flat()) {
      const known = found.get(code);
      if (known === undefined) found.set(code, [clause]);
      else known.push(clause);
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
 * @param used 1 for the slots that something reads
 *
 * INVARIANT: there are as many clauses as fill whole words.
 */
export function vectors(plan: Plan, nothing: Uint8Array, stretches: Stretches, used: Uint8Array, list: ListOn): Vectors {
  const { clauses, slots, subjects } = plan;
  const { flagOf, coded } = layoutOf(plan);
  const codesAsked = once(() => JSON.parse(plan.codes) as Codes);
  const nothingByWord = new Int32Array(nothing.buffer);
  const valuesOf: Readonly<Record<Subject, number[]>> = { offering: [], sale: [], party: [] };
  for (let slot = 0; slot < slots.length; slot++) {
    if (flagOf[slot]! >= 0 || used[slot] === 0) continue;
    valuesOf.offering.push(slot);
    if (subjects[slot]! > 0) valuesOf[SUBJECTS[subjects[slot]!]!].push(slot);
  }
  return {
    blank: () => {
      const flags = nothing.slice();
      return { flags, words: new Int32Array(flags.buffer), values: new Array<FactValue | undefined>(slots.length).fill(undefined) };
    },
    clear: ({ words, values }, subject) => {
      copyWords(nothingByWord, words, stretches[subject]);
      const mine = valuesOf[subject];
      for (let i = 0; i < mine.length; i++) values[mine[i]!] = undefined;
    },
    set: ({ flags, values }, slot, value) => {
      const flag = flagOf[slot]!;
      if (flag >= 0) {
        flags[flag] = value === undefined ? UNKNOWN : value === true ? TRUE : FALSE;
        return;
      }
      values[slot] = value;
      const codes = coded[slot];
      if (codes !== undefined) setCodes(flags, codes, (codes.trueOf ??= hits(clauses, codesAsked(), codes, list)), value);
    },
    get: ({ flags, values }, slot) => (flagOf[slot]! < 0 ? values[slot] : TRUTH_OF[flags[flagOf[slot]!]!]),
  };
}
