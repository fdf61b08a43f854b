import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { onshoreActivity, rwaTokenization, virtualCurrency } from "./concepts";
import { sharedFacts } from "./facts";
import { notice42, sevenAssociationsWarning } from "./instruments";

/** The joint risk warning of seven associations: a duty of their members, below the law. */

const { is, includesAny } = vocabulary("CNY", sharedFacts);

/** The names by which `associations` of a party states membership. */
const SEVEN = [
  "national-internet-finance-association-of-china",
  "china-banking-association",
  "securities-association-of-china",
  "asset-management-association-of-china",
  "china-futures-association",
  "china-association-for-public-companies",
  "payment-and-clearing-association-of-china",
] as const;

export const memberDuties = rule({
  id: "cn.seven-associations-2025.member-duties",
  title: "Members of seven financial associations may not take part in, or serve, virtual currency or tokenization in the mainland",
  kind: "prohibition",
  force: "self-regulatory",
  cites: [cite(sevenAssociationsWarning, "duty of member institutions", { evidence: "secondary" })],
  subject: "party",
  nexus: ["provider"],
  when: all(
    includesAny("party.associations", SEVEN),
    any(holds(rwaTokenization), holds(virtualCurrency)),
    holds(onshoreActivity),
    includesAny("party.capacities", [
      "issuer",
      "sponsor",
      "platform",
      "intermediary",
      "custodian",
      "technology-provider",
      "marketer",
      "payment-provider",
      "adviser",
      "financial-institution",
    ]),
  ),
  unless: {
    "approved-infrastructure": {
      title: "Tokenization with the consent and on the infrastructure that Notice 42 has allowed since",
      conditions: {
        "tokenization-of-assets": holds(rwaTokenization),
        "business-authority-consent": is("cn.businessAuthorityConsent"),
        "specific-financial-infrastructure": is("cn.specificFinancialInfrastructure"),
      },
      cites: [cite(notice42, "item (2)")],
      inForce: { from: "2026-02-06" },
      evidence: "unverified",
      note: "The warning says that no tokenization has been approved; the later notice of the authorities prevails for what it allows (interpretation).",
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "primary" },
    { role: "platform", basis: "primary" },
    { role: "intermediary", basis: "primary" },
    { role: "custodian", basis: "primary" },
    { role: "technology-provider", basis: "primary" },
    { role: "marketer", basis: "primary" },
    { role: "payment-provider", basis: "primary" },
    { role: "adviser", basis: "primary" },
    { role: "financial-institution", basis: "primary" },
  ],
  remedies: ["Withdraw from the business."],
  notes: [
    `Membership is stated in the party's associations as ${SEVEN.slice(0, -1).join(", ")} or ${SEVEN.at(-1)!}.`,
    "Self-regulatory: the member faces its association's discipline, others answer under the notices.",
    "Unverified: liability of the mainland staff of offshore providers, and of whoever served them with actual or constructive knowledge.",
  ],
});

export const sevenAssociationsRules = [memberDuties] as const;
