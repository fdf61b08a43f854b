import { defineFacts } from "../../src/authoring";

/** What both regimes of the Law of 16 July 2019 ask. */
export const offerFacts = defineFacts({
  "lu.cssfInformed": {
    subject: "offering",
    type: "boolean",
    meaning: "the CSSF was informed of the offer beforehand",
    ask: "Is the CSSF informed of the offer before it starts?",
  },
  "lu.notePublished": {
    subject: "offering",
    type: "boolean",
    meaning: "an information note with the required content is published",
    ask: "Is an information note published: issuer and guarantor, activities, statement of debts and equity, where to find accounts, terms and rights of the securities, reasons for the offer?",
  },
});
