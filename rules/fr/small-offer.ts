import { all, any, cite, defineFacts, not, vocabulary } from "../../src/authoring";
import { prospectusRegulation } from "../eu/instruments";
import { prospectusFacts } from "../eu/prospectus-facts";
import { articleOneOffer, belowTheFloor, smallOfferDuties, withinSmallOfferExemption } from "../eu/small-offer-overlays";
import { totalLessThan } from "../eu/small-offers";
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

const { is, isNot, onOrAfter } = vocabulary("EUR", { ...prospectusFacts, ...smallOfferFacts });

/** Between the old French amount and the new European one: nothing read says whether the document is due. */
const gap = all(onOrAfter("asOf", regulationChange), not(totalLessThan(documentCeiling)), isNot("fr.disGoesWithEuAmount"));

export const informationDocument = smallOfferDuties({
  id: "fr.amf.small-offer-dis",
  title: "A small offer of unlisted securities goes with a summary information document (DIS)",
  cites: [cite(amfGeneralRegulation, "Book II; Instruction DOC-2018-07"), cite(amfGeneralRegulation2026, "Book II"), cite(prospectusRegulation, "art. 3(2), (2d)")],
  inForce: { from: "2019-07-21" },
  requires: {
    "document-given-to-investors": any(is("fr.disProvided"), gap),
    "document-deposited-with-the-amf": any(is("fr.disDeposited"), gap),
  },
  unless: {
    "article-1-4": { ...articleOneOffer["article-1-4"], note: "On a crowdfunding platform the key investment information sheet takes the document's place." },
    "trading-facility": {
      title: "Listing on a multilateral trading facility with a reviewed information document",
      conditions: { ...withinSmallOfferExemption, "information-document-reviewed-by-the-operator": is("fr.mtfInformationDocument") },
      cites: [cite(amfGeneralRegulation, "Book II")],
    },
    ...belowTheFloor,
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
