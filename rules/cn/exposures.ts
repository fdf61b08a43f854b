import type { Exposure } from "../../src/authoring";

/** Those who answer for what they do themselves, whatever their part in the deal. */

type Standing = Pick<Exposure, "basis" | "knowledge">;

/** The capacities in which a deal is usually served. */
const PROVIDERS = [
  "platform", "intermediary", "custodian", "technology-provider", "marketer", "payment-provider", "adviser", "financial-institution",
] as const;

/** Capacities that are no service, held by somebody who serves, mines or trades all the same. */
const OTHERS = ["sponsor", "issuer", "personnel", "investor"] as const;

const OWN_ACT = "For what it does itself, beside its part in the deal.";

/** For a rule about a party whose conditions look at services: a provider without a provider's role answers too. */
export function whoeverActs(standing: Standing) {
  return [
    ...PROVIDERS.map((role) => ({ role, ...standing })),
    ...OTHERS.map((role) => ({ role, ...standing, note: OWN_ACT })),
  ] as const;
}
