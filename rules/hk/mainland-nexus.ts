import { all, any, cite, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { sharedFacts } from "./facts";
import { hongKongLeg, mainlandLink } from "./va-concepts";
import { vaFacts } from "./va-facts";
import { mainlandCsrcAnnouncement, mainlandNotice42, vatpGuidelines } from "./va-instruments";

/** A Hong Kong leg with a mainland asset, controller or investor: what mainland law must have allowed first. */

const { is, isNot, equals, includesAny, onOrBefore } = vocabulary("HKD", { ...sharedFacts, ...vaFacts });

export const mainlandNexus = rule({
  id: "hk.cn.mainland-nexus",
  title: "A Hong Kong offer with a mainland link waits for the mainland consent or filing and keeps mainland residents out",
  kind: "authorisation",
  cites: [
    cite(mainlandNotice42, "items (1), (2) and (14)"),
    cite(mainlandCsrcAnnouncement, "filing before the issue"),
    cite(vatpGuidelines, "no access from places that ban trading in virtual assets", { evidence: "unverified" }),
  ],
  inForce: { from: "2026-02-06" },
  subject: "offering",
  nexus: ["issuer", "sale", "platform", "provider", "personnel", "marketing", "venue"],
  when: all(holds(hongKongLeg), holds(mainlandLink)),
  requires: {
    "consent-or-filing-before-launch": any(
      all(isNot("hk.mainlandAsset"), isNot("hk.mainlandControlled")),
      all(equals("hk.mainlandConsentStatus", "completed"), onOrBefore("hk.mainlandConsentDate", "dates.offerStart")),
    ),
    "mainland-residents-excluded": isNot("hk.mainlandResidentsAdmitted"),
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint" },
    { role: "intermediary", basis: "joint" },
    { role: "sponsor", basis: "joint", note: "The mainland parent." },
    { role: "personnel", basis: "joint", note: "Staff in the mainland." },
  ],
  remedies: [
    "Complete the mainland consent, registration or filing before the launch; see the findings for Mainland China.",
    "Refuse mainland residents and block access from the mainland.",
    "Remove the mainland asset or controller from the structure.",
  ],
  notes: [
    "A Hong Kong licence does not cure a breach of mainland law, and a mainland filing does not replace authorisation in Hong Kong.",
    "Which consent, registration or filing is due is decided by mainland law; that a Hong Kong licensee must respect it is a conduct duty whose text was not read.",
  ],
});

export const mainlandInstitutionArm = rule({
  id: "hk.cn.mainland-nexus.institution-arm",
  title: "The Hong Kong arm of a mainland financial institution stays inside its parent's controls and reports the business",
  kind: "authorisation",
  cites: [cite(mainlandNotice42, "offshore subsidiaries and branches of financial institutions", { evidence: "unverified" })],
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(
    holds(mainlandLink),
    includesAny("party.capacities", ["platform", "intermediary", "custodian", "adviser", "payment-provider", "financial-institution", "issuer", "sponsor"]),
    any(is("hk.mainlandParent"), is("hk.mainlandParty")),
    is("hk.armOfMainlandInstitution"),
  ),
  requires: {
    "inside-parent-controls": is("hk.withinParentControls"),
    "reported-to-mainland-authority": is("hk.reportedToMainlandAuthority"),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Bring the business inside the parent's compliance and risk controls and report it through the parent.", "Withdraw from the business."],
  notes: ["A subsidiary has a parent in the mainland, directly or through other companies; a branch is the mainland institution itself."],
});

export const mainlandRules = [mainlandNexus, mainlandInstitutionArm];
