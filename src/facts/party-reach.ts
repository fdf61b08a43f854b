import type { Party } from "../offering/party";
import type { Reading, Truth } from "./reading";
import { both, either, somePlaceHere, within } from "./reading";
import { exposureRolesOf } from "./roles";

/** How one party touches a place: where it acts, where its people work, to which group it belongs. */

/** The party acts from the place: its domicile, or a further establishment that it states. */
export function partyHere(party: Party, reading: Reading): Truth {
  const further = (party.establishedIn ?? []).some((place) => within(place, reading));
  return either(further, within(party.domicile, reading));
}

/** A natural person in a personnel role works where it lives. */
export function worksHere(party: Party, reading: Reading): Truth {
  const natural = party.kind === undefined ? undefined : party.kind === "natural";
  return both(natural, exposureRolesOf(party)?.includes("personnel"), within(party.domicile, reading));
}

/** People at the place perform functions of this offering for the party, or the party is one of them. */
export function partyStaffHere(party: Party, reading: Reading): Truth {
  return either(worksHere(party, reading), somePlaceHere(party.staffIn, party.staffInComplete, reading));
}

/** The party belongs to a group of the place: it says from where it is controlled, or who its parent is. */
export function partyParentHere(party: Party, reading: Reading): Truth {
  const controlled = party.controlledFrom?.some((place) => within(place, reading));
  const { parent } = party;
  if (parent === undefined) return controlled;
  const above = typeof parent === "string" ? reading.offering.parties?.find(({ id }) => id === parent) : undefined;
  const parentHere = typeof parent === "string" ? (above === undefined ? undefined : partyHere(above, reading)) : within(parent.country, reading);
  return either(controlled === true, parentHere);
}
