import { defineFacts } from "../../src/authoring";

/** What the token is under Thai law. */
export const tokenFacts = defineFacts({
  "th.tokenType": {
    subject: "offering",
    type: "code",
    values: ["investment", "utility-ready", "utility-not-ready", "g-token", "security", "cryptocurrency", "item"],
    meaning: "what the token is under Thai law",
    ask: "What is the token: an investment token (a right to take part in a project); a utility token that is, or is not, ready to use when offered; a government token; a security; a cryptocurrency; or a mere item without investment or utility rights?",
  },
  "th.issuerIsMinistryOfFinance": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is the Ministry of Finance of Thailand",
    ask: "Is the issuer the Ministry of Finance of Thailand?",
  },
  "th.principalAndReturnSet": {
    subject: "offering",
    type: "boolean",
    meaning: "the token gives principal and a return that the Ministry has set",
    ask: "Does the token give principal and a return as set by the Ministry of Finance?",
  },
  "th.usedForPayment": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is used to pay for goods or services in Thailand",
    ask: "Is the token used, or meant to be used, to pay for goods or services in Thailand?",
  },
  "th.tradedOnLicensedVenuesOnly": {
    subject: "offering",
    type: "boolean",
    meaning: "the token trades on licensed venues only",
    ask: "Does the token trade on licensed Thai venues only, if at all?",
  },
});
