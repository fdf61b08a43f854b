/**
 * Terms of SMT-LIB 2, the language that every solver speaks, as text: what is sent to the solver can be read, kept
 * and run elsewhere. The smart constructors only leave out what is plainly true or false.
 */
export type Term = string;

export const TRUE_TERM = "true";
export const FALSE_TERM = "false";

/** A symbol from any id. SMT-LIB quotes with bars, and allows neither bar nor backslash inside; what is not ASCII is written as its number. */
export const symbol = (name: string): Term => `|${name.replace(/[|\\%]|[^ -~]/g, (c) => `%${c.charCodeAt(0).toString(16)}.`)}|`;

export function conj(...terms: readonly Term[]): Term {
  const open = [...new Set(terms)].filter((term) => term !== TRUE_TERM);
  if (open.includes(FALSE_TERM)) return FALSE_TERM;
  return open.length === 0 ? TRUE_TERM : open.length === 1 ? open[0]! : `(and ${open.join(" ")})`;
}

export function disj(...terms: readonly Term[]): Term {
  const open = [...new Set(terms)].filter((term) => term !== FALSE_TERM);
  if (open.includes(TRUE_TERM)) return TRUE_TERM;
  return open.length === 0 ? FALSE_TERM : open.length === 1 ? open[0]! : `(or ${open.join(" ")})`;
}

export function negate(term: Term): Term {
  if (term === TRUE_TERM) return FALSE_TERM;
  return term === FALSE_TERM ? TRUE_TERM : `(not ${term})`;
}

export const implies = (premise: Term, conclusion: Term): Term => disj(negate(premise), conclusion);

export const iff = (left: Term, right: Term): Term => (left === right ? TRUE_TERM : `(= ${left} ${right})`);

export const ite = (condition: Term, then: Term, otherwise: Term): Term =>
  then === otherwise || condition === TRUE_TERM ? then : condition === FALSE_TERM ? otherwise : `(ite ${condition} ${then} ${otherwise})`;

export const compare = (operator: string, left: Term, right: Term): Term => `(${operator === "==" ? "=" : operator} ${left} ${right})`;

/** An integer literal. */
export const int = (n: number): Term => (n < 0 ? `(- ${-n})` : String(n));

/** A number as it is written: exactly its shortest decimal. */
export function real(n: number): Term {
  const text = decimal(Math.abs(n));
  const literal = text.includes(".") ? text : `${text}.0`;
  return n < 0 ? `(- ${literal})` : literal;
}

/** A finite number that is not negative, without an exponent. */
export function decimal(n: number): string {
  const text = String(n);
  const [mantissa = "0", exponent] = text.split("e");
  if (exponent === undefined) return text;
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const shift = Number(exponent);
  if (shift >= 0) return whole + fraction.padEnd(shift, "0").slice(0, shift) + (fraction.length > shift ? `.${fraction.slice(shift)}` : "");
  return `0.${"0".repeat(-shift - 1)}${whole}${fraction}`;
}

/**
 * What is known of a condition, on two rails: whether it is known to be true, and whether it is known to be false.
 * Neither is unknown; both at once cannot be.
 */
export interface Rail {
  readonly yes: Term;
  readonly no: Term;
}

export const UNKNOWN_RAIL: Rail = { yes: FALSE_TERM, no: FALSE_TERM };
export const ALWAYS: Rail = { yes: TRUE_TERM, no: FALSE_TERM };
export const NEVER: Rail = { yes: FALSE_TERM, no: TRUE_TERM };

/** Strong Kleene connectives, rail by rail. */
export const allOf = (rails: readonly Rail[]): Rail => ({ yes: conj(...rails.map((r) => r.yes)), no: disj(...rails.map((r) => r.no)) });
export const anyOf = (rails: readonly Rail[]): Rail => ({ yes: disj(...rails.map((r) => r.yes)), no: conj(...rails.map((r) => r.no)) });
export const opposite = ({ yes, no }: Rail): Rail => ({ yes: no, no: yes });

/** A clause that is decided once something is known. */
export const knownIf = (known: Term, holds: Term): Rail => ({ yes: conj(known, holds), no: conj(known, negate(holds)) });
