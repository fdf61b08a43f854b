import { defineFacts } from "../../src/authoring";

/** Pooled vehicles; stated at `/local/JE/...` of the offering. */
export const fundFacts = defineFacts({
  "je.governedHere": {
    subject: "offering",
    type: "boolean",
    meaning: "the vehicle has its governing body in Jersey",
    ask: "Does the vehicle have its governing body in Jersey?",
  },
  "je.risksSpread": {
    subject: "offering",
    type: "boolean",
    meaning: "the risk is spread over a number of assets",
    ask: "Is the risk spread over a number of assets?",
  },
  "je.vehicle": {
    subject: "offering",
    type: "code",
    values: ["investment-vehicle", "holding-company", "joint-venture", "securitisation", "family-office", "carry"],
    meaning: "what the vehicle is for",
    ask: "What is the vehicle: one for investors, a holding company, a joint venture, a securitisation vehicle, a family office vehicle or a carry vehicle?",
  },
  "je.privateFundConsent": {
    subject: "offering",
    type: "date",
    meaning: "date of the consent as a Jersey Private Fund",
    ask: "When did the JFSC give its consent to the Jersey Private Fund?",
  },
  "je.publicFundCertificate": {
    subject: "offering",
    type: "date",
    meaning: "date of the certificate as a public fund",
    ask: "When was the vehicle certified as a public fund under the Collective Investment Funds (Jersey) Law?",
  },
  "je.designatedProvider": {
    subject: "offering",
    type: "boolean",
    meaning: "a designated service provider in Jersey is appointed",
    ask: "Has the fund a designated service provider in Jersey?",
  },
  "je.restrictedGroup": {
    subject: "offering",
    type: "boolean",
    meaning: "the offer is addressed to an identifiable category, and only its members can accept",
    ask: "Is the offer addressed directly to an identifiable category of persons, and can only they accept it?",
  },
  "je.listingConsent": {
    subject: "offering",
    type: "boolean",
    meaning: "the JFSC consents to the listing",
    ask: "Has the JFSC consented to the listing of the fund's interests?",
  },
  "je.veryPrivate": {
    subject: "offering",
    type: "boolean",
    meaning: "the fund is of the very private category",
    ask: "Was consent given for the very private category?",
  },
  "je.fundOffers": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons to whom the fund is offered, everywhere",
    ask: "To how many persons is the fund offered, everywhere?",
  },
  "je.fundInvestors": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "investors in the fund, everywhere",
    ask: "How many investors does the fund have, everywhere?",
  },
});
