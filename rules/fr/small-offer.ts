import { all, any, cite, defineFacts, holds, not, rule, vocabulary } from "../../src/authoring";
import { prospectusRegulation } from "../eu/instruments";
import { articleOneExempt } from "../eu/offer-exemptions";
import { prospectusFacts } from "../eu/prospectus-facts";
import { floorAmount } from "../eu/prospectus-parameters";
import { prospectusSecurity } from "../eu/prospectus-public-offer";
import { claims, smallOffer, totalLessThan } from "../eu/small-offers";
import { amfGeneralRegulation, amfGeneralRegulation2026 } from "./instruments";
import { documentCeiling, regulationChange } from "./parameters";

export const smallOfferFacts = defineFacts({
  "fr.disProvided": {
    subject: "offering",
    type: "boolean",
    meaning: "the summary information document (DIS) is given to investors",
    ask: "Is the summary information document (document d'information synthétique, DIS) published or given to investors before the offer?",
  },
  "fr.disDeposited": {
    subject: "offering",
    type: "boolean",
    meaning: "the summary information document is deposited with the AMF before the offer",
    ask: "Is the summary information document deposited with the AMF before the offer (there is no review)?",
  },
  "fr.mtfInformationDocument": {
    subject: "offering",
    type: "boolean",
    meaning: "the offer goes with a listing on a multilateral trading facility, whose operator reviewed an information document",
    ask: "Does the offer go with a listing on a multilateral trading facility whose operator has reviewed an information document?",
  },
  "fr.disGoesWithEuAmount": {
    subject: "offering",
    type: "boolean",
    meaning: "the information document is required up to the new European amount",
    ask: "Since 2026-06-05: does French law require the information document also of offers from EUR 8,000,000 up to EUR 12,000,000?",
    judgement: { by: "counsel", note: "The AMF General Regulation after 2026-06-05 was not read. Drawing up the document is the safe course." },
  },
});

const { is, isNot, onOrAfter, onOrBefore } = vocabulary("EUR", { ...prospectusFacts, ...smallOfferFacts });

/** Between the old French amount and the new European one: nothing read says whether the document is due. */
const gap = all(onOrAfter("asOf", regulationChange), not(totalLessThan(documentCeiling)), isNot("fr.disGoesWithEuAmount"));

export const informationDocument = rule({
  id: "fr.amf.small-offer-dis",
  title: "A small offer of unlisted securities goes with a summary information document (DIS)",
  kind: "disclosure",
  cites: [cite(amfGeneralRegulation, "Book II; Instruction DOC-2018-07"), cite(amfGeneralRegulation2026, "Book II"), cite(prospectusRegulation, "art. 3(2), (2d)")],
  inForce: { from: "2019-07-21" },
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(prospectusSecurity)),
  requires: {
    "within-the-small-offer-exemption": holds(smallOffer),
    "document-given-to-investors": any(is("fr.disProvided"), gap),
    "document-deposited-with-the-amf": any(is("fr.disDeposited"), gap),
  },
  unless: {
    "prospectus": {
      title: "Offer under an approved prospectus",
      conditions: { "prospectus-approved": onOrBefore("eu.prospectusApproved", "dates.offerStart") },
      claimedAs: [claims.prospectus],
      cites: [cite(prospectusRegulation, "art. 3(1)")],
    },
    "article-1-4": {
      title: "Offer exempt under article 1(4) of the Prospectus Regulation, crowdfunding included",
      conditions: { "exempt-under-article-1-4": holds(articleOneExempt) },
      cites: [cite(prospectusRegulation, "art. 1(4)")],
      note: "On a crowdfunding platform the key investment information sheet takes the document's place.",
    },
    "trading-facility": {
      title: "Listing on a multilateral trading facility with a reviewed information document",
      conditions: { "within-the-small-offer-exemption": holds(smallOffer), "information-document-reviewed-by-the-operator": is("fr.mtfInformationDocument") },
      cites: [cite(amfGeneralRegulation, "Book II")],
    },
    "below-the-floor": {
      title: "Less than EUR 1,000,000, before the floor of the Regulation ended",
      conditions: { "below-the-floor": totalLessThan(floorAmount) },
      cites: [cite(prospectusRegulation, "art. 1(3), as in force until 2024-12-03")],
      inForce: { from: "2018-07-21", to: "2024-12-03" },
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "intermediary", basis: "joint", note: "The distributor." },
    { role: "platform", basis: "joint", note: "As far as it distributes." },
  ],
  remedies: [
    "Draw up the document, give it to investors and deposit it with the AMF before the offer.",
    "Keep the total in the Union over twelve months below the small-offer amount, without passport.",
    "Sell over an authorised crowdfunding platform.",
  ],
  openTexture: [{ term: "document above EUR 8,000,000", question: "Does the document go with offers from EUR 8,000,000 up to EUR 12,000,000 since 2026-06-05?", by: "counsel" }],
  notes: ["Until 2026-06-04: less than EUR 8,000,000 in the Union over twelve months. Since then less than EUR 12,000,000, directly from the Regulation; that France chose the lower amount was not found."],
});

export const smallOfferRules = [informationDocument];
