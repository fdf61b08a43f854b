import { all, any, cite, holds, rule } from "../../src/authoring";
import { digitalToken, investmentToken } from "./concepts";
import { words } from "./facts";
import { disclosureNotification, realEstateNotification } from "./instruments";
import { appraisedShare, projectSize, trustHolding } from "./parameters";

const { is, equals, atLeast } = words;

const answerable = [
  { role: "issuer", basis: "primary" },
  { role: "intermediary", basis: "joint", note: "The trustee." },
  { role: "platform", basis: "joint", note: "The portal." },
] as const;

const realEstate = all(holds(investmentToken), equals("asset.kind", "real-estate"), is("sales.offeredHere"));

export const realEstateTrust = rule({
  id: "th.real-estate-backed",
  title: "A trust holds the property, or three quarters of the vehicle that owns it",
  kind: "asset-requirement",
  cites: [cite(realEstateNotification, "trust")],
  subject: "offering",
  nexus: ["sale"],
  when: realEstate,
  requires: {
    "trust-holds-property-or-vehicle": any(
      is("th.trustHoldsTitle"),
      all(atLeast("th.trustShares", trustHolding), atLeast("th.trustVotes", trustHolding)),
    ),
    "independent-appraisal": is("th.independentAppraisal"),
  },
  exposes: answerable,
  remedies: ["Raise the trust's holding of shares and votes, or transfer title to it.", "Have the property appraised independently."],
});

export const realEstateValue = rule({
  id: "th.real-estate-backed-value",
  title: "The property reaches its share of the offering and the size of a project",
  kind: "asset-requirement",
  cites: [cite(realEstateNotification, "value and size", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["sale"],
  when: realEstate,
  requires: { "value-of-the-offering": atLeast("th.appraisedShare", appraisedShare), "size-of-the-project": atLeast("th.projectValue", projectSize) },
  exposes: answerable,
  remedies: ["Reduce the offering, or add property."],
  notes: ["Both numbers are known from memory."],
});

export const debtLike = rule({
  id: "th.debt-like-and-infrastructure",
  title: "Fixed-return and infrastructure-backed tokens disclose a credit assessment and the risks to repayment",
  kind: "disclosure",
  cites: [cite(disclosureNotification, "extra disclosure")],
  subject: "offering",
  nexus: ["sale"],
  when: all(holds(digitalToken), is("sales.offeredHere"), any(is("th.fixedReturn"), is("th.infrastructureBacked"))),
  requires: { "credit-assessment": is("th.creditAssessment"), "repayment-risks": is("th.repaymentRisks") },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint", note: "The portal." },
  ],
  remedies: ["Supplement the prospectus with a credit assessment by the portal or an independent expert, and with the risk factors."],
  notes: ["Applied to every offer of such a token, an exempt one included (conservative)."],
});

export const assetRules = [realEstateTrust, realEstateValue, debtLike];
