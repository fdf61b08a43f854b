import { whoeverActs } from "../../src/authoring";

/** Who answers, shared by the rules. */

export const issuerAndPromoters = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "joint", note: "Officers and directors." },
  { role: "sponsor", basis: "joint", note: "Promoters." },
] as const;

export const providerAndOfficers = [...whoeverActs({ basis: "primary" }), { role: "personnel", basis: "joint", reach: "any", note: "Officers of the provider." }] as const;
