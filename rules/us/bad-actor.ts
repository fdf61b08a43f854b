import type { Parameter } from "../../src/authoring";
import { all, any, cite, concept, defineFacts, holds, not, rule, vocabulary } from "../../src/authoring";
import { offerExposure } from "./exposures";
import { security } from "./security-concepts";
import { securityFacts } from "./security-facts";
import { rule506c } from "./security-instruments";
import { coveredHolding, cutOff504, cutOff506, cutOffRegA, cutOffRegCf, fiveYears, tenYears } from "./security-parameters";

/** Bad-actor disqualification. The offering states the gravest event; its look-back ends at each sale. */

export const badActorFacts = defineFacts({
  "us.badActorEvent": {
    subject: "offering",
    type: "boolean",
    readAs: { at: "/issuer/badActor/event" },
    meaning: "there is a conviction, injunction, order or suspension against a person connected with the offering",
    ask: "After a factual inquiry into all covered persons: is there any conviction, injunction, order, bar or suspension against one of them?",
  },
  "us.badActorEventOn": {
    subject: "offering",
    type: "date",
    readAs: { at: "/issuer/badActor/eventOn" },
    meaning: "date of the event",
    ask: "When was the conviction, injunction, order or suspension?",
  },
  "us.badActorWaiver": {
    subject: "offering",
    type: "boolean",
    readAs: { at: "/issuer/badActor/waiver" },
    meaning: "the SEC waived the disqualification, or the court or regulator advised in writing that it should not follow",
    ask: "Did the SEC waive the disqualification, or did the court or regulator advise in writing that it should not follow?",
  },
  "us.badActorCapacity": {
    subject: "offering",
    type: "code",
    values: ["issuer", "affiliated-issuer", "director-or-officer", "holder", "promoter", "investment-manager", "paid-solicitor", "none"],
    meaning: "capacity of the person concerned",
    ask: "In which capacity does the person act: issuer or predecessor, affiliated issuer, director, officer or managing member, holder of voting equity, promoter, investment manager or its principal, paid for soliciting or principal of such a firm, or none of these?",
  },
  "us.badActorHolding": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "voting equity that the person beneficially owns",
    ask: "What percentage of the issuer's voting equity, by voting power, does the person own?",
  },
  "us.badActorEventKind": {
    subject: "offering",
    type: "code",
    values: ["conviction", "injunction", "regulator-bar", "regulator-fraud-order", "sec-suspension", "sec-cease-and-desist", "sro-expulsion", "stop-order", "postal-order"],
    meaning: "kind of event",
    ask: "What kind of event is it: conviction in connection with securities; court injunction; bar by a state or federal regulator; final order of such a regulator for fraud; SEC suspension, limitation or bar; SEC cease-and-desist order for scienter fraud or section 5; expulsion or suspension by a self-regulatory body; stop, refusal or suspension order on a filing; postal false-representation order?",
  },
  "us.badActorInForce": {
    subject: "offering",
    type: "boolean",
    meaning: "the order, injunction or suspension is still in force at the sale (or the proceeding pending)",
    ask: "Is the injunction, bar, order or suspension still in force at the sale, or the proceeding still pending?",
  },
  "us.badActorDisclosed": {
    subject: "sale",
    type: "boolean",
    meaning: "the earlier event was disclosed to purchasers in writing a reasonable time before the sale",
    ask: "Was the earlier event disclosed to every purchaser in writing a reasonable time before the sale?",
  },
  "us.badActorUnknowable": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer did not know of the event and, in the exercise of reasonable care, could not have known",
    ask: "Did the issuer not know of the event, and could it not have known in the exercise of reasonable care?",
    judgement: { by: "counsel", note: "Reasonable care takes a factual inquiry into the covered persons." },
  },
});

const { is, isNot, equals, oneOf, atLeast, before, onOrBefore, later } = vocabulary("USD", { ...securityFacts, ...badActorFacts });

const events = { evidence: "unverified" } as const;

export const coveredPerson = concept({
  id: "us.bad-actor.covered-person",
  title: "Covered person",
  subject: "offering",
  when: any(
    oneOf("us.badActorCapacity", ["issuer", "affiliated-issuer", "director-or-officer", "promoter", "investment-manager", "paid-solicitor"]),
    all(equals("us.badActorCapacity", "holder"), atLeast("us.badActorHolding", coveredHolding)),
  ),
  cites: [cite(rule506c, "Rule 506(d)(1)")],
});

const withinTen = onOrBefore("sale.date", later("us.badActorEventOn", tenYears));
const withinFive = onOrBefore("sale.date", later("us.badActorEventOn", fiveYears));
const ofIssuer = oneOf("us.badActorCapacity", ["issuer", "affiliated-issuer"]);

export const disqualifyingEvent = concept({
  id: "us.bad-actor.event",
  title: "Disqualifying event of a covered person",
  subject: "sale",
  when: all(
    is("us.badActorEvent"),
    holds(coveredPerson),
    any(
      all(equals("us.badActorEventKind", "conviction"), any(withinFive, all(not(ofIssuer), withinTen))),
      all(equals("us.badActorEventKind", "regulator-fraud-order"), withinTen),
      all(oneOf("us.badActorEventKind", ["injunction", "sec-cease-and-desist"]), withinFive, is("us.badActorInForce")),
      all(oneOf("us.badActorEventKind", ["regulator-bar", "sec-suspension", "sro-expulsion"]), is("us.badActorInForce")),
      all(oneOf("us.badActorEventKind", ["stop-order", "postal-order"]), any(withinFive, is("us.badActorInForce"))),
    ),
    isNot("us.badActorWaiver"),
    isNot("us.badActorUnknowable"),
  ),
  cites: [cite(rule506c, "Rule 506(d)(1)-(2)", events)],
  note: "Convictions count for ten years, those of the issuer, its predecessors and affiliated issuers for five. The look-back ends at the sale.",
});

/** Nobody is disqualified, or the event is older than the regime and was disclosed. */
const clean = (cutOff: Parameter<"date">) =>
  any(isNot("us.badActorEvent"), not(holds(disqualifyingEvent)), all(before("us.badActorEventOn", cutOff), is("us.badActorDisclosed")));

export const noBadActor506 = clean(cutOff506);
export const noBadActor504 = clean(cutOff504);
export const noBadActorRegA = clean(cutOffRegA);
export const noBadActorRegCf = clean(cutOffRegCf);

export const badActor = rule({
  id: "us.reg-d.506d-bad-actor",
  title: "Nobody behind an offering under Rule 506 is disqualified",
  kind: "prohibition",
  cites: [cite(rule506c, "Rule 506(d)-(e)")],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(security), oneOf("sale.pathway", ["us.506b", "us.506c"])),
  requires: { "no-disqualified-person": noBadActor506 },
  exposes: offerExposure,
  remedies: [
    "Remove the covered person before the sale.",
    "Ask the SEC for a waiver, or the court or regulator for written advice that disqualification should not follow.",
    "Use an exemption without disqualification, such as Regulation S or section 4(a)(2).",
  ],
  openTexture: [{ term: "reasonable care", question: "Could the issuer have known of the event in the exercise of reasonable care?", by: "counsel" }],
  notes: [
    "Parallel regimes have cut-off days of their own: Regulation A 2015-06-19, Regulation Crowdfunding 2016-05-16, Rule 504 2017-01-20; they also test at filing.",
    "The list of covered persons and the cut-off were read in the SEC's guide; the look-back periods are not confirmed.",
  ],
});

export const badActorConcepts = [coveredPerson, disqualifyingEvent] as const;
export const badActorRules = [badActor] as const;
