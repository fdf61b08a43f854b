import { defineFacts } from "../../src/authoring";

/** Virtual asset services and investment business; stated at `/parties/N/local/JE/...`, the first three of the offering. */
export const partyFacts = defineFacts({
  "je.forPaymentOrInvestment": {
    subject: "offering",
    type: "boolean",
    meaning: "the token can be traded or transferred and used for payment or investment",
    ask: "Can the token be digitally traded or transferred, and be used for payment or investment?",
  },
  "je.ownSaleIsService": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer's sale of its own token is a service for others",
    ask: "In counsel's view, does the issuer, by selling its own token, carry on a virtual asset service for others?",
    judgement: { by: "counsel", note: "An issuer that sells its own token does not by that alone act for others." },
  },
  "je.issuerRegistered": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is registered as a virtual asset service provider",
    ask: "Is the issuer registered with the JFSC as a virtual asset service provider?",
  },
  "je.movesVirtualAssets": {
    subject: "party",
    type: "boolean",
    meaning: "the party transfers virtual assets for others",
    ask: "Does this party transfer virtual assets for others?",
  },
  "je.amlOfficers": {
    subject: "party",
    type: "boolean",
    meaning: "the party has its officers against money laundering",
    ask: "Has this party appointed its officers against money laundering?",
  },
  "je.travelRule": {
    subject: "party",
    type: "boolean",
    meaning: "data on originator and beneficiary travel with transfers",
    ask: "Do data on originator and beneficiary travel with this party's transfers of virtual assets?",
  },
  "je.operatingSince": {
    subject: "party",
    type: "date",
    meaning: "date since which the party provides the service",
    ask: "Since when has this party provided the service in or from Jersey?",
  },
  "je.notified": {
    subject: "party",
    type: "date",
    meaning: "date on which the party notified the JFSC under the transition",
    ask: "When did this party notify the JFSC that it was an existing provider?",
  },
  "je.investmentExempt": {
    subject: "party",
    type: "boolean",
    meaning: "the party is exempt from registration for investment business",
    ask: "In counsel's view, is this party exempt from registration for investment business?",
    judgement: { by: "counsel", note: "The exemptions of the Financial Services (Jersey) Law were not read." },
  },
});
