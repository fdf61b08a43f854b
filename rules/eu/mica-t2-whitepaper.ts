import { all, any, cite, defineFacts, holds, not, rule, vocabulary } from "../../src/authoring";
import { mica } from "./instruments";
import { titleTwoOffer } from "./mica-concepts";
import { micaSharedFacts } from "./mica-facts";
import { whitePaperFormat } from "./mica-instruments";
import {
  cancellationRefundPeriod, limitedNetworkLimit, machineReadableStart, modifiedWhitePaperNotice, utilityOfferLength, whitePaperNotice,
} from "./mica-parameters";
import { earlierWhitePaper, outsideTitleTwo, titleTwoExemptions, whitePaperExemptions } from "./mica-t2-exemptions";
import { utilityToken } from "./token-regime";

export const whitePaperFacts = defineFacts({
  "eu.whitePaperModified": {
    subject: "offering",
    type: "boolean",
    meaning: "the white paper has been modified after publication",
    ask: "Has the white paper been modified since it was published?",
  },
  "eu.modifiedWhitePaperNoticeDays": {
    subject: "offering",
    type: "integer",
    unit: "working days",
    meaning: "working days between notification and publication of the modified white paper",
    ask: "How many working days lie between the notification of the modified white paper and its publication?",
  },
  "eu.offerConductMet": {
    subject: "offering",
    type: "boolean",
    meaning: "the offeror acts honestly and fairly, manages conflicts of interest, keeps its systems to Union security standards and treats holders equally",
    ask: "Does the offeror act honestly, fairly and professionally, communicate clearly, identify, manage and disclose conflicts of interest, keep its systems and security protocols to Union standards, and treat holders equally save as disclosed?",
    judgement: { by: "counsel", note: "The duties of article 14 are standards of conduct." },
  },
  "eu.offerCancelledOn": {
    subject: "offering",
    type: "date",
    meaning: "day on which the offer was cancelled",
    ask: "On which day was the offer cancelled, if it was?",
  },
  "eu.cancelledFundsReturnedOn": {
    subject: "offering",
    type: "date",
    meaning: "day on which the funds of the cancelled offer were returned",
    ask: "On which day were all funds of the cancelled offer returned to the buyers?",
  },
  "eu.networkConsideration": {
    subject: "offering",
    type: "money",
    unit: "EUR",
    meaning: "largest consideration in the Union in any twelve months since the initial offer",
    ask: "What is the largest total consideration of the offer in the Union in any twelve months since the initial offer?",
  },
  "eu.limitedNetworkNotified": {
    subject: "offering",
    type: "boolean",
    meaning: "the authority is notified of the limited network, with an explanation",
    ask: "Was the authority notified of the offer, with a description and an explanation why it is limited to a network?",
  },
});

const { is, isNot, atLeast, moreThan, before, onOrBefore, later } = vocabulary("EUR", { ...micaSharedFacts, ...whitePaperFacts });

const inForce = { from: "2024-12-30" };

const offerorAndBodies = [
  { role: "issuer", basis: "primary", note: "The offeror; the issuer is taken to be it." },
  {
    role: "personnel",
    basis: "joint",
    cites: [cite(mica, "art. 15")],
    note: "Members of the administrative, management or supervisory body answer to holders for a white paper that is incomplete, unfair, unclear or misleading. The holder bears the burden of proof; exclusion clauses are void.",
  },
] as const;

export const whitePaper = rule({
  id: "eu.mica.t2-art4-whitepaper",
  title: "An offer of crypto-assets to the public needs a notified and published white paper",
  kind: "disclosure",
  cites: [cite(mica, "arts 4(1)(b)-(d), 6, 8, 9; Annex I"), cite(whitePaperFormat, "machine-readable format")],
  inForce,
  subject: "sale",
  nexus: ["sale"],
  when: holds(titleTwoOffer),
  requires: {
    "content-as-prescribed": is("eu.whitePaperCompliant"),
    "machine-readable": any(before("eu.whitePaperPublished", machineReadableStart), is("eu.whitePaperMachineReadable")),
    "classification-explained": is("eu.whitePaperExplainsClass"),
    "host-states-and-start-notified": is("eu.whitePaperHostStates"),
    "notified-before-publication": before("eu.whitePaperNotified", "eu.whitePaperPublished"),
    "notified-working-days-ahead": atLeast("eu.whitePaperNoticeDays", whitePaperNotice),
    "published-by-the-start-of-the-offer": onOrBefore("eu.whitePaperPublished", "dates.offerStart"),
    "kept-on-the-website": is("eu.whitePaperOnWebsite"),
  },
  unless: { ...whitePaperExemptions, ...titleTwoExemptions, ...earlierWhitePaper },
  exposes: offerorAndBodies,
  remedies: [
    "Draw up the white paper, notify it, wait twenty working days and publish it before the offer starts; no approval is needed.",
    "Keep the consideration in the Union within EUR 1 000 000 in the first twelve months, or address fewer than 150 persons per Member State.",
    "Restrict offer and transfers to qualified investors in MiCA's sense.",
    "Do not announce a listing: it takes every exemption away.",
  ],
  openTexture: [{ term: "limited network", question: "Can the token be used only in a limited network of merchants who have contracts with the offeror?", by: "counsel" }],
  notes: [
    "Fines are at least EUR 700 000 for a natural and EUR 5 000 000 or 3 % of turnover for a legal person, or twice the benefit (art. 111); states may add criminal law.",
    "Working days depend on the public holidays of the home Member State, so their number is stated, not counted. A white paper published from 2025-12-23 on is taken to need the machine-readable format (interpretation).",
    "The home Member State (registered office; else a branch, else the first state of offer or admission) receives the notification.",
    "Exemptions are judged state by state; whether 150 persons in one state take the exemption from the offer in the others is not settled.",
  ],
});

