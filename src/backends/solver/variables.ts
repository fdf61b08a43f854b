import type { Jurisdiction } from "../../catalogue/model";
import { addDuration } from "../../logic/duration";
import { FIRST_DAY, LAST_DAY, NOT_YET_DAY, dateOf, dayNumber, spanOf } from "./calendar";
import type { Source } from "./source";
import { sourceOf } from "./source";
import type { Rail, Term } from "./smt";
import { FALSE_TERM, TRUE_TERM, conj, disj, iff, implies, int, knownIf, negate, symbol } from "./smt";

/**
 * The unknowns that a solver looks for: every fact as a value and whether it is known, typed as declared. Codes are
 * numbered as they are met; the number after the last stands for every code that nobody asks about.
 */
export interface Variable {
  readonly source: Source;
  readonly known: Term;
  /** The value; of a list of codes, nothing: it is asked code by code. */
  readonly value: Term;
  /** A list may be longer than stated. */
  readonly more: Term;
  /** Codes met so far. */
  readonly codes: readonly string[];
  /** Numbers that the value is compared with. */
  readonly marks: ReadonlySet<number>;
  /** The value is held against another fact's, so that no other number says the same. */
  readonly paired: boolean;
}

interface Growing extends Variable {
  readonly codes: string[];
  readonly marks: Set<number>;
  paired: boolean;
}

/** A date moved on by a period. */
interface Moved {
  readonly from: Variable;
  readonly duration: string;
  readonly value: Term;
}

export interface Variables {
  /** The variable of a fact as a place reads it on a day; undefined for a fact that is declared nowhere. */
  readonly of: (pack: Jurisdiction, fact: string, asOf: Term) => Variable | undefined;
  /** That a fact's code, or its list, is or holds this one. */
  readonly code: (variable: Variable, code: string) => Rail;
  /** The value of a date some calendar period later. */
  readonly moved: (variable: Variable, duration: string) => Term;
  readonly mark: (variable: Variable, limit: number) => void;
  readonly pair: (left: Variable, right: Variable) => void;
  /** Plain JSON Logic, of which nothing is known but what it reads. */
  readonly opaque: (tree: unknown, reads: readonly (Variable | undefined)[]) => Rail;
  /** Whether some condition is outside what the solver understands. */
  readonly hasOpaque: () => boolean;
  readonly all: () => readonly Variable[];
  readonly find: (coreId: string) => readonly Variable[];
  /** What declares the variables and says which values they can have. */
  readonly declarations: () => readonly string[];
  /** What moves with a date, exactly, where a model moved it otherwise. */
  readonly exactly: (values: ReadonlyMap<string, boolean | number>) => readonly Term[];
  readonly movedDates: () => readonly Term[];
}

const SORT = { boolean: "Bool", integer: "Int", number: "Real", money: "Real", date: "Int", code: "Int", codes: undefined } as const;

const memberOf = ({ source }: Variable, code: string): Term => symbol(`has ${source.key} ${code}`);

/** Whether a code fact can have a value beside the ones met. */
function canBeOther({ source, codes }: Variable): boolean {
  const values = source.declaration.values;
  return values === undefined || values.some((value) => !codes.includes(value));
}

function domainOf(variable: Variable): readonly Term[] {
  const { source, value, codes } = variable;
  switch (source.declaration.type) {
    case "boolean":
    case "number":
      return [];
    case "integer":
    case "money":
      return [`(<= 0 ${value})`];
    case "date":
      return [disj(`(and (<= ${int(FIRST_DAY)} ${value}) (<= ${value} ${LAST_DAY}))`, `(= ${value} ${NOT_YET_DAY})`)];
    case "code":
      return [`(<= 0 ${value})`, `(<= ${value} ${codes.length - (canBeOther(variable) ? 0 : 1)})`];
    case "codes":
      return source.open ? [] : [negate(variable.more)];
  }
}

