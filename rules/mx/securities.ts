import { all, any, cite, concept, holds, not, rule, tally } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { qualifiedInvestor, security } from "./concepts";
import { words } from "./facts";
import { securitiesLaw, simplifiedReform, simplifiedRules } from "./instruments";
import { levelOne, levelTwo, privateOfferees } from "./parameters";

const { is, isNot, equals, atMost, lessThan, onOrBefore } = words;

const ART8 = cite(securitiesLaw, "art. 8", { evidence: "unverified" });

/** The closed list of private offers, known from memory. A sale is one tranche to one class, and each is judged by itself. */
const privateOffers: Readonly<Record<string, Exemption<"sale">>> = {
  "institutional-or-qualified": {
    title: "Private offer to institutional or qualified investors only",
    claimedAs: ["mx.lmv.art8-private-offer.i"],
    conditions: { "institutional-or-qualified": holds(qualifiedInvestor) },
    cites: [ART8],
  },
  "few-persons": {
    title: "Private offer of capital to few persons, without mass media",
    claimedAs: ["mx.lmv.art8-private-offer.ii"],
    conditions: {
      "represents-capital": equals("mx.rightsKind", "capital"),
      "fewer-than-limit": lessThan("mx.offerees", privateOfferees),
      "no-mass-media": isNot("sale.advertised"),
    },
    cites: [ART8],
    note: "Exactly the limit is outside. Everybody addressed in Mexico is counted, of whatever class (conservative). Debt does not fit.",
  },
  "employees": {
    title: "Plan for employees in general",
    claimedAs: ["mx.lmv.art8-private-offer.iii"],
    conditions: { "employees": equals("sale.investorClass", "mx.employee"), "general-plan": is("mx.employeePlan") },
    cites: [ART8],
  },
  "partners": {
    title: "Shareholders or partners with whom the company's object is carried out",
    claimedAs: ["mx.lmv.art8-private-offer.iv"],
    conditions: { "partners": equals("sale.investorClass", "mx.partner"), "object-carried-out-with-them": is("mx.objectWithPartners") },
    cites: [ART8],
  },
  "cnbv-authorised": {
    title: "Private offer authorised by the CNBV",
    claimedAs: ["mx.lmv.art8-private-offer.v"],
    conditions: { "authorised-as-private": is("mx.cnbvPrivateOffer") },
    cites: [ART8],
  },
};

export const privateOffer = concept({
  id: "mx.private-offer",
  title: "Private offer of securities",
  subject: "sale",
  when: any(...Object.values(privateOffers).map(({ conditions }) => all(...Object.values(conditions)))),
  cites: [ART8],
});

const offered = all(holds(security), is("sale.offered"));

const answerable = [
  { role: "issuer", basis: "primary", note: "An unauthorised public offer is a crime; the range is not recorded." },
  { role: "personnel", basis: "joint", note: "Directors." },
  { role: "intermediary", basis: "joint", note: "Placement agent." },
  { role: "marketer", basis: "joint" },
] as const;

export const publicOffer = rule({
  id: "mx.lmv.public-offer-registration",
  title: "Securities are offered with registration in the National Securities Registry and the CNBV's authorisation",
  kind: "authorisation",
  cites: [cite(securitiesLaw, "arts. 1, 2, 7")],
  subject: "sale",
  nexus: ["sale"],
  when: offered,
  requires: { "registered": is("mx.registered"), "authorised": is("mx.authorised"), "prospectus-published": onOrBefore("mx.prospectus", "asOf") },
  unless: {
    ...privateOffers,
    "simplified-registration": {
      title: "Simplified registration",
      claimedAs: ["mx.lmv.simplified-issuer"],
      conditions: { "simplified-registration": is("mx.simplifiedRegistration") },
      cites: [cite(simplifiedReform, "arts. 70 Bis, 90 Bis, 108 Bis")],
      inForce: { from: "2023-12-29" },
      note: "Whether its conditions are met is judged by mx.lmv.simplified-issuer.",
    },
    "crowdfunding": {
      title: "Collective financing through an authorised institution",
      claimedAs: ["mx.lritf.crowdfunding"],
      conditions: { "through-authorised-institution": is("mx.throughAuthorisedItf") },
      cites: [cite(securitiesLaw, "art. 1-II")],
      inForce: { from: "2018-03-10" },
    },
  },
  exposes: answerable,
  remedies: ["Register the securities and obtain the CNBV's authorisation.", "Restrict the offer to a private one under art. 8.", "Use an authorised collective-financing institution."],
  notes: ["An offer outside the closed list of private offers is taken as public, by whatever means it is made (conservative).", "The reform published on 2025-11-14 was not read."],
});

export const privateOfferRecords = rule({
  id: "mx.lmv.art8-private-offer",
  title: "A private offer has its list of offerees, the evidence of their class and the notice to the CNBV",
  kind: "disclosure",
  cites: [ART8],
  subject: "sale",
  nexus: ["sale"],
  when: all(offered, holds(privateOffer), not(is("mx.registered"))),
  requires: { "list-and-evidence": is("mx.offereeRecords"), "notice-where-required": is("mx.cnbvNotice") },
  exposes: answerable,
  remedies: ["Draw up the list and collect the evidence.", "Inform the CNBV where the law asks for it."],
  notes: ["Known from memory."],
});

export const simplifiedIssuer = rule({
  id: "mx.lmv.simplified-issuer",
  title: "A simplified registration goes through an exchange and a broker, to institutional and qualified investors, within its level",
  kind: "authorisation",
  cites: [cite(simplifiedReform, "arts. 70 Bis, 90 Bis, 108 Bis"), cite(simplifiedRules, "simplified issuers")],
  inForce: { from: "2023-12-29" },
  subject: "offering",
  nexus: ["sale"],
  when: all(holds(security), is("sales.offeredHere"), is("mx.simplifiedRegistration")),
  requires: {
    "through-exchange-and-broker": is("mx.throughExchangeAndBroker"),
    "rating-and-conditions": is("mx.simplifiedConditions"),
    "institutional-and-qualified-only": isNot("mx.soldToOthers"),
    "within-its-level": any(
      all(equals("mx.simplifiedLevel", "level-1"), atMost("mx.issueSize", levelOne)),
      all(equals("mx.simplifiedLevel", "level-2"), atMost("mx.issueSize", levelTwo)),
    ),
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "intermediary", basis: "joint", note: "Broker." },
    { role: "platform", basis: "joint", note: "Exchange." },
  ],
  remedies: ["Register in full."],
  notes: ["The levels are known from memory."],
});

export const securitiesTallies = [
  tally({ fact: "mx.offerees", of: "offerees", among: "jurisdiction", cites: [ART8] }),
  tally({ fact: "mx.soldToOthers", among: "jurisdiction", where: not(holds(qualifiedInvestor)), cites: [cite(simplifiedReform, "investors")] }),
];

export const securitiesRules = [publicOffer, privateOfferRecords, simplifiedIssuer];
