import { defineFacts } from "../../src/authoring";

/** Who buys, and who provides services. A number about buyers is that of the one who is furthest from the test. */
export const partyFacts = defineFacts({
  "ph.buyerRegistered": {
    subject: "sale",
    type: "date",
    meaning: "earliest day on which a buyer was registered as qualified buyer",
    ask: "On which day was the buyer of this sale whose registration is the oldest registered as qualified buyer?",
  },
  "ph.buyerIncome": {
    subject: "sale",
    type: "money",
    unit: "PHP",
    meaning: "lowest annual gross income in the two years before registration",
    ask: "What is the lowest annual gross income of a buyer of this sale in the two years before registration?",
  },
  "ph.buyerPortfolio": {
    subject: "sale",
    type: "money",
    unit: "PHP",
    meaning: "smallest portfolio of registered securities of a buyer",
    ask: "What is the smallest portfolio of registered securities of a buyer of this sale?",
  },
  "ph.buyerNetWorth": {
    subject: "sale",
    type: "money",
    unit: "PHP",
    meaning: "smallest net worth of a buyer",
    ask: "What is the smallest net worth of a buyer of this sale?",
  },
  "ph.buyerTradingYears": {
    subject: "sale",
    type: "number",
    unit: "years",
    meaning: "years for which each buyer has traded securities",
    ask: "For how many years, at least, has each buyer of this sale traded securities, in person or through a manager?",
  },
  "ph.buyerPositionYears": {
    subject: "sale",
    type: "number",
    unit: "years",
    meaning: "years for which each buyer has held a position that requires expertise in securities",
    ask: "For how many years, at least, has each buyer of this sale held a position that requires expertise in securities?",
  },
  "ph.secCorporation": {
    subject: "party",
    type: "boolean",
    meaning: "the party is a corporation registered with the SEC",
    ask: "Is this party a corporation registered with the SEC of the Philippines?",
  },
  "ph.paidUpCapital": {
    subject: "party",
    type: "money",
    unit: "PHP",
    meaning: "paid-up capital in cash or property, crypto-assets left out",
    ask: "What is this party's paid-up capital in cash or property, crypto-assets left out?",
  },
  "ph.office": {
    subject: "party",
    type: "boolean",
    meaning: "the party has a physical office in the Philippines",
    ask: "Does this party have a physical office in the Philippines?",
  },
  "ph.assetsSeparate": {
    subject: "party",
    type: "boolean",
    meaning: "client assets are kept apart",
    ask: "Does this party keep client assets apart from its own?",
  },
  "ph.usesClientAssets": {
    subject: "party",
    type: "boolean",
    meaning: "the party uses client assets for its own account",
    ask: "Does this party use client assets for its own account?",
  },
  "ph.reports": {
    subject: "party",
    type: "boolean",
    meaning: "the party files its reports with the SEC",
    ask: "Does this party file its reports with the SEC?",
  },
  "ph.amlRegistered": {
    subject: "party",
    type: "boolean",
    meaning: "the party is registered for anti-money laundering",
    ask: "Does this party have the anti-money laundering registration that the rules ask for?",
  },
  "ph.caspExempt": {
    subject: "party",
    type: "boolean",
    meaning: "the party is exempt from registration as crypto-asset service provider",
    ask: "In counsel's view, is this party exempt from registration as crypto-asset service provider?",
    judgement: { by: "counsel", note: "Exemptions exist under certain conditions; they were not read." },
  },
  "ph.engagedByCasp": {
    subject: "party",
    type: "boolean",
    meaning: "a registered provider has engaged the party as marketer",
    ask: "Has a registered crypto-asset service provider engaged this party as third-party marketer?",
  },
  "ph.disclosedToSec": {
    subject: "party",
    type: "boolean",
    meaning: "the provider has disclosed the marketer to the SEC",
    ask: "Has that provider disclosed this party to the SEC as its marketer?",
  },
});