export const legalPerson = rule({
  id: "eu.mica.t2-art4-whitepaper-legal-person",
  title: "Only a legal person offers crypto-assets to the public",
  kind: "authorisation",
  cites: [cite(mica, "art. 4(1)(a)")],
  inForce,
  subject: "sale",
  nexus: ["sale"],
  when: holds(titleTwoOffer),
  requires: { "legal-person": is("issuer.isLegalPerson") },
  unless: outsideTitleTwo,
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Make the offer through a legal person."],
  notes: ["Offers without a white paper under art. 4(2) need a legal person too. The issuer is taken to be the offeror."],
});

export const conduct = rule({
  id: "eu.mica.t2-art4-whitepaper-conduct",
  title: "The offeror acts honestly, fairly and professionally",
  kind: "marketing",
  cites: [cite(mica, "arts 4(1)(g), 14")],
  inForce,
  subject: "sale",
  nexus: ["sale"],
  when: holds(titleTwoOffer),
  requires: { "conduct-duties-met": is("eu.offerConductMet") },
  unless: outsideTitleTwo,
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Adopt a conflicts policy, review the systems against Union standards, and treat holders equally or disclose and justify the preference."],
  openTexture: [{ term: "honestly, fairly and professionally", question: "Does the conduct of the offeror meet article 14?", by: "counsel" }],
  notes: ["Applies to offers without a white paper under art. 4(2) too."],
});

export const cancellationRefund = rule({
  id: "eu.mica.t2-art4-whitepaper-cancellation-refund",
  title: "Funds of a cancelled offer are returned",
  kind: "reporting",
  cites: [cite(mica, "art. 14")],
  inForce,
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(titleTwoOffer), onOrBefore("dates.offerStart", "asOf"), onOrBefore("eu.offerCancelledOn", "asOf")),
  requires: { "returned-in-time": onOrBefore("eu.cancelledFundsReturnedOn", later("eu.offerCancelledOn", cancellationRefundPeriod)) },
  unless: outsideTitleTwo,
  due: { from: "eu.offerCancelledOn", within: cancellationRefundPeriod.id },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Return all funds within 25 calendar days of the cancellation."],
});

export const utilityOfferTerm = rule({
  id: "eu.mica.t2-art4-whitepaper-utility-term",
  title: "A utility token for a service still to come is offered for twelve months at most",
  kind: "disclosure",
  cites: [cite(mica, "art. 4(6)")],
  inForce,
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(titleTwoOffer), holds(utilityToken), isNot("eu.utilityServiceExists")),
  requires: { "ends-within-twelve-months-of-the-white-paper": onOrBefore("dates.offerEnd", later("eu.whitePaperPublished", utilityOfferLength)) },
  unless: { ...whitePaperExemptions, ...outsideTitleTwo },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["End the offer within twelve months of the publication of the white paper, or start it when the service is in operation."],
});

export const modifiedWhitePaper = rule({
  id: "eu.mica.t2-art4-whitepaper-modified",
  title: "A modified white paper is notified before it is published",
  kind: "disclosure",
  cites: [cite(mica, "art. 12(2)")],
  inForce,
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(titleTwoOffer), is("eu.whitePaperModified")),
  requires: { "notified-working-days-ahead": atLeast("eu.modifiedWhitePaperNoticeDays", modifiedWhitePaperNotice) },
  unless: { ...whitePaperExemptions, ...outsideTitleTwo },
  exposes: offerorAndBodies,
  remedies: ["Notify the modified white paper and wait seven working days before publishing it."],
});

export const limitedNetworkNotice = rule({
  id: "eu.mica.t2-art4-whitepaper-limited-network-notice",
  title: "A limited network above the limit is notified to the authority",
  kind: "reporting",
  cites: [cite(mica, "art. 4(3)")],
  inForce,
  subject: "sale",
  nexus: ["sale"],
  when: all(
    holds(titleTwoOffer),
    is("eu.limitedNetwork"),
    not(any(...[titleTwoExemptions.free, titleTwoExemptions["validation-reward"], titleTwoExemptions["utility-existing"]].map(({ conditions }) => all(...Object.values(conditions))))),
    moreThan("eu.networkConsideration", limitedNetworkLimit),
  ),
  requires: { "notified-with-explanation": is("eu.limitedNetworkNotified") },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Notify the authority, describing the offer and explaining why the network is limited."],
});

export const whitePaperRules = [whitePaper, legalPerson, conduct, cancellationRefund, utilityOfferTerm, modifiedWhitePaper, limitedNetworkNotice];
