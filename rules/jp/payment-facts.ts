import { defineFacts } from "../../src/authoring";

/** Crypto-assets, their intermediaries, and stablecoins. */
export const paymentFacts = defineFacts({
  "jp.soldThroughProvider": {
    subject: "sale",
    type: "boolean",
    meaning: "the sale is made by or through a registered crypto-asset exchange service provider only",
    ask: "Is this sale made only by or through a registered crypto-asset exchange service provider?",
  },
  "jp.netAssetsNegative": {
    subject: "party",
    type: "boolean",
    meaning: "the net assets of the party are negative",
    ask: "Are the net assets of this party negative?",
  },
  "jp.officeInJapan": {
    subject: "party",
    type: "boolean",
    meaning: "the party is a Japanese stock company or has an office in Japan",
    ask: "Is this party a Japanese stock company, or a foreign provider with an office in Japan?",
  },
  "jp.hotWalletShare": {
    subject: "party",
    type: "number",
    unit: "percent",
    meaning: "share of users' crypto-assets, by value in yen, outside cold storage",
    ask: "What share of the users' crypto-assets, by value in yen, does this party keep outside cold storage?",
  },
  "jp.hotWalletMatched": {
    subject: "party",
    type: "boolean",
    meaning: "crypto-assets outside cold storage are matched by the party's own assets",
    ask: "Are users' crypto-assets outside cold storage matched by this party's own assets of the same kind?",
  },
  "jp.tokenVetted": {
    subject: "party",
    type: "boolean",
    meaning: "the token was vetted under the rules of the JVCEA",
    ask: "Was the token vetted under the rules of the JVCEA for this party?",
  },
  "jp.attachedToProvider": {
    subject: "party",
    type: "boolean",
    meaning: "the party mediates sales or exchanges for one particular registered provider",
    ask: "Does this party do no more than mediate sales or exchanges of crypto-assets or stablecoins for one particular registered provider?",
  },
  "jp.mandateOfProvider": {
    subject: "party",
    type: "boolean",
    meaning: "the party acts under the mandate of a registered provider",
    ask: "Does this party act under the mandate of a registered provider?",
  },
  "jp.takesUserAssets": {
    subject: "party",
    type: "boolean",
    meaning: "the party takes money or assets of users on deposit",
    ask: "Does this party take money or assets of users on deposit?",
  },

  // Stablecoins.
  "jp.coinIssuer": {
    subject: "offering",
    type: "code",
    values: ["bank", "funds-transfer-provider", "trust-company", "foreign", "other"],
    meaning: "kind of issuer of the stablecoin",
    ask: "What is the issuer of the stablecoin: a bank, a funds-transfer provider or a trust company of Japan; a foreign issuer; or another company?",
  },
  "jp.foreignCoinThroughRegistered": {
    subject: "offering",
    type: "boolean",
    meaning: "the foreign coin reaches users in Japan only through a registered provider with safeguards",
    ask: "Does the foreign stablecoin reach users in Japan only through a registered electronic payment instrument provider with the prescribed safeguards?",
  },
  "jp.reserveDemandDeposits": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of the reserve in demand deposits",
    ask: "What share of the reserve is held in demand deposits?",
  },
  "jp.reserveTimeDeposits": {
    subject: "offering",
    type: "boolean",
    meaning: "part of the reserve is held in time deposits",
    ask: "Is part of the reserve held in time deposits?",
  },
  "jp.timeDepositsCancellable": {
    subject: "offering",
    type: "boolean",
    meaning: "the time deposits can be cancelled without loss of principal",
    ask: "Can the time deposits be cancelled without loss of principal?",
  },
  "jp.reserveBonds": {
    subject: "offering",
    type: "boolean",
    meaning: "part of the reserve is held in bonds",
    ask: "Is part of the reserve held in bonds?",
  },
  "jp.reserveOtherAssets": {
    subject: "offering",
    type: "boolean",
    meaning: "part of the reserve is held in something else than deposits and bonds",
    ask: "Is part of the reserve held in anything else than demand deposits, time deposits and bonds?",
  },
  "jp.bondsPrescribed": {
    subject: "offering",
    type: "boolean",
    meaning: "the bonds are government bonds of the prescribed State in the coin's currency",
    ask: "Are the bonds government bonds: Japanese for a yen coin, of a designated foreign State in the coin's currency for another?",
  },
  "jp.longestBondTerm": {
    subject: "offering",
    type: "number",
    unit: "months",
    meaning: "longest term of a reserve bond from acquisition to redemption",
    ask: "What is the longest term, in months, of a reserve bond from its acquisition to its redemption?",
  },
  "jp.bondsMarkedToMarket": {
    subject: "offering",
    type: "boolean",
    meaning: "the reserve bonds are marked to market",
    ask: "Are the reserve bonds marked to market?",
  },
  "jp.shortfallBusinessDays": {
    subject: "offering",
    type: "number",
    unit: "days",
    meaning: "business days within which the settlor makes good a shortfall",
    ask: "Within how many business days must the settlor make good a shortfall of the reserve?",
  },

  // Anti-money laundering.
  "jp.customersVerified": {
    subject: "party",
    type: "boolean",
    meaning: "customers' identity and purpose are verified at onboarding",
    ask: "Does this party verify each customer's identity and purpose at onboarding?",
  },
  "jp.recordsAndReports": {
    subject: "party",
    type: "boolean",
    meaning: "records are kept and suspicious transactions reported",
    ask: "Does this party keep records and report suspicious transactions?",
  },
  "jp.travelRuleData": {
    subject: "party",
    type: "boolean",
    meaning: "data on sender and recipient go with transfers between covered providers",
    ask: "Does this party send the data on sender and recipient with transfers to covered providers?",
  },
});
