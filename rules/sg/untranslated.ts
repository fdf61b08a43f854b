import type { Untranslated } from "../../src/authoring";

/** What no rule decides, and what a person must judge instead. */
export const untranslated: readonly Untranslated[] = [
  {
    card: "sg.sfa.s240-prospectus: section 273 and Subdivision (1A)",
    reason: "The exemptions of section 273, those inserted on 2025-01-24 included, and the new Subdivision (1A) were not read.",
    judge: "Whether an exemption outside sections 272A to 276 covers the offer that the prospectus rule finds without one.",
  },
  {
    card: "sg.sfa.s272b-private-placement: section 257",
    reason: "Exempt offers remain subject to section 257; what it asks of documents that offer securities issued in order to be resold was not read.",
    judge: "Whether securities are issued to an intermediary with a view to their being offered on, and what its document then needs.",
  },
  {
    card: "sg.sfa.s7-organised-market: capital of operators",
    reason: "The formula for recognised operators was replaced after a proposal of October 2020; the figures in force were not read, nor those for approved exchanges.",
    judge: "Whether the operator holds the capital that the MAS requires of it.",
  },
  {
    card: "sg.sfa.s82-cms-licence: base capital",
    reason: "The base capital depends on the activity; the range is known from memory only.",
    judge: "Whether the licensee holds the base capital of each of its activities.",
  },
  {
    card: "Stance: debt tokens",
    reason: "The law of moneylending and of trustees for noteholders is outside what was collected.",
    judge: "Whether the borrower needs a moneylender's licence or exemption, and whether a trustee for the holders is needed.",
  },
  {
    card: "Stance: stablecoins and electronic money",
    reason: "Whether a coin pegged to a currency is electronic money or a digital payment token, and the conditions and exemptions of the licence for electronic money, were not collected.",
    judge: "Which of the two the coin is, and on what conditions its issuer is licensed or exempt.",
  },
];
