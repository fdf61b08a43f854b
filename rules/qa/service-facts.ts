import { defineFacts } from "../../src/authoring";

/** Where a sale or service is, who licensed it, and what was approved. */
export const serviceFacts = defineFacts({
  "qa.serviceInQfc": {
    subject: "party",
    type: "boolean",
    meaning: "the party gives its service in or from the QFC",
    ask: "Does this party give its service in or from the Qatar Financial Centre?",
  },
  "qa.tokenServices": {
    subject: "party",
    type: "codes",
    values: ["validation", "generation", "custody", "exchange", "transfer", "none"],
    meaning: "token services that the party gives",
    ask: "Which token services does this party give: validation of rights; generation of tokens; custody (holding tokens or the means to record or transact them); an exchange (a system that brings third-party interests together under fixed rules); transfer; or none? State all.",
  },
  "qa.authorisationCoversActivity": {
    subject: "party",
    type: "boolean",
    meaning: "the authorisation of the QFC regulator covers the same activity in the right represented",
    ask: "Does the party's authorisation by the QFC Regulatory Authority cover the same activity in the right that the token represents?",
  },
  "qa.amlMeasures": {
    subject: "party",
    type: "codes",
    values: ["identification", "source-of-wealth-and-funds", "purpose", "monitoring", "reporting"],
    meaning: "measures that the party takes against money laundering",
    ask: "Which of these does this party do: identification of customers; source of wealth and of funds; purpose of the relationship; monitoring; reports of suspicions? State all.",
  },
  "qa.obligedOtherwise": {
    subject: "party",
    type: "boolean",
    meaning: "the party is already an obliged financial institution",
    ask: "Is this party already obliged by the rules against money laundering as a financial institution?",
  },
  "qa.onshoreBank": {
    subject: "party",
    type: "boolean",
    meaning: "the party is a bank of the State of Qatar",
    ask: "Is this party a bank supervised by the Qatar Central Bank?",
  },
  "qa.bankServiceBarred": {
    subject: "party",
    type: "boolean",
    meaning: "the prohibition of the Central Bank reaches the bank's service for this token",
    ask: "Does the Central Bank's prohibition reach this bank's service for a token that represents a property right?",
    judgement: { by: "counsel", note: "How the circular of 2018 and the QFC's permitted tokens go together is unclear; each case is its own." },
  },
  "qa.saleOnlyInQfc": {
    subject: "sale",
    type: "boolean",
    meaning: "the sale is made inside the QFC only",
    ask: "Is this sale made inside the Qatar Financial Centre only?",
  },
  "qa.qfcOfferRulesMet": {
    subject: "sale",
    type: "boolean",
    meaning: "the QFC's rules on offers of the right represented, also those on retail customers, are followed",
    ask: "Does the sale follow the QFC's rules on offers of the right that the token represents, also those on retail customers?",
    judgement: { by: "counsel", note: "Eligibility of retail customers and disclosure were not read." },
  },
  "qa.qfmaApproved": {
    subject: "offering",
    type: "boolean",
    meaning: "the Qatar Financial Markets Authority approved the offer and its prospectus",
    ask: "Has the Qatar Financial Markets Authority approved the offer and its prospectus?",
  },
  "qa.saleNotBarred": {
    subject: "sale",
    type: "boolean",
    meaning: "counsel finds that neither the law of the State nor that of the QFC bars the sale",
    ask: "May this token, which is no security, be sold to persons in Qatar?",
    judgement: { by: "counsel", note: "Cryptocurrencies are barred in effect; other tokens are unclear." },
  },
  "qa.marketingOnlyInQfc": {
    subject: "offering",
    type: "boolean",
    meaning: "the marketing addresses persons in the QFC only",
    ask: "Does the marketing in Qatar address persons in the Qatar Financial Centre only?",
  },
  "qa.qfcPromotionRulesMet": {
    subject: "offering",
    type: "boolean",
    meaning: "the QFC's rules on promotion are met",
    ask: "Are the QFC's rules on the promotion of regulated activities met?",
    judgement: { by: "counsel", note: "The rules were not read." },
  },
});
