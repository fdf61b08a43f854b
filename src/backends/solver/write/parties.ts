import { MORE } from "../../../facts/declaration";
import type { Territory } from "../../../facts/reading";
import { EXPOSURE_ROLE_OF } from "../../../facts/roles";
import type { Draft, Node, Wanted } from "./draft";
import { OTHER, child, first, listAt, subjectNode, wantedOf } from "./draft";
import { placeIn, territories, without } from "./place";

/** The parties: the one that the facts are about, and those that make what is asked of all of them true; marketing and venues. */
export function writeParties(draft: Draft, wanted: readonly Wanted[]): boolean {
  return (draft.subject !== "party" || writeParty(draft, wanted)) && writeAllParties(draft, wanted) && writeLists(draft, wanted);
}

/** A list of places with some territories in it and others out of it; exhaustive when something is to be out. */
function writePlaces(node: Node, key: string, { yes, no }: { readonly yes: readonly Territory[]; readonly no: readonly Territory[] }): boolean {
  if (yes.length + no.length === 0) return true;
  let places = listAt<string>(node, key);
  for (const territory of no) places = without(places, territory);
  for (const territory of yes) {
    const place = placeIn([territory], no);
    if (place === undefined) return false;
    if (!places.includes(place)) places.push(place);
  }
  node[key] = places;
  if (no.length > 0) node[`${key}Complete`] = true;
  return true;
}

const roleWith = (capacity: string): string | undefined => Object.entries(EXPOSURE_ROLE_OF).find(([, of]) => of === capacity)?.[0];

function writeParty(draft: Draft, wanted: readonly Wanted[]): boolean {
  const party = subjectNode(draft);
  const here = territories(wanted, "party.here");
  const abroad = territories(wanted, "party.abroad");
  const country = first(wanted, "party.country") as string | undefined;
  const [inside, outside] = [[...here.yes, ...abroad.no], [...here.no, ...abroad.yes]];
  if (inside.length + outside.length > 0 || country !== undefined) {
    const suits = (place: string): boolean => country === undefined || country === OTHER || place.slice(0, 2) === country;
    const domicile = placeIn(inside, outside, suits) ?? (country !== undefined && country !== OTHER ? country : undefined);
    if (domicile === undefined) return false;
    party["domicile"] = domicile;
    if (outside.length > 0) delete party["establishedIn"];
  }
  const natural = first(wanted, "party.natural");
  if (natural !== undefined) party["kind"] = natural === true ? "natural" : "legal";
  const parent = territories(wanted, "party.parentHere");
  if (parent.yes.length + parent.no.length > 0) {
    const home = placeIn(parent.yes, parent.no);
    if (home === undefined) return false;
    party["parent"] = { name: "Parent", country: home };
  }
  const capacities = first(wanted, "party.capacities") as readonly string[] | undefined;
  const roles = first(wanted, "party.roles") as readonly string[] | undefined;
  if (capacities !== undefined) {
    const stated = [...(roles ?? [])];
    for (const capacity of capacities) {
      const known = stated.some((role) => EXPOSURE_ROLE_OF[role as keyof typeof EXPOSURE_ROLE_OF] === capacity);
      const role = known ? undefined : roleWith(capacity);
      if (role !== undefined) stated.push(role);
    }
    party["roles"] = stated;
  }
  const licences = first(wanted, "party.licences") as readonly string[] | undefined;
  if (licences !== undefined) writeLicences(party, licences);
  const supervised = territories(wanted, "party.supervisedHere");
  const fields = writePlaces(party, "staffIn", territories(wanted, "party.staffHere"))
    && writePlaces(party, "servesCustomersIn", territories(wanted, "party.servesHere"))
    && writePlaces(party, "solicitsIn", territories(wanted, "party.solicitsHere"))
    && writePlaces(party, "supervisedIn", supervised);
  delete party["supervisedInComplete"];
  return fields;
}

