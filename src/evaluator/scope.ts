import { coreFacts } from "../facts/core-facts";
import type { NexusKind } from "../facts/nexus";
import { nexusFact } from "../facts/nexus";
import type { Reading } from "../facts/reading";
import { canonicalPlace, placeIsIn } from "../offering/place";
import type { Offering } from "../offering/offering";

/** What touches a place for certain, and what may touch it as far as the offering says. */
export interface Reach {
  readonly nexus: readonly NexusKind[];
  readonly possible: readonly NexusKind[];
}

/** How an offering touches a place, among the kinds of nexus that the place's law looks at. */
export function reachOf(kinds: readonly NexusKind[], reading: Reading): Reach {
  const nexus: NexusKind[] = [];
  const possible: NexusKind[] = [];
  for (const kind of kinds) {
    const touches = coreFacts[nexusFact(kind, "offering")].read(reading);
    if (touches === true) nexus.push(kind);
    else if (touches === undefined) possible.push(kind);
  }
  return { nexus, possible };
}

/** Every place that the offering names as touched, with what touches it. Excluded countries are not touched. */
function placesNamed(offering: Offering): readonly (readonly [place: string, kind: NexusKind])[] {
  const { issuer, asset, sales, parties, marketing, secondary, staffIn } = offering;
  const named: [string | undefined, NexusKind][] = [
    ...[issuer?.jurisdictionOfOrganisation, issuer?.principalPlaceOfBusiness, issuer?.registeredOffice, issuer?.headOffice].map(
      (place): [string | undefined, NexusKind] => [place, "issuer"],
    ),
    ...(issuer?.establishedIn ?? []).map((place): [string, NexusKind] => [place, "issuer"]),
    ...(issuer?.controllers ?? []).map((c): [string | undefined, NexusKind] => [c.country, "sponsor"]),
    [asset?.location ?? asset?.underlying?.location, "asset"],
    ...(asset?.locations ?? []).map((place): [string, NexusKind] => [place, "asset"]),
    ...(sales ?? []).map((sale): [string | undefined, NexusKind] => [sale.status === "excluded" ? undefined : sale.country, "sale"]),
    ...(parties ?? []).flatMap((party) => [
      [party.domicile, "provider"] as [string | undefined, NexusKind],
      ...(party.establishedIn ?? []).map((place): [string, NexusKind] => [place, "provider"]),
      ...(party.staffIn ?? []).map((place): [string, NexusKind] => [place, "personnel"]),
    ]),
    ...(staffIn ?? []).map((place): [string, NexusKind] => [place, "personnel"]),
    ...[marketing?.targetedCountries, marketing?.channelsIn, marketing?.activelyMarketsIn, marketing?.invitesPublicIn].flatMap((places) =>
      (places ?? []).map((place): [string, NexusKind] => [place, "marketing"]),
    ),
    ...(secondary?.venues ?? []).map((venue): [string | undefined, NexusKind] => [venue.jurisdiction, "venue"]),
  ];
  return named.filter((entry): entry is [string, NexusKind] => entry[0] !== undefined);
}

/** Whether a place lies in some territory of a catalogue; each place is looked up once. */
export function coverage(territories: readonly (readonly string[])[]): (place: string) => boolean {
  const known = new Map<string, boolean>();
  return (place) => {
    let covered = known.get(place);
    if (covered === undefined) known.set(place, (covered = territories.some((territory) => placeIsIn(place, territory))));
    return covered;
  };
}

/** The countries that the offering touches and the catalogue does not cover, with what touches each. */
export function uncovered(offering: Offering, isCovered: (place: string) => boolean): ReadonlyMap<string, readonly NexusKind[]> {
  const found = new Map<string, NexusKind[]>();
  for (const [place, kind] of placesNamed(offering)) {
    if (isCovered(place)) continue;
    const country = canonicalPlace(place).slice(0, 2);
    const kinds = found.get(country) ?? [];
    if (!kinds.includes(kind)) kinds.push(kind);
    found.set(country, kinds);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
