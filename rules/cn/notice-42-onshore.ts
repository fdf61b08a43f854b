import { all, cite, holds, rule, vocabulary } from "../../src/authoring";
import { onshoreActivity, rwaTokenization } from "./concepts";
import { sharedFacts } from "./facts";
import { notice42 } from "./instruments";

const { is } = vocabulary("CNY", sharedFacts);

export const rwaOnshore = rule({
  id: "cn.notice42.rwa-onshore",
  title: "Tokenizing real-world assets in the mainland is prohibited",
  kind: "prohibition",
  cites: [cite(notice42, "item (2)")],
  subject: "offering",
  nexus: ["issuer", "sale", "platform", "provider", "personnel", "venue"],
  when: all(holds(rwaTokenization), holds(onshoreActivity)),
  unless: {
    "approved-infrastructure": {
      title: "Consent of the business authority and specific financial infrastructure, both",
      conditions: {
        "business-authority-consent": is("cn.businessAuthorityConsent"),
        "specific-financial-infrastructure": is("cn.specificFinancialInfrastructure"),
      },
      cites: [cite(notice42, "item (2)")],
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "joint" },
    { role: "platform", basis: "joint" },
    { role: "intermediary", basis: "joint" },
    { role: "custodian", basis: "joint" },
    { role: "technology-provider", basis: "joint" },
    { role: "marketer", basis: "joint" },
    { role: "personnel", basis: "joint" },
  ],
  remedies: [
    "Withdraw the mainland leg: geo-block it, refuse mainland residents, move staff functions and promotion out, refund mainland holders.",
    "Restructure as an offshore issue with its mainland consent or filing, sold only outside the mainland.",
  ],
});
