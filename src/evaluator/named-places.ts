import type { Territory } from "../facts/reading";
import { canonicalPlace } from "../offering/place";

/** A place of the catalogue, as far as it is known without its law. */
interface Placed {
  readonly code: string;
  readonly territory: Territory;
}

/** Places, and those among them that an offering may touch. */
export interface Places<P extends Placed> {
  readonly all: readonly P[];
  readonly codes: readonly string[];
  /** Those of which something is named, and those whose law looks everywhere, in the order of all. */
  readonly near: (named: ReadonlySet<string>) => readonly P[];
}

/** What an offering may name a place by: its countries, and its currency under each of its codes. */
function namesOf({ territory, currency }: Territory): readonly string[] {
  return [...new Set([...territory.map((place) => canonicalPlace(place).slice(0, 2)), currency, ...(currency === "CNY" ? ["CNH"] : [])])];
}

/** Tells whether something names a place; law that looks everywhere is always named. */
export function namedTest(territory: Territory): (named: ReadonlySet<string>) => boolean {
  if (territory.worldwide === true) return () => true;
  const names = namesOf(territory);
  return (named) => names.some((name) => named.has(name));
}

/** Looks places up by what is named, so that those of which nothing is named take no time. */
export function placesOf<P extends Placed>(all: readonly P[]): Places<P> {
  const everywhere: number[] = [];
  const named = new Map<string, number[]>();
  all.forEach(({ territory }, at) => {
    if (territory.worldwide === true) everywhere.push(at);
    else for (const name of namesOf(territory)) named.set(name, [...(named.get(name) ?? []), at]);
  });
  return {
    all,
    codes: all.map(({ code }) => code),
    near: (names) => {
      const found = new Set(everywhere);
      for (const name of names) for (const at of named.get(name) ?? []) found.add(at);
      return [...found].sort((a, b) => a - b).map((at) => all[at]!);
    },
  };
}
