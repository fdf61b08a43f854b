import type { Candidate, Variation } from "./candidate";
import { statedAt } from "./candidate";

/** Steps about the lists of which a fact asks whether somebody, or something, of the place is on them. */

interface ListOfMembers {
  /** Where a member says which place it is of. */
  readonly place: string;
  /** One more member of a place. */
  readonly further: (place: string) => Readonly<Record<string, unknown>>;
  readonly called: string;
}

const LISTS: Readonly<Record<string, ListOfMembers>> = {
  "/sales": { place: "country", further: (country) => ({ country, status: "intended" }), called: "sale" },
  "/parties": { place: "domicile", further: (domicile) => ({ name: "Further Platform Ltd", kind: "legal", roles: ["tokenization-platform"], domicile }), called: "party" },
  "/issuer/controllers": { place: "country", further: (country) => ({ name: "Further Holdings Ltd", kind: "legal", country }), called: "controller" },
  "/secondary/venues": { place: "jurisdiction", further: (jurisdiction) => ({ name: "Further Venue", jurisdiction }), called: "venue" },
};

/** What a member says of itself, for the facts that gather it from all of them. */
const GATHERED: Readonly<Record<string, string>> = { "sales.classesHere": "investorClass", "sales.offereesHere": "offerees", "secondary.venueTypes": "type" };

/** Members that are moved one by one. */
const MOST_MEMBERS = 6;

/**
 * Members moved to a place, added, taken away, all of them moved, the list closed or not stated; none when the pointer is of no such list.
 *
 * @param places where members are put, one that is home and one that is not
 * @param values what a member may say of itself
 */
export function memberVariations(fact: string, pointer: string, places: readonly string[], values: readonly unknown[], { raw }: Candidate): readonly Variation[] {
  const list = LISTS[pointer];
  if (list === undefined) return [];
  const stated = statedAt(raw, pointer);
  const members: readonly unknown[] = Array.isArray(stated) ? stated : [];
  const closed = { [`${pointer}Complete`]: true };
  const step = (set: Readonly<Record<string, unknown>>, says: string): Variation => ({ set, fact, says });
  const each = (change: (at: string, n: number) => readonly Variation[]): readonly Variation[] => members.slice(0, MOST_MEMBERS).flatMap((_, i) => change(`${pointer}/${i}`, i + 1));
  const gathered = GATHERED[fact];
  if (gathered !== undefined) return each((at, n) => values.flat().map((value) => step({ [`${at}/${gathered}`]: value, ...closed }, `${list.called} ${n}: ${String(value)}`)));
  const moved = (place: string): Variation => step({ ...Object.fromEntries(members.map((_, i) => [`${pointer}/${i}/${list.place}`, place])), ...closed }, `every ${list.called} in ${place}`);
  return [
    ...places.flatMap((place) => each((at, n) => [step({ [`${at}/${list.place}`]: place }, `${list.called} ${n} in ${place}`)])),
    ...places.map((place) => step(Array.isArray(stated) ? { [`${pointer}/-`]: list.further(place) } : { [pointer]: [list.further(place)] }, `a further ${list.called} in ${place}`)),
    ...(members.length > 1 ? places.map(moved) : []),
    step({ [pointer]: [], ...closed }, `no ${list.called}`),
    ...(members.length > 0 ? [step(closed, `no further ${list.called}`)] : []),
    ...(stated === undefined ? [] : [{ remove: [pointer], fact, says: `not stated: every ${list.called}` }]),
  ];
}
