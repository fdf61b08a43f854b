import { defineFacts } from "../../src/authoring";

/** Specified joint real estate ventures. */
export const ventureFacts = defineFacts({
  "jp.ftkLicence": {
    subject: "offering",
    type: "code",
    values: ["item-1", "item-1-prescribed", "item-2", "item-3", "item-4", "small-scale", "none"],
    meaning: "licence or registration of the operator of the joint real estate venture",
    ask: "Which licence does the operator of the joint real estate venture hold: for item-1 business (or as a prescribed corporation), item 2, item 3, item 4, registration as a small-scale operator, or none?",
  },
  "jp.ftkCapital": {
    subject: "offering",
    type: "money",
    unit: "JPY",
    meaning: "capital of the operator of the joint real estate venture",
    ask: "What is the capital of the operator of the joint real estate venture?",
  },
  "jp.ftkSellerRegistered": {
    subject: "offering",
    type: "boolean",
    meaning: "the seller of the tokenised venture contracts is registered under the FIEA",
    ask: "Is the seller of the tokenised venture contracts registered under the Financial Instruments and Exchange Act?",
  },
  "jp.ftkLargestInvestment": {
    subject: "offering",
    type: "money",
    unit: "JPY",
    meaning: "largest investment of one investor, special investors left out",
    ask: "What is the largest investment of one investor who is not a special investor?",
  },
  "jp.ftkLargestSpecialInvestment": {
    subject: "offering",
    type: "money",
    unit: "JPY",
    meaning: "largest investment of one special investor",
    ask: "What is the largest investment of one special investor? State 0 if there is none.",
  },
  "jp.ftkTotal": {
    subject: "offering",
    type: "money",
    unit: "JPY",
    meaning: "all that the small-scale operator takes from investors",
    ask: "How much does the small-scale operator take from investors in all?",
  },
});
