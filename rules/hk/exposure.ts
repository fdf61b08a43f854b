/** A duty of one's own binds in whatever capacity one acts: the party itself answers for its breach. */
const CAPACITIES = [
  "issuer", "sponsor", "platform", "intermediary", "custodian", "technology-provider", "marketer", "payment-provider", "adviser",
  "personnel", "financial-institution",
] as const;

export const ITSELF = CAPACITIES.map((role) => ({ role, basis: "primary" as const }));
