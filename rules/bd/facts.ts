import { defineFacts } from "../../src/authoring";
import { linkReached, locallyApproved } from "../prohibited/facts";

/** Facts that only Bangladesh asks for; stated at `/local/BD/...`. */
export const facts = defineFacts({
  "bd.linkReached": linkReached("Bangladesh"),
  "bd.recognisedFinancialAsset": {
    subject: "offering",
    type: "boolean",
    meaning: "the token represents a security or other financial asset that Bangladesh Bank recognises",
    ask: "In counsel's view, does the token represent a security or another financial asset that Bangladesh Bank recognises?",
    judgement: { by: "counsel", note: "The circular leaves such representations out of its definition; no token is known to have been recognised." },
  },
  "bd.fiatRepresentation": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a digital representation of official money",
    ask: "In counsel's view, is the token a digital representation of official money within the circular's definition?",
    judgement: { by: "counsel", note: "The circular leaves digital representations of fiat out; whether a private stablecoin can be one was not found." },
  },
  "bd.approved": locallyApproved("Bangladesh", "Bangladesh Bank"),
  "bd.virtualCurrencyOf2017": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a virtual currency in the sense of the notice of 2017",
    ask: "In counsel's view, was the token a virtual currency in the sense of Bangladesh Bank's notice of 2017-12-24?",
    judgement: { by: "counsel", note: "The scope of the notice beyond virtual currency was not found." },
  },
});
