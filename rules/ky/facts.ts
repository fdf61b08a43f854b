import { defineFacts } from "../../src/authoring";

/** What only the Cayman Islands ask; stated at `/local/KY/...` of the offering, the sale or the party. */
export const facts = defineFacts({
  // The token.
  "ky.transferable": {
    subject: "offering",
    type: "boolean",
    meaning: "the token can be transferred to, or exchanged with, a third party",
    ask: "Can the token be transferred to, or exchanged with, a third party at any time?",
  },
  "ky.digitalFiat": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is fiat currency in digital form",
    ask: "Is the token itself a fiat currency in digital form?",
  },
  "ky.publicOffer": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is sold to the public",
    ask: "Is the token sold to the public?",
    readAs: { at: "/raise/publicOffer" },
  },
  "ky.issuanceIsService": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer's sale of new tokens to the public is a virtual asset service",
    ask: "Is the issuer's sale of newly created tokens to the public an issuance for which the Virtual Asset (Service Providers) Act demands registration?",
    judgement: {
      by: "counsel",
      note: "Issuance is named among the services, but the Act speaks of business for others, and the provisions on issuance of its third phase have not commenced.",
    },
  },
  "ky.issuerRegistered": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is registered under the Virtual Asset (Service Providers) Act",
    ask: "Is the issuer registered with CIMA under the Virtual Asset (Service Providers) Act?",
  },

  // The fund.
  "ky.fundType": {
    subject: "offering",
    type: "code",
    values: ["mutual", "private", "other"],
    meaning: "type of the fund",
    ask: "Is the fund a mutual fund (equity interests redeemable at the investor's option), a private fund (closed, pooling), or neither (other)?",
  },
  "ky.fundRoute": {
    subject: "offering",
    type: "code",
    values: ["minimum-investment-or-listed", "limited-investor", "licensed", "administered", "other"],
    meaning: "route by which the mutual fund is regulated",
    ask: "Under which route is the mutual fund regulated: minimum initial investment or listing (s. 4(3)), limited-investor, licensed, administered, or another?",
  },
  "ky.fundRegisteredOn": {
    subject: "offering",
    type: "date",
    meaning: "date on which the fund was registered with CIMA",
    ask: "When was the fund registered with CIMA?",
  },
  "ky.fundListed": {
    subject: "offering",
    type: "boolean",
    meaning: "the fund's interests are listed on an exchange that CIMA recognises",
    ask: "Are the fund's interests listed on a stock exchange that CIMA recognises?",
  },
  "ky.holders": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "holders of the fund's interests",
    ask: "How many holders does the fund have?",
    readAs: { at: "/issuer/holdersOfRecord/total" },
  },
  "ky.firstCommitment": {
    subject: "offering",
    type: "date",
    meaning: "date on which the private fund first accepted capital commitments",
    ask: "When did the private fund first accept capital commitments?",
  },
  "ky.firstContribution": {
    subject: "offering",
    type: "date",
    meaning: "date on which the private fund first received contributions for investment",
    ask: "When did the private fund first receive contributions for investment?",
  },
  "ky.fundOperations": {
    subject: "offering",
    type: "codes",
    values: ["audit", "valuation", "custody", "cash-monitoring"],
    meaning: "operating conditions that the private fund meets",
    ask: "Which of these does the private fund have in place: audit, valuation, custody, cash monitoring?",
  },
  "ky.amlOfficers": {
    subject: "offering",
    type: "boolean",
    meaning: "the fund has an AML compliance officer, a reporting officer and a deputy",
    ask: "Has the fund appointed an AML compliance officer, a money laundering reporting officer and a deputy?",
  },

  // The tokenised fund.
  "ky.tokenIsWholeInterest": {
    subject: "offering",
    type: "boolean",
    meaning: "the token represents the whole of an investor's interest in the fund",
    ask: "Does the token represent the whole of an investor's interest in the fund?",
  },
  "ky.tokenRecords": {
    subject: "offering",
    type: "boolean",
    meaning: "secure and current records of creation, issue, sale, transfer and ownership of the tokens are kept",
    ask: "Are secure and current records kept of the creation, issue, sale, transfer and ownership of the tokens?",
  },
  "ky.recordsForCima": {
    subject: "offering",
    type: "boolean",
    meaning: "the records of the tokens can be produced to CIMA on request",
    ask: "Can the records of the tokens be produced to CIMA on request?",
  },
  "ky.technologyDisclosed": {
    subject: "offering",
    type: "boolean",
    meaning: "the offering document discloses the token's risks and technology",
    ask: "Does the offering document disclose the risks of the token and its technology?",
  },
  "ky.administratorChecks": {
    subject: "offering",
    type: "boolean",
    meaning: "the administrator makes its checks of the tokens",
    ask: "Does the administrator make the checks of the tokens that the amendments demand?",
  },
  "ky.operatorApproval": {
    subject: "offering",
    type: "boolean",
    meaning: "tokens are transferred only with the operator's approval, as the offering document says",
    ask: "Are tokens transferred only with the approval of the fund's operator, as the offering document says?",
  },
  "ky.annualConfirmation": {
    subject: "offering",
    type: "code",
    values: ["made", "not-yet-due", "missed"],
    meaning: "standing of the annual confirmation to CIMA",
    ask: "Was the last annual confirmation about the tokens made to CIMA, is it not yet due, or was it missed?",
  },

  // The offer in the Islands.
  "ky.exemptedEntity": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is an exempted company, limited liability company or exempted limited partnership",
    ask: "Is the issuer an exempted company, a limited liability company or an exempted limited partnership?",
  },
  "ky.csxListed": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is listed on the Cayman Islands Stock Exchange",
    ask: "Is the issuer listed on the Cayman Islands Stock Exchange?",
  },
  "ky.invitesPublic": {
    subject: "sale",
    type: "boolean",
    meaning: "the sale is an invitation to the public in the Islands",
    ask: "Does this sale invite the public in the Islands to subscribe?",
  },

  // The service provider.
  "ky.transfersVirtualAssets": {
    subject: "party",
    type: "boolean",
    meaning: "the party transfers virtual assets for others",
    ask: "Does this party transfer virtual assets for others?",
  },
  "ky.registeredOn": {
    subject: "party",
    type: "date",
    meaning: "date on which the party was registered with CIMA as a virtual asset service provider",
    ask: "When was this party registered with CIMA as a virtual asset service provider?",
  },
  "ky.licenceAppliedOn": {
    subject: "party",
    type: "date",
    meaning: "date on which the party applied for its licence",
    ask: "When did this party apply for a licence under the Virtual Asset (Service Providers) Act?",
  },
  "ky.applicationOpen": {
    subject: "party",
    type: "boolean",
    meaning: "the application for the licence is not yet decided",
    ask: "Is this party's application for the licence still undecided?",
  },
  "ky.directors": {
    subject: "party",
    type: "integer",
    unit: "persons",
    meaning: "directors of the party",
    ask: "How many directors does this party have?",
  },
  "ky.independentDirector": {
    subject: "party",
    type: "boolean",
    meaning: "one of the party's directors is independent",
    ask: "Is at least one of this party's directors independent?",
  },
  "ky.clientAssetsSegregated": {
    subject: "party",
    type: "boolean",
    meaning: "the party keeps client assets apart from its own",
    ask: "Does this party keep client assets apart from its own?",
  },
  "ky.providerAmlOfficers": {
    subject: "party",
    type: "boolean",
    meaning: "the party has an AML compliance officer, a reporting officer and a deputy",
    ask: "Has this party appointed an AML compliance officer, a money laundering reporting officer and a deputy?",
  },
  "ky.travelRuleData": {
    subject: "party",
    type: "boolean",
    meaning: "data on originator and beneficiary travel with every transfer of virtual assets",
    ask: "Do data on originator and beneficiary travel with every transfer of virtual assets that this party makes?",
  },
});
