import { all, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { classificationFacts, financialInstrument } from "./classification";
import { finsa, finso } from "./instruments";

/** Article 68 FinSA. */

export const advertisingFacts = defineFacts({
  "ch.communicationKind": {
    subject: "offering",
    type: "code",
    values: ["advertising", "prices-only", "mandatory-notice", "forwarded-to-clients", "trade-press"],
    meaning: "kind of communication that reaches investors in Switzerland",
    ask: "What reaches investors in Switzerland: advertising that draws attention to the token, or nothing but its name with prices, mandatory notices of the issuer, matter forwarded to existing clients, or reports in the trade press?",
  },
  "ch.adRecognisable": {
    subject: "offering",
    type: "boolean",
    meaning: "every advertisement is recognisable as such",
    ask: "Is every advertisement clearly recognisable as advertising?",
  },
  "ch.adRefersToDocuments": {
    subject: "offering",
    type: "boolean",
    meaning: "every advertisement refers to the prospectus and key information document and says where they are obtainable",
    ask: "Does every advertisement refer to the prospectus and the key information document, as far as they exist or are due, and say where they are obtainable?",
  },
  "ch.adConsistent": {
    subject: "offering",
    type: "boolean",
    meaning: "advertisements and other information agree with the prospectus and key information document",
    ask: "Do advertisements and all other information for investors agree with the prospectus and the key information document?",
  },
});

const { equals, is } = vocabulary("CHF", { ...classificationFacts, ...advertisingFacts });

const notAdvertising = [cite(finso, "art. 95")];

export const advertising = rule({
  id: "ch.finsa.art68-advertising",
  title: "Advertising is recognisable, refers to the documents and agrees with them",
  kind: "marketing",
  cites: [cite(finsa, "art. 68"), cite(finso, "art. 95")],
  subject: "offering",
  nexus: ["marketing"],
  when: all(is("marketing.here"), holds(financialInstrument)),
  requires: {
    "recognisable": is("ch.adRecognisable"),
    "refers-to-the-documents": is("ch.adRefersToDocuments"),
    "consistent": is("ch.adConsistent"),
  },
  unless: {
    "prices-only": {
      title: "Mere naming, with or without prices",
      conditions: { "prices-only": equals("ch.communicationKind", "prices-only") },
      cites: notAdvertising,
    },
    "mandatory-notice": {
      title: "Mandatory notices of the issuer",
      conditions: { "mandatory-notice": equals("ch.communicationKind", "mandatory-notice") },
      cites: notAdvertising,
    },
    "forwarded-to-clients": {
      title: "Issuers' communications forwarded to existing clients",
      conditions: { "forwarded-to-clients": equals("ch.communicationKind", "forwarded-to-clients") },
      cites: notAdvertising,
    },
    "trade-press": {
      title: "Reports in the trade press",
      conditions: { "trade-press": equals("ch.communicationKind", "trade-press") },
      cites: notAdvertising,
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "marketer", basis: "joint" },
  ],
  remedies: [
    "Mark every advertisement as such, and name the prospectus and key information document with the place where they are obtainable.",
    "Bring advertisements into line with the documents.",
  ],
});

export const advertisingRules = [advertising];
