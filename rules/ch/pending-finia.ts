import { cite, defineFacts, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { classificationFacts } from "./classification";
import { finiaBill } from "./instruments";

/** A consultation draft, shown on the horizon; it binds nobody, and the licences it would create do not exist. */

export const pendingFacts = defineFacts({
  "ch.issuesPaymentCryptoAsset": {
    subject: "party",
    type: "boolean",
    meaning: "the party issues a stable crypto-asset for payments in a single currency, redeemed at par",
    ask: "Does this party issue a stable crypto-asset for payments, referenced to one currency and redeemed at par?",
  },
});

const { includes, includesAny, is } = vocabulary("CHF", { ...classificationFacts, ...pendingFacts });

export const pendingFinia = rule({
  id: "ch.pending.finia-2026",
  title: "Draft: stable payment crypto-assets are issued by payment instrument institutions, without the limit of the fintech licence",
  kind: "authorisation",
  cites: [cite(finiaBill, "payment instrument institutions")],
  subject: "party",
  nexus: ["provider"],
  when: is("ch.issuesPaymentCryptoAsset"),
  requires: { "licence": includes("party.licences", "ch.payment-instrument-institution") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Follow the legislative procedure; until then a bank licence, a fintech licence or a bank guarantee is needed."],
  notes: ["The draft would replace the fintech licence: no limit of CHF 100 million, client funds segregated, no interest, means to freeze. A disclosure document like a white paper is planned for public offers of certain crypto-assets."],
});

export const pendingCryptoInstitution = rule({
  id: "ch.pending.finia-2026-crypto-institution",
  title: "Draft: custody, client trading and market making in trading crypto-assets need a licence as crypto-institution",
  kind: "authorisation",
  cites: [cite(finiaBill, "crypto-institutions")],
  subject: "party",
  nexus: ["provider"],
  when: includesAny("party.services", ["custody", "dealing", "market-making", "exchange-fiat-token", "exchange-token-token"]),
  requires: { "licence": includes("party.licences", "ch.crypto-institution") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Follow the legislative procedure."],
});

export const pendingRules = [pendingFinia, pendingCryptoInstitution];
