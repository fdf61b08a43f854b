import type { Untranslated } from "../../src/authoring";

/** What no rule decides, and what a person must judge instead. */
export const untranslated: readonly Untranslated[] = [
  { card: "Stance: trading of securities tokens", reason: "The guidance of 2020 on trading systems was not read.", judge: "Whether the venue needs a licence as a securities token trading system." },
  { card: "Stance: fund units", reason: "The rules on collective investment schemes were not collected.", judge: "Whether the fund behind the token is authorised." },
  { card: "mu.vaitos.ito-registration: discretion", reason: "Whether the FSC may refuse registration rests on secondary sources that differ.", judge: "Whether filing alone is enough." },
  { card: "mu.vaitos.vasp-licence: capital", reason: "The tests of own funds by class were not read.", judge: "What capital each class demands." },
  { card: "Stance: mining", reason: "No licence was found.", judge: "Whether another law rules mining." },
];
