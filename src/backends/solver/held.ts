import type { FactValue } from "../../facts/declaration";
import { MORE, NOT_YET } from "../../facts/declaration";
import { NOT_YET_DAY, dayNumber } from "./calendar";
import type { Values } from "./model";
import type { Term } from "./smt";
import { conj, disj, iff, int, negate, real } from "./smt";
import type { Variable, Variables } from "./variables";
import { membership } from "./variables";

/** A fact as an offering has it now, and what it would be to change it. */
export interface Held {
  readonly variable: Variable;
  /** Undefined: not known. */
  readonly now: FactValue | undefined;
  /** The fact stays as it is. */
  readonly same: Term;
  /** How much it takes to change it. */
  readonly weight: number;
  readonly differs: (values: Values) => boolean;
  /** What it may become: what is still to come cannot come before the day. */
  readonly later: (asOf: string) => Term;
  /** How far a number moves, and that it stays a whole one. */
  readonly distance?: Term;
  readonly whole?: Term;
}

/**
 * Core facts that are as they are: where somebody or something is, of which nationality, who controls whom. An offering
 * that is another one is no cure.
 */
const GIVEN: ReadonlySet<string> = new Set([
  "asOf", "issuer.here", "issuer.organisedHere", "issuer.managedHere", "issuer.country", "issuer.votesHeldHere", "issuer.deFactoControlledHere", "issuer.isLegalPerson",
  "sale.here", "sale.country", "sale.place", "party.here", "party.abroad", "party.country", "party.natural", "party.parentHere", "parties.here", "parents.here", "sponsor.here", "asset.here", "asset.kind", "currency.here",
]);

const isPast = (now: FactValue | undefined, asOf: string): boolean => typeof now === "string" && now !== NOT_YET && now < asOf;

/** Whether somebody planning the offering could change a fact: it is changeable, not given, not past, and nobody else's to judge. */
export function mayChange({ variable: { source }, now }: Held, asOf: string): boolean {
  const { declaration, core } = source;
  if (core !== undefined && (GIVEN.has(core.id) || core.fact.changeable === false)) return false;
  if (declaration.changeable === false || declaration.judgement !== undefined) return false;
  return declaration.type !== "date" || !isPast(now, asOf);
}

function atPath(data: Readonly<Record<string, unknown>>, id: string): FactValue | undefined {
  let at: unknown = data;
  for (const name of id.split(".")) at = typeof at === "object" && at !== null && Object.hasOwn(at, name) ? (at as Record<string, unknown>)[name] : undefined;
  return at as FactValue | undefined;
}

/** @param data the facts that the place reads now, as JSON Logic data */
export function heldAt(variable: Variable, variables: Variables, data: Readonly<Record<string, unknown>>): Held {
  const { source, known, value } = variable;
  const now = atPath(data, source.fact);
  const same = sameTerm(variable, variables, now);
  const { type } = source.declaration;
  const numeric = type === "integer" || type === "number" || type === "money";
  const from = typeof now === "number" && Number.isFinite(now) ? (type === "integer" ? int(now) : real(now)) : undefined;
  return {
    variable, now, same,
    // To become another kind of thing is a larger step than to do something.
    weight: type === "code" ? 3 : type === "codes" ? 2 : 1,
    differs: (values) => !isSame(variable, now, values),
    later: (asOf) => {
      if (type === "date") return disj(same, negate(known), `(<= ${int(dayNumber(asOf))} ${value})`);
      // A code that nobody asks about is no advice.
      return type === "code" ? disj(same, negate(known), `(< ${value} ${variable.codes.length})`) : "true";
    },
    ...(type === "date" && { distance: value }),
    ...(numeric && from !== undefined && { distance: `(ite (<= ${value} ${from}) (- ${from} ${value}) (- ${value} ${from}))` }),
    ...(numeric && type !== "integer" && { whole: `(is_int ${value})` }),
  };
}

function sameTerm(variable: Variable, variables: Variables, now: FactValue | undefined): Term {
  const { source, known, value, more, codes } = variable;
  if (now === undefined) return negate(known);
  switch (source.declaration.type) {
    case "boolean":
      return conj(known, iff(value, String(now)));
    case "code":
      return conj(known, `(= ${value} ${codes.includes(now as string) ? codes.indexOf(now as string) : codes.length})`);
    case "codes":
      return conj(known, (now as readonly string[]).includes(MORE) ? more : negate(more), ...codes.map((code) => ((now as readonly string[]).includes(code) ? membership(variable, code) : negate(membership(variable, code)))));
    case "date":
      return conj(known, `(= ${value} ${now === NOT_YET ? NOT_YET_DAY : int(dayNumber(now as string))})`);
    case "integer":
      return conj(known, `(= ${value} ${int(now as number)})`);
    default:
      return conj(known, now === Infinity ? `(> ${value} ${real(Math.max(0, ...variables.all().flatMap(({ marks }) => [...marks])) + 1)})` : `(= ${value} ${real(now as number)})`);
  }
}

function isSame({ source, known, value, more, codes }: Variable, now: FactValue | undefined, values: Values): boolean {
  if (now === undefined || values.get(known) !== true) return now === undefined && values.get(known) !== true;
  const found = values.get(value);
  switch (source.declaration.type) {
    case "boolean":
      return found === now;
    case "code":
      return found === (codes.includes(now as string) ? codes.indexOf(now as string) : codes.length);
    case "codes": {
      const list = now as readonly string[];
      return (values.get(more) === true) === list.includes(MORE) && codes.every((code) => (values.get(membership({ source } as Variable, code)) === true) === list.includes(code));
    }
    case "date":
      return found === (now === NOT_YET ? NOT_YET_DAY : dayNumber(now as string));
    default:
      return found === now || now === Infinity;
  }
}
