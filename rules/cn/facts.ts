import { defineFacts } from "../../src/authoring";

/** Facts that only Mainland China asks for and that several of its instruments read; stated at `/local/CN/...`. */
export const sharedFacts = defineFacts({
  "cn.businessAuthorityConsent": {
    subject: "offering",
    type: "boolean",
    meaning: "the competent mainland business authority has consented under law to the activity",
    ask: "Has the competent mainland business authority consented under law to this activity? Keep the document.",
  },
  "cn.specificFinancialInfrastructure": {
    subject: "offering",
    type: "boolean",
    meaning: "the activity runs on specific financial infrastructure",
    ask: "Does the activity run on specific financial infrastructure in the sense of Notice 42? Keep the evidence.",
  },
  "cn.issuedInMainland": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is issued from the mainland",
    ask: "Is the token issued from the mainland (rather than by an entity outside it, outside it)?",
  },
  "cn.economicForm": {
    subject: "offering",
    type: "code",
    values: ["external-debt", "asset-securitisation-like", "equity-like", "other"],
    meaning: "economic form of the token in Chinese terms",
    ask: "Is the token in substance external debt, like an asset securitisation, like equity, or something else?",
  },
  "cn.consentStatus": {
    subject: "offering",
    type: "code",
    values: ["none", "pending", "completed", "refused"],
    meaning: "state of the mainland consent, registration or filing",
    ask: "What is the state of the consent, registration or filing with every mainland authority concerned?",
  },
  "cn.consentDate": {
    subject: "offering",
    type: "date",
    meaning: "date on which the mainland consent, registration or filing was complete",
    ask: "When was the mainland consent, registration or filing complete?",
  },
});
