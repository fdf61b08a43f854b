import { all, any, cite, concept, holds, not, rule, vocabulary } from "../../src/authoring";
import { esmaAnswer839, listingAct, prospectusRegulation } from "./instruments";
import { articleOneExemptions } from "./offer-exemptions";
import { prospectusFacts } from "./prospectus-facts";
import * as p from "./prospectus-parameters";
import { regimeFacts } from "./regime-facts";
import { claims, smallOffer, smallOfferConditions } from "./small-offers";
import { fundUnit, transferableSecurity } from "./token-regime";

const { is, isNot, equals, oneOf, atLeast, before, onOrBefore, later } = vocabulary("EUR", { ...regimeFacts, ...prospectusFacts });

/** Units of closed-ended funds are securities too; the Regulation leaves out those of open-ended ones. */
export const prospectusSecurity = concept({
  id: "eu.prospectus-security",
  title: "Security within the Prospectus Regulation",
  subject: "offering",
  when: any(holds(transferableSecurity), all(holds(fundUnit), isNot("eu.fundOpenEnded"))),
  cites: [cite(prospectusRegulation, "arts 1(2)(a), 2(a)")],
});

export const prospectusConcepts = [prospectusSecurity];

const smallOfferRemark = "The total is that of all ongoing offers, and of those of the twelve months before, of all types and classes, without those under a prospectus or an exemption of article 1(4). Which sale rests on which is taken from what it claims; a sale whose claim fails is a small offer only if all sales to others than qualified investors together are.";

const exposes = [
  { role: "issuer", basis: "primary", note: "And the offeror." },
  { role: "platform", basis: "joint", note: "A platform that makes the offer in its own name." },
  { role: "personnel", basis: "joint", cites: [cite(prospectusRegulation, "art. 11")], note: "Members of the issuer's bodies, as national law has it." },
  { role: "sponsor", basis: "joint", cites: [cite(prospectusRegulation, "art. 11")], note: "A guarantor." },
] as const;

