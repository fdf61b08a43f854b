import { all, any, cite, rule } from "../../src/authoring";
import { words } from "./facts";
import { agrarianLaw } from "./instruments";

const { is, equals, oneOf } = words;

const exposes = [
  { role: "issuer", basis: "primary", note: "The transfer is void, and the land falls to the State." },
  { role: "investor", basis: "joint", note: "The transferor." },
] as const;

const land = all(is("asset.here"), equals("asset.kind", "real-estate"));

export const foreignLand = rule({
  id: "id.agrarian.foreign-land",
  title: "Neither foreigners nor companies hold a freehold or the control of it",
  kind: "asset-requirement",
  cites: [cite(agrarianLaw, "Arts. 21, 26")],
  subject: "offering",
  nexus: ["asset"],
  when: all(land, oneOf("id.landRight", ["freehold", "control-of-freehold", "use-or-building-right"])),
  requires: { "citizens-only-or-lesser-right": any(equals("id.landRight", "use-or-building-right"), is("id.citizensOnly")) },
  exposes,
  remedies: ["Convey a right to use or to build instead.", "Hold the land in a vehicle that issues debt.", "Admit Indonesian citizens only."],
  notes: ["Known from memory."],
});

export const contractualClaim = rule({
  id: "id.agrarian.foreign-land-contractual",
  title: "A contractual claim on land stays outside the rights in it",
  kind: "asset-requirement",
  cites: [cite(agrarianLaw, "Arts. 21, 26")],
  subject: "offering",
  nexus: ["asset"],
  when: all(land, equals("id.landRight", "contractual")),
  requires: { "citizens-only-or-no-right-in-land": any(is("id.citizensOnly"), is("id.noLandRight")) },
  exposes,
  remedies: ["Take what amounts to a right in the land out of the claim.", "Admit Indonesian citizens only."],
  openTexture: [{ term: "contractual claim", question: "Does the claim amount to a right in the land?", by: "counsel" }],
});

export const landRules = [foreignLand, contractualClaim];
