import { defineFacts } from "../../src/authoring";
import { localFinancialChannel, locallyApproved, securityOutsideBan } from "../prohibited/facts";

/** Facts that only Bolivia asks for; stated at `/local/BO/...`. */
export const facts = defineFacts({
  "bo.localFinancialChannel": localFinancialChannel("Bolivia"),
  "bo.securityOutsideRegime": securityOutsideBan("Bolivia", "Ban and licence speak of virtual assets; nothing was found on tokenised securities."),
  "bo.approved": locallyApproved("Bolivia", "the securities regulator"),
  "bo.offeredByRegistered": {
    subject: "offering",
    type: "boolean",
    meaning: "who offers the token in Bolivia is registered with the UIF",
    ask: "Is the person who offers the token in Bolivia registered with the Unidad de Investigaciones Financieras (UIF)?",
  },
  "bo.offeredByLicensee": {
    subject: "offering",
    type: "boolean",
    meaning: "who offers the token in Bolivia holds the licence of ASFI",
    ask: "Does the person who offers the token in Bolivia hold the licence of ASFI for virtual asset services on the day of evaluation?",
  },
  "bo.deadlineExtended": {
    subject: "offering",
    type: "boolean",
    meaning: "the licensing deadline was extended to April 2026",
    ask: "In counsel's view, was the licensing deadline of 2025-12-31 extended to April 2026?",
    judgement: { by: "counsel", note: "An extension to April 2026 is reported; neither text nor day is confirmed." },
    changeable: false,
  },
});
