import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { fewPersons, fractionalCertificate, resaleBlocked } from "./concepts";
import { words } from "./facts";
import { decree, decreeIssuance, fscma, securityTokenRelease } from "./instruments";
import { issuancePlatformEquity, issuanceUnitsFrom } from "./parameters";

/** Fractional investment securities: beneficiary certificates of a trust that holds a thing. */

const { is, includes, includesAny, onOrAfter, atLeast } = words;

export const fractionalIssuance = rule({
  id: "kr.fscma.fractional-issuance",
  title: "Fractional certificates are sold to the public through a licensed platform, over an asset held in trust",
  kind: "authorisation",
  cites: [cite(fscma, "Art. 11, 12"), cite(decree, "units of authorisation"), cite(decreeIssuance, "units 2-14-1 and 2-14-2")],
  subject: "offering",
  nexus: ["sale", "issuer"],
  when: all(is("sales.offeredHere"), holds(fractionalCertificate), not(all(holds(fewPersons), holds(resaleBlocked)))),
  requires: {
    "licensed-issuance-platform": all(is("kr.issuancePlatformLicensed"), onOrAfter("asOf", issuanceUnitsFrom)),
    "asset-held-by-a-trust-company": is("kr.assetInTrust"),
    "single-eligible-asset": is("kr.singleEligibleAsset"),
  },
  unless: {
    "sandbox": {
      title: "Designation as innovative financial service",
      conditions: { "within-the-designation": is("kr.sandboxDesignated") },
      claimedAs: ["kr.sandbox"],
      cites: [cite(securityTokenRelease, "regulatory sandbox", { evidence: "secondary" })],
    },
  },
  exposes: [
    { role: "platform", basis: "primary" },
    { role: "sponsor", basis: "joint", note: "Originator." },
    { role: "issuer", basis: "joint" },
    { role: "intermediary", basis: "joint", note: "Trust company." },
  ],
  remedies: [
    "Issue through a platform that holds the licence for unit 2-14-1 or 2-14-2, with a trust company holding the asset.",
    "Obtain designation as an innovative financial service.",
  ],
  notes: [
    "Before 2025-06-16 no licence existed; only a designation helped.",
    "A registration statement is needed besides, whatever the amount: see kr.fscma.s119-registration-statement.",
    "Bundling of assets is expected to be allowed by rules announced in 2026; their publication is not confirmed.",
  ],
});

export const issuancePlatformOwnEquity = rule({
  id: "kr.fscma.fractional-issuance-equity",
  title: "A platform that issues fractional certificates has enough equity",
  kind: "authorisation",
  cites: [cite(decreeIssuance, "units 2-14-1 and 2-14-2", { evidence: "unverified" })],
  inForce: { from: "2025-06-16" },
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(
    holds(fractionalCertificate),
    any(includes("party.roles", "tokenization-platform"), includesAny("party.services", ["placement", "underwriting"])),
    includes("party.licences", "kr.fscma.unit-2-14"),
  ),
  requires: { "enough-equity": atLeast("kr.ownEquity", issuancePlatformEquity) },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Raise the platform's equity."],
  notes: ["The figure is known from memory only."],
});

export const fractionalRules = [fractionalIssuance, issuancePlatformOwnEquity];
