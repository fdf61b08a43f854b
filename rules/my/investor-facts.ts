import { defineFacts } from "../../src/authoring";

/** Who buys, and for how much. A number about investors is that of the one who is furthest from the test. */
export const investorFacts = defineFacts({
  "my.netAssets": {
    subject: "sale",
    type: "money",
    unit: "MYR",
    meaning: "total net assets of the least wealthy individual, alone or with spouse or child",
    ask: "What total net assets does the least wealthy individual of this sale have, alone or with spouse or child?",
  },
  "my.residenceCounted": {
    subject: "sale",
    type: "money",
    unit: "MYR",
    meaning: "amount at which the primary residence is counted in those net assets",
    ask: "At what amount is the primary residence counted in those net assets? It counts for RM1,000,000 at most: leave the rest out of both figures.",
  },
  "my.income": {
    subject: "sale",
    type: "money",
    unit: "MYR",
    meaning: "gross annual income of the individual who earns least",
    ask: "What gross annual income does the individual of this sale have who earns least?",
  },
  "my.jointIncome": {
    subject: "sale",
    type: "money",
    unit: "MYR",
    meaning: "joint gross annual income of the individual and spouse who earn least",
    ask: "What joint gross annual income do the individual and spouse of this sale have who earn least?",
  },
  "my.portfolio": {
    subject: "sale",
    type: "money",
    unit: "MYR",
    meaning: "smallest net personal portfolio of capital market products, alone or joint",
    ask: "What is the smallest net personal portfolio of capital market products of an individual of this sale, alone or joint?",
  },
  "my.knowledgeable": {
    subject: "sale",
    type: "boolean",
    meaning: "every individual is sophisticated by knowledge",
    ask: "Is every individual of this sale sophisticated by knowledge (such as five consecutive years in finance with a degree in a named subject, five consecutive years in a capital market intermediary, or membership of a listed professional body)?",
  },
  "my.firstPurchase": {
    subject: "sale",
    type: "money",
    unit: "MYR",
    meaning: "smallest first purchase of the same product by an investor who now adds to it",
    ask: "Where investors add to a product they hold: what was the smallest first purchase? State zero where this sale is a first purchase.",
  },
  "my.redeemedBelowFirst": {
    subject: "sale",
    type: "boolean",
    meaning: "a redemption took the first purchase below the least consideration",
    ask: "Did a redemption take any of those first purchases below the least consideration?",
  },
  "my.malaysianTaxResident": {
    subject: "sale",
    type: "boolean",
    meaning: "every angel investor is tax resident in Malaysia",
    ask: "Is every angel investor of this sale tax resident in Malaysia?",
  },
  "my.angelIncomeAtLimit": {
    subject: "sale",
    type: "boolean",
    meaning: "income of exactly the limit is enough for an angel investor",
    ask: "In counsel's view, is an income of exactly the limit enough for an angel investor?",
    judgement: { by: "counsel", note: "One platform writes that the income must exceed the limit; the text was not read." },
  },
  "my.investedInIssuer": {
    subject: "sale",
    type: "money",
    unit: "MYR",
    meaning: "most that one investor puts into this issuer in twelve months",
    ask: "What is the most that one investor of this sale puts into this issuer in any twelve months?",
  },
  "my.investedInAll": {
    subject: "sale",
    type: "money",
    unit: "MYR",
    meaning: "most that one investor puts into all issuers on IEO platforms in twelve months",
    ask: "What is the most that one investor of this sale puts into all issuers on IEO platforms in any twelve months?",
  },
});
