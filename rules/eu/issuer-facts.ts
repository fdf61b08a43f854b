import { defineFacts } from "../../src/authoring";

/** What several parts of the pack, and the packs of the Member States, ask of the issuer. */
export const issuerFacts = defineFacts({
  "eu.issuerIsCreditInstitution": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is an authorised credit institution",
    ask: "Is the issuer an authorised credit institution?",
  },
});
