import type { Untranslated } from "../../src/authoring";

/** What no rule decides, and what a person must judge instead. */
export const untranslated: readonly Untranslated[] = [
  {
    card: "Stance: fund units",
    reason: "The Investment Company Act (RA 2629) is known from memory only.",
    judge: "Whether the issuer of a fund unit must be registered as investment company.",
  },
  {
    card: "Stance: stablecoins",
    reason: "The rules of the Bangko Sentral on virtual assets (Circulars 944 and 1108; new licences suspended since 2022-09-01) were not read.",
    judge: "Whether the issue or exchange of the coin needs the central bank's licence.",
  },
  {
    card: "Stance: debt tokens",
    reason: "The limit of nineteen lenders and its ceiling of PHP 150 million (as amended in 2021) were not verified.",
    judge: "Whether borrowing from the public reaches the banking rules.",
  },
  {
    card: "Uncertain: crowdfunding",
    reason: "The limits of the crowdfunding rules were not verified.",
    judge: "Whether the sale may go through a crowdfunding portal instead.",
  },
  {
    card: "Stance: reverse solicitation",
    reason: "No safe harbour for unsolicited sales was found; such a sale is judged like any other.",
    judge: "Whether a sale to persons who come of their own accord stays outside the law.",
  },
];
