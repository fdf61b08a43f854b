import { defineFacts } from "../../src/authoring";

const flag = { subject: "sale", type: "boolean" } as const;
const money = { subject: "sale", type: "money", unit: "BRL" } as const;

/** What Brazilian law asks of the investors of a sale. Amounts of means are those of the investor who has least. */
export const saleFacts = defineFacts({
  "br.investorKind": { subject: "sale", type: "code", values: ["institutional", "registered-manager", "other"], meaning: "kind of investor", ask: "Are the investors of this sale institutional, managers or advisers registered with the CVM, or others?" },
  "br.financialInvestments": { ...money, meaning: "financial investments of the investor", ask: "What are the financial investments of the investor who has least?" },
  "br.declaration": { ...flag, meaning: "the investor declared the status in writing", ask: "Has every investor declared the status of professional or qualified investor in writing?" },
  "br.annualIncome": { ...money, meaning: "gross annual income of the investor", ask: "What is the gross annual income of the investor?" },
  "br.crowdfundingInYear": { ...money, meaning: "what one investor puts into crowdfunding in the calendar year", ask: "What is the most that one investor of this sale puts into crowdfunding offers in the calendar year, this one included?" },
  "br.crowdfundingShare": { subject: "sale", type: "number", unit: "percent", meaning: "that amount against the greater of income and financial investments", ask: "What share, in per cent, is that of the greater of the investor's gross annual income and financial investments?" },
  "br.leadInvestor": { ...flag, meaning: "the investor is the lead investor", ask: "Is the investor of this sale the lead investor?" },
  "br.knownCounterparties": { ...flag, readAs: { at: "/priorContact" }, meaning: "the counterparties were known before", ask: "Had the persons addressed dealt with the seller before?" },
});
