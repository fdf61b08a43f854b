import { all, any, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { mica } from "./instruments";
import { admission, boundOffer, stablecoin } from "./mica-concepts";
import { micaSharedFacts } from "./mica-facts";

export const interestFacts = defineFacts({
  "eu.benefitForHolding": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer, a service provider or a third party gives a benefit linked to how long the token is held",
    ask: "Does the issuer, a crypto-asset service provider or a third party give holders any remuneration or benefit, discounts included, that depends on how long they hold the token?",
  },
});

const { is } = vocabulary("EUR", { ...micaSharedFacts, ...interestFacts });

export const interestBan = rule({
  id: "eu.mica.t3t4-interest-ban",
  title: "No interest on asset-referenced and e-money tokens",
  kind: "prohibition",
  cites: [cite(mica, "arts 40, 50")],
  inForce: { from: "2024-06-30" },
  subject: "offering",
  nexus: ["sale", "venue", "currency", "platform"],
  when: all(
    holds(stablecoin),
    any(is("sales.offeredHere"), holds(admission), is("currency.here")),
    holds(boundOffer),
    any(is("token.paysInterest"), is("eu.benefitForHolding")),
  ),
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "primary", note: "A crypto-asset service provider that grants the benefit." },
  ],
  remedies: [
    "Stop any remuneration that depends on the time of holding, net compensation and discounts included.",
    "Make the product a financial instrument, such as a bond or a money-market fund unit, under the securities rules.",
  ],
  notes: ["A benefit that does not depend on the time of holding, such as cashback for payments, is not interest."],
});

export const interestRules = [interestBan];
