import type { Exposure } from "../../src/authoring";

/** Those who answer for what they do themselves, in whichever role the deal names them. */

/** Providers first, then roles that are no service but may be held by somebody who serves, mines or trades all the same. */
const ROLES = [
  "platform", "intermediary", "custodian", "technology-provider", "marketer", "payment-provider", "adviser", "financial-institution",
  "sponsor", "issuer", "personnel", "investor",
] as const;

/** For a rule about a party that looks at what the party does: in each of its roles it answers in its own right. */
export function whoeverActs(standing: Pick<Exposure, "basis" | "knowledge">) {
  return ROLES.map((role) => ({ role, ...standing }));
}