function writeLicences(party: Node, wanted: readonly string[]): void {
  const held = listAt<Node>(party, "licences");
  const codes = wanted.filter((code) => code !== MORE);
  const kept = held.filter(({ regime, status }) => status !== "active" || codes.includes(String(regime)));
  for (const regime of codes) if (!kept.some((licence) => licence["regime"] === regime && licence["status"] === "active")) kept.push({ regime, status: "active" });
  party["licences"] = kept;
  if (wanted.includes(MORE)) {
    // A licence that is not told leaves the list open; an empty list would say that there is none.
    if (kept.length === 0) kept.push({ status: "active" });
    delete party["licencesComplete"];
  } else if (kept.length > 0) party["licencesComplete"] = true;
}

function writeAllParties(draft: Draft, wanted: readonly Wanted[]): boolean {
  const { offering } = draft;
  const all = territories(wanted, "parties.here");
  const platforms = territories(wanted, "platform.here");
  const parents = territories(wanted, "parents.here");
  const people = territories(wanted, "personnel.here");
  const add = (inside: readonly Territory[], outside: readonly Territory[], more: (place: string) => Node): boolean =>
    inside.every((territory) => {
      const place = placeIn([territory], outside);
      if (place !== undefined) listAt<Node>(offering, "parties").push(more(place));
      return place !== undefined;
    });
  const added = add(all.yes, [...all.no, ...platforms.no], (domicile) => ({ domicile, roles: ["legal-counsel"] }))
    && add(platforms.yes, all.no, (domicile) => ({ domicile, roles: ["tokenization-platform"] }))
    && add(parents.yes, [...parents.no], (country) => ({ domicile: placeIn([], all.no), roles: ["bank"], parent: { name: "Parent", country } }));
  if (!added || !writePlaces(offering, "staffIn", people)) return false;
  if (all.no.length + platforms.no.length + parents.no.length > 0) {
    for (const party of listAt<Node>(offering, "parties")) {
      party["domicile"] ??= placeIn([], [...all.no, ...platforms.no]);
      party["roles"] ??= ["legal-counsel"];
      if (parents.no.length > 0) party["controlledFrom"] ??= [];
    }
    offering["partiesComplete"] = true;
  }
  return true;
}

/** Marketing and venues. */
function writeLists({ offering }: Draft, wanted: readonly Wanted[]): boolean {
  const market = territories(wanted, "marketing.here", "marketing.targetsHere");
  const active = territories(wanted, "marketing.activeHere");
  const invites = territories(wanted, "marketing.invitesPublicHere");
  const lists: readonly (readonly [string, typeof market])[] = [["targetedCountries", market], ["activelyMarketsIn", active], ["invitesPublicIn", invites]];
  for (const [key, where] of lists) if (where.yes.length + where.no.length > 0 && !writePlaces(child(offering, "marketing"), key, where)) return false;
  const marketing = offering["marketing"] as Node | undefined;
  for (const { source, value } of wantedOf(wanted, "marketing.here"))
    if (value === false) for (const key of ["channelsIn", "activelyMarketsIn", "invitesPublicIn"]) if (Array.isArray(marketing?.[key])) marketing[key] = without(marketing[key] as string[], source.territory);
  return writeVenues(offering, wanted);
}

function writeVenues(offering: Node, wanted: readonly Wanted[]): boolean {
  const where = territories(wanted, "venue.here");
  const types = first(wanted, "secondary.venueTypes") as readonly string[] | undefined;
  if (first(wanted, "secondary.intended") === false || (where.yes.length + where.no.length === 0 && types === undefined)) return true;
  const secondary = child(offering, "secondary");
  const known = (types ?? []).filter((type) => type !== MORE);
  const venues: Node[] = known.map((type) => ({ type }));
  for (const territory of where.yes) {
    const jurisdiction = placeIn([territory], where.no);
    if (jurisdiction === undefined) return false;
    const free = venues.find((venue) => venue["jurisdiction"] === undefined);
    if (free !== undefined) free["jurisdiction"] = jurisdiction;
    else if (types === undefined || types.includes(MORE)) venues.push({ jurisdiction });
    else return false;
  }
  if (where.no.length > 0) for (const venue of venues) venue["jurisdiction"] ??= placeIn([], where.no);
  if (types?.includes(MORE) === true && venues.length === 0) venues.push({ name: "Venue" });
  secondary["venues"] = venues;
  if (venues.length > 0 && (where.no.length > 0 || (types !== undefined && !types.includes(MORE)))) secondary["venuesComplete"] = true;
  return true;
}
