import { all, any, cite, concept, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { bewg } from "./instruments";
import { foreignControl, foreignFunding } from "./parameters";

/** The Act on the acquisition of immovable property by persons abroad (Lex Koller). */

export const landFacts = defineFacts({
  "ch.landInterest": {
    subject: "offering",
    type: "code",
    values: ["none", "land-or-limited-right", "share-in-property-entity", "fund-unit-not-traded", "option-or-pre-emption", "owner-like-right"],
    meaning: "interest in Swiss land that the token gives",
    ask: "What does the token give in Swiss land: ownership, a building right, right of residence or usufruct; a share of whatever size in an entity whose actual purpose is acquiring real estate; a unit of a real-estate fund that is not regularly traded; an option or right of pre-emption; another right giving a position similar to an owner's; or none of these?",
  },
  "ch.landEntityListing": {
    subject: "offering",
    type: "code",
    values: ["none", "swiss-stock-exchange", "dlt-facility"],
    meaning: "listing of the shares in the property entity",
    ask: "Are the shares in the entity listed on a stock exchange in Switzerland, admitted to a DLT trading facility only, or not listed there?",
  },
  "ch.dltListingCounts": {
    subject: "offering",
    type: "boolean",
    meaning: "admission to a DLT trading facility counts as listing on a Swiss stock exchange",
    ask: "Does admission to a DLT trading facility count as a listing on a stock exchange in Switzerland for Lex Koller?",
    judgement: { by: "counsel", note: "Not verified: the exception speaks of shares listed on a stock exchange in Switzerland." },
  },
  "ch.businessEstablishment": {
    subject: "offering",
    type: "boolean",
    meaning: "the land serves as a permanent business establishment",
    ask: "Does the land serve as a permanent business establishment?",
  },
  "ch.buyerKind": {
    subject: "sale",
    type: "code",
    values: [
      "swiss-national", "eu-efta-resident", "eu-efta-not-resident", "settled-foreigner", "foreigner-not-settled", "entity-abroad", "swiss-entity", "nominee",
    ],
    meaning: "who the buyers are for Lex Koller",
    ask: "Who are the buyers of this sale: Swiss nationals; EU or EFTA nationals with, or without, lawful and actual residence in Switzerland; other foreigners with, or without, the right to settle; entities seated abroad; Swiss entities; or persons who acquire for a person abroad (nominee)? State one sale per kind.",
  },
  "ch.buyerForeignControlled": {
    subject: "sale",
    type: "boolean",
    meaning: "a Swiss entity that buys is controlled by persons abroad",
    ask: "For Swiss entities: do persons abroad control any of them?",
  },
  "ch.buyerForeignShare": {
    subject: "sale",
    type: "number",
    unit: "percent",
    meaning: "largest share of capital or votes of a Swiss buyer held by persons abroad",
    ask: "For Swiss entities: what is the largest share of capital or votes that persons abroad hold in any of them, in per cent?",
  },
  "ch.buyerForeignFunding": {
    subject: "sale",
    type: "number",
    unit: "percent",
    meaning: "foreign funding of a Swiss buyer in per cent of its net assets",
    ask: "For Swiss entities: how much funding has any of them from persons abroad, in per cent of its net assets?",
  },
  "ch.buyerMainResidence": {
    subject: "sale",
    type: "boolean",
    meaning: "every buyer acquires the home that is his lawful and actual main residence",
    ask: "Does every buyer of this sale acquire the home that is his lawful and actual main residence?",
  },
  "ch.cantonalAuthorisation": {
    subject: "sale",
    type: "boolean",
    meaning: "the canton has authorised the acquisition by every buyer",
    ask: "Has the competent cantonal authority authorised the acquisition by every buyer of this sale?",
  },
});

const { equals, is, moreThan, oneOf } = vocabulary("CHF", landFacts);

export const personAbroad = concept({
  id: "ch.person-abroad",
  title: "Person abroad",
  subject: "sale",
  when: any(
    oneOf("ch.buyerKind", ["eu-efta-not-resident", "foreigner-not-settled", "entity-abroad", "nominee"]),
    all(
      equals("ch.buyerKind", "swiss-entity"),
      any(is("ch.buyerForeignControlled"), moreThan("ch.buyerForeignShare", foreignControl), moreThan("ch.buyerForeignFunding", foreignFunding)),
    ),
  ),
  cites: [cite(bewg, "arts. 5-6")],
  note: "Control of a Swiss entity from abroad is presumed above one third of capital or votes, or when foreign funding exceeds half of its net assets.",
});

export const lexKoller = rule({
  id: "ch.bewg.lex-koller",
  title: "A person abroad acquires Swiss land, or a share in a property entity, only with a cantonal authorisation",
  kind: "investor-restriction",
  cites: [cite(bewg, "arts. 2, 4-6")],
  subject: "sale",
  nexus: ["asset"],
  when: all(
    is("sale.offered"),
    is("asset.here"),
    oneOf("asset.kind", ["real-estate", "infrastructure", "equity", "fund-interest", "revenue-right", "other"]),
    oneOf("ch.landInterest", ["land-or-limited-right", "share-in-property-entity", "fund-unit-not-traded", "option-or-pre-emption", "owner-like-right"]),
    holds(personAbroad),
  ),
  requires: { "cantonal-authorisation": is("ch.cantonalAuthorisation") },
  unless: {
    "listed-shares": {
      title: "Shares listed on a Swiss stock exchange",
      conditions: {
        "share-in-property-entity": equals("ch.landInterest", "share-in-property-entity"),
        "listed": any(
          equals("ch.landEntityListing", "swiss-stock-exchange"),
          all(equals("ch.landEntityListing", "dlt-facility"), is("ch.dltListingCounts")),
        ),
      },
      cites: [cite(bewg, "art. 4(1)(e)")],
    },
    "business-establishment": {
      title: "Land used as a permanent business establishment",
      conditions: { "permanent-business-establishment": is("ch.businessEstablishment") },
      cites: [cite(bewg, "art. 2")],
    },
    "main-residence": {
      title: "Home that is the acquirer's main residence",
      conditions: { "lawful-main-residence": is("ch.buyerMainResidence") },
      cites: [cite(bewg, "art. 2")],
    },
  },
  exposes: [
    { role: "investor", basis: "primary", note: "The acquirer: the acquisition is understood to be null (not confirmed)." },
    { role: "issuer", basis: "joint" },
  ],
  remedies: [
    "Admit only buyers who are not persons abroad, and restrict transfers accordingly.",
    "Obtain the cantonal authorisation before the acquisition.",
    "Issue debt without an owner-like position instead of shares, or list the shares on a Swiss stock exchange.",
  ],
  openTexture: [{ term: "stock exchange in Switzerland", question: "Does admission to a DLT trading facility count as a listing on a Swiss stock exchange?", by: "counsel" }],
  notes: [
    "Any share counts, of whatever size. Sales in every country are judged when the land is in Switzerland. Units of real-estate funds regularly traded on the market are outside.",
    "What gives no interest in land by its kind (commodities, loans, bonds, receivables, rights, things) is not asked about.",
    "A consultation on tightening the Act (commercial property, listed shares) was announced for April 2026; what became of it was not found.",
  ],
});

export const landConcepts = [personAbroad];
export const landRules = [lexKoller];
