import { defineFacts } from "../../src/authoring";

/** What makes an investor professional under Annex II of MiFID II. */
export const investorFacts = defineFacts({
  "eu.perSeKind": {
    subject: "sale",
    type: "code",
    values: ["regulated-entity", "large-undertaking", "public-body", "institutional-investor", "none"],
    meaning: "limb of the definition of a per-se professional that the investors meet",
    ask: "Which are the investors of this sale: authorised or regulated financial entities, large undertakings, governments, central banks or supranational bodies, other institutional investors whose main activity is investing, or none of these?",
  },
  "eu.balanceSheet": {
    subject: "sale",
    type: "money",
    unit: "EUR",
    meaning: "smallest balance sheet total of an undertaking in the sale",
    ask: "What is the smallest balance sheet total of the undertakings in this sale, each on its own accounts?",
  },
  "eu.netTurnover": {
    subject: "sale",
    type: "money",
    unit: "EUR",
    meaning: "smallest net turnover of an undertaking in the sale",
    ask: "What is the smallest net turnover of the undertakings in this sale, each on its own accounts?",
  },
  "eu.ownFunds": {
    subject: "sale",
    type: "money",
    unit: "EUR",
    meaning: "smallest own funds of an undertaking in the sale",
    ask: "What are the smallest own funds of the undertakings in this sale, each on its own accounts?",
  },
  "eu.assessedByInvestmentFirm": {
    subject: "sale",
    type: "boolean",
    meaning: "an investment firm has assessed the investors and agreed to treat them as professional",
    ask: "Has an investment firm assessed each investor of this sale and agreed, at the investor's request, to treat it as professional?",
  },
  "eu.transactionsPerQuarter": {
    subject: "sale",
    type: "number",
    unit: "count",
    meaning: "lowest average of significant transactions per quarter over the last four quarters",
    ask: "What is the lowest average number of significant transactions per quarter, over the last four quarters, of the investors in this sale?",
  },
  "eu.portfolio": {
    subject: "sale",
    type: "money",
    unit: "EUR",
    meaning: "smallest portfolio of financial instruments, cash included",
    ask: "What is the smallest portfolio of financial instruments, cash deposits included, of the investors in this sale?",
  },
  "eu.yearInFinance": {
    subject: "sale",
    type: "boolean",
    meaning: "the investors have worked for at least a year in the financial sector in a position that needs knowledge of such transactions",
    ask: "Has each investor of this sale worked for at least one year in the financial sector in a position that needs knowledge of such transactions or services?",
  },
});
