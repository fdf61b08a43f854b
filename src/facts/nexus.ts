import type { CoreFactId } from "./core-facts";
import type { Subject } from "./declaration";

/** What must touch a jurisdiction before one of its rules is looked at. */
export const NEXUS_KINDS = ["issuer", "sponsor", "asset", "sale", "customers", "platform", "provider", "parent", "personnel", "marketing", "venue", "currency"] as const;

export type NexusKind = (typeof NEXUS_KINDS)[number];

const OF_OFFERING: Readonly<Record<NexusKind, CoreFactId>> = {
  issuer: "issuer.here",
  sponsor: "sponsor.here",
  asset: "asset.here",
  sale: "sales.here",
  customers: "customers.here",
  platform: "platform.here",
  provider: "parties.here",
  parent: "parents.here",
  personnel: "personnel.here",
  marketing: "marketing.here",
  venue: "venue.here",
  currency: "currency.here",
};

/** The fact that decides a nexus for a subject: a sale or a party is asked about itself, all else about the offering. */
export function nexusFact(kind: NexusKind, subject: Subject): CoreFactId {
  if (subject === "sale" && kind === "sale") return "sale.here";
  if (subject === "party" && kind === "provider") return "party.here";
  if (subject === "party" && kind === "parent") return "party.parentHere";
  if (subject === "party" && kind === "personnel") return "party.staffHere";
  return OF_OFFERING[kind];
}
