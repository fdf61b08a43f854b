import type { Untranslated } from "../../src/authoring";

/** What no rule decides, and what a person must judge instead. */
export const untranslated: readonly Untranslated[] = [
  {
    card: "Timeline: decree on administrative fines",
    reason: "Several drafts with different amounts were found, and no issue.",
    judge: "What fine a breach of the Resolution carries today.",
  },
  {
    card: "Stance: utility tokens and NFTs",
    reason: "Law 71/2025 knows virtual and other digital assets beside crypto-assets; what it asks of their offer was not read.",
    judge: "Whether the offer of a token that is no crypto-asset is regulated.",
  },
  {
    card: "Uncertain: international financial centre",
    reason: "The sandboxes in Ho Chi Minh City and Da Nang may allow wider offers; they were not researched.",
    judge: "Whether the offer may be made within a sandbox of the centre.",
  },
  {
    card: "Stance: real-estate tokens",
    reason: "The Land Law's limits on land use by foreigners were not collected; the Resolution's own condition on foreign ownership is asked.",
    judge: "Whether foreign holders may have the right in land that the token carries.",
  },
  {
    card: "Stance: reverse solicitation",
    reason: "Whether a foreign provider that domestic investors approach of their own accord may serve them is unclear; it is judged like any other.",
    judge: "Whether a sale to persons who come of their own accord stays outside the law.",
  },
];
