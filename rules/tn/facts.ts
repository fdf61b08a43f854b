import { defineFacts } from "../../src/authoring";
import { linkReached, locallyApproved, securityOutsideBan } from "../prohibited/facts";

/** Facts that only Tunisia asks for; stated at `/local/TN/...`. */
export const facts = defineFacts({
  "tn.linkReached": linkReached("Tunisia"),
  "tn.securityOutsideBan": securityOutsideBan("Tunisia", "The position of 2018 is about crypto payments and transactions; its scope is unclear."),
  "tn.approved": locallyApproved("Tunisia", "the securities regulator"),
});
