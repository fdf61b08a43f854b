import type { Untranslated } from "../../src/authoring";

/** What no rule decides, and what a person must judge instead. */
export const untranslated: readonly Untranslated[] = [
  {
    card: "Stance: form of securities",
    reason: "Securities are issued in dematerialised form and a token can only mirror them; the provisions were not collected.",
    judge: "Whether the security exists in dematerialised form, so that the token takes no part in its issue or transfer.",
  },
  {
    card: "Stance: gold tokens and stablecoins",
    reason: "Neither is regulated as such; SEBI's caution on digital gold and the Reserve Bank's statements were not read.",
    judge: "Whether the token is a collective scheme or a deposit, and whether exchange control stands against it.",
  },
  {
    card: "Stance: advertising",
    reason: "The guidance of the Advertising Standards Council on virtual digital assets is named without its content.",
    judge: "Whether advertisements carry what the guidance asks for.",
  },
];
