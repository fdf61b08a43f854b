import { all, any, cite, holds, not, tally } from "../../src/authoring";
import { words } from "./facts";
import { sfa } from "./instruments";
import { largeTransactions, relevantPersons } from "./investor-concepts";
import { noLiveProspectus, ofOtherExemptClass, offerInReach, resale, restsOn, unadvertised } from "./offer-concepts";
import { countingPeriod, placementLimit, resalePeriod, smallOfferLimit } from "./parameters";

const { is, equals, atMost, onOrAfter, later } = words;

/** Conditions that the exemptions for securities share with those for fund units. */

const SMALL_OFFER_CODES = ["sg.sfa-272a", "sg.sfa-302b"] as const;
const PLACEMENT_CODES = ["sg.sfa-272b", "sg.sfa-302c"] as const;

type Codes = Parameters<typeof restsOn>[0];

/** A sale counts towards a limit when it rests on the exemption, or on no other class; only a sale that counts can be within it. */
const counts = (codes: Codes) => any(restsOn(codes), not(ofOtherExemptClass));

/** No advertisement, no expense beyond the limits. */
export const restrained = { "no-advertisement": holds(unadvertised), "expenses-within-limits": is("sg.expensesWithinLimits") };

export const withoutLiveProspectus = { "no-live-prospectus": holds(noLiveProspectus) };

export const smallOffer = (code: (typeof SMALL_OFFER_CODES)[number]) => ({
  "only-addressee-can-accept": is("sg.addresseeOnly"),
  "connection-or-interest": any(is("sg.priorContact"), is("sg.signalledInterest"), is("sg.clientOfFirm")),
  "within-limit-of-amount": any(
    all(counts(SMALL_OFFER_CODES), atMost("sg.smallOfferRaised", smallOfferLimit)),
    all(atMost("sale.amount", smallOfferLimit), restsOn([code]), atMost("sg.smallOfferRaisedClaimed", smallOfferLimit)),
  ),
  "statement-given": is("sg.smallOfferStatement"),
  "resale-notice-given": is("sg.resaleNotice"),
  ...restrained,
});

/** Tokens bought in a small offer pass on in reliance on the small-offer exemption only six months later. */
export const heldLongEnough = {
  "held-six-months-on-resale": any(
    not(holds(resale)),
    not(equals("sg.acquiredUnder", "sfa-272a")),
    onOrAfter("sale.date", later("sg.acquiredOn", resalePeriod)),
  ),
};

export const privatePlacement = (code: (typeof PLACEMENT_CODES)[number]) => ({
  "within-limit-of-persons": any(
    all(counts(PLACEMENT_CODES), atMost("sg.privatePlacementOfferees", placementLimit)),
    all(atMost("sale.offerees", placementLimit), restsOn([code]), atMost("sg.privatePlacementOffereesClaimed", placementLimit)),
  ),
  ...restrained,
});

export const toRelevantPersons = { "relevant-persons": holds(relevantPersons), ...restrained, ...withoutLiveProspectus };

export const onLargeTerms = { "large-minimum-as-principal": holds(largeTransactions), ...restrained, ...withoutLiveProspectus };

export const offerTallies = [
  tally({
    fact: "sg.smallOfferRaised",
    of: "amount",
    among: "everywhere",
    where: all(holds(offerInReach), counts(SMALL_OFFER_CODES)),
    within: countingPeriod.id,
    related: SMALL_OFFER_CODES,
    cites: [cite(sfa, "ss. 272A(1), 272A(5)-(7), 302B", { evidence: "unverified" })],
  }),
  tally({
    fact: "sg.smallOfferRaisedClaimed",
    of: "amount",
    among: "everywhere",
    where: all(holds(offerInReach), restsOn(SMALL_OFFER_CODES)),
    within: countingPeriod.id,
    related: SMALL_OFFER_CODES,
    cites: [cite(sfa, "ss. 272A(1), 272A(5)-(7), 302B", { evidence: "unverified" })],
  }),
  tally({
    fact: "sg.privatePlacementOfferees",
    of: "offerees",
    among: "everywhere",
    where: all(holds(offerInReach), counts(PLACEMENT_CODES)),
    within: countingPeriod.id,
    related: PLACEMENT_CODES,
    cites: [cite(sfa, "ss. 272B, 302C")],
  }),
  tally({
    fact: "sg.privatePlacementOffereesClaimed",
    of: "offerees",
    among: "everywhere",
    where: all(holds(offerInReach), restsOn(PLACEMENT_CODES)),
    within: countingPeriod.id,
    related: PLACEMENT_CODES,
    cites: [cite(sfa, "ss. 272B, 302C")],
  }),
];
