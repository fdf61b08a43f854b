import type { FactValue, Subject } from "../facts/declaration";
import { MORE, SUBJECTS } from "../facts/declaration";
import { once } from "../offering/once";
import { FLAG_ONLY, LISTED } from "./clause";
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

/** Which of the clauses between two each code makes true. */
function hits({ clauses }: Plan, from: number, to: number, codes: Codes, list: ListOn): ReadonlyMap<unknown, readonly number[]> {
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
function setCodes(flags: Uint8Array, from: number, to: number, trueOf: ReadonlyMap<unknown, readonly number[]>, value: FactValue | undefined): void {
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
 *
 * INVARIANT: there are as many clauses as fill whole words.
 */
export function vectors(plan: Plan, nothing: Uint8Array, stretches: Stretches, list: ListOn): Vectors {
  const { slots, subjects, spans } = plan;
  /** Which of its clauses a code makes true, by slot; made when a code is first set. */
  const trueOf: (ReadonlyMap<unknown, readonly number[]> | undefined)[] = [];
  const codes = once(() => JSON.parse(plan.codes) as Codes);
  const nothingByWord = new Int32Array(nothing.buffer);
  const isFlag = (slot: number): boolean => spans[2 * slot + 1] === FLAG_ONLY;
  /** By subject, the slots whose values are kept as they are; the offering's with those of its sales and parties. */
  const kept = once(() => {
    const valued = slots.flatMap((_, slot) => (isFlag(slot) ? [] : [slot]));
    return SUBJECTS.map((_, subject) => (subject === 0 ? valued : valued.filter((slot) => subjects[slot] === subject)));
  });
  return {
    blank: () => {
      const flags = nothing.slice();
      return { flags, words: new Int32Array(flags.buffer), values: new Array<FactValue | undefined>(slots.length).fill(undefined) };
    },
    clear: ({ words, values }, subject) => {
      copyWords(nothingByWord, words, stretches[subject]);
      const mine = kept()[SUBJECTS.indexOf(subject)]!;
      for (let i = 0; i < mine.length; i++) values[mine[i]!] = undefined;
    },
    set: ({ flags, values }, slot, value) => {
      const from = spans[2 * slot]!;
      const to = spans[2 * slot + 1]!;
      if (to === FLAG_ONLY) {
        flags[from] = value === undefined ? UNKNOWN : value === true ? TRUE : FALSE;
        return;
      }
      values[slot] = value;
      if (from < to) setCodes(flags, from, to, (trueOf[slot] ??= hits(plan, from, to, codes(), list)), value);
    },
    get: ({ flags, values }, slot) => (isFlag(slot) ? TRUTH_OF[flags[spans[2 * slot]!]!] : values[slot]),
  };
}
