import { defineFacts } from "../../src/authoring";
import { linkReached } from "../prohibited/facts";

/** Facts that only Afghanistan asks for; stated at `/local/AF/...`. */
export const facts = defineFacts({
  "af.linkReached": linkReached("Afghanistan"),
  "af.tokenReached": {
    subject: "offering",
    type: "boolean",
    meaning: "the order against digital currencies reaches the token",
    ask: "In counsel's view, does the order of Da Afghanistan Bank against digital currencies reach this token?",
    judgement: { by: "counsel", note: "The order speaks of digital currencies. Sources treat all tokens as reached, and there is no capital-market route; for tokens of securities and real-world assets it is unclear." },
  },
  "af.lawfulOutsideOrder": {
    subject: "offering",
    type: "boolean",
    meaning: "a token that the order does not reach may lawfully be offered in Afghanistan",
    ask: "In Afghan counsel's view, may a token that the order does not reach be offered in Afghanistan as proposed?",
    judgement: { by: "counsel", note: "No capital-market route is known." },
  },
});
