import { defineFacts } from "../../src/authoring";

/** What the United States asks of a token to tell whether it is a security, and of an issuer as such. */
export const securityFacts = defineFacts({
  // Howey.
  "us.valueGivenForTokens": {
    subject: "offering",
    type: "boolean",
    meaning: "recipients give something of value for a free distribution: sign-ups, referrals, work, data",
    ask: "Do recipients of the free distribution give anything of value in return, such as sign-ups, referrals, work or data?",
  },
  "us.returnsTiedToPromoter": {
    subject: "offering",
    type: "boolean",
    meaning: "holders' returns are tied, pro rata, to the enterprise of the promoter",
    ask: "Are the holders' returns tied, in proportion, to the promoter's enterprise?",
  },
  "us.profitExpected": {
    subject: "offering",
    type: "boolean",
    readAs: { at: "/asset/expectationOfProfitMarketed" },
    meaning: "purchasers are led to expect a profit: income, yield or appreciation",
    ask: "Is the token marketed for the profit to expect: income, yield or appreciation?",
  },
  "us.relianceOnPromoter": {
    subject: "offering",
    type: "boolean",
    readAs: { at: "/asset/relianceOnIssuerEfforts" },
    meaning: "the profit depends on essential managerial efforts that the issuer or its agents promised",
    ask: "Does the profit depend on essential managerial efforts of the issuer or others?",
  },
  "us.promisesEnded": {
    subject: "offering",
    type: "boolean",
    meaning: "the promised managerial efforts are fulfilled, or have plainly failed or been abandoned",
    ask: "Are the managerial efforts that the issuer promised fulfilled, or have they plainly failed or been abandoned?",
    judgement: {
      by: "counsel",
      note: "Interpretation 33-11412 lets an asset that was sold under an investment contract leave it then; when that is so is a question of all the facts.",
    },
  },
  "us.promisesFirstMade": {
    subject: "offering",
    type: "date",
    meaning: "day on which a promise of managerial efforts was first conveyed to purchasers",
    ask: "On which day did the issuer or its agents first convey to purchasers a promise of managerial efforts?",
  },

  // Enumerated instruments.
  "us.securityType": {
    subject: "offering",
    type: "code",
    readAs: { at: "/asset/securityType" },
    values: ["Debt", "Equity", "Fund", "Warrant", "Certificate"],
    meaning: "kind of security that the token is or represents",
    ask: "Is the token, or what it represents, a debt security, an equity security, a fund unit, a warrant or a certificate?",
  },
  "us.fractionalMineralInterest": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a fractional undivided interest in oil, gas or other mineral rights",
    ask: "Is the token a fractional undivided interest in oil, gas or other mineral rights?",
  },
  "us.resemblesNonSecurityNote": {
    subject: "offering",
    type: "boolean",
    meaning: "the note strongly resembles one that is not a security",
    ask: "Does the note strongly resemble a consumer loan, a home mortgage note, a short-term note secured on a small business, a character bank loan, an open-account debt or a commercial bank loan for operations?",
    judgement: {
      by: "counsel",
      note: "Four factors: motivation (investment or commercial), plan of distribution (broad or to few), what the public expects, and whether another scheme reduces the risk. Without that resemblance a note is a security.",
    },
  },

  // Categories of interpretation 33-11412.
  "us.assetCategory": {
    subject: "offering",
    type: "code",
    values: ["digital-commodity", "digital-collectible", "digital-tool", "stablecoin", "digital-security", "none"],
    meaning: "category of the crypto asset itself under interpretation 33-11412",
    ask: "Into which category of interpretation 33-11412 does the asset itself fall: digital commodity, digital collectible, digital tool, stablecoin, digital security, or none?",
  },

  // Stablecoins.
  "us.permittedStablecoinIssuer": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer of the payment stablecoin is a permitted payment stablecoin issuer",
    ask: "Is the issuer of the stablecoin a permitted payment stablecoin issuer under the GENIUS Act?",
  },

  // The issuer as such.
  "us.foreignPrivateIssuer": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer, organised abroad, is a foreign private issuer or a foreign government",
    ask: "Is the issuer, organised outside the United States, a foreign private issuer (not majority-held by US residents and run from the United States) or a foreign government?",
  },
  "us.reportingStatus": {
    subject: "offering",
    type: "code",
    readAs: { at: "/issuer/reportingStatus" },
    values: ["exchange-act-reporting", "reg-a-tier2", "reg-cf", "listed-eu", "none"],
    meaning: "reporting to which the issuer is subject",
    ask: "To which ongoing reporting is the issuer subject: the Exchange Act, Regulation A Tier 2, Regulation Crowdfunding, an EU listing, or none?",
  },
});
