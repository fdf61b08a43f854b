import { whoeverActs } from "../../src/authoring";

/** Who answers, shared by the rules. */

export const fundAndDirectors = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "joint", note: "Directors and operators." },
] as const;

export const providerAndDirectors = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "joint", reach: "any", note: "Directors of the provider." },
] as const;
