import { all, any, cite, holds, rule } from "../../src/authoring";
import { virtualAsset } from "./concepts";
import { words } from "./facts";
import { issuanceRulebook, issuanceRulebook2023, regulations } from "./instruments";

const { is } = words;

export const prohibited = rule({
  id: "ae-vara.prohibited-virtual-assets",
  title: "No anonymity-enhanced cryptocurrencies, no algorithmic stablecoins",
  kind: "prohibition",
  cites: [
    cite(regulations, "anonymity-enhanced cryptocurrencies"),
    cite(issuanceRulebook2023, "Rule I.B", { evidence: "secondary" }),
    cite(issuanceRulebook, "Rule I.B", { evidence: "secondary" }),
  ],
  subject: "offering",
  nexus: ["issuer", "provider", "customers", "sale", "marketing"],
  when: all(holds(virtualAsset), any(is("ae.anonymityEnhanced"), is("ae.algorithmic"))),
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint" },
    { role: "intermediary", basis: "joint" },
    { role: "custodian", basis: "joint" },
    { role: "marketer", basis: "joint" },
  ],
  remedies: ["Remove what hides owners and flows.", "Back the token fully with reserves."],
  notes: ["The bar on anonymity was read; that on algorithmic stablecoins comes from a secondary source."],
});

export const prohibitedRules = [prohibited];
