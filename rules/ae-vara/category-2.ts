import { all, cite, holds, rule } from "../../src/authoring";
import { otherVirtualAsset, virtualAsset } from "./concepts";
import { words } from "./facts";
import { issuanceGuidance, issuanceRulebook } from "./instruments";

const { is, equals } = words;

const exempt = [cite(issuanceRulebook, "Rule I.E: exempt virtual assets")];

export const distributor = rule({
  id: "ae-vara.va-issuance.category-2-distributor",
  title: "Another virtual asset is placed through a licensed distributor",
  kind: "authorisation",
  cites: [cite(issuanceRulebook, "Rules I.C, I.E, I.F"), cite(issuanceGuidance, "placement by broker-dealers")],
  inForce: { from: "2025-05-19" },
  subject: "offering",
  nexus: ["issuer"],
  when: holds(otherVirtualAsset),
  requires: {
    "placed-through-a-licensed-distributor": is("ae-vara.placedByDistributor"),
    "white-paper": is("ae-vara.whitePaper"),
    "risk-statement": is("ae-vara.riskStatement"),
    "rulebooks-kept": is("ae-vara.rulebooksKept"),
  },
  unless: {
    "non-transferable": {
      title: "Non-transferable virtual asset",
      claimedAs: ["ae-vara.non-transferable"],
      conditions: { "non-transferable": equals("ae-vara.exemptKind", "non-transferable") },
      cites: exempt,
      note: "No requirement before the issue; the rulebook goes on applying.",
    },
    "closed-loop": {
      title: "Redeemable closed-loop virtual asset",
      claimedAs: ["ae-vara.closed-loop"],
      conditions: { "closed-loop": equals("ae-vara.exemptKind", "closed-loop") },
      cites: exempt,
      note: "No requirement before the issue; the rulebook goes on applying.",
    },
    "named-by-vara": {
      title: "Type that VARA has exempted",
      claimedAs: ["ae-vara.exempt"],
      conditions: { "named-by-vara": equals("ae-vara.exemptKind", "named-by-vara") },
      cites: exempt,
      note: "No requirement before the issue; the rulebook goes on applying.",
    },
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "For distributing itself." },
    { role: "intermediary", basis: "joint", note: "As distributor." },
  ],
  remedies: ["Appoint a distributor licensed by VARA.", "Make the token non-transferable, or redeemable in a closed loop only."],
  openTexture: [{ term: "Category 1 or 2", question: "Does VARA treat this issue as another category than its form suggests (Rule I.F.2)?", by: "VARA" }],
  notes: ["By the guidance of 2026-04-09 the holder of a broker-dealer licence may place Category 2 tokens itself; it does not bind."],
});

export const categoryChange = rule({
  id: "ae-vara.va-issuance.category-2-distributor-change",
  title: "Before a change alters a token's category, the conditions of the new category are met",
  kind: "authorisation",
  cites: [cite(issuanceRulebook, "Rule I.C: change of category")],
  inForce: { from: "2025-05-19" },
  subject: "offering",
  nexus: ["issuer"],
  when: all(holds(virtualAsset), is("ae-vara.categoryChange")),
  requires: { "conditions-met-before-the-change": is("ae-vara.changeConditionsMet") },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Postpone the change until the licence, approval or distributor of the new category is in place."],
});

export const categoryTwoRules = [distributor, categoryChange];
