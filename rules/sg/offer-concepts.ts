import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { securities, schemeUnit } from "./concepts";
import { words } from "./facts";
import type { EXEMPTION_CODES } from "./offer-facts";
import { sfa } from "./instruments";
import { largeTransactions, permittedBuyers } from "./investor-concepts";
import { listedClassStart, prospectusLife, resalePeriod } from "./parameters";

const { is, isNot, equals, oneOf, before, after, onOrBefore, onOrAfter, later } = words;

export const offeredFromSingapore = concept({
  id: "sg.offered-from-singapore",
  title: "Offer made from Singapore",
  subject: "sale",
  when: all(any(is("issuer.here"), is("personnel.here")), is("sg.offeredFromSingapore")),
  cites: [cite(sfa, "s. 240")],
  note: "An issuer without place or staff in Singapore is taken not to offer from there (interpretation).",
});

/** A sale into Singapore or from it. */
export const offerInReach = concept({
  id: "sg.offer-in-reach",
  title: "Offer to persons in Singapore, or from Singapore",
  subject: "sale",
  when: all(is("sale.offered"), any(is("sale.here"), holds(offeredFromSingapore))),
  cites: [cite(sfa, "ss. 240, 339")],
});

export const unadvertised = concept({
  id: "sg.unadvertised-offer",
  title: "Offer without advertisement",
  subject: "sale",
  when: all(isNot("sale.advertised"), isNot("marketing.invitesPublicHere")),
  cites: [cite(sfa, "ss. 272A(1), 272B, 275(1), 302B, 302C, 305")],
  note: "No advertisement makes or calls attention to the offer, by whomever it is published: a public post of an adviser on a social network defeats the exemption for the offer.",
});

export const noLiveProspectus = concept({
  id: "sg.no-live-prospectus",
  title: "No live registered prospectus, or written notice of the exempt offer",
  subject: "offering",
  when: any(
    after("sg.prospectusRegistered", "asOf"),
    onOrAfter("asOf", later("sg.prospectusRegistered", prospectusLife)),
    all(is("sg.masNotifiedOfExemptOffer"), is("sg.offereesToldOfExemptOffer")),
  ),
  cites: [cite(sfa, "ss. 272A(1), 272B, 275(1), 305")],
});

export const liveProspectus = concept({
  id: "sg.live-prospectus",
  title: "Registered prospectus within its life",
  subject: "offering",
  when: all(onOrBefore("sg.prospectusRegistered", "asOf"), before("asOf", later("sg.prospectusRegistered", prospectusLife))),
  cites: [cite(sfa, "ss. 240, 250", { evidence: "unverified" })],
});

// Resale by a holder.

export const resale = concept({
  id: "sg.resale",
  title: "Resale by a holder",
  subject: "offering",
  when: equals("raise.kind", "secondary-sale-by-holder"),
  cites: [cite(sfa, "ss. 276, 304A, 305A")],
});

/** Securities bought under section 274 or 275 and resold. */
export const lockedSecurities = concept({
  id: "sg.resale-of-274-275-securities",
  title: "Resale of securities acquired under section 274 or 275",
  subject: "sale",
  when: all(holds(resale), holds(securities), oneOf("sg.acquiredUnder", ["sfa-274", "sfa-275"])),
  cites: [cite(sfa, "s. 276")],
});

export const withinResalePeriod = concept({
  id: "sg.within-resale-period",
  title: "Resale within six months of acquisition",
  subject: "sale",
  when: onOrBefore("sale.date", later("sg.acquiredOn", resalePeriod)),
  cites: [cite(sfa, "s. 276")],
  note: "The anniversary itself is read as inside the period (interpretation).",
});

/** What takes the other exemptions away from a resale of securities. */
export const overriddenResale = concept({
  id: "sg.resale-overridden",
  title: "Resale within six months to a buyer who is not permitted",
  subject: "sale",
  when: all(
    holds(lockedSecurities),
    holds(withinResalePeriod),
    not(holds(permittedBuyers)),
    any(before("asOf", listedClassStart), isNot("sg.listedClass")),
  ),
  cites: [cite(sfa, "s. 276")],
  note: "Sections 272A, 272B, 273(1)(d), (da), (e)-(j), 277, 278 and 279 do not help such a sale.",
});

export const firstSaleOfUnits = concept({
  id: "sg.first-sale-of-exempt-units",
  title: "First sale of fund units acquired under section 304 or 305",
  subject: "sale",
  when: all(holds(resale), holds(schemeUnit), oneOf("sg.acquiredUnder", ["sfa-304", "sfa-305"]), is("sg.firstSale")),
  cites: [cite(sfa, "ss. 304A, 305A")],
});

/** Units bought under section 304 pass to institutional investors only; those under 305 to all permitted buyers. */
export const permittedUnitBuyers = concept({
  id: "sg.permitted-unit-buyers",
  title: "Permitted buyers of fund units on their first sale",
  subject: "sale",
  when: any(
    equals("sale.investorClass", "sg.institutional"),
    all(equals("sg.acquiredUnder", "sfa-305"), holds(permittedBuyers)),
  ),
  cites: [cite(sfa, "ss. 304A, 305A")],
});

export const overriddenFirstSale = concept({
  id: "sg.first-sale-overridden",
  title: "First sale of exempt fund units to a buyer who is not permitted",
  subject: "sale",
  when: all(holds(firstSaleOfUnits), not(holds(permittedUnitBuyers)), isNot("sg.listedClass")),
  cites: [cite(sfa, "ss. 304A, 305A")],
  note: "At any time: there is no end as for securities. Sections 302B, 302C, 303(1) and 305B do not help such a sale.",
});

/** The exemption of Singapore law on which a sale says that it rests. */
export const restsOn = (codes: readonly (typeof EXEMPTION_CODES)[number][]) => oneOf("sale.pathway", codes);

/** Sales that rest on their class or terms are not counted as small offers or private placements. */
export const ofOtherExemptClass = any(
  oneOf("sale.investorClass", ["sg.institutional", "sg.accredited", "sg.relevant-person"]),
  holds(largeTransactions),
);

export const offerConcepts = [
  offeredFromSingapore,
  offerInReach,
  unadvertised,
  noLiveProspectus,
  liveProspectus,
  resale,
  lockedSecurities,
  withinResalePeriod,
  overriddenResale,
  firstSaleOfUnits,
  permittedUnitBuyers,
  overriddenFirstSale,
];
