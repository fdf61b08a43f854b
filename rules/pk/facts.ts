import { defineFacts } from "../../src/authoring";
import { localFinancialChannel, locallyApproved, securityOutsideBan } from "../prohibited/facts";

/** Facts that only Pakistan asks for; stated at `/local/PK/...`. */
export const facts = defineFacts({
  "pk.localFinancialChannel": localFinancialChannel("Pakistan"),
  "pk.securityOutsideRegime": securityOutsideBan("Pakistan", "The circular of 2018 reaches virtual currencies and tokens of initial coin offerings, the law since 2025 virtual assets; nothing was found on tokenised securities."),
  "pk.approved": locallyApproved("Pakistan", "the securities regulator"),
  "pk.offeredByLicensee": {
    subject: "offering",
    type: "boolean",
    meaning: "who offers the token in Pakistan holds a licence of the virtual assets authority (PVARA)",
    ask: "Does the person who offers the token in Pakistan hold a licence of the virtual assets authority (PVARA) on the day of evaluation?",
  },
  "pk.licenceNotYetDue": {
    subject: "offering",
    type: "boolean",
    meaning: "no licence was needed before 2026-04-14",
    ask: "In counsel's view, could virtual assets be offered in Pakistan without a licence between the ordinance of 2025-07-08 and 2026-04-13?",
    judgement: { by: "counsel", note: "The authority exists since the ordinance of 2025-07-08; from which day on a licence was needed was not found." },
    changeable: false,
  },
  "pk.servesOnlyLicensees": {
    subject: "party",
    type: "boolean",
    meaning: "the bank or payment firm serves only licensees of the virtual assets authority",
    ask: "Does this bank or payment firm open accounts and carry payments for virtual assets only for licensees of the virtual assets authority (PVARA)?",
  },
  "pk.holdsVirtualAssets": {
    subject: "party",
    type: "boolean",
    meaning: "the bank or payment firm holds virtual assets or invests in them",
    ask: "Does this bank or payment firm hold virtual assets, or invest in them?",
  },
});
