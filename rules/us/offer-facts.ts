import { defineFacts } from "../../src/authoring";

/** Facts on the offer that several exemptions ask for. */
export const offerFacts = defineFacts({
  "us.amountHere": {
    subject: "offering",
    type: "money",
    meaning: "amount offered in the United States",
    ask: "What amount is offered in the United States?",
  },
  // Registration.
  "us.registrationFiled": {
    subject: "offering",
    type: "date",
    readAs: { filing: "sec.registration-statement", date: "filedOn" },
    meaning: "a registration statement is filed",
    ask: "When was the registration statement filed (filings of form sec.registration-statement)? State the complete list of filings.",
  },
  "us.registrationEffective": {
    subject: "offering",
    type: "date",
    readAs: { filing: "sec.registration-statement", date: "acceptedOn" },
    meaning: "the registration statement is effective",
    ask: "When did the registration statement become effective (acceptedOn of the filing sec.registration-statement)?",
  },
  "us.onNationalExchange": {
    subject: "offering",
    type: "boolean",
    meaning: "the securities are traded on a national securities exchange",
    ask: "Are the securities (to be) traded on a national securities exchange?",
  },

  // The issuer.
  "us.investmentCompany": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is an investment company, registered or required to be registered",
    ask: "Is the issuer an investment company or business development company, registered or required to be registered under the Investment Company Act (an issuer excluded by section 3(c) is not)?",
  },
  "us.privateFund": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is no investment company only because of section 3(b) or 3(c)",
    ask: "Is the issuer kept from being an investment company only by section 3(b) or 3(c) of the Investment Company Act (and not a crowdfunding vehicle under Rule 3a-9)?",
  },
  "us.blankCheck": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer has no specific business plan, or plans to merge with an unidentified company",
    ask: "Is the issuer a blank-check company: without a specific business plan, or planning to merge with an unidentified company?",
  },
  "us.reportsCurrent": {
    subject: "offering",
    type: "boolean",
    meaning: "the reports that the issuer owes from earlier offerings are filed for the last two years",
    ask: "Has the issuer filed all ongoing reports that it owed under this exemption in the last two years (yes, if it owed none)?",
  },
  "us.registrationRevoked": {
    subject: "offering",
    type: "boolean",
    meaning: "an order under section 12(j) of the Exchange Act was made against the issuer in the last five years",
    ask: "Was an order under section 12(j) of the Exchange Act made against the issuer in the last five years?",
  },
  "us.auditStatus": {
    subject: "offering",
    type: "code",
    readAs: { at: "/issuer/financials/auditStatus" },
    values: ["none", "certified-by-officer", "reviewed", "audited"],
    meaning: "who has looked at the issuer's financial statements",
    ask: "Are the issuer's financial statements certified by an officer, reviewed, audited, or none of these?",
  },

  // Solicitation.
  "us.publicTestingOfInterest": {
    subject: "offering",
    type: "boolean",
    meaning: "interest was tested publicly before the exemption was chosen (Rule 241)",
    ask: "Did the issuer test interest publicly before it chose an exemption (Rule 241)?",
  },

  "us.solicitationForOtherOffering": {
    subject: "offering",
    type: "boolean",
    meaning: "the public solicitation is made only for another offering (Rule 506(c), Regulation A, registered)",
    ask: "Is the public solicitation made only for another offering, under an exemption that allows it or a registration statement?",
  },

  // Resale.
  "us.resaleInquiry": {
    subject: "sale",
    type: "boolean",
    meaning: "purchasers were asked whether they buy for themselves and told in writing that the token is not registered",
    ask: "Was every purchaser asked whether it buys for itself, and told in writing that the securities are not registered and cannot be freely resold?",
  },
  "us.legend": {
    subject: "offering",
    type: "boolean",
    readAs: { at: "/transfer/legend" },
    meaning: "the token carries a restrictive legend, or its equivalent on the chain",
    ask: "Does the token carry a restrictive legend, or its equivalent on the chain?",
  },

  // Older law.
  "us.earlierConditionsMet": {
    subject: "sale",
    type: "boolean",
    meaning: "the exemption claimed is met in its wording of the day",
    ask: "Were all conditions of the exemption claimed met as they stood on that day?",
    judgement: { by: "counsel", note: "The exemptions are recorded in their present wording; older wordings are not." },
  },
});
