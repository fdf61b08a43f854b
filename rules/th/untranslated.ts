import type { Untranslated } from "../../src/authoring";

/** What no rule decides, and what a person must judge instead. */
export const untranslated: readonly Untranslated[] = [
  {
    card: "Stance: stablecoins",
    reason: "A coin backed by baht is electronic money under the Bank of Thailand; those rules are known from memory only.",
    judge: "Whether the coin is electronic money, and whether its issuer is licensed.",
  },
  {
    card: "Stance: commodity-backed tokens",
    reason: "The Derivatives Act of 2003 may cover tokens on listed goods; it was not collected.",
    judge: "Whether the token is a derivative of listed goods.",
  },
  {
    card: "th.venue-licence: capital",
    reason: "The capital by type of licence is known from memory only.",
    judge: "Whether the licensee holds the capital of its licence.",
  },
];
