import { cite, defineFacts, vocabulary } from "../../src/authoring";
import { dutchExemptionRegulation, prospectusRegulation } from "../eu/instruments";
import { nationalProspectusDuty, smallOfferVersions } from "../eu/small-offer-overlays";

export const smallOfferFacts = defineFacts({
  "nl.afmNotified": {
    subject: "offering",
    type: "boolean",
    meaning: "the AFM was notified of the offer in advance",
    ask: "Was the AFM notified of the offer in advance?",
  },
  "nl.informationDocument": {
    subject: "offering",
    type: "boolean",
    meaning: "the prescribed information document is given",
    ask: "Is the prescribed information document drawn up and made available?",
  },
});

const { is } = vocabulary("EUR", smallOfferFacts);

export const smallOffer = nationalProspectusDuty({
  id: "nl.prospectus.small-offer",
  title: "An offer of securities in the Netherlands needs a prospectus from EUR 12,000,000 (until 2026-06-04 from EUR 5,000,000)",
  cites: [cite(dutchExemptionRegulation, "art. 53", { url: "https://afm.nl/en/sector/effectenuitgevende-ondernemingen/prospectustoezicht/prospectusplicht" }), cite(prospectusRegulation, "art. 3")],
  inForce: { from: "2019-07-21" },
  unless: smallOfferVersions(
    {
      title: "Small offer: less than EUR 5,000,000 over twelve months, notified to the AFM, with an information document",
      further: { "afm-notified": is("nl.afmNotified"), "information-document": is("nl.informationDocument") },
      note: "Offers of the group are added up.",
    },
    { note: "Dutch rules on an information document were a draft in January 2026; eu.prospectus.art3-2d-national-document asks for it." },
  ),
  remedies: ["Notify the AFM and draw up the information document before the offer.", "Keep the twelve-month total below the small-offer amount, without passport.", "Have a prospectus approved and published."],
});

export const smallOfferRules = [smallOffer];
