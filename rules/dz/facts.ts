import { defineFacts } from "../../src/authoring";
import { linkReached } from "../prohibited/facts";

/** Facts that only Algeria asks for; stated at `/local/DZ/...`. */
export const facts = defineFacts({
  "dz.linkReached": linkReached("Algeria"),
  "dz.reachedIn2018": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is reached by the ban of the Finance Law for 2018",
    ask: "In counsel's view, did the ban of the Finance Law for 2018 reach this token?",
    judgement: { by: "counsel", note: "That ban is reported to be lighter than Law 25-10; whether it went beyond virtual currency was not found." },
  },
});
