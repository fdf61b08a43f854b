import { keptDigest } from "./digest";
import type { BarePlace } from "./bare";
import type { Jurisdiction } from "./model";

/**
 * What was worked out of a place's law when the package was built, so that a verdict needs neither its words nor its
 * conditions: they are a text until somebody asks why.
 */
export interface Prepared {
  readonly bare: () => BarePlace;
  /** The conditions, planned; its form belongs to the evaluator. */
  readonly plan: () => unknown;
  /** That of the parent's law with which it was worked out. */
  readonly parentDigest?: string | undefined;
}

const known = new WeakMap<Jurisdiction, Prepared>();

/** INVARIANT: what is prepared says what the place itself says; both never change. */
export function prepare(place: Jurisdiction, prepared: Prepared): void {
  known.set(place, prepared);
}

/** Hands on what was prepared for a pack to the place that it makes together with its parent, if it is that parent. */
export function prepareWithParent(place: Jurisdiction, pack: Jurisdiction, parent: Jurisdiction): void {
  const prepared = known.get(pack);
  if (prepared?.parentDigest !== undefined && prepared.parentDigest === keptDigest(parent)) known.set(place, prepared);
}

/** The law of a place without words and conditions, or with them where nothing is prepared. */
export function bareOf(place: Jurisdiction): BarePlace {
  return known.get(place)?.bare() ?? place;
}

/** The planned conditions of a place, if it carries them. */
export function keptPlan(place: Jurisdiction): unknown {
  return known.get(place)?.plan();
}
