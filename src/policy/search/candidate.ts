import { canonicalJson } from "../../catalogue/digest";
import { InputError } from "../../offering/input-error";
import { parseOffering } from "../../offering/parse";
import { offeringOf } from "../case-offering";
import type { Change } from "../change";
import { applyChange } from "../change";
import type { Judgeable } from "../judge";
import type { Assertion } from "../suite";

/** An offering near that of a case, tried out in the search for one that shows something new. */
export interface Candidate extends Judgeable {
  /** The case that it was made from. */
  readonly origin: Assertion;
  /** The offering as it would be written. */
  readonly raw: unknown;
  /** What is different from the case, one step after the other. */
  readonly steps: readonly Variation[];
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
  return { origin, offering, asOf, rates, amend, raw: offeringOf(policyCase, source.file), steps: [] };
}

/** What an offering states at a pointer. */
export function statedAt(raw: unknown, pointer: string): unknown {
  let value = raw;
  for (const key of pointer.split("/").slice(1)) value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  return value;
}

/** A candidate changed; undefined when the result would be no offering, or no other one. */
export function varied(candidate: Candidate, step: Variation): Candidate | undefined {
  const { set, remove, asOf } = step;
  if (asOf === undefined && remove === undefined && Object.entries(set ?? {}).every(([pointer, value]) => canonicalJson(statedAt(candidate.raw, pointer)) === canonicalJson(value))) return undefined;
  try {
    const raw = set === undefined && remove === undefined ? candidate.raw : applyChange(candidate.raw, { ...(set && { set }), ...(remove && { remove }) });
    return { ...candidate, raw, offering: raw === candidate.raw ? candidate.offering : parseOffering(raw), asOf: asOf ?? candidate.asOf, steps: [...candidate.steps, step] };
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** The case with these steps taken; what a step would leave as it is, or make no offering, is left out. */
export function replayed(origin: Assertion, steps: readonly Variation[]): Candidate {
  return steps.reduce((candidate, step) => varied(candidate, step) ?? candidate, candidateFrom(origin));
}

/** The same without the steps that it does not take to keep what it shows. */
export function shortened(candidate: Candidate, shows: (candidate: Candidate) => boolean): Candidate {
  let least = candidate;
  for (const step of [...candidate.steps].reverse()) {
    const without = replayed(candidate.origin, least.steps.filter((one) => one !== step));
    if (without.steps.length < least.steps.length && shows(without)) least = without;
  }
  return least;
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
