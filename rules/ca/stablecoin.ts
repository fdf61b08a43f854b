import { all, any, cite, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { actsInCanada, tradingPlatform, valueReferencedAsset } from "./concepts";
import { facts } from "./facts";
import { notice21333, stablecoinAct } from "./instruments";

const { is, isNot, equals } = vocabulary("CAD", facts);

export const platformTerms = rule({
  id: "ca.stablecoin",
  title: "A platform offers a value-referenced crypto asset only on the regulators' terms",
  kind: "authorisation",
  cites: [cite(notice21333, "terms for value-referenced crypto assets")],
  inForce: { from: "2024-04-30" },
  subject: "party",
  nexus: ["provider", "customers", "sale"],
  when: all(holds(valueReferencedAsset), holds(tradingPlatform), holds(actsInCanada)),
  requires: {
    "one-fiat-currency": equals("ca.pegTo", "single-currency"),
    "undertaking-of-the-issuer-accepted": is("ca.issuerUndertaking"),
    "full-reserve": is("ca.fullReserve"),
    "redemption": is("ca.redemptionRight"),
    "disclosure": is("ca.stablecoinDisclosure"),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Remove the asset from the platform for clients in Canada, or have its issuer give the undertaking."],
  notes: ["A term of registration or of the undertaking that platforms give. Assets that did not meet it had to be removed by 2024-04-30; an earlier date of 2023-12-29 is not modelled."],
});

export const registry = rule({
  id: "ca.stablecoin-act",
  title: "The issuer of a stablecoin is registered with the Bank of Canada and keeps a full reserve",
  kind: "authorisation",
  cites: [cite(stablecoinAct, "registry, reserve, redemption and prohibition of interest")],
  subject: "offering",
  nexus: ["issuer", "sale", "currency"],
  when: all(equals("token.kind", "stablecoin"), any(is("issuer.here"), is("sales.offeredHere"))),
  requires: {
    "on-the-registry": is("ca.onStablecoinRegistry"),
    "one-to-one-reserve": is("ca.reserveOneToOne"),
    "qualified-custody": is("ca.reserveQualifiedCustody"),
    "redemption-at-par": is("ca.redeemableAtPar"),
    "no-interest-or-yield": isNot("token.paysInterest"),
  },
  unless: {
    "regulated-financial-institution": {
      title: "Regulated financial institution",
      conditions: { "regulated-financial-institution": is("ca.regulatedFinancialInstitution") },
      cites: [cite(stablecoinAct, "exclusions")],
    },
    "closed-loop": { title: "Closed-loop product", conditions: { "closed-loop": is("ca.closedLoop") }, cites: [cite(stablecoinAct, "exclusions")] },
  },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Prepare an application for the registry of the Bank of Canada before the Act comes into force."],
  notes: ["Assented to on 2026-03-26 and not in force when last checked; binds nobody yet."],
});

export const stablecoinRules = [platformTerms, registry];
