import { canonicalJson } from "../../catalogue/digest";
import { InputError } from "../../offering/input-error";
import { parseOffering } from "../../offering/parse";
import { offeringOf } from "../case-offering";
import type { Change } from "../change";
import { applyChange } from "../change";
import type { Judgeable } from "../judge";
import type { Assertion } from "../suite";

/** An offering near that of a case, tried out in the search for one that a mutant judges differently. */
export interface Candidate extends Judgeable {
  /** The case that it was made from. */
  readonly origin: Assertion;
  /** The offering as it would be written. */
  readonly raw: unknown;
  /** What is different from the case, in words. */
  readonly said: readonly string[];
}

/** One step away from a candidate. */
export interface Variation extends Change {
  readonly asOf?: string;
  /** The fact that it is about. */
  readonly fact?: string;
  readonly says: string;
}

/** The case as it is. */
export function candidateFrom(origin: Assertion): Candidate {
  const { ready } = origin;
  const { offering, asOf, rates, amend, policyCase, source } = ready;
  return { origin, offering, asOf, rates, amend, raw: offeringOf(policyCase, source.file), said: [] };
}

/** A candidate changed; undefined when the result would be no offering, or no other one. */
export function varied(candidate: Candidate, { set, remove, asOf, says }: Variation): Candidate | undefined {
  try {
    const raw = set === undefined && remove === undefined ? candidate.raw : applyChange(candidate.raw, { ...(set && { set }), ...(remove && { remove }) });
    if (asOf === undefined && canonicalJson(raw) === canonicalJson(candidate.raw)) return undefined;
    return { ...candidate, raw, offering: raw === candidate.raw ? candidate.offering : parseOffering(raw), asOf: asOf ?? candidate.asOf, said: [...candidate.said, says] };
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** What turns one JSON value into another, as a case writes it: the values to set and the pointers to remove. */
export function changeBetween(from: unknown, to: unknown, pointer = ""): { readonly set: Readonly<Record<string, unknown>>; readonly remove: readonly string[] } {
  if (canonicalJson(from) === canonicalJson(to)) return { set: {}, remove: [] };
  // One more at the end of a list is appended, as a person would write it.
  if (Array.isArray(from) && Array.isArray(to) && to.length === from.length + 1) {
    const before = changeBetween(from, to.slice(0, -1), pointer);
    return { set: { ...before.set, [`${pointer}/-`]: to.at(-1) as unknown }, remove: before.remove };
  }
  const sameList = Array.isArray(from) && Array.isArray(to) && from.length === to.length;
  if (!sameList && !(isRecord(from) && isRecord(to))) return { set: { [pointer]: to }, remove: [] };
  const [old, now] = [from as Readonly<Record<string, unknown>>, to as Readonly<Record<string, unknown>>];
  const parts = Object.keys(now).map((key) => (Object.hasOwn(old, key) ? changeBetween(old[key], now[key], `${pointer}/${escaped(key)}`) : { set: { [`${pointer}/${escaped(key)}`]: now[key] }, remove: [] }));
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(now, key));
  return { set: Object.assign({}, ...parts.map(({ set }) => set)) as Record<string, unknown>, remove: [...gone.map((key) => `${pointer}/${escaped(key)}`), ...parts.flatMap(({ remove }) => remove)] };
}
