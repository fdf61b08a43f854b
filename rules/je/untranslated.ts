import type { Untranslated } from "../../src/authoring";

/** What no rule decides, and what a person must judge instead. */
export const untranslated: readonly Untranslated[] = [
  { card: "je.jfsc.rwa-tokenisation: full text", reason: "The guidance of 2024 was not read; its items are known from memory.", judge: "Whether the guidance asks for more than the items recorded." },
  { card: "Stance: marketing from abroad", reason: "The consent of article 8 of the Order for foreign issuers is known from memory only.", judge: "Whether a foreign issuer needs consent to circulate its offer in Jersey." },
  { card: "je.cobo.token-consent: stablecoins", reason: "No statute on stablecoins was found beside the consent.", judge: "What the JFSC asks of the reserve as a condition of consent." },
  { card: "je.pocl.vasp-registration: amount", reason: "From what amount data travel with a transfer is known from memory only.", judge: "Whether small transfers may go without data." },
  { card: "Stance: public funds", reason: "The certificates of public funds and their conditions were not collected.", judge: "What a certified fund has to keep." },
];
