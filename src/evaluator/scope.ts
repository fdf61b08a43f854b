import { coreFacts } from "../facts/core-facts";
import type { NexusKind } from "../facts/nexus";
import { NEXUS_KINDS, nexusFact } from "../facts/nexus";
import type { Reading, Territory, Truth } from "../facts/reading";
import { liesIn, territoryOf } from "../facts/reading";
import { canonicalPlace } from "../offering/place";
import type { Offering } from "../offering/offering";

/** What touches a place for certain, and what may touch it as far as the offering says. */
export interface Reach {
  readonly nexus: readonly NexusKind[];
  readonly possible: readonly NexusKind[];
  /** The same in the order of all kinds; null for a kind that was not looked at. */
  readonly touches: readonly (Truth | null)[];
}

const READERS = /* @__PURE__ */ NEXUS_KINDS.map((kind) => coreFacts[nexusFact(kind, "offering")].read as (reading: Reading) => Truth);

/** How an offering touches a place, among the kinds of nexus that the place's law looks at. */
export function reachOf(kinds: readonly NexusKind[], reading: Reading): Reach {
  const nexus: NexusKind[] = [];
  const possible: NexusKind[] = [];
  const touches: (Truth | null)[] = NEXUS_KINDS.map(() => null);
  for (const kind of kinds) {
    const at = NEXUS_KINDS.indexOf(kind);
    const truth = READERS[at]!(reading);
    touches[at] = truth;
    if (truth === true) nexus.push(kind);
    else if (truth === undefined) possible.push(kind);
  }
  return { nexus, possible, touches };
}

/** A place in which nothing lies: what touches it touches every place that the offering does not name. */
export const NOWHERE: Territory = territoryOf({ code: "", territory: [], currency: "" });

/** Whether a place is touched, or may be. */
export function mayTouch(reading: Reading): boolean {
  return READERS.some((read) => read(reading) !== false);
}

/**
 * Every country that the offering names in any way that could touch a place, and every currency that it refers to.
 *
 * INVARIANT: the facts behind a nexus depend on a place only through what is named here: a place of which nothing is
 * named is touched as `NOWHERE` is.
 */
export function namedIn(offering: Offering): ReadonlySet<string> {
  const { issuer, asset, token, sales, parties } = offering;
  const named = new Set<string>(token?.referenceCurrencies);
  const add = (place: string | undefined): void => {
    if (place !== undefined) named.add(canonicalPlace(place).slice(0, 2));
  };
  eachPlace(offering, add);
  // What the offering excludes, or states of people and groups, touches nothing by itself and matters all the same.
  add(issuer?.parent?.country);
  add(asset?.underlying?.location);
  issuer?.controllers?.forEach(({ nationality }) => add(nationality));
  sales?.forEach(({ country }) => add(country));
  parties?.forEach(({ servesCustomersIn, solicitsIn, controlledFrom, parent }) => {
    for (const places of [servesCustomersIn, solicitsIn, controlledFrom]) places?.forEach(add);
    if (typeof parent === "object") add(parent.country);
  });
  return named;
}

type Visit = (place: string | undefined, kind: NexusKind) => void;

/** Visits every place that the offering names as touched, with what touches it. Excluded countries are not touched. */
function eachPlace({ issuer, asset, sales, parties, marketing, secondary, staffIn }: Offering, visit: Visit): void {
  const each = (places: readonly string[] | undefined, kind: NexusKind): void => places?.forEach((place) => visit(place, kind));
  visit(issuer?.jurisdictionOfOrganisation, "issuer");
  visit(issuer?.principalPlaceOfBusiness, "issuer");
  visit(issuer?.registeredOffice, "issuer");
  visit(issuer?.headOffice, "issuer");
  each(issuer?.establishedIn, "issuer");
  issuer?.controllers?.forEach((controller) => visit(controller.country, "sponsor"));
  visit(asset?.location ?? asset?.underlying?.location, "asset");
  each(asset?.locations, "asset");
  sales?.forEach((sale) => visit(sale.status === "excluded" ? undefined : sale.country, "sale"));
  parties?.forEach((party) => {
    visit(party.domicile, "provider");
    each(party.establishedIn, "provider");
    each(party.staffIn, "personnel");
  });
  each(staffIn, "personnel");
  each(marketing?.targetedCountries, "marketing");
  each(marketing?.channelsIn, "marketing");
  each(marketing?.activelyMarketsIn, "marketing");
  each(marketing?.invitesPublicIn, "marketing");
  secondary?.venues?.forEach((venue) => visit(venue.jurisdiction, "venue"));
}

/** Whether a place lies in some territory of a catalogue; each place is looked up once. Law without a territory covers none. */
export function coverage(territories: readonly Pick<Territory, "territory" | "except" | "worldwide">[]): (place: string) => boolean {
  const known = new Map<string, boolean>();
  return (place) => {
    let covered = known.get(place);
    if (covered === undefined) known.set(place, (covered = territories.some((territory) => territory.worldwide !== true && liesIn(place, territory))));
    return covered;
  };
}

/** The countries that the offering touches and the catalogue does not cover, with what touches each. */
export function uncovered(offering: Offering, isCovered: (place: string) => boolean): ReadonlyMap<string, readonly NexusKind[]> {
  const found = new Map<string, NexusKind[]>();
  eachPlace(offering, (place, kind) => {
    if (place === undefined || isCovered(place)) return;
    const country = canonicalPlace(place).slice(0, 2);
    const kinds = found.get(country);
    if (kinds === undefined) found.set(country, [kind]);
    else if (!kinds.includes(kind)) kinds.push(kind);
  });
  return found.size < 2 ? found : new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
