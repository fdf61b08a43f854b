import { whoeverActs } from "../../src/authoring";

/** Who answers, shared by the rules. */

export const issuerAndAdministrator = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "joint", note: "Directors." },
  { role: "intermediary", basis: "joint", note: "The administrator (trust and company service provider)." },
] as const;

export const providerAndOfficers = [...whoeverActs({ basis: "primary" }), { role: "personnel", basis: "joint", reach: "any", note: "Officers of the provider." }] as const;
