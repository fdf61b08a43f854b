import { defineFacts } from "../../src/authoring";

/** How the token is offered and traded. */
export const offerFacts = defineFacts({
  // Persons and amounts.
  "kr.solicitedPersons": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons solicited by this offering within six months, leaving out those who are not counted",
    ask: "How many persons in Korea does this offering solicit within six months, leaving out professional investors and the others whom article 11 of the Decree leaves out?",
  },
  "kr.earlierSolicitation": {
    subject: "offering",
    type: "boolean",
    meaning: "persons were solicited by an earlier offer, not public, for securities of the same kind within six months",
    ask: "In the six months before, were persons in Korea solicited for securities of the same kind by an earlier offer that was not public?",
  },
  "kr.solicitedWithEarlier": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons solicited in all within six months, earlier offers included",
    ask: "To how many persons does the count come when those solicited by earlier offers of the last six months, not public, are added?",
  },
  "kr.amountIn12Months": {
    subject: "offering",
    type: "money",
    unit: "KRW",
    meaning: "amount of the offer, with public offers of one year made without a statement",
    ask: "What is the amount offered in Korea, with the public offers of the preceding year that were made without a registration statement?",
  },
  "kr.amountWithEarlier": {
    subject: "offering",
    type: "money",
    unit: "KRW",
    meaning: "amount of all solicitations of six months that are counted together",
    ask: "What is the total amount of the solicitations of the last six months that are counted together with this one?",
  },
  "kr.unlistedNeverPublic": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is not listed and never offered publicly",
    ask: "Is the issuer unlisted, and has it never made a public offer?",
  },

  // Documents.
  "kr.statementAccepted": {
    subject: "offering",
    type: "boolean",
    meaning: "a registration statement is accepted and its waiting period over before subscriptions are accepted",
    ask: "Was, or will be, a registration statement accepted, and its waiting period over, before any subscription is accepted?",
  },
  "kr.prospectusDelivered": {
    subject: "offering",
    type: "boolean",
    meaning: "the prospectus is delivered to investors",
    ask: "Is the prospectus delivered to investors?",
  },
  "kr.smallOfferingDocuments": {
    subject: "offering",
    type: "boolean",
    meaning: "the documents of a small public offering are filed and published",
    ask: "Are the documents of a small public offering filed and published?",
  },

  // Resale.
  "kr.resaleLockMonths": {
    subject: "offering",
    type: "number",
    unit: "months",
    meaning: "time after issue for which the securities are deposited or cannot be transferred",
    ask: "For how many months after issue are the securities deposited or technically barred from transfer?",
  },
  "kr.indivisibleUnits": {
    subject: "offering",
    type: "integer",
    unit: "count",
    meaning: "number of units, where these cannot be divided",
    ask: "If the units cannot be divided: how many are issued? State the number of tokens, with their smallest fractions, if they can.",
  },
  "kr.outsideResaleStandard": {
    subject: "offering",
    type: "boolean",
    meaning: "the issue is outside the resale standard of the FSC although it is neither locked nor small in units",
    ask: "Is the issue outside the resale standard of the FSC, so that it cannot count as public by reaching 50 or more persons within a year?",
    judgement: { by: "counsel", note: "The detail of the resale standard is known from memory only." },
  },
  "kr.flowbackBlocked": {
    subject: "offering",
    type: "boolean",
    meaning: "securities sold abroad cannot be acquired by Korean residents for one year",
    ask: "Are securities sold abroad kept from Korean residents for one year after issue?",
  },
  "kr.sellerHoldingPercent": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of the class that the reselling holder has",
    ask: "For a resale by a holder: which share of the class does the holder have?",
  },
  "kr.sellerLargestShareholder": {
    subject: "offering",
    type: "boolean",
    meaning: "the reselling holder is the largest shareholder",
    ask: "For a resale by a holder: is the holder the largest shareholder?",
  },
  "kr.reportingCompany": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is a reporting company",
    ask: "Is the issuer a company with continuous reporting duties?",
  },
  "kr.soldOnOtcVenue": {
    subject: "offering",
    type: "boolean",
    meaning: "the resale takes place on a venue under article 178(1)(i) or 178-2 of the Decree",
    ask: "Does the resale take place on a venue under article 178(1)(i) or 178-2 of the Decree?",
  },

  // Crowdfunding.
  "kr.crowdfunding": {
    subject: "offering",
    type: "boolean",
    meaning: "the offer is made by crowdfunding under the Act",
    ask: "Is the offer made by crowdfunding under the Act?",
  },
  "kr.crowdfundedIn12Months": {
    subject: "offering",
    type: "money",
    unit: "KRW",
    meaning: "amount that the issuer raises by crowdfunding in one year",
    ask: "How much does the issuer raise by crowdfunding in one year, this offer included?",
  },
  "kr.crowdfundedDebtIn12Months": {
    subject: "offering",
    type: "money",
    unit: "KRW",
    meaning: "part of it that is debt",
    ask: "How much of that is debt?",
  },
  "kr.crowdfundingOverCap": {
    subject: "offering",
    type: "boolean",
    meaning: "an investor may exceed the limits of crowdfunding",
    ask: "Can any investor exceed the limits of crowdfunding?",
  },
  "kr.largestInIssuer": {
    subject: "sale",
    type: "money",
    unit: "KRW",
    meaning: "most that one investor puts into this issuer by crowdfunding in a year",
    ask: "What is the most that one investor of this sale can put into this issuer by crowdfunding in a year?",
  },
  "kr.largestInAllIssuers": {
    subject: "sale",
    type: "money",
    unit: "KRW",
    meaning: "most that one investor puts into crowdfunding in a year",
    ask: "What is the most that one investor of this sale can put into crowdfunding of all issuers in a year?",
  },

  // Trading off the exchanges.
  "kr.tradedOffExchange": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is traded off the exchanges through an investment broker",
    ask: "Is the token traded off the exchanges through an investment broker?",
  },
  "kr.withinOffExchangeLimit": {
    subject: "sale",
    type: "boolean",
    meaning: "the investors stay within the limit of general investors",
    ask: "Do the general investors of this sale stay within the amount that the Decree sets under article 166(3)?",
    judgement: { by: "counsel", note: "The Decree with the amount was not seen; in May 2026 the FSC spoke of KRW 10 to 20 million a year." },
  },
  "kr.largestOffExchange": {
    subject: "sale",
    type: "money",
    unit: "KRW",
    meaning: "most that one general investor buys off the exchanges in a year",
    ask: "What is the most that one investor of this sale can buy off the exchanges in a year?",
  },
});
