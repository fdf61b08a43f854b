import { defineFacts } from "../../src/authoring";

/** What the parties do in or towards Korea. Stated at `/parties/N/local/KR/...`. */
export const partyFacts = defineFacts({
  "kr.matchesMultilaterally": {
    subject: "party",
    type: "boolean",
    meaning: "the party brings together several sellers and buyers",
    ask: "Does this party bring together several sellers and several buyers (rather than one seller and one buyer)?",
  },
  "kr.relatedAs": {
    subject: "party",
    type: "codes",
    values: ["issuer", "underwriter", "arranger", "trustor"],
    meaning: "roles that the operator or a person specially related to it has in the securities traded",
    ask: "Is this operator, or a person specially related to it, issuer, underwriter, arranger or trustor (originator) of the securities traded? State all that apply; an empty list means none.",
  },
  "kr.conflictStandardsMet": {
    subject: "party",
    type: "boolean",
    meaning: "the standards of the FSC on conflicts of interest are met",
    ask: "Does this operator meet the FSC's standards on conflicts of interest for unlisted shares?",
  },
  "kr.equalPriceMatching": {
    subject: "party",
    type: "boolean",
    meaning: "quotes are published and matched at equal price",
    ask: "Does this venue publish quotes and match them at equal price?",
  },
  "kr.trustAccountsDisclosed": {
    subject: "party",
    type: "boolean",
    meaning: "the accounts of the trust are disclosed",
    ask: "Are the accounts of the trust disclosed on this venue?",
  },
  "kr.venueRulesReported": {
    subject: "party",
    type: "boolean",
    meaning: "the rules of the venue are reported to the FSC",
    ask: "Are the rules of this venue reported to the FSC?",
  },
  "kr.ownEquity": {
    subject: "party",
    type: "money",
    unit: "KRW",
    meaning: "equity of the party",
    ask: "What is this party's equity?",
  },
  "kr.professionalClientsOnly": {
    subject: "party",
    type: "boolean",
    meaning: "only professional investors are served",
    ask: "Does this party serve professional investors only?",
  },
  "kr.grantsCredit": {
    subject: "party",
    type: "boolean",
    meaning: "the party gives credit for trades off the exchanges",
    ask: "Does this party give credit for trades off the exchanges?",
  },
  "kr.designationCovers": {
    subject: "party",
    type: "boolean",
    meaning: "the party's activity is covered by a designation as innovative financial service",
    ask: "Is this party's activity covered by a designation as innovative financial service (regulatory sandbox)?",
  },

  // Dealing in securities.
  "kr.placesOwnSecurities": {
    subject: "party",
    type: "boolean",
    meaning: "the issuer places its own securities itself",
    ask: "Does this party place its own securities itself, and nobody else's?",
  },
  "kr.throughLicensedFirm": {
    subject: "party",
    type: "boolean",
    meaning: "the party deals with Korea only with or through a licensed Korean dealer or broker",
    ask: "Does this party deal with Korean investors only with or through a licensed Korean dealer or broker?",
  },
  "kr.ownOrdersOnly": {
    subject: "party",
    type: "boolean",
    meaning: "Korean residents come with their own orders",
    ask: "Does this party serve Korean residents only on their own orders?",
  },
  "kr.investmentAdvertising": {
    subject: "party",
    type: "boolean",
    meaning: "the party makes investment advertising towards Korea",
    ask: "Does this party make investment advertising towards Korean residents?",
  },

  // Virtual assets.
  "kr.koreanLanguageSite": {
    subject: "party",
    type: "boolean",
    meaning: "the party has a site in Korean",
    ask: "Does this party have a site or app in Korean?",
  },
  "kr.wonPayment": {
    subject: "party",
    type: "boolean",
    meaning: "the party lets customers pay in won",
    ask: "Can customers of this party pay in won?",
  },
  "kr.wonMarket": {
    subject: "party",
    type: "boolean",
    meaning: "the party runs a market against won",
    ask: "Does this party exchange virtual assets against won?",
  },
  "kr.realNameAccounts": {
    subject: "party",
    type: "boolean",
    meaning: "customers use real-name accounts at a bank",
    ask: "Do customers of this party use real-name accounts at a bank?",
  },
  "kr.ismsCertificate": {
    subject: "party",
    type: "boolean",
    meaning: "the party's information security management is certified",
    ask: "Does this party hold the certificate of its information security management system (ISMS)?",
  },
  "kr.holdsUserMoney": {
    subject: "party",
    type: "boolean",
    meaning: "the party keeps users' money",
    ask: "Does this party keep its users' money?",
  },
  "kr.holdsUserAssets": {
    subject: "party",
    type: "boolean",
    meaning: "the party keeps users' virtual assets",
    ask: "Does this party keep its users' virtual assets?",
  },
  "kr.userMoneyAtBank": {
    subject: "party",
    type: "boolean",
    meaning: "users' money is kept at a bank and earns a usage fee",
    ask: "Is the users' money kept at a bank, with a usage fee paid to them?",
  },
  "kr.sameKindHeld": {
    subject: "party",
    type: "boolean",
    meaning: "the party really holds the same kind and quantity of virtual assets as its users entrusted to it",
    ask: "Does this party really hold virtual assets of the same kind and quantity as its users entrusted to it?",
  },
  "kr.insuranceOrReserve": {
    subject: "party",
    type: "boolean",
    meaning: "there is insurance or a reserve against hacking and failure",
    ask: "Does this party have insurance or a reserve against accidents?",
  },
  "kr.surveillance": {
    subject: "party",
    type: "boolean",
    meaning: "abnormal trades are watched",
    ask: "Does this party watch for abnormal trades?",
  },
  "kr.unfairTrading": {
    subject: "party",
    type: "boolean",
    meaning: "the party trades unfairly in the token",
    ask: "Does this party trade on inside information, manipulate the price or deceive in the token?",
  },
});
