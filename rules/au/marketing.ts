import { all, any, cite, holds, rule } from "../../src/authoring";
import { financialProduct } from "./concepts";
import { words } from "./facts";
import { asicAct, chapter7, info269 } from "./instruments";

const { is, isNot, equals } = words;

const publishers = [
  { role: "issuer", basis: "primary" },
  { role: "marketer", basis: "primary", note: "Whoever publishes, influencers included." },
  { role: "intermediary", basis: "primary" },
  { role: "platform", basis: "primary" },
] as const;

export const misleading = rule({
  id: "au.asic.misleading-marketing",
  title: "Promotion neither misleads nor promises what cannot be kept",
  kind: "marketing",
  cites: [cite(chapter7, "ss. 1041E, 1041H", { evidence: "unverified" }), cite(asicAct, "ss. 12DA, 12DB"), cite(info269, "promotion")],
  subject: "offering",
  nexus: ["marketing", "sale"],
  when: any(is("marketing.here"), is("sales.offeredHere")),
  requires: { "no-false-or-misleading-statement": equals("marketing.statements", "none"), "no-guaranteed-return": isNot("au.performanceClaims") },
  exposes: publishers,
  remedies: ["Withdraw or correct the material, and tell those who relied on it.", "Drop guarantees and claims of past performance; give balanced warnings."],
  notes: ["Known from memory. Any claim of a guaranteed return, past performance or absence of risk is treated as misleading (conservative)."],
});

export const hawking = rule({
  id: "au.asic.misleading-marketing-hawking",
  title: "Financial products are not hawked",
  kind: "marketing",
  cites: [cite(chapter7, "s. 992A", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["marketing", "sale"],
  when: all(holds(financialProduct), any(is("marketing.here"), is("sales.offeredHere"))),
  requires: { "no-unsolicited-contact": isNot("au.unsolicitedContact") },
  exposes: publishers,
  remedies: ["Stop unsolicited calls and visits; let clients make the first contact."],
});

export const marketingRules = [misleading, hawking];
