import { defineFacts } from "../../src/authoring";
import { linkReached, localFinancialChannel, locallyApproved, securityOutsideBan } from "../prohibited/facts";

/** Facts that only Iraq asks for; stated at `/local/IQ/...`. */
export const facts = defineFacts({
  "iq.linkReached": linkReached("Iraq"),
  "iq.localFinancialChannel": localFinancialChannel("Iraq"),
  "iq.offerOutsideBan": {
    subject: "offering",
    type: "boolean",
    meaning: "the ban does not reach an offer that stays outside the financial sector of Iraq",
    ask: "In counsel's view, is an offer to residents of Iraq that uses no bank, exchange company or payment firm of Iraq outside the ban?",
    judgement: { by: "counsel", note: "The statements address the financial sector; sources nevertheless count the offer of tokens that are no securities as prohibited in effect." },
  },
  "iq.securityOutsideBan": securityOutsideBan("Iraq", "The statements speak of cryptocurrency and do not reach securities expressly."),
  "iq.approved": locallyApproved("Iraq", "the securities regulator"),
});
