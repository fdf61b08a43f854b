import { defineFacts } from "../../src/authoring";
import { linkReached, locallyApproved, securityOutsideBan } from "../prohibited/facts";

/** Facts that only Morocco asks for; stated at `/local/MA/...`. */
export const facts = defineFacts({
  "ma.linkReached": linkReached("Morocco"),
  "ma.securityOutsideBan": securityOutsideBan("Morocco", "The statement of 2017 speaks of virtual currency; whether it reaches tokenised securities is unclear. A bill would leave instruments under capital-markets law out."),
  "ma.approved": locallyApproved("Morocco", "the securities regulator"),
});
