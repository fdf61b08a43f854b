import { defineFacts } from "../../src/authoring";

/** What the parties are and do. */
export const partyFacts = defineFacts({
  "th.registeredCapital": {
    subject: "party",
    type: "money",
    unit: "THB",
    meaning: "registered capital of the portal",
    ask: "What is the registered capital of this portal?",
  },
  "th.portalDuties": {
    subject: "party",
    type: "boolean",
    meaning: "the portal examines the offer and the source code, knows and classifies its investors, and has a proper structure",
    ask: "Does this portal have a proper structure, do due diligence, check the source code, identify its investors and classify them?",
  },
  "th.thaiFacingSigns": {
    subject: "party",
    type: "codes",
    values: ["thai-language", "thai-domain-or-name", "baht-or-thai-account", "thai-law-or-court", "paid-thai-search", "thai-office-or-staff", "other-sec-sign"],
    meaning: "signs that the service faces Thailand",
    ask: "Which of these hold of this operator: content wholly or partly in Thai; a domain .th or in Thai script, or a name that means Thailand; payment in baht or by Thai account or e-money; Thai law or courts in its terms; payment of search engines for access from Thailand; an office, entity or staff that supports users in Thailand; another sign set by the SEC? State the complete list.",
  },
  "th.excludedService": {
    subject: "party",
    type: "boolean",
    meaning: "the SEC has excluded the service",
    ask: "Is the service one that the SEC has excluded from the licence?",
  },
  "th.listingRulesApproved": {
    subject: "party",
    type: "boolean",
    meaning: "the SEC has approved the venue's listing rules",
    ask: "Has the SEC approved the listing rules of this venue?",
  },
  "th.bahtOrListedPairs": {
    subject: "party",
    type: "boolean",
    meaning: "trades are in baht or listed cryptocurrencies only",
    ask: "Does this venue trade against baht or cryptocurrencies listed by the SEC only?",
  },
  "th.supportsPaymentUse": {
    subject: "party",
    type: "boolean",
    meaning: "the party advertises or supports payment with digital assets",
    ask: "Does this party advertise, or provide anything that supports, paying for goods or services in Thailand with digital assets?",
  },
});