export const publicOffer = rule({
  id: "eu.prospectus.art3-public-offer",
  title: "An offer of securities to the public needs an approved and published prospectus",
  kind: "disclosure",
  cites: [cite(prospectusRegulation, "arts 3(1), 6, 12, 20, 21, 23, 25"), cite(listingAct, "art. 1")],
  inForce: { from: "2019-07-21" },
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(prospectusSecurity)),
  requires: {
    "prospectus-approved": onOrBefore("eu.prospectusApproved", "dates.offerStart"),
    "prospectus-published-by-the-start": onOrBefore("eu.prospectusPublished", "dates.offerStart"),
    "prospectus-valid": all(
      onOrBefore("dates.offerStart", later("eu.prospectusApproved", p.prospectusValidity)),
      any(onOrBefore("asOf", later("eu.prospectusApproved", p.prospectusValidity)), onOrBefore("dates.offerEnd", later("eu.prospectusApproved", p.prospectusValidity))),
    ),
    "prospectus-covers-the-member-state": is("eu.prospectusCoversState"),
    "prospectus-supplemented": is("eu.prospectusUpToDate"),
    "available-before-the-offer-ends": any(isNot("eu.firstAdmissionOfShares"), atLeast("eu.workingDaysAvailable", p.availabilityBeforeClose)),
  },
  unless: {
    ...articleOneExemptions,
    "short-money-market-instrument": {
      title: "Money-market instrument with a maturity of less than twelve months: outside the Regulation",
      conditions: {
        "debt": equals("token.kind", "debt"),
        "matures-within-twelve-months": before("eu.debtMatures", later("eu.debtIssued", p.shortMaturity)),
        "money-market-instrument": equals("eu.sectorClass", "money-market-instrument"),
      },
      cites: [cite(prospectusRegulation, "arts 1(2), 2(a)")],
    },
    "small-offer-floor": {
      title: "Less than EUR 1,000,000 in the Union over twelve months: outside the Regulation",
      conditions: smallOfferConditions.floor,
      cites: [cite(prospectusRegulation, "art. 1(3)")],
      inForce: { from: "2018-07-21", to: "2024-12-03" },
      note: "A Member State could ask for disclosure that is not disproportionate.",
    },
    "small-offer-floor-eea-efta": {
      title: "Less than EUR 1,000,000 over twelve months, in an EEA-EFTA state",
      conditions: smallOfferConditions.floorInEeaEfta,
      cites: [cite(prospectusRegulation, "art. 1(3), without the Listing Act")],
      inForce: { from: "2024-12-04" },
      evidence: "unverified",
    },
    "small-offer-national": {
      title: "Small offer below the amount that the Member State has chosen",
      conditions: smallOfferConditions.national,
      claimedAs: [claims.smallOffer],
      cites: [cite(prospectusRegulation, "art. 3(2), as in force until 2026-06-04")],
      inForce: { from: "2018-07-21", to: "2026-06-04" },
    },
    "small-offer-national-eea-efta": {
      title: "Small offer below the amount that the EEA-EFTA state has chosen",
      conditions: smallOfferConditions.nationalInEeaEfta,
      claimedAs: [claims.smallOffer],
      cites: [cite(prospectusRegulation, "art. 3(2), without the Listing Act")],
      inForce: { from: "2026-06-05" },
      evidence: "unverified",
    },
    "small-offer": {
      title: "Small offer: less than EUR 12,000,000 in the Union over twelve months (EUR 5,000,000 where the state has chosen it)",
      conditions: smallOfferConditions.standard,
      claimedAs: [claims.smallOffer],
      cites: [cite(prospectusRegulation, "art. 3(2), (2a), (2c)"), cite(esmaAnswer839, "lowest threshold where an offer is made in several states")],
      inForce: { from: "2026-06-05" },
      note: "Applies without a national act. That Germany has not chosen the lower amount is confirmed; of other states the choice was not found. Each state may ask for a national document.",
    },
  },
  exposes,
  remedies: [
    "Have a prospectus approved, publish it before the offer starts, and notify it to each host Member State.",
    "Restrict the offer to qualified investors, or to fewer than 150 other persons in each Member State.",
    "Raise the ticket or the denomination to EUR 100,000.",
    "Keep the twelve-month total in the Union below the small-offer amount, and do not use the passport.",
    "Offer through an authorised crowdfunding provider, up to EUR 5,000,000.",
    "For a further issue of admitted securities: use the secondary-issue exemption with an Annex IX document.",
  ],
  notes: [
    "Each sale, into one Member State and to one class, is tested on its own; exemptions of article 1(4) may be combined (art. 1(6)). Every communication with enough information to decide is an offer to the public, placings through intermediaries included.",
    smallOfferRemark,
    "The law of the day of evaluation applies: evaluate an offer as of the day on which it starts. Whether issuers of one sponsor are one offeror is not settled.",
    "Authorities may suspend or prohibit the offer; fines for a legal person are at least EUR 5,000,000 or 3 % of turnover (arts 32, 38).",
  ],
});

export const nationalDocument = rule({
  id: "eu.prospectus.art3-2d-national-document",
  title: "A small offer meets the document duty of each Member State",
  kind: "disclosure",
  cites: [cite(prospectusRegulation, "art. 3(2d)")],
  inForce: { from: "2026-06-05" },
  subject: "sale",
  nexus: ["sale"],
  when: all(
    is("sale.offered"),
    holds(prospectusSecurity),
    not(oneOf("sale.country", ["DE", "FR", "LU", "LI", "NO", "IS"])),
    equals("sale.pathway", claims.smallOffer),
    holds(smallOffer),
  ),
  requires: { "national-notice-and-document": is("eu.nationalConditionsMet") },
  exposes,
  remedies: ["Find out whether the Member State asks for a document or a notice for small offers, and file and publish it."],
  evidence: "unverified",
  notes: ["A Member State may ask for a document with at most the content of a prospectus summary. Which states do was not established; Germany, France, Luxembourg and Liechtenstein have packs of their own."],
});

export const publicOfferRules = [publicOffer, nationalDocument];
