import type { Offering } from "../offering/offering";
import type { Party } from "../offering/party";
import { placeIsIn } from "../offering/place";
import type { Sale } from "../offering/sale";
import type { Rate } from "./money";

/** The place whose law reads the offering. */
export interface Territory {
  readonly code: string;
  /** ISO 3166-1/-2 or registered zone codes that make up the place. */
  readonly territory: readonly string[];
  /** The wider order that the place belongs to. */
  readonly parent?: string | undefined;
  /** Parts of the territory that have law of their own instead. */
  readonly except?: readonly string[] | undefined;
  /** The law looks at offerings wherever they are made: every place lies in its reach. */
  readonly worldwide?: true | undefined;
  /** Money facts are expressed in this ISO 4217 currency. */
  readonly currency: string;
}

/** Everything a fact may look at when it is read. Pure data: no clock, no I/O. */
export interface Reading {
  readonly offering: Offering;
  readonly place: Territory;
  readonly asOf: string;
  readonly rates: readonly Rate[];
  readonly sale: Sale | undefined;
  readonly saleIndex: number;
  readonly party: Party | undefined;
  readonly partyIndex: number;
  /** What touches the place, in the order of the kinds of nexus, where that has been read already; null: it has not. */
  readonly touches?: readonly (Truth | null)[] | undefined;
}

/** A place as facts are told of it. Of one shape whatever the pack has besides: facts ask thousands of times. */
export function territoryOf({ code, territory, parent, except, worldwide, currency }: Territory): Territory {
  return { code, territory, parent, except, worldwide, currency };
}

/** A reading of the offering, or of one of its sales or parties. All are made here, of one shape. */
export function readingOf(about: Pick<Reading, "offering" | "place" | "asOf" | "rates">, saleIndex = -1, partyIndex = -1, touches?: Reading["touches"]): Reading {
  const { offering, place, asOf, rates } = about;
  return { offering, place, asOf, rates, sale: offering.sales?.[saleIndex], saleIndex, party: offering.parties?.[partyIndex], partyIndex, touches };
}

/** Yes, no, or not known. */
export type Truth = boolean | undefined;

type Reach = Pick<Territory, "territory" | "except" | "worldwide">;

/** Whether a place lies where a law reaches. */
export function liesIn(place: string, { territory, except, worldwide }: Reach): boolean {
  return worldwide === true || (placeIsIn(place, territory) && (except === undefined || !placeIsIn(place, except)));
}

/** Whether a place lies in the territory; unknown when the place is not stated. */
export function within(place: string | undefined, reading: Reading): Truth {
  return place === undefined ? undefined : liesIn(place, reading.place);
}

/**
 * Whether some member of a list has a property.
 *
 * A yes needs one member. A no needs every member to be known not to have it and the list to be exhaustive:
 * empty, or declared complete.
 */
export function some<T>(list: readonly T[] | undefined, complete: boolean | undefined, has: (member: T) => Truth): Truth {
  if (list === undefined) return undefined;
  let unknown = list.length > 0 && complete !== true;
  for (const member of list) {
    const truth = has(member);
    if (truth === true) return true;
    if (truth === undefined) unknown = true;
  }
  return unknown ? undefined : false;
}

/** Strong Kleene disjunction. */
export function either(...truths: readonly Truth[]): Truth {
  let unknown = false;
  for (let i = 0; i < truths.length; i++) {
    if (truths[i] === true) return true;
    if (truths[i] === undefined) unknown = true;
  }
  return unknown ? undefined : false;
}

/** Strong Kleene conjunction. */
export function both(...truths: readonly Truth[]): Truth {
  let unknown = false;
  for (let i = 0; i < truths.length; i++) {
    if (truths[i] === false) return false;
    if (truths[i] === undefined) unknown = true;
  }
  return unknown ? undefined : true;
}

export function negation(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** Some stated place lies here: a yes may come from any list, a no needs every list to be exhaustive. */
export function somePlaceHere(places: readonly string[] | undefined, complete: boolean | undefined, reading: Reading): Truth {
  return some(places, complete, (place) => within(place, reading));
}

/** The sum of counts; unknown when any is. */
export function sumOf(counts: readonly (number | undefined)[]): number | undefined {
  let total = 0;
  for (const count of counts) {
    if (count === undefined) return undefined;
    total += count;
  }
  return total;
}
