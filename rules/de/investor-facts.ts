import { defineFacts } from "../../src/authoring";

/** What an investor buys and what he has: read by the limits per investor of two laws. */
export const investorFacts = defineFacts({
  "de.largestPurchase": {
    subject: "sale",
    type: "money",
    unit: "EUR",
    meaning: "largest amount that one investor of the sale may buy",
    ask: "What is the most that one investor can buy in this sale, together with what he already holds of it?",
    readAs: { at: "/maxTicket" },
  },
  "de.declaredAssets": {
    subject: "sale",
    type: "money",
    unit: "EUR",
    meaning: "smallest free assets that an investor of the sale has declared",
    ask: "What are the smallest freely available assets (bank deposits and financial instruments) that an investor of this sale has declared? Nothing declared is 0.",
  },
  "de.purchaseInMonthlyIncomes": {
    subject: "sale",
    type: "number",
    unit: "months",
    meaning: "largest purchase, in average monthly net incomes that the investor has declared",
    ask: "How many average monthly net incomes, as declared by the investor, is the largest purchase of this sale? State the highest ratio of any investor (6000 with an income of 3000 a month is 2); without a declaration state a number above 2.",
  },
});
