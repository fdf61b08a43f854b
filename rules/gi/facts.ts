import { defineFacts, vocabulary } from "../../src/authoring";

/** What only Gibraltar asks; stated at `/local/GI/...` of the offering, the sale or the party. */
export const facts = defineFacts({
  // The token.
  "gi.financialInstrument": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a financial instrument",
    ask: "Is the token a financial instrument of paragraph 46 of Schedule 2 to the Financial Services Act?",
    judgement: { by: "counsel", note: "Shares, debt and fund units are; of other tokens it is asked." },
  },
  "gi.digitalFiat": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is fiat currency in digital form",
    ask: "Is the token itself a fiat currency in digital form?",
  },
  "gi.transferableSecurity": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a transferable security",
    ask: "Is the token a transferable security?",
    judgement: { by: "counsel", note: "Shares and debt are; of other tokens it is asked." },
  },

  // The issuer.
  "gi.registeredOn": {
    subject: "offering",
    type: "date",
    meaning: "date on which the issuer was registered with the Commission",
    ask: "When was the issuer registered with the Gibraltar Financial Services Commission as a relevant financial business?",
  },
  "gi.firstProceeds": {
    subject: "offering",
    type: "date",
    meaning: "date on which the issuer first received proceeds of the sale",
    ask: "When did the issuer first receive proceeds of the token sale, in any form? Not yet occurred, where it has not.",
  },
  "gi.buyersChecked": {
    subject: "offering",
    type: "boolean",
    meaning: "due diligence is done on the buyers",
    ask: "Does the issuer do due diligence on the buyers?",
  },
  "gi.prospectusApproved": {
    subject: "offering",
    type: "date",
    meaning: "date on which the Gibraltar Financial Services Commission approved the prospectus",
    ask: "When did the Gibraltar Financial Services Commission approve the prospectus?",
  },
  "gi.prospectusPublished": {
    subject: "offering",
    type: "date",
    meaning: "date on which the prospectus was published",
    ask: "When was the prospectus published in Gibraltar?",
    readAs: { document: "prospectus", date: "publishedOn" },
  },
  "gi.otherPersons": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons in Gibraltar addressed beside qualified investors",
    ask: "How many persons in Gibraltar are addressed, beside qualified investors?",
  },
  "gi.raised": {
    subject: "offering",
    type: "money",
    unit: "EUR",
    meaning: "consideration of the offers in Gibraltar over the counting period",
    ask: "What is the total consideration of this issuer's offers in Gibraltar over twelve months?",
  },
  "gi.ceilingApplies": {
    subject: "offering",
    type: "boolean",
    meaning: "Gibraltar exempts small offers up to the ceiling",
    ask: "In counsel's view, does Gibraltar's law exempt this offer as a small one up to EUR 8,000,000 in twelve months?",
    judgement: { by: "counsel", note: "Whether Gibraltar has set the ceiling, and at what amount, was not confirmed." },
  },
  "gi.denomination": {
    subject: "offering",
    type: "money",
    unit: "EUR",
    meaning: "denomination per unit",
    ask: "What is the minimum denomination per unit?",
    readAs: { at: "/asset/denomination" },
  },
  "gi.ticket": {
    subject: "sale",
    type: "money",
    unit: "EUR",
    meaning: "smallest consideration payable by one investor",
    ask: "What is the smallest consideration payable by one investor of this sale?",
    readAs: { at: "/minTicket" },
  },

  // The service provider.
  "gi.controlsClientValue": {
    subject: "party",
    type: "boolean",
    meaning: "the party controls value that belongs to others",
    ask: "Does this party, by its control and in economic substance, store or transmit value that belongs to others?",
    judgement: { by: "counsel", note: "Custodial wallets and exchanges are within; non-custodial ones and trading for own account are not." },
  },
  "gi.principlesKept": {
    subject: "party",
    type: "boolean",
    meaning: "the party keeps the regulatory principles",
    ask: "Does this party keep the regulatory principles for distributed-ledger providers?",
  },
  "gi.arrangementsCommenced": {
    subject: "party",
    type: "boolean",
    meaning: "the Regulations of 2025 had commenced and bind the party",
    ask: "In counsel's view, had the Regulations of 2025 commenced on the day, without relief for this party?",
    judgement: { by: "counsel", note: "They commenced between 2025-03-29 and 2026-03-26; transitional relief was not read." },
  },
  "gi.largestTransfer": {
    subject: "party",
    type: "money",
    unit: "EUR",
    meaning: "value of the party's largest transfer of virtual assets",
    ask: "What is the value of the largest transfer of virtual assets that this party makes?",
  },
  "gi.travelRuleData": {
    subject: "party",
    type: "boolean",
    meaning: "data on originator and beneficiary are obtained and sent",
    ask: "Are data on originator and beneficiary obtained and sent with this party's transfers?",
  },
});

export const words = vocabulary("GIP", facts);
