import type { Offering } from "../offering/offering";
import { controllerHere } from "./control";
import { booleanFact } from "./core-fact";
import { partyHere, partyParentHere, partyStaffHere, worksHere } from "./party-reach";
import type { Reading, Truth } from "./reading";
import { both, either, some, somePlaceHere, within } from "./reading";
import type { ExposureRole } from "./roles";
import { exposureRolesOf } from "./roles";
import { offeredElsewhere, offeredHere, salesHere } from "./sales-reach";

/** What touches a place: the facts behind every nexus, and the first thing any jurisdiction reads. */

/** Kinds of token that by their nature are not pegged to a currency. */
export const NEVER_PEGGED: ReadonlySet<string> = new Set([
  "equity", "debt", "fund-unit", "asset-backed", "real-estate", "commodity", "nft",
]);

/** Kinds of asset that lie nowhere. */
const PLACELESS: ReadonlySet<string> = new Set(["none", "crypto-asset", "service"]);

function issuerPlaces({ issuer }: Offering): readonly (string | undefined)[] {
  if (issuer === undefined) return [undefined];
  const stated = [issuer.jurisdictionOfOrganisation, issuer.principalPlaceOfBusiness];
  return [...stated, ...[issuer.registeredOffice, issuer.headOffice].filter((p) => p !== undefined), ...(issuer.establishedIn ?? [])];
}

function issuerHere(reading: Reading): Truth {
  return either(...issuerPlaces(reading.offering).map((place) => within(place, reading)));
}

/** A person of the place controls, sponsors or originates the deal. */
function sponsorHere(reading: Reading): Truth {
  const { issuer, parties, partiesComplete } = reading.offering;
  const controllers = some(issuer?.controllers, issuer?.controllersComplete, (controller) => controllerHere(controller, reading));
  const parent = issuer?.parent?.country === undefined ? false : within(issuer.parent.country, reading);
  const sponsors = some(parties, partiesComplete, (party) => {
    const roles = exposureRolesOf(party);
    return both(roles === undefined ? undefined : roles.includes("sponsor"), partyHere(party, reading));
  });
  return either(controllers, parent, sponsors);
}

function platformHere(reading: Reading): Truth {
  const { parties, partiesComplete } = reading.offering;
  return some(parties, partiesComplete, (party) => {
    const roles = exposureRolesOf(party);
    return both(roles === undefined ? undefined : roles.includes("platform"), partyHere(party, reading));
  });
}

/** The capacities whose people issue, match, sell or market. A custodian's or auditor's staff does none of these, nor a sponsor's that prepares the deal. */
const CONDUCTING: ReadonlySet<ExposureRole> = new Set<ExposureRole>(["issuer", "platform", "intermediary", "marketer", "personnel"]);

function personnelHere(reading: Reading): Truth {
  const { parties, staffIn, staffInComplete } = reading.offering;
  const stated = somePlaceHere(staffIn, staffInComplete, reading);
  const byParty = (parties ?? []).map((party) => {
    const conducts = exposureRolesOf(party)?.some((role) => CONDUCTING.has(role));
    // The offering-level list speaks for everybody's staff, so when it is exhaustive a party's silence about its staff adds nothing.
    return either(both(conducts, partyStaffHere(party, reading) === true), worksHere(party, reading));
  });
  return either(stated, ...byParty);
}

/** The capacities in which the law of a parent's home follows a subsidiary abroad. */
const FINANCIAL: ReadonlySet<ExposureRole> = new Set<ExposureRole>(["platform", "intermediary", "custodian", "payment-provider", "financial-institution"]);

function parentsHere(reading: Reading): Truth {
  const { parties, partiesComplete } = reading.offering;
  return some(parties, partiesComplete, (party) => {
    const roles = exposureRolesOf(party);
    return both(roles === undefined ? undefined : roles.some((role) => FINANCIAL.has(role)), partyParentHere(party, reading));
  });
}

function assetHere(reading: Reading): Truth {
  const { asset } = reading.offering;
  if (asset === undefined) return undefined;
  if (asset.locations !== undefined) return some(asset.locations, true, (place) => within(place, reading));
  if (asset.location !== undefined) return within(asset.location, reading);
  if (asset.underlying?.location !== undefined) return within(asset.underlying.location, reading);
  return asset.kind !== undefined && PLACELESS.has(asset.kind) ? false : undefined;
}

function marketingHere(reading: Reading): Truth {
  const { marketing } = reading.offering;
  if (marketing === undefined) return undefined;
  const named = [marketing.channelsIn, marketing.activelyMarketsIn, marketing.invitesPublicIn].some((places) =>
    places?.some((place) => within(place, reading)),
  );
  return named ? true : somePlaceHere(marketing.targetedCountries, marketing.targetedCountriesComplete, reading);
}

function venueHere(reading: Reading): Truth {
  const { secondary } = reading.offering;
  if (secondary?.intended === false) return false;
  return some(secondary?.venues, secondary?.venuesComplete, (venue) => within(venue.jurisdiction, reading));
}

/** Offshore renminbi is renminbi. */
const CURRENCY_ALIASES: Readonly<Record<string, readonly string[]>> = { CNY: ["CNY", "CNH"] };

