import type { Party } from "../offering/party";

/** The capacities in which the law holds somebody answerable: a small closed set. */
export const EXPOSURE_ROLES = [
  "issuer",
  "sponsor",
  "platform",
  "intermediary",
  "custodian",
  "technology-provider",
  "marketer",
  "payment-provider",
  "adviser",
  "personnel",
  "financial-institution",
  "investor",
] as const;

export type ExposureRole = (typeof EXPOSURE_ROLES)[number];

type PartyRole = NonNullable<Party["roles"]>[number];

/** The one table that says in which capacity each of the offering's finer party roles answers. */
export const EXPOSURE_ROLE_OF: Readonly<Record<PartyRole, ExposureRole>> = {
  "issuer": "issuer",
  "co-issuer": "issuer",
  "offeror": "issuer",
  "person-seeking-admission": "issuer",
  "selling-holder": "issuer",
  "sponsor": "sponsor",
  "originator": "sponsor",
  "promoter": "sponsor",
  "controlling-holder": "sponsor",
  "beneficial-owner": "sponsor",
  "guarantor": "sponsor",
  "director": "personnel",
  "executive-officer": "personnel",
  "employee": "personnel",
  "sales-staff": "personnel",
  "operations-staff": "personnel",
  "developer": "technology-provider",
  "tokenization-platform": "platform",
  "exchange-or-trading-platform": "platform",
  "ats-operator": "platform",
  "funding-portal": "platform",
  "crowdfunding-provider": "platform",
  "casp": "platform",
  "miner": "technology-provider",
  "fund-manager": "intermediary",
  "management-company": "intermediary",
  "trustee": "intermediary",
  "arranger": "intermediary",
  "underwriter": "intermediary",
  "placement-agent": "intermediary",
  "finder": "intermediary",
  "broker-dealer": "intermediary",
  "distributor": "intermediary",
  "local-representative": "intermediary",
  "market-maker": "intermediary",
  "clearing-house": "intermediary",
  "settlement-agent": "intermediary",
  "custodian": "custodian",
  "reserve-custodian": "custodian",
  "registrar": "custodian",
  "crypto-securities-registrar": "custodian",
  "transfer-agent": "custodian",
  "technology-provider": "technology-provider",
  "identity-verifier": "technology-provider",
  "kyc-provider": "technology-provider",
  "smart-contract-auditor": "technology-provider",
  "hosting-provider": "technology-provider",
  "marketer": "marketer",
  "influencer": "marketer",
  "internet-platform": "marketer",
  "app-store": "marketer",
  "payment-provider": "payment-provider",
  "paying-agent": "payment-provider",
  "auditor": "adviser",
  "legal-counsel": "adviser",
  "valuer": "adviser",
  "adviser": "adviser",
  "bank": "financial-institution",
  "financial-institution": "financial-institution",
  "investor": "investor",
};

/** The capacities of a party with one role, the ordinary case: nothing to work out. */
const ALONE: ReadonlyMap<string, readonly ExposureRole[]> = /* @__PURE__ */ new Map(Object.entries(EXPOSURE_ROLE_OF).map(([role, capacity]): [string, readonly ExposureRole[]] => [role, [capacity]]));

/** The capacities in which a party can answer, without repetition, in table order. Unknown roles stay unknown. */
export function exposureRolesOf({ roles }: Party): readonly ExposureRole[] | undefined {
  if (roles === undefined) return undefined;
  const alone = roles.length === 1 ? ALONE.get(roles[0]!) : undefined;
  return alone ?? EXPOSURE_ROLES.filter((capacity) => roles.some((role) => EXPOSURE_ROLE_OF[role] === capacity));
}
