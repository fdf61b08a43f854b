import { defineFacts } from "../../src/authoring";

/** What Argentina asks of a service provider; stated at `/parties/N/local/AR/...`. */
export const partyFacts = defineFacts({
  "ar.transfersVirtualAssets": {
    subject: "party",
    type: "boolean",
    meaning: "the party transfers virtual assets for others",
    ask: "Does this party transfer virtual assets for others?",
  },
  "ar.legalForm": {
    subject: "party",
    type: "code",
    values: ["sa", "srl", "sas", "other"],
    meaning: "legal form of the provider",
    ask: "What is the legal form of this provider: SA, SRL, SAS or another?",
  },
  "ar.netWorth": {
    subject: "party",
    type: "money",
    unit: "USD",
    meaning: "net worth of the provider",
    ask: "What is the net worth of this provider?",
  },
  "ar.netWorthForCategories": {
    subject: "party",
    type: "boolean",
    meaning: "the net worth is that of the provider's categories",
    ask: "Does the provider's net worth reach what its categories demand?",
    judgement: { by: "counsel", note: "Known is the range, not the amount of each category." },
  },
  "ar.providerDuties": {
    subject: "party",
    type: "boolean",
    meaning: "the provider keeps the duties on segregation, identification, cyber security and disclosure",
    ask: "Does this provider keep clients' assets apart, identify its clients, and keep the duties on cyber security and disclosure?",
  },
  "ar.monthlyVolume": {
    subject: "party",
    type: "number",
    unit: "UVA",
    meaning: "volume of the busiest month so far",
    ask: "What was this individual's volume in the busiest month so far, in UVA?",
  },
  "ar.localDomain": {
    subject: "party",
    type: "boolean",
    meaning: "the provider uses a domain under .ar",
    ask: "Does this provider use a domain under .ar?",
  },
  "ar.localRamp": {
    subject: "party",
    type: "boolean",
    meaning: "agreements, subsidiaries or agents receive funds from residents for the provider's operations",
    ask: "Do commercial partners, subsidiaries or agents receive funds from residents of Argentina for this provider's operations?",
  },
  "ar.directedAtResidents": {
    subject: "party",
    type: "boolean",
    meaning: "the provider's focus or advertising is directed at residents",
    ask: "Is this provider's focus, or its advertising, clearly directed at residents of Argentina?",
  },
  "ar.volumeShare": {
    subject: "party",
    type: "number",
    unit: "percent",
    meaning: "share of the provider's business that is done in Argentina",
    ask: "What percentage of this provider's business volume is done in Argentina?",
  },
  "ar.localCompanyOrBranch": {
    subject: "party",
    type: "boolean",
    meaning: "the provider has a local company or branch",
    ask: "Does this provider have a company (article 123) or a branch (article 118 of the Companies Law) in Argentina?",
  },
});
