import { liesIn } from "../../../facts/reading";
import type { Draft, Node, Wanted } from "./draft";
import { OTHER, child, first, listAt, wantedOf } from "./draft";
import { placeIn, territories } from "./place";

/** Where the issuer is, who controls it, and where the asset lies. */
export function writeIssuer({ offering }: Draft, wanted: readonly Wanted[]): boolean {
  return writePlaces(offering, wanted) && writeControl(offering, wanted) && writeAsset(offering, wanted);
}

function writePlaces(offering: Node, wanted: readonly Wanted[]): boolean {
  const here = territories(wanted, "issuer.here");
  const organised = territories(wanted, "issuer.organisedHere");
  const managed = territories(wanted, "issuer.managedHere");
  const country = first(wanted, "issuer.country") as string | undefined;
  if (here.yes.length + here.no.length + organised.yes.length + organised.no.length + managed.yes.length + managed.no.length === 0 && country === undefined) return true;
  const issuer = child(offering, "issuer");
  const asked = (place: string): boolean => country === undefined || country === OTHER || place.slice(0, 2) === country;
  const seat = placeIn([...organised.yes, ...here.yes], [...organised.no, ...here.no], asked) ?? placeIn(organised.yes, [...organised.no, ...here.no], asked)
    ?? (country !== undefined && country !== OTHER ? country : undefined);
  if (seat === undefined) return false;
  issuer["jurisdictionOfOrganisation"] = seat;
  const office = placeIn([...managed.yes, ...here.yes], [...managed.no, ...here.no]) ?? placeIn(managed.yes, [...managed.no, ...here.no]);
  if (office === undefined) return false;
  if (managed.yes.length + managed.no.length + here.no.length > 0) issuer["principalPlaceOfBusiness"] = office;
  const open = here.yes.filter((territory) => ![seat, issuer["principalPlaceOfBusiness"]].some((place) => typeof place === "string" && liesIn(place, territory)));
  if (open.length > 0) {
    const branch = placeIn(open, here.no);
    if (branch === undefined) return false;
    listAt<string>(issuer, "establishedIn").push(branch);
  }
  return true;
}

function writeControl(offering: Node, wanted: readonly Wanted[]): boolean {
  const sponsors = territories(wanted, "sponsor.here");
  const deFacto = territories(wanted, "issuer.deFactoControlledHere");
  const votes = wantedOf(wanted, "issuer.votesHeldHere");
  if (sponsors.yes.length + sponsors.no.length + deFacto.yes.length + deFacto.no.length + votes.length === 0) return true;
  const issuer = child(offering, "issuer");
  const controllers = listAt<Node>(issuer, "controllers");
  const inside = [...sponsors.yes, ...deFacto.yes, ...votes.filter(({ value }) => (value as number) > 0).map(({ source }) => source.territory)];
  if (inside.length > 0) {
    const country = placeIn(inside, sponsors.no);
    if (country === undefined) return false;
    const share = votes[0]?.value;
    controllers.push({ country, kind: "legal", ...(deFacto.yes.length + deFacto.no.length > 0 && { deFactoControl: deFacto.yes.length > 0 }), ...(typeof share === "number" && { votingPercent: share }) });
  }
  if (sponsors.no.length + deFacto.no.length + votes.length > 0) issuer["controllersComplete"] = true;
  if (sponsors.no.length > 0) offering["partiesComplete"] = (listAt<Node>(offering, "parties"), true);
  return true;
}

function writeAsset(offering: Node, wanted: readonly Wanted[]): boolean {
  const { yes, no } = territories(wanted, "asset.here");
  if (yes.length + no.length === 0) return true;
  const location = placeIn(yes, no);
  if (location !== undefined) child(offering, "asset")["location"] = location;
  return location !== undefined;
}
