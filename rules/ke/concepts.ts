import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { words } from "./facts";
import { capitalMarketsAct, serviceProvidersAct } from "./instruments";

const { is, isNot, equals, oneOf, includes, includesAny } = words;

const BILL = { evidence: "secondary" } as const;

export const security = concept({
  id: "ke.security-token",
  title: "Security",
  subject: "offering",
  classification: true,
  when: is("ke.security"),
  cites: [cite(capitalMarketsAct, "securities")],
});

export const virtualAsset = concept({
  id: "ke.virtual-asset",
  title: "Virtual asset",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), is("ke.tradable"), isNot("ke.closedEcosystem"), isNot("ke.security"), isNot("ke.excludedAsset")),
  cites: [cite(serviceProvidersAct, "s. 2"), cite(serviceProvidersAct, "assets left out", BILL)],
  note: "That securities and other financial assets are left out is known from the bill.",
});

export const stablecoin = concept({
  id: "ke.stablecoin",
  title: "Stablecoin",
  subject: "offering",
  classification: true,
  when: all(holds(virtualAsset), equals("token.kind", "stablecoin")),
  cites: [cite(serviceProvidersAct, "stablecoins", BILL)],
});

export const toThePublic = concept({
  id: "ke.offer-to-the-public",
  title: "Offer to the public",
  subject: "sale",
  when: any(oneOf("raise.kind", ["offer-to-public", "offer-and-admission"]), is("sale.advertised"), is("marketing.invitesPublicHere")),
  cites: [cite(serviceProvidersAct, "initial virtual asset offerings", BILL)],
});

export const scheduledService = concept({
  id: "ke.scheduled-service",
  title: "Virtual asset service",
  subject: "party",
  when: any(
    includesAny("party.services", [
      "wallet", "custody", "exchange-fiat-token", "exchange-token-token", "order-matching", "payment", "advice", "asset-management", "portfolio-management",
      "administration",
    ]),
    // An issuer that sells its own token makes an offering, which is judged apart.
    all(includesAny("party.services", ["dealing", "placement", "distribution"]), not(includes("party.capacities", "issuer"))),
    includesAny("party.roles", ["tokenization-platform", "exchange-or-trading-platform", "ats-operator", "miner"]),
  ),
  cites: [cite(serviceProvidersAct, "First Schedule", BILL)],
  note: "The list is that of the bill: wallets, exchange, payment, brokerage, advice, management, offerings, tokenisation, escrow, validation and administration.",
});
