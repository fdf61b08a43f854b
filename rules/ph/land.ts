import { all, cite, not, rule } from "../../src/authoring";
import { words } from "./facts";
import { condominiumAct, constitution, reitAct } from "./instruments";
import { foreignEquity } from "./parameters";

const { is, equals, oneOf, atMost } = words;

const exposes = [
  { role: "issuer", basis: "primary", note: "The transfer is void." },
  { role: "investor", basis: "primary", note: "The transferor, and dummies (Anti-Dummy Law)." },
  { role: "sponsor", basis: "joint", note: "Dummies." },
] as const;

const land = all(is("asset.here"), equals("asset.kind", "real-estate"), is("ph.foreignHolders"));

export const foreignOwnership = rule({
  id: "ph.constitution.land-foreign-ownership",
  title: "Foreigners hold no title to land, and at most 40 per cent of what holds it",
  kind: "asset-requirement",
  cites: [cite(constitution, "Art. XII s. 7"), cite(condominiumAct, "foreign interest"), cite(reitAct, "landholding trusts")],
  subject: "offering",
  nexus: ["asset"],
  when: all(land, oneOf("ph.landRight", ["direct-title", "landholding-equity", "condominium"])),
  requires: { "no-direct-title": not(equals("ph.landRight", "direct-title")), "within-foreign-equity": atMost("ph.foreignEquity", foreignEquity) },
  exposes,
  remedies: ["Cap foreign holders in the contract.", "Restructure as a lease or as debt."],
  notes: ["Known from memory."],
});

export const contractualClaim = rule({
  id: "ph.constitution.land-foreign-ownership-contractual",
  title: "A contractual claim on land gives foreigners no interest in it",
  kind: "asset-requirement",
  cites: [cite(constitution, "Art. XII s. 7")],
  subject: "offering",
  nexus: ["asset"],
  when: all(land, equals("ph.landRight", "contractual")),
  requires: { "no-interest-in-land": is("ph.noLandInterest") },
  exposes,
  remedies: ["Take what amounts to an interest in the land out of the claim, or cap foreign holders."],
  openTexture: [{ term: "interest in land", question: "Does the claim amount to one?", by: "counsel" }],
});

export const landRules = [foreignOwnership, contractualClaim];