export function createVariables(): Variables {
  const byKey = new Map<string, Growing>();
  const moves = new Map<string, Moved>();
  const opaques = new Map<string, { readonly known: Term; readonly value: Term; readonly needs: readonly Term[] }>();

  const of = (pack: Jurisdiction, fact: string, asOf: Term): Growing | undefined => {
    const source = sourceOf(pack, fact);
    if (source === undefined) return undefined;
    // The day of evaluation is known, and not the offering's to state.
    if (fact === "asOf") return { source, known: TRUE_TERM, value: asOf, more: FALSE_TERM, codes: [], marks: new Set(), paired: false };
    const found = byKey.get(source.key);
    if (found !== undefined) return found;
    const made: Growing = { source, known: symbol(`known ${source.key}`), value: symbol(`value ${source.key}`), more: symbol(`more ${source.key}`), codes: [], marks: new Set(), paired: false };
    byKey.set(source.key, made);
    return made;
  };

  const code = (variable: Variable, wanted: string): Rail => {
    const { source, known, value, more } = variable;
    const codes = (variable as Growing).codes;
    if (source.declaration.values !== undefined && !source.declaration.values.includes(wanted)) {
      if (source.declaration.type === "code") return { yes: FALSE_TERM, no: known };
    }
    if (!codes.includes(wanted)) codes.push(wanted);
    if (source.declaration.type === "code") return knownIf(known, `(= ${value} ${codes.indexOf(wanted)})`);
    const member = memberOf(variable, wanted);
    return { yes: conj(known, member), no: conj(known, negate(member), negate(more)) };
  };

  const moved = (from: Variable, duration: string): Term => {
    const { least, most } = spanOf(duration);
    if (least === most) return `(ite (= ${from.value} ${NOT_YET_DAY}) ${NOT_YET_DAY} (+ ${from.value} ${least}))`;
    const key = `${from.value} + ${duration}`;
    const value = symbol(`later ${from.source.key} ${duration}`);
    moves.set(key, { from, duration, value });
    return value;
  };

  const opaque = (tree: unknown, variables: readonly (Variable | undefined)[]): Rail => {
    const key = JSON.stringify(tree);
    const entry = { known: symbol(`known opaque ${key}`), value: symbol(`value opaque ${key}`), needs: variables.map((v) => (v === undefined ? FALSE_TERM : conj(v.known, v.source.declaration.type === "codes" ? negate(v.more) : TRUE_TERM))) };
    opaques.set(key, entry);
    return knownIf(entry.known, entry.value);
  };

  const movedBounds = ({ from, duration, value }: Moved): Term => {
    const { least, most } = spanOf(duration);
    const started = `(= ${from.value} ${NOT_YET_DAY})`;
    return `(ite ${started} (= ${value} ${NOT_YET_DAY}) (and (<= (+ ${from.value} ${least}) ${value}) (<= ${value} (+ ${from.value} ${most}))))`;
  };

  return {
    of, code, moved, opaque,
    mark: (variable, limit) => void (variable as Growing).marks.add(limit),
    pair: (...both) => both.forEach((variable) => ((variable as Growing).paired = true)),
    hasOpaque: () => opaques.size > 0,
    all: () => [...byKey.values()],
    find: (id) => [...byKey.values()].filter(({ source }) => source.core?.id === id),
    declarations: () => {
      const lines: string[] = [];
      for (const variable of byKey.values()) {
        const { source, known, value, more, codes } = variable;
        const sort = SORT[source.declaration.type];
        lines.push(`(declare-const ${known} Bool)`);
        if (sort !== undefined) lines.push(`(declare-const ${value} ${sort})`);
        else lines.push(`(declare-const ${more} Bool)`, ...codes.map((c) => `(declare-const ${memberOf(variable, c)} Bool)`));
      }
      for (const { value } of moves.values()) lines.push(`(declare-const ${value} Int)`);
      for (const { known, value } of opaques.values()) lines.push(`(declare-const ${known} Bool)`, `(declare-const ${value} Bool)`);
      for (const variable of byKey.values()) lines.push(...domainOf(variable).map((term) => `(assert ${term})`));
      for (const move of moves.values()) lines.push(`(assert ${movedBounds(move)})`);
      for (const { known, needs } of opaques.values()) lines.push(`(assert ${implies(known, conj(...needs))})`);
      return lines;
    },
    exactly: (values) =>
      [...moves.values()].flatMap(({ from, duration, value }) => {
        const day = values.get(from.value);
        const guessed = values.get(value);
        if (typeof day !== "number" || day === NOT_YET_DAY || values.get(from.known) !== true) return [];
        const later = dayNumber(addDuration(dateOf(day), duration));
        if (guessed === later) return [];
        // From the first to the twenty-eighth of a month a period of the calendar is as many days long.
        const month = dateOf(day).slice(0, 8);
        const span = dayNumber(addDuration(`${month}01`, duration)) - dayNumber(`${month}01`);
        return [
          implies(iff(from.value, int(day)), iff(value, int(later))),
          implies(`(and (<= ${int(dayNumber(`${month}01`))} ${from.value}) (<= ${from.value} ${int(dayNumber(`${month}28`))}))`, iff(value, `(+ ${from.value} ${span})`)),
        ];
      }),
    movedDates: () => [...moves.values()].map(({ value }) => value),
  };
}

/** The membership symbol of a list's code, for reading models. */
export const membership = memberOf;
