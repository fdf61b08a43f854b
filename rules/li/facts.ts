import { defineFacts } from "../../src/authoring";

/** What only Liechtenstein asks; stated at `/local/LI/...` of the offering, a sale or a party. */
export const facts = defineFacts({
  // Providers.
  "li.ttServices": {
    subject: "party",
    type: "codes",
    values: [
      "own-issue",
      "issue-for-clients",
      "token-generation",
      "tokenisation",
      "custody",
      "physical-validation",
      "verification",
      "price-service",
      "identity-service",
      "token-lending",
    ],
    meaning: "services of the TVTG that the party provides professionally",
    ask: "Which services of the TVTG does this party provide professionally: issuing in its own name, issuing for clients, token generation, tokenisation, custody of keys or tokens, physical validation, verification of legal capacity and terms, prices, identities, token lending? State all of them; none is an empty list.",
  },
  "li.simplifiedNoticeDays": {
    subject: "party",
    type: "integer",
    unit: "days",
    meaning: "working days between the file for simplified registration and the first service",
    ask: "How many working days before its first service did this licensed institution file for simplified registration with the FMA?",
  },
  "li.capital": {
    subject: "party",
    type: "money",
    unit: "CHF",
    meaning: "the party's minimum capital paid in or guaranteed",
    ask: "What capital does this party hold for the minimum capital of art. 16 TVTG?",
  },
  "li.emissionsInYear": {
    subject: "party",
    type: "money",
    unit: "CHF",
    meaning: "tokens issued by the party for clients in the calendar year",
    ask: "What is the total of the tokens that this party issues for clients in the calendar year?",
  },
  "li.validatedAssets": {
    subject: "party",
    type: "money",
    unit: "CHF",
    meaning: "value of the assets that the party validates",
    ask: "What is the value of the assets for which this party acts as physical validator?",
  },
  "li.lendingCapitalShare": {
    subject: "party",
    type: "number",
    unit: "percent",
    meaning: "the party's capital as a share of its clients' tokens",
    ask: "What share of the value of its clients' tokens does this lending undertaking hold as capital, in per cent?",
  },

  // Basic information.
  "li.basicInformationPublished": {
    subject: "offering",
    type: "boolean",
    meaning: "basic information was published before the issue",
    ask: "Is basic information on the tokens published before the issue?",
  },
  "li.basicInformationComplete": {
    subject: "offering",
    type: "boolean",
    meaning: "the basic information has the content of art. 33 and is in German or English",
    ask: "Is the basic information in German or English, with all of art. 33: rights, technology, purpose, terms of transfer, risks, responsible persons, a summary and, for things, proof of ownership and enforceability?",
  },
  "li.fmaNotified": {
    subject: "offering",
    type: "boolean",
    meaning: "the issue was notified to the FMA beforehand",
    ask: "Is the token issue notified to the FMA before it takes place?",
  },
  "li.allAcquirersWaived": {
    subject: "offering",
    type: "boolean",
    meaning: "every acquirer demonstrably waived basic information before acquiring",
    ask: "Did every single acquirer demonstrably waive the basic information before acquiring?",
  },
  "li.usersAddressed": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "users to whom the tokens are offered",
    ask: "To how many users are the tokens offered, in all countries together?",
  },
  "li.totalSalePrice": {
    subject: "offering",
    type: "money",
    unit: "CHF",
    meaning: "total sale price of the issue",
    ask: "What is the total sale price of the issue, in all countries together?",
  },
  "li.otherInformationDuty": {
    subject: "offering",
    type: "boolean",
    meaning: "another law already requires qualified information, such as a prospectus",
    ask: "Does another law already require qualified information on the tokens, such as a prospectus?",
  },
  "li.resaleConsent": {
    subject: "offering",
    type: "boolean",
    meaning: "basic information exists and its author consents to the resale",
    ask: "For a resale: does basic information already exist, and does whoever drew it up consent to its use?",
  },

  // Representation of rights.
  "li.disposalByLaw": {
    subject: "offering",
    type: "boolean",
    meaning: "disposing of the token disposes of the right by operation of law",
    ask: "Does disposing of the token dispose of the represented right by operation of law?",
  },
  "li.transferBindsRight": {
    subject: "offering",
    type: "boolean",
    meaning: "measures make the transfer of the token the transfer of the right",
    ask: "Do suitable measures make sure that the transfer of the token transfers the right?",
  },
  "li.competingDisposalExcluded": {
    subject: "offering",
    type: "boolean",
    meaning: "measures exclude any other disposal over the right",
    ask: "Do suitable measures, such as exclusive storage with a physical validator, exclude any other disposal over the right, for example by a second title on paper?",
  },
});
