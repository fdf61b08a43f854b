import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { esmaQualificationGuidelines, mica, mifid2 } from "./instruments";
import { regimeFacts } from "./regime-facts";
import { artToken, emtToken, financialInstrument, otherCrypto, sectorProduct, uniqueNft, utilityToken } from "./token-regime";

const { is, equals } = vocabulary("EUR", regimeFacts);

const recorded = (value: Parameters<typeof equals<"eu.micaClass">>[1]) => equals("eu.micaClass", value);

/** Card 1: the decision itself is made by the definitions of `token-regime.ts`; here the class recorded is held against it. */
export const tokenRegime = rule({
  id: "eu.classification.token-regime",
  title: "The token is recorded in the class that its rights give it",
  kind: "asset-requirement",
  cites: [cite(mica, "arts 2(3)-(4), 3(1)(5)-(9), 8(4)"), cite(mifid2, "art. 4(1)(15), (44), Annex I.C"), cite(esmaQualificationGuidelines, "conditions and criteria")],
  inForce: { from: "2024-06-30" },
  evidence: "primary",
  subject: "offering",
  nexus: ["issuer", "sale", "customers", "platform", "provider", "venue"],
  when: all(is("token.usesDlt"), is("eu.transferable")),
  requires: {
    "recorded-class-is-the-right-one": any(
      all(recorded("outside-mica-financial-instrument"), holds(financialInstrument)),
      all(recorded("outside-mica-deposit"), holds(sectorProduct)),
      all(recorded("outside-mica-unique-nft"), holds(uniqueNft)),
      all(recorded("EMT"), holds(emtToken)),
      all(recorded("ART"), holds(artToken)),
      all(recorded("utility"), holds(utilityToken)),
      all(recorded("OTHR"), any(holds(otherCrypto), holds(utilityToken))),
    ),
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "And the offeror." },
    { role: "platform", basis: "joint", note: "Platforms and service providers that list the token." },
    { role: "intermediary", basis: "joint" },
  ],
  remedies: ["Classify the token anew, with a legal opinion.", "Change its rights: remove the stabilisation or the profit right."],
  openTexture: [
    { term: "equal or equivalent rights", question: "Are the rights of the token those of a security?", by: "counsel" },
    { term: "unique and not fungible", question: "Is each token of a series unique in substance?", by: "counsel" },
  ],
  notes: [
    "The first match wins: transferable security, fund unit, other financial instrument, product of another sector, unique token, e-money token, asset-referenced token, utility token, other crypto-asset. The wrong class leads to a breach of the rulebook that should have been applied.",
    "A notified white paper explains why the token is not excluded, nor an e-money or asset-referenced token; issuers of asset-referenced tokens need a legal opinion (arts 8(4), 17, 18).",
  ],
});

export const classificationRules = [tokenRegime];
