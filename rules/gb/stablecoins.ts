import { all, cite, holds, parameter, rule } from "../../src/authoring";
import { qualifyingStablecoin } from "./concepts";
import { cryptoPolicyStatements, cryptoRegulations, systemicStablecoins } from "./crypto-instruments";
import { words } from "./facts";
import { excessBacking } from "./promotion-parameters";

const { is, atMost } = words;

export const issuanceGuardrail = parameter({
  id: "gb.stablecoin.guardrail",
  title: "Temporary limit on the issue of one systemic sterling coin",
  unit: "GBP",
  values: { "2026-06-22": 40_000_000_000 },
  cites: [cite(systemicStablecoins, "issuance guardrail")],
});

const exposed = [
  { role: "issuer", basis: "primary" },
  { role: "intermediary", basis: "joint", note: "Distributor." },
] as const;

export const stablecoinIssuance = rule({
  id: "gb.stablecoin.issuance",
  title: "A stablecoin is issued from the United Kingdom with permission only",
  kind: "authorisation",
  cites: [cite(cryptoRegulations, "RAO arts. 9M, 88G")],
  inForce: { from: "2027-10-25" },
  subject: "offering",
  nexus: ["issuer", "personnel"],
  when: all(holds(qualifyingStablecoin), is("gb.issuedFromUk")),
  requires: { "permission-to-issue": is("gb.issuerPermission") },
  exposes: exposed,
  remedies: ["Obtain permission under article 9M before the issue.", "Issue from abroad: the coin is then an ordinary qualifying cryptoasset under the rules on offers and admission."],
  notes: ["Before 2027-10-25 a coin structured as electronic money is regulated as such. A coin that follows gold is no stablecoin."],
});

export const stablecoinBacking = rule({
  id: "gb.stablecoin.issuance-backing",
  title: "The backing of a stablecoin is held in trust, and the coin is redeemed",
  kind: "asset-requirement",
  cites: [cite(cryptoPolicyStatements, "stablecoin issuance")],
  inForce: { from: "2027-10-25" },
  subject: "offering",
  nexus: ["issuer", "personnel"],
  when: all(holds(qualifyingStablecoin), is("gb.issuedFromUk")),
  requires: {
    "statutory-trust": is("gb.statutoryTrust"),
    "redemption": is("gb.redemptionRight"),
    "excess-within-limit": atMost("gb.excessBackingShare", excessBacking),
  },
  exposes: exposed,
  remedies: ["Hold the backing assets in the statutory trust, give holders redemption, and keep the excess within the limit."],
  notes: ["Known from secondary sources, not confirmed."],
});

export const systemicStablecoin = rule({
  id: "gb.stablecoin.issuance-systemic",
  title: "A systemic sterling stablecoin keeps within the temporary issuance limit",
  kind: "asset-requirement",
  cites: [cite(systemicStablecoins, "issuance guardrail")],
  inForce: { from: null },
  subject: "offering",
  nexus: ["issuer", "currency"],
  when: all(holds(qualifyingStablecoin), is("gb.recognisedSystemic"), is("currency.here")),
  requires: { "within-guardrail": atMost("gb.coinsInIssue", issuanceGuardrail) },
  exposes: exposed,
  remedies: ["Keep the coins in issue within the limit."],
  notes: ["Planned for 2027; no day is set. Limits per holder were dropped. The figures are not confirmed."],
});

export const stablecoinRules = [stablecoinIssuance, stablecoinBacking, systemicStablecoin];
