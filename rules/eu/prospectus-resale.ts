import { all, any, cite, concept, defineFacts, holds, rule, tally, vocabulary } from "../../src/authoring";
import { listingAct, prospectusRegulation } from "./instruments";
import { prospectusQualified } from "./investors";
import { prospectusFacts } from "./prospectus-facts";
import { denominationMinimum, offereesPerState, ticketMinimum } from "./prospectus-parameters";
import { prospectusSecurity } from "./prospectus-public-offer";
import { claims } from "./small-offers";

export const resaleFacts = defineFacts({
  "eu.placedUnderExemption": {
    subject: "offering",
    type: "boolean",
    meaning: "securities were placed under an exemption of article 1(4)(a) to (db)",
    ask: "Were securities placed under an exemption of article 1(4)(a) to (db) of the Prospectus Regulation (qualified investors, fewer than 150, EUR 100000, further issues)?",
  },
  "eu.resoldToPublic": {
    subject: "offering",
    type: "boolean",
    meaning: "securities placed privately are resold by communication to the public, or placed on through intermediaries",
    ask: "Are the securities, once placed, resold by communication to the public (such as an open order book), or placed on through intermediaries?",
  },
  "eu.resaleToQualifiedOnly": {
    subject: "offering",
    type: "boolean",
    meaning: "the resale addresses qualified investors only",
    ask: "Does the resale address qualified investors only?",
  },
  "eu.resaleOfferees": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons other than qualified investors whom the resale addresses in the Member State with most of them",
    ask: "To how many persons other than qualified investors is the resale addressed, in the Member State with most of them?",
  },
  "eu.resaleTicket": {
    subject: "offering",
    type: "money",
    unit: "EUR",
    meaning: "smallest consideration per investor in the resale",
    ask: "What is the smallest consideration per investor in the resale?",
  },
  "eu.resaleProspectusValid": {
    subject: "offering",
    type: "boolean",
    meaning: "a valid prospectus covers the resale",
    ask: "Is there a valid prospectus for the resale?",
  },
  "eu.resaleProspectusConsent": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer or the person responsible consents in writing to the use of the prospectus",
    ask: "Has the issuer, or the person responsible for the prospectus, consented in writing to its use for the resale?",
  },
  "eu.qualifiedOnlySegment": {
    subject: "offering",
    type: "boolean",
    meaning: "non-equity securities are admitted only to a regulated-market segment for qualified investors",
    ask: "Are non-equity securities admitted only to a segment of a regulated market to which only qualified investors have access?",
  },
  "eu.segmentResoldToOthers": {
    subject: "offering",
    type: "boolean",
    meaning: "they are resold to persons who are not qualified investors",
    ask: "Are securities of that segment resold to persons who are not qualified investors?",
  },
  "eu.segmentProspectusSuitable": {
    subject: "offering",
    type: "boolean",
    meaning: "a prospectus suitable for non-qualified investors is published",
    ask: "Is a prospectus published that is suitable for investors who are not qualified?",
  },
});

const { is, includes, oneOf, lessThan, atLeast } = vocabulary("EUR", { ...prospectusFacts, ...resaleFacts });

const byClass = holds(prospectusQualified);
const byTicket = atLeast("sale.minTicket", ticketMinimum);
const byClaim = oneOf("sale.pathway", [claims.qualified, claims.fewPersons, claims.denomination, claims.ticket, claims.secondary, claims.eighteenMonths]);

/** What article 5 looks at: a placing under one of the private exemptions. */
export const privatePlacing = concept({
  id: "eu.private-placing",
  title: "Sale under an exemption of article 1(4)(a) to (db)",
  subject: "sale",
  when: any(byClass, byTicket, byClaim, atLeast("eu.denomination", denominationMinimum)),
  cites: [cite(prospectusRegulation, "art. 5(1)")],
});

export const resaleConcepts = [privatePlacing];

export const resaleTallies = [
  tally({ fact: "eu.placedUnderExemption", among: "jurisdiction", where: holds(privatePlacing), cites: [cite(prospectusRegulation, "art. 5(1)"), cite(listingAct, "art. 1")] }),
];

const exposes = [
  { role: "intermediary", basis: "primary", note: "Whoever resells." },
  { role: "platform", basis: "primary" },
  { role: "issuer", basis: "joint", note: "Where it resells, or lets its prospectus be used." },
] as const;

const remedies = ["Restrict transfers to a list of qualified holders at token level.", "Keep the resale itself within an exemption.", "Publish a prospectus and consent in writing to its use."];

export const resale = rule({
  id: "eu.prospectus.art5-resale",
  title: "A resale to the public of privately placed securities is an offer of its own",
  kind: "transfer-restriction",
  cites: [cite(prospectusRegulation, "art. 5(1)"), cite(listingAct, "art. 1")],
  inForce: { from: "2019-07-21" },
  subject: "offering",
  nexus: ["sale"],
  when: all(holds(prospectusSecurity), is("eu.placedUnderExemption"), is("eu.resoldToPublic")),
  requires: { "valid-prospectus": is("eu.resaleProspectusValid"), "written-consent": is("eu.resaleProspectusConsent") },
  unless: {
    "qualified-investors-only": {
      title: "Resale to qualified investors only",
      conditions: { "qualified-investors-only": is("eu.resaleToQualifiedOnly") },
      cites: [cite(prospectusRegulation, "arts 1(4)(a), 5(1)")],
    },
    "fewer-than-150": {
      title: "Resale to fewer than 150 persons in each Member State",
      conditions: { "fewer-than-150-persons": lessThan("eu.resaleOfferees", offereesPerState) },
      cites: [cite(prospectusRegulation, "arts 1(4)(b), 5(1)")],
    },
    "min-ticket-100k": {
      title: "Resale for at least EUR 100,000 per investor",
      conditions: { "minimum-ticket": atLeast("eu.resaleTicket", ticketMinimum) },
      cites: [cite(prospectusRegulation, "arts 1(4)(d), 5(1)")],
    },
    "denomination-100k": {
      title: "Denomination of at least EUR 100,000",
      conditions: { "minimum-denomination": atLeast("eu.denomination", denominationMinimum) },
      cites: [cite(prospectusRegulation, "arts 1(4)(c), 5(1)")],
    },
  },
  exposes,
  remedies,
  notes: ["Since 2024-12-04 placings under article 1(4)(da) and (db) are included. Other exemptions of the resale, such as a small offer, are to be examined as an offer of their own."],
});

export const segmentResale = rule({
  id: "eu.prospectus.art5-resale-qualified-segment",
  title: "Securities of a qualified-investor segment are not resold to others without a suitable prospectus",
  kind: "transfer-restriction",
  cites: [cite(prospectusRegulation, "art. 5(2)")],
  inForce: { from: "2019-07-21" },
  subject: "offering",
  nexus: ["sale", "venue"],
  when: all(holds(prospectusSecurity), includes("secondary.venueTypes", "regulated-market"), is("eu.qualifiedOnlySegment"), is("eu.segmentResoldToOthers")),
  requires: { "suitable-prospectus": is("eu.segmentProspectusSuitable") },
  exposes,
  remedies,
});

export const resaleRules = [resale, segmentResale];
