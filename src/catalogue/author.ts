import type { FactDeclarations, Subject } from "../facts/declaration";
import { EXPOSURE_ROLES } from "../facts/roles";
import type { Citation, Concept, Evidence, Exposure, Instrument, Jurisdiction, Parameter, PlaceList, Rule, Tally } from "./model";

/** The authoring surface: typed identity functions, so that a pack is plain data which the compiler has checked. */

/** Declares the facts of one jurisdiction. Ids start with its lower-case code: `cn.consentStatus` is stated at `/local/CN/consentStatus`. */
export function defineFacts<const F extends FactDeclarations>(facts: F): F {
  return facts;
}

export function instrument<const I extends Instrument>(data: I): I {
  return data;
}

/** Cites a provision of an instrument: article, section, item or, where the pin-cite is not certain, the topic. */
export function cite(instrument: Instrument, provision: string, narrower: { evidence?: Evidence; url?: string } = {}): Citation {
  return { instrument: instrument.id, provision, ...narrower };
}

/** The first day of the calendar that the catalogue knows: for a value older than its sources record. */
export const EARLIEST = "1900-01-01";

export function parameter<const U extends string>(data: Parameter<U>): Parameter<U> {
  return data;
}

export function concept<const S extends Subject>(data: Concept<S>): Concept<S> {
  return data;
}

export function placeList(data: PlaceList): PlaceList {
  return data;
}

export function tally(data: Tally): Tally {
  return data;
}

export function rule<const S extends Subject>(data: Rule<S>): Rule<S> {
  return data;
}

/**
 * Exposure for a rule about what a party does itself: in whichever capacity the offering names it, it answers in its
 * own right. (An exposure of a party rule reaches that party alone unless it says otherwise.)
 */
export function whoeverActs(standing: Pick<Exposure, "basis" | "knowledge">): readonly Exposure<never>[] {
  return EXPOSURE_ROLES.map((role) => ({ role, ...standing }));
}

export function jurisdiction(data: Jurisdiction): Jurisdiction {
  return data;
}
