import type { Untranslated } from "../../src/authoring";

/** What no rule decides, and what a person must judge instead. */
export const untranslated: readonly Untranslated[] = [
  {
    card: "Stance: stablecoins",
    reason: "The issue of stablecoins is under study by Bank Negara Malaysia (discussion paper of 2025); there is no text.",
    judge: "Whether Bank Negara Malaysia has to be asked before a stablecoin is issued.",
  },
  {
    card: "Stance: property crowdfunding",
    reason: "The rules of the Guidelines on Recognized Markets on property crowdfunding were not collected.",
    judge: "Whether a venue for rights in property needs that registration.",
  },
  {
    card: "my.gda.ieo-issuer: revision of 2022",
    reason: "The Guidelines as revised on 2022-12-19 were not read; the conditions come from summaries of 2020.",
    judge: "Whether the conditions for issuer, raise and moratorium still stand as recorded.",
  },
  {
    card: "my.lfssa.s8-labuan-offer: residents of Malaysia",
    reason: "Whether Labuan tokens may reach residents of Malaysia was not found.",
    judge: "Whether the Labuan authority's guidelines allow a sale to residents of Malaysia.",
  },
  {
    card: "Stance: reverse solicitation",
    reason: "No safe harbour for unsolicited sales was found; such a sale is judged like any other.",
    judge: "Whether a sale to persons who come of their own accord stays outside the law.",
  },
];
