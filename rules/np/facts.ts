import { defineFacts } from "../../src/authoring";
import { linkReached } from "../prohibited/facts";

/** Facts that only Nepal asks for; stated at `/local/NP/...`. */
export const facts = defineFacts({
  "np.linkReached": linkReached("Nepal"),
  "np.reachedByNotices": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is reached by the notices of Nepal Rastra Bank",
    ask: "In counsel's view, do the notices of Nepal Rastra Bank on virtual currencies reach this token?",
    judgement: { by: "counsel", note: "Whether the notices go beyond virtual currency was not found." },
  },
});
