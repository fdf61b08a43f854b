import type { Untranslated } from "../../src/authoring";

export const untranslated: readonly Untranslated[] = [
  {
    card: "br.cvm.res88-crowdfunding: the rule that replaces Resolution 88",
    reason: "A consultation with higher caps and registered securitisers closed on 2026-01-23; no final resolution was found.",
    judge: "Whether a new resolution is in force before the limits of this pack are relied on.",
  },
  {
    card: "br.bcb.spsav: capital and conduct of providers",
    reason: "The minimum capital (roughly R$10.8 to 37.2 million) is known from memory and as a range only.",
    judge: "Which capital and rules of conduct the kind of provider must meet.",
  },
  {
    card: "reverse solicitation (Parecer 33/2005)",
    reason: "Whether a client who comes unasked takes a service from abroad outside the law is unclear and read narrowly.",
    judge: "Whether a sale to unsolicited investors is an offer in Brazil; the pack treats it as one.",
  },
];
