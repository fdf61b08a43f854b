import { defineFacts } from "../../src/authoring";
import { linkReached, locallyApproved } from "../prohibited/facts";

/** Facts that only Egypt asks for; stated at `/local/EG/...`. */
export const facts = defineFacts({
  "eg.linkReached": linkReached("Egypt"),
  "eg.cryptocurrencyOrEMoney": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is cryptocurrency or e-money in the sense of Law 194 of 2020",
    ask: "In counsel's view, is the token cryptocurrency or e-money in the sense of Article 206 of Law 194 of 2020?",
    judgement: { by: "counsel", note: "Securities are understood to be left to the Financial Regulatory Authority; it has no regime for tokens, and where a tokenised security stops being one was not found." },
  },
  "eg.cbeLicence": {
    subject: "offering",
    type: "boolean",
    meaning: "the Central Bank of Egypt has licensed what is done with the token",
    ask: "Has the Central Bank of Egypt licensed the issue, trade, promotion or platform in question? None is known to have been granted; keep the document.",
  },
  "eg.approved": locallyApproved("Egypt", "the Financial Regulatory Authority"),
});
