import { defineFacts } from "../../src/authoring";

/** Providers and marketers; stated at `/parties/N/local/MU/...`. */
export const partyFacts = defineFacts({
  "mu.transfersVirtualAssets": {
    subject: "party",
    type: "boolean",
    meaning: "the party transfers virtual assets for others",
    ask: "Does this party transfer virtual assets for others?",
  },
  "mu.bankOrPaymentLicensee": {
    subject: "party",
    type: "boolean",
    meaning: "the party is a bank or payment licensee that may hold the licence",
    ask: "Is this party a bank or a payment licensee that may hold a virtual asset licence?",
  },
  "mu.physicalOffice": {
    subject: "party",
    type: "boolean",
    meaning: "the party has a physical office in Mauritius",
    ask: "Has this party a physical office in Mauritius?",
  },
  "mu.capitalMet": {
    subject: "party",
    type: "boolean",
    meaning: "the party holds the capital of its classes",
    ask: "Does this party hold the capital of its classes, the greater of the tests of own funds?",
  },
  "mu.dueDiligence": {
    subject: "party",
    type: "boolean",
    meaning: "the party does due diligence on the offering and discloses its risks",
    ask: "Does this party do due diligence on the offering, and disclose its risks to investors?",
  },
  "mu.advertises": {
    subject: "party",
    type: "boolean",
    meaning: "the party advertises its virtual asset services",
    ask: "Does this party, or a promoter for it, advertise its virtual asset services?",
  },
  "mu.partyAdvertsFair": {
    subject: "party",
    type: "boolean",
    meaning: "the party's advertisements are fair, clear and accurate",
    ask: "Are this party's advertisements, those of its promoters included, fair, clear and accurate?",
  },
  "mu.partyAdvertsBalanced": {
    subject: "party",
    type: "boolean",
    meaning: "the party's advertisements are balanced on risk, cost and performance",
    ask: "Are this party's advertisements, those of its promoters included, balanced on risk, cost and performance?",
  },
});
