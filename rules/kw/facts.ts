import { defineFacts } from "../../src/authoring";
import { linkReached, locallyApproved } from "../prohibited/facts";

/** Facts that only Kuwait asks for; stated at `/local/KW/...`. */
export const facts = defineFacts({
  "kw.linkReached": linkReached("Kuwait"),
  "kw.regulatedSecurity": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a security or instrument regulated by the Capital Markets Authority or the Central Bank of Kuwait",
    ask: "In counsel's view, is the token a security or instrument that the Capital Markets Authority or the Central Bank of Kuwait regulates?",
    judgement: { by: "counsel", note: "The circulars leave such instruments out; how they treat a tokenised one was not read." },
  },
  "kw.approved": locallyApproved("Kuwait", "the Capital Markets Authority, or the Central Bank for what it regulates,"),
});
