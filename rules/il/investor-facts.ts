import { defineFacts } from "../../src/authoring";

/** What Israel asks of the investors of a sale. Where a sale addresses several, the one closest to the limit counts. */
export const investorFacts = defineFacts({
  "il.liquidAssets": {
    subject: "sale",
    type: "money",
    unit: "ILS",
    meaning: "cash, deposits, securities and financial assets of the individual closest to the limit",
    ask: "What are the liquid assets (cash, deposits, securities, financial assets) of the individual of this sale who comes closest to the limit?",
  },
  "il.incomeLastYear": { subject: "sale", type: "money", unit: "ILS", meaning: "that individual's income of the last year", ask: "What was that individual's income in the last year?" },
  "il.incomeYearBefore": { subject: "sale", type: "money", unit: "ILS", meaning: "that individual's income of the year before", ask: "What was that individual's income in the year before?" },
  "il.familyIncomeLastYear": { subject: "sale", type: "money", unit: "ILS", meaning: "income of that individual's family unit in the last year", ask: "What was the income of that individual's family unit in the last year?" },
  "il.familyIncomeYearBefore": { subject: "sale", type: "money", unit: "ILS", meaning: "income of that individual's family unit in the year before", ask: "What was the income of that individual's family unit in the year before?" },
  "il.amountsOf2016Apply": {
    subject: "offering",
    type: "boolean",
    meaning: "the amounts of 2016-03-25 had not yet been adjusted to the index",
    ask: "On the day in question, were the amounts of the First Schedule still those of 2016-03-25 (8, 1.2 and 5 million new shekels)?",
    judgement: { by: "counsel", note: "The amounts follow an index; the days on which they were adjusted were not read." },
  },
  "il.aboveCurrentAmounts": {
    subject: "sale",
    type: "boolean",
    meaning: "the individual is above the amounts in force on the day",
    ask: "Is that individual above the amounts of the First Schedule in force on the day?",
    judgement: { by: "counsel", note: "The set in force in November 2026 was not confirmed. Whoever is not above the indexed set that was found (8,364,177; 1,254,627; 5,227,610 with 627,313) does not qualify; above it the current amounts decide." },
  },
  "il.corporateEquity": { subject: "sale", type: "money", unit: "ILS", meaning: "equity of the smallest corporation of the sale", ask: "What is the equity of the smallest corporation of this sale?" },
  "il.verifiedBy": {
    subject: "sale",
    type: "code",
    values: ["offeror", "accountant", "lawyer", "investor-itself", "nobody"],
    meaning: "who verified that the investors belong to the First Schedule",
    ask: "Who verified that the investors belong to the First Schedule: the offeror, an accountant, a lawyer, the investor by a declaration, or nobody?",
  },
  "il.consentInAdvance": {
    subject: "sale",
    type: "boolean",
    meaning: "the investors consented in writing beforehand",
    ask: "Did the investors consent in writing, beforehand, to be treated as First Schedule investors?",
  },

  // Offers through a coordinator.
  "il.investorIncome": { subject: "sale", type: "money", unit: "ILS", meaning: "annual income of the investor closest to the limit", ask: "What is the annual income of the investor who comes closest to the limit of offers through a coordinator?" },
  "il.largestInvestment": { subject: "sale", type: "money", unit: "ILS", meaning: "that investor's largest single investment", ask: "How large is that investor's largest single investment through coordinators?" },
  "il.investedInTwelveMonths": { subject: "sale", type: "money", unit: "ILS", meaning: "what that investor invests in twelve consecutive months", ask: "How much does that investor invest through coordinators in twelve consecutive months, this investment included?" },
  "il.investedOfIncome": { subject: "sale", type: "number", unit: "percent", meaning: "that amount as a share of annual income", ask: "What share, in per cent, is that amount of the investor's annual income?" },
  "il.aboveBandsMet": {
    subject: "sale",
    type: "boolean",
    meaning: "the limit for incomes above the bands is met",
    ask: "Is the limit met, if any, that the regulations set for incomes above 1,200,000 new shekels?",
    judgement: { by: "counsel", note: "What applies above that income was not read." },
  },
});
