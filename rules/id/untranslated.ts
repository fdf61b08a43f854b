import type { Untranslated } from "../../src/authoring";

/** What no rule decides, and what a person must judge instead. */
export const untranslated: readonly Untranslated[] = [
  {
    card: "id.pojk27.operator-licence: before 2025-01-10",
    reason: "The regime of Bappebti (Regulation 8/2021, last amended 9/2024) was not collected.",
    judge: "Whether an operator was licensed on a day before the transfer.",
  },
  {
    card: "Stance: fund units",
    reason: "The rules on mutual funds and collective investment contracts were not collected; the offer is judged as one of securities.",
    judge: "Whether the fund itself needs authorisation.",
  },
  {
    card: "Uncertain: securities crowdfunding",
    reason: "POJK 57/2020 and 16/2021, and any replacement of 2025, were not researched.",
    judge: "Whether the offer may go through a crowdfunding provider instead of registration.",
  },
  {
    card: "id.akd.primary-offer-gap: sandbox",
    reason: "The conditions for tokenised securities and assets inside the sandbox are not public in the sources read.",
    judge: "Whether the offer is within the limits of its admission.",
  },
  {
    card: "Stance: marketing from abroad",
    reason: "No provision on marketing from abroad was collected beside those on operators and public offerings.",
    judge: "Whether marketing towards Indonesia from abroad needs a licence of its own.",
  },
  {
    card: "Stance: reverse solicitation",
    reason: "No safe harbour for unsolicited sales was found; such a sale is judged like any other.",
    judge: "Whether a sale to persons who come of their own accord stays outside the law.",
  },
];
