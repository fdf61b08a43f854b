import { defineFacts } from "../../src/authoring";

/** What single regimes ask: the sandboxes, reporting for tax, stablecoins. */
export const regimeFacts = defineFacts({
  "gb.usesSandbox": {
    subject: "party",
    type: "boolean",
    meaning: "the party works as digital securities depository, or runs a venue with one, in reliance on the sandbox",
    ask: "Does this party act as notary, settle or maintain digital securities, or run a venue with such a depository, in reliance on the Digital Securities Sandbox?",
  },
  "gb.ukEntity": {
    subject: "party",
    type: "boolean",
    meaning: "the party is a legal entity established in the United Kingdom, not a branch",
    ask: "Is this party a legal entity established in the United Kingdom, and not the branch of an overseas entity?",
  },
  "gb.derivative": {
    subject: "offering",
    type: "boolean",
    meaning: "the instrument is a derivative",
    ask: "Is the instrument a derivative?",
  },
  "gb.intermediatesExchange": {
    subject: "party",
    type: "boolean",
    meaning: "the party effects exchanges of cryptoassets for or on behalf of customers",
    ask: "In counsel's view, does this party effect exchanges of cryptoassets for or on behalf of customers, rather than only supply software?",
    judgement: { by: "counsel", note: "Software by which persons deal with one another without an intermediary has to be examined; the text was not read." },
  },
  "gb.selfCertifications": {
    subject: "party",
    type: "boolean",
    meaning: "self-certifications of tax residence are collected from users",
    ask: "Does this party collect self-certifications of tax residence from its users?",
  },
  "gb.carfReported": {
    subject: "party",
    type: "boolean",
    meaning: "the reports that are due have been made to HM Revenue and Customs",
    ask: "Has this party reported the calendar years that are due to HM Revenue and Customs?",
  },
  "gb.intermittentTrading": {
    subject: "party",
    type: "boolean",
    meaning: "the party runs a multilateral system for intermittent trading of existing shares of unlisted companies",
    ask: "Does this party run a multilateral, non-discretionary system on which existing shares of unlisted companies trade in occasional, limited windows?",
  },
  "gb.companyTradedElsewhere": {
    subject: "offering",
    type: "boolean",
    meaning: "the company's shares are admitted to a United Kingdom trading venue or traded on a multilateral system abroad",
    ask: "Are the company's shares admitted to a United Kingdom trading venue, or traded on a multilateral system abroad?",
  },
  "gb.throughIntermittentSystem": {
    subject: "sale",
    type: "boolean",
    meaning: "the sale is made on an intermittent trading system (PISCES)",
    ask: "Is this sale made on an intermittent trading system (PISCES)?",
  },
  "gb.windowEnds": {
    subject: "sale",
    type: "date",
    meaning: "last day of the trading window",
    ask: "When does the trading window end?",
  },
  "gb.ownCompanyStaff": {
    subject: "sale",
    type: "boolean",
    meaning: "the buyers are staff, directors or consultants of the company's group, or its employee share trustees",
    ask: "Are the buyers employees, directors or consultants of the company's own group, or its employee share trustees?",
  },
  "gb.issuedFromUk": {
    subject: "offering",
    type: "boolean",
    meaning: "the stablecoin is issued from the United Kingdom",
    ask: "Is the stablecoin issued by a person from an establishment in the United Kingdom?",
  },
  "gb.issuerPermission": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer has permission to issue qualifying stablecoin",
    ask: "Does the issuer have permission under article 9M of the Regulated Activities Order?",
  },
  "gb.statutoryTrust": {
    subject: "offering",
    type: "boolean",
    meaning: "the backing assets are held in the statutory trust",
    ask: "Are the backing assets held in the statutory trust?",
  },
  "gb.redemptionRight": {
    subject: "offering",
    type: "boolean",
    meaning: "holders can redeem at par",
    ask: "Can holders redeem the stablecoin at par?",
    readAs: { at: "/secondary/redemption/atParRight" },
  },
  "gb.excessBackingShare": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "excess of the backing assets over the coins in circulation",
    ask: "By how much, in per cent, do the backing assets exceed the coins in circulation?",
  },
  "gb.recognisedSystemic": {
    subject: "offering",
    type: "boolean",
    meaning: "HM Treasury has recognised the stablecoin as systemic",
    ask: "Has HM Treasury recognised the stablecoin as systemic?",
  },
  "gb.coinsInIssue": {
    subject: "offering",
    type: "money",
    unit: "GBP",
    meaning: "stablecoins in issue",
    ask: "What is the amount of the stablecoins in issue?",
  },
});
