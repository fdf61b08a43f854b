import type { Untranslated } from "../../src/authoring";

/** What no rule decides, and what a person must judge instead. */
export const untranslated: readonly Untranslated[] = [
  {
    card: "au.asic.misleading-marketing: sections 734 and 1018A",
    reason: "What an advertisement may say before and beside a disclosure document was not read.",
    judge: "Whether advertisements of an offer that needs a document keep to the permitted content.",
  },
  {
    card: "au.austrac.vasp: transition",
    reason: "The position of newly caught providers with an application pending on 2026-03-31 is not confirmed.",
    judge: "Whether such a provider may go on until AUSTRAC decides.",
  },
  {
    card: "Stance: stablecoins",
    reason: "Licensing of payment services was draft law in September 2026.",
    judge: "Whether it has been enacted.",
  },
];
