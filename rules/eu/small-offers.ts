import type { Exemption } from "../../src/authoring";
import { all, any, cite, concept, holds, jsonLogic, not, tally, vocabulary } from "../../src/authoring";
import { esmaAnswer839, listingAct, nationalThresholdReports, prospectusRegulation } from "./instruments";
import { prospectusQualified } from "./investors";
import { issuerFacts } from "./issuer-facts";
import { eeaEftaStates } from "./mica-facts";
import { ecspr } from "./market-instruments";
import { prospectusFacts } from "./prospectus-facts";
import * as p from "./prospectus-parameters";

/** Small offers: article 3(2) of the Prospectus Regulation in its versions, and the floor that article 1(3) was. */
const { is, isNot, equals, oneOf, lessThan, atMost, atLeast, before, onOrAfter } = vocabulary("EUR", { ...prospectusFacts, ...issuerFacts });

/** Codes by which a sale claims an exemption of article 1(4), or a prospectus. */
export const claims = {
  qualified: "eu.prospectus-1-4-a",
  fewPersons: "eu.prospectus-1-4-b",
  denomination: "eu.prospectus-1-4-c",
  ticket: "eu.prospectus-1-4-d",
  secondary: "eu.prospectus-1-4-da",
  eighteenMonths: "eu.prospectus-1-4-db",
  conversion: "eu.prospectus-1-4-e",
  takeover: "eu.prospectus-1-4-f",
  merger: "eu.prospectus-1-4-g",
  dividend: "eu.prospectus-1-4-h",
  employees: "eu.prospectus-1-4-i",
  creditInstitution: "eu.prospectus-1-4-j",
  crowdfunding: "eu.ecspr",
  smallOffer: "eu.prospectus-3-2",
  prospectus: "eu.prospectus",
} as const;

const notSmallOffers = Object.values(claims).filter((claim) => claim !== claims.smallOffer);

/** States where EU acts bind only once incorporated into the EEA Agreement. */
export const eeaEftaSale = concept({
  id: "eu.eea-efta-sale",
  title: "Sale into an EEA-EFTA state",
  subject: "sale",
  when: oneOf("sale.country", eeaEftaStates),
  cites: [cite(listingAct, "EEA relevance")],
  note: "The dates of the Listing Act do not bind here until it is incorporated, which was not found; for Norway and Iceland nothing was verified.",
});

// What is added up.

export const countsAsSmallOffer = concept({
  id: "eu.counts-as-small-offer",
  title: "Sale that rests neither on an exemption of article 1(4) nor on a prospectus",
  subject: "sale",
  when: all(not(holds(prospectusQualified)), not(atLeast("sale.minTicket", p.ticketMinimum)), not(oneOf("sale.pathway", notSmallOffers))),
  cites: [cite(prospectusRegulation, "art. 3(2c)")],
  note: "The exemption that the sale claims decides.",
});

const fiveMillionState = all(not(equals("sale.country", "DE")), is("eu.fiveMillionOption"));

const aggregation = [cite(prospectusRegulation, "art. 3(2c)")];

export const smallOfferTallies = [
  tally({
    fact: "eu.smallOfferTotal",
    of: "amount",
    among: "jurisdiction",
    where: holds(countsAsSmallOffer),
    within: p.aggregationWindow.id,
    related: [claims.smallOffer],
    cites: aggregation,
  }),
  tally({
    fact: "eu.nonQualifiedTotal",
    of: "amount",
    among: "jurisdiction",
    where: not(holds(prospectusQualified)),
    within: p.aggregationWindow.id,
    related: [claims.smallOffer],
    cites: aggregation,
  }),
  tally({
    fact: "eu.usedInFiveMillionState",
    among: "jurisdiction",
    where: all(holds(countsAsSmallOffer), fiveMillionState),
    cites: [cite(esmaAnswer839, "lowest threshold where an offer is made in several states")],
  }),
  tally({
    fact: "eu.crowdfundingTotal",
    of: "amount",
    among: "jurisdiction",
    where: oneOf("sale.pathway", [claims.crowdfunding, claims.smallOffer]),
    within: p.aggregationWindow.id,
    related: [claims.crowdfunding, claims.smallOffer],
    cites: [cite(ecspr, "art. 1(2)(c)")],
  }),
  tally({
    fact: "eu.nonQualifiedOfferees",
    of: "offerees",
    among: "country",
    where: not(holds(prospectusQualified)),
    cites: [cite(prospectusRegulation, "art. 1(4)(b)")],
  }),
  tally({
    fact: "eu.smallTicketOfferees",
    of: "offerees",
    among: "country",
    where: all(not(holds(prospectusQualified)), not(atLeast("sale.minTicket", p.ticketMinimum))),
    cites: [cite(prospectusRegulation, "art. 1(4)(b), (d) and (6)")],
  }),
];

// Under which limit the total is. If all sales but those to qualified investors are, whatever they claim, the small ones are. A total speaks only for a sale that is in it.