function currencyHere(reading: Reading): Truth {
  const { token } = reading.offering;
  const names = CURRENCY_ALIASES[reading.place.currency] ?? [reading.place.currency];
  const references = token?.referenceCurrencies;
  if (references !== undefined) return references.some((currency) => names.includes(currency));
  return token?.kind !== undefined && NEVER_PEGGED.has(token.kind) ? false : undefined;
}

/** The customers of an offering are the persons it is sold to; a party that says it serves the place adds a yes. */
function customersHere(reading: Reading): Truth {
  const served = (reading.offering.parties ?? []).some((party) => [...(party.servesCustomersIn ?? []), ...(party.solicitsIn ?? [])].some((place) => within(place, reading)));
  return served ? true : salesHere(reading);
}

export const reachFacts = {
  "issuer.here": booleanFact("offering", issuerHere, {
    meaning: "the issuer is organised, managed or established in the jurisdiction",
    ask: "Where is the issuer organised, and where is its principal place of business?",
    at: "/issuer/jurisdictionOfOrganisation",
  }),
  "issuer.organisedHere": booleanFact("offering", (r) => within(r.offering.issuer?.jurisdictionOfOrganisation, r), {
    meaning: "the issuer is organised under the law of the jurisdiction",
    ask: "Under the law of which country is the issuer organised?",
    at: "/issuer/jurisdictionOfOrganisation",
  }),
  "issuer.managedHere": booleanFact("offering", (r) => within(r.offering.issuer?.principalPlaceOfBusiness, r), {
    meaning: "the issuer has its principal place of business in the jurisdiction",
    ask: "Where is the issuer's principal place of business?",
    at: "/issuer/principalPlaceOfBusiness",
  }),
  "sponsor.here": booleanFact("offering", sponsorHere, {
    meaning: "a person of the jurisdiction controls, sponsors or originates the offering",
    ask: "Who controls the issuer or originates the asset, from which country and of which nationality? State the complete list.",
    at: "/issuer/controllers",
    changeable: false,
  }),
  "asset.here": booleanFact("offering", assetHere, {
    meaning: "the underlying asset or right lies in the jurisdiction",
    ask: "In which country does the underlying asset or right lie?",
    at: "/asset/location",
    changeable: false,
  }),
  "sales.here": booleanFact("offering", salesHere, {
    meaning: "the list of sales names the jurisdiction, offered or expressly excluded",
    ask: "Into which countries is the token sold, and which are excluded? State the complete list.",
    at: "/sales",
  }),
  "sales.offeredHere": booleanFact("offering", offeredHere, {
    meaning: "the token is offered or sold to persons in the jurisdiction",
    ask: "Is the token offered or sold to anyone in the jurisdiction? State the complete list of sales.",
    at: "/sales",
  }),
  "sales.offeredElsewhere": booleanFact("offering", offeredElsewhere, {
    meaning: "the token is offered or sold to persons outside the jurisdiction",
    ask: "Is the token offered or sold outside the jurisdiction? State the complete list of sales.",
    at: "/sales",
  }),
  "parties.here": booleanFact("offering", (r) => some(r.offering.parties, r.offering.partiesComplete, (p) => partyHere(p, r)), {
    meaning: "a party to the offering acts from the jurisdiction",
    ask: "Which other persons take part, and from which countries? State the complete list.",
    at: "/parties",
  }),
  "platform.here": booleanFact("offering", platformHere, {
    meaning: "a platform of the offering operates from the jurisdiction",
    ask: "From which countries do the platforms of the offering operate? State the complete list of parties.",
    at: "/parties",
  }),
  "customers.here": booleanFact("offering", customersHere, {
    meaning: "the token is sold to, or a party serves, customers in the jurisdiction",
    ask: "Into which countries is the token sold? State the complete list of sales.",
    at: "/sales",
  }),
  "parents.here": booleanFact("offering", parentsHere, {
    meaning: "a platform, intermediary, custodian or institution of the offering belongs to a group of the jurisdiction",
    ask: "From which countries are the platforms, intermediaries, custodians and institutions controlled?",
    at: "/parties",
    changeable: false,
  }),
  "personnel.here": booleanFact("offering", personnelHere, {
    meaning: "staff in the jurisdiction perform issuance, matching, sales or marketing functions",
    ask: "In which countries do people issue, match, sell or market, whoever employs them?",
    at: "/staffIn",
  }),
  "marketing.here": booleanFact("offering", marketingHere, {
    meaning: "the offering is marketed in or towards the jurisdiction",
    ask: "Which countries does the marketing target? State the complete list.",
    at: "/marketing/targetedCountries",
  }),
  "venue.here": booleanFact("offering", venueHere, {
    meaning: "a secondary trading venue is operated from the jurisdiction",
    ask: "On which venues will the token trade, and where are they operated? State the complete list.",
    at: "/secondary/venues",
  }),
  "currency.here": booleanFact("offering", currencyHere, {
    meaning: "the token refers, wholly or partly, to the currency of the jurisdiction",
    ask: "To which currencies does the token's value refer?",
    at: "/token/referenceCurrencies",
  }),
} as const;
