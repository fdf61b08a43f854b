import type { Territory } from "../../../facts/reading";
import { liesIn } from "../../../facts/reading";
import { canonicalPlace, financialZones } from "../../../offering/place";
import type { Wanted } from "./draft";
import { wantedOf } from "./draft";

/** Finding a place to put something in. */

/** Places that little law speaks of. */
const QUIET: readonly string[] = ["AQ", "BV", "HM", "GS", "FJ", "KE", "PE", "TO", "NZ", "NO"];

/** The territories of which facts of these kinds say yes, and those of which they say no. */
export function territories(wanted: readonly Wanted[], ...ids: readonly string[]): { readonly yes: readonly Territory[]; readonly no: readonly Territory[] } {
  const of = (value: boolean) => ids.flatMap((id) => wantedOf(wanted, id).filter((want) => want.value === value).map(({ source }) => source.territory));
  return { yes: of(true), no: of(false) };
}

/** A place in all of some territories and in none of others; undefined when none was found. */
export function placeIn(inside: readonly Territory[], outside: readonly Territory[], suits: (place: string) => boolean = () => true): string | undefined {
  const named = [...inside, ...outside].flatMap(({ territory }) => territory);
  const candidates = inside.length === 0 ? [...QUIET, ...named] : [...named, ...QUIET];
  const zones = [...financialZones.keys()].filter((zone) => named.some((place) => zone.startsWith(canonicalPlace(place).slice(0, 2))));
  return [...candidates, ...zones].find((place) => suits(place) && inside.every((territory) => liesIn(place, territory)) && !outside.some((territory) => liesIn(place, territory)));
}

/** Takes places of a territory out of a list. */
export const without = (places: readonly string[], territory: Territory): string[] => places.filter((place) => !liesIn(place, territory));
