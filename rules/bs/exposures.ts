import { whoeverActs } from "../../src/authoring";

/** Who answers, shared by the rules. */

export const issuerAndFounders = [
  { role: "issuer", basis: "primary", note: "Under the Act of 2020 a fine up to 500,000, up to five years, or both, and sanctions of the Commission." },
  { role: "personnel", basis: "joint", note: "Officers." },
  { role: "sponsor", basis: "joint", note: "Founders and promoters. Professional advisers acting as such are no participants." },
] as const;

export const businessAndOfficers = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "joint", reach: "any", note: "Chief executive and compliance officer." },
] as const;
