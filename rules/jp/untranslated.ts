import type { Untranslated } from "../../src/authoring";

/** What no rule decides, and what a person must judge instead. */
export const untranslated: readonly Untranslated[] = [
  {
    card: "Stance: fund-unit tokens",
    reason: "The licences of the Investment Trust Act for units of investment trusts and corporations were not read.",
    judge: "Whether the manager and the fund hold the licences of that Act.",
  },
  {
    card: "jp.fiea.s29-dealer-registration: firms in Japan with customers abroad only",
    reason: "The law was read for business directed to persons in Japan.",
    judge: "Whether a firm in Japan that serves only customers abroad needs registration.",
  },
  {
    card: "jp.fiea.s29-dealer-registration: self-regulation",
    reason: "The rules of the JSTOA and, in detail, of the JVCEA were not read.",
    judge: "Whether a registered firm follows the rules of its association.",
  },
  {
    card: "jp.fiea.crypto-reform: content",
    reason: "The bill is pending; information duties and insider dealing are to be written after promulgation.",
    judge: "Whether the bill has become law, and what it then asks.",
  },
];
