import { whoeverActs } from "../../src/authoring";

/** Who answers, shared by the rules. */

const PENALTY = "Directors and officers; up to US$250,000 and five years, as secondary sources say.";

export const issuerAndDirectors = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "joint", note: PENALTY },
] as const;

export const providerAndOfficers = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "joint", reach: "any", note: PENALTY },
] as const;
