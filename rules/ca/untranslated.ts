import type { Untranslated } from "../../src/authoring";

export const untranslated: readonly Untranslated[] = [
  {
    card: "ca.securities.prospectus: other exemptions and local orders",
    reason: "Family and friends outside a private issuer, self-certified investors (Ontario 45-507 and the orders of Alberta and Saskatchewan) were not verified for 2026.",
    judge: "Whether one of them covers a sale for which no exemption of this pack is met.",
  },
  {
    card: "ca.ni45-106.offering-memorandum: Quebec",
    reason: "The French-language duties for a prospectus or offering memorandum in Quebec were not read.",
    judge: "Whether the documents must be in French for purchasers in Quebec.",
  },
  {
    card: "custody (NI 31-103 Part 14; CIRO digital asset custody framework of February 2026)",
    reason: "Only its existence is known: client assets are kept by qualified custodians, with tiers for platforms that are dealer members.",
    judge: "Whether the custodian of the tokens is qualified, and in which tier.",
  },
  {
    card: "public crypto funds (NI 81-102, amended on 2025-07-16) and disclosure by funds (NI 81-106)",
    reason: "The content was not recorded; a fund unit is judged as any other security here.",
    judge: "Whether a fund that sells to the public may hold crypto assets, and what it must publish.",
  },
];
