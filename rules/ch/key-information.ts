import { all, any, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { classificationFacts, financialInstrument } from "./classification";
import { clientFacts, retailClient } from "./clients";
import { finsaFine } from "./exposures";
import { finsa, finso } from "./instruments";
import { mandatory } from "./prospectus";

/** Articles 58 to 63 FinSA: the key information document (Basisinformationsblatt). */

export const keyInformationFacts = defineFacts({
  "ch.kidPublishedOn": {
    subject: "offering",
    type: "date",
    readAs: { document: "kid", date: "publishedOn" },
    meaning: "date on which the key information document is published",
    ask: "When was or will the key information document be published?",
  },
  "ch.foreignEquivalentKid": {
    subject: "offering",
    type: "boolean",
    meaning: "an equivalent document of foreign law, such as a PRIIPs KID, is available",
    ask: "Is an equivalent key information document of foreign law, such as a PRIIPs KID, available before the offer?",
  },
  "ch.kidProvided": {
    subject: "sale",
    type: "boolean",
    meaning: "every retail client gets the key information document before subscribing",
    ask: "Does every retail client of this sale get the key information document before subscribing?",
  },
  "ch.onlyUnderMandate": {
    subject: "sale",
    type: "boolean",
    meaning: "the token is acquired for retail clients only under discretionary management mandates",
    ask: "Is the token acquired for the retail clients of this sale only within discretionary asset-management mandates?",
  },
});

const { equals, is, isNot, onOrBefore } = vocabulary("CHF", { ...classificationFacts, ...clientFacts, ...keyInformationFacts });

export const keyInformation = rule({
  id: "ch.finsa.art58-kid",
  title: "Retail clients get a key information document",
  kind: "disclosure",
  cites: [cite(finsa, "arts. 58-59"), cite(finso, "art. 86")],
  inForce: mandatory,
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(financialInstrument), holds(retailClient)),
  requires: {
    "document-before-the-offer": any(onOrBefore("ch.kidPublishedOn", "dates.offerStart"), is("ch.foreignEquivalentKid")),
    "provided-before-subscription": is("ch.kidProvided"),
  },
  unless: {
    "shares": {
      title: "Shares and securities equivalent to them",
      conditions: { "share": equals("token.kind", "equity") },
      cites: [cite(finsa, "art. 59(1)"), cite(finso, "art. 86(1)")],
      note: "Convertibles into shares of the same group count as equivalent.",
    },
    "plain-debt": {
      title: "Debt securities without derivative character",
      conditions: { "debt": equals("token.kind", "debt"), "no-derivative-character": isNot("ch.derivativeCharacter") },
      cites: [cite(finsa, "art. 59(1)"), cite(finso, "art. 86(2) and (3)")],
      note: "Reference-rate, inflation-linked, callable and zero bonds have no derivative character; a payout built like a derivative has.",
    },
    "discretionary-mandate": {
      title: "Only within discretionary management mandates",
      conditions: { "only-under-mandate": is("ch.onlyUnderMandate") },
      cites: [cite(finsa, "art. 58")],
    },
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "As producer of the document." },
    { role: "intermediary", basis: "joint", note: "As seller." },
    { role: "platform", basis: "joint", note: "As seller." },
    finsaFine("90", "CHF 500,000 (CHF 100,000 for not providing the document before subscription)"),
  ],
  remedies: [
    "Draw up a key information document before the offer, or use an equivalent foreign one, and give it to every retail client before subscription.",
    "Offer to professional clients only.",
  ],
  notes: ["Recorded from the day on which prospectuses became mandatory; how the duty was phased in before and after that day was not read."],
});

export const keyInformationRules = [keyInformation];