type Money = Parameters<typeof lessThan<"eu.smallOfferTotal">>[1];
export const totalLessThan = (limit: Money) => any(all(not(holds(prospectusQualified)), lessThan("eu.nonQualifiedTotal", limit)), all(holds(countsAsSmallOffer), lessThan("eu.smallOfferTotal", limit)));
export const totalAtMost = (limit: Money) => any(all(not(holds(prospectusQualified)), atMost("eu.nonQualifiedTotal", limit)), all(holds(countsAsSmallOffer), atMost("eu.smallOfferTotal", limit)));

/** Strictly below the amount that the state is stated to have chosen, which could not be more than the ceiling. */
const belowStatedAmount = all(
  totalLessThan(p.nationalCeiling),
  any(
    all(not(holds(prospectusQualified)), jsonLogic({ "<": [{ var: "eu.nonQualifiedTotal" }, { var: "eu.nationalSmallOfferAmount" }] })),
    all(holds(countsAsSmallOffer), jsonLogic({ "<": [{ var: "eu.smallOfferTotal" }, { var: "eu.nationalSmallOfferAmount" }] })),
  ),
);

const inState = (state: string) => equals("sale.country", state);

/** The amount of the state, where the pack knows it; else the one that the offering states. */
export const belowNationalAmount = concept({
  id: "eu.below-national-small-offer-amount",
  title: "Below the small-offer amount of the Member State (old article 3(2))",
  subject: "sale",
  when: any(
    all(inState("DE"), totalAtMost(p.germanAmount)),
    all(inState("LI"), totalAtMost(p.liechtensteinAmount)),
    all(inState("LU"), totalLessThan(p.luxembourgAmount)),
    all(inState("FR"), totalLessThan(p.frenchAmount)),
    all(inState("NL"), totalLessThan(p.dutchAmount)),
    all(inState("SE"), totalLessThan(p.swedishAmount)),
    all(inState("MT"), totalLessThan(p.malteseAmount)),
    all(inState("NO"), totalLessThan(p.norwegianAmount)),
    all(inState("IT"), totalLessThan(p.italianAmount)),
    all(inState("ES"), any(totalLessThan(p.spanishBankAmount), all(isNot("eu.issuerIsCreditInstitution"), totalLessThan(p.spanishAmount)))),
    all(inState("IE"), any(totalLessThan(p.irishAmount), belowStatedAmount)),
    all(not(oneOf("sale.country", ["DE", "LI", "LU", "FR", "NL", "SE", "MT", "NO", "IT", "ES", "IE"])), belowStatedAmount),
  ),
  cites: [cite(prospectusRegulation, "art. 3(2), as in force until 2026-06-04"), cite(nationalThresholdReports, "amounts of the Member States", { evidence: "primary" })],
  note: "Germany and Liechtenstein: not more than EUR 8000000; Luxembourg, France and Norway: less than EUR 8000000; the Netherlands: less than EUR 5000000. From memory: Italy and Spain less than EUR 8000000, Spanish credit institutions less than EUR 5000000. For Ireland EUR 5000000 and EUR 8000000 are both reported. Other states: as stated, less than the amount.",
});

// The versions, as conditions; each is used in the exemption of its days and in the definition below.

const passport = { "not-notified-to-other-states": isNot("eu.notifiedUnderArticle25") };

/** Where a state's own notice and document belong to its exemption, and no pack of that state asks for them. */
const nationalConditions = { "national-notice-and-document": any(oneOf("sale.country", ["DE", "FR", "LU", "LI", "NL"]), is("eu.nationalConditionsMet")) };

export const smallOfferConditions = {
  floor: { "below-the-floor": totalLessThan(p.floorAmount) },
  floorInEeaEfta: { "in-an-eea-efta-state": holds(eeaEftaSale), "below-the-floor": totalLessThan(p.floorAmount) },
  national: { ...passport, "below-the-national-amount": holds(belowNationalAmount), ...nationalConditions },
  nationalInEeaEfta: {
    "in-an-eea-efta-state": holds(eeaEftaSale),
    ...passport,
    "below-the-national-amount": holds(belowNationalAmount),
    ...nationalConditions,
  },
  standard: {
    "in-a-member-state": not(holds(eeaEftaSale)),
    ...passport,
    "below-the-threshold": any(totalLessThan(p.optedThreshold), all(totalLessThan(p.defaultThreshold), not(fiveMillionState), isNot("eu.usedInFiveMillionState"))),
  },
} as const;

const met = (conditions: Exemption<"sale">["conditions"]) => all(...Object.values(conditions));

/** For rules that speak of offers under article 3(2), here and in the packs of the Member States. */
export const smallOffer = concept({
  id: "eu.small-offer",
  title: "Small offer outside the duty to publish a prospectus",
  subject: "sale",
  when: any(
    all(any(before("asOf", p.listingActStart), holds(eeaEftaSale)), met(smallOfferConditions.floor)),
    all(any(before("asOf", p.defaultExemptionStart), holds(eeaEftaSale)), met(smallOfferConditions.national)),
    all(onOrAfter("asOf", p.defaultExemptionStart), met(smallOfferConditions.standard)),
  ),
  cites: [cite(prospectusRegulation, "arts 1(3), 3(2)-(2d)")],
});

export const smallOfferConcepts = [eeaEftaSale, countsAsSmallOffer, belowNationalAmount, smallOffer];
