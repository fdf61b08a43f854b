import { all, any, cite, concept, defineFacts, holds, not, rule, vocabulary } from "../../src/authoring";
import { touchesUs } from "./market-actors";
import { commodityExchangeAct, rule180 } from "./public-law-instruments";
import { actualDelivery } from "./public-law-parameters";
import { eligibleContractParticipant, swapFacts } from "./security-based-swaps";
import { security } from "./security-concepts";
import { securityFacts } from "./security-facts";

/** Tokens of gold, energy, carbon, crops or crypto-assets that are no securities: leverage, price exposure, pools, fraud. */

export const commodityFacts = defineFacts({
  "us.leveraged": { subject: "sale", type: "boolean", meaning: "the sale is leveraged, margined or financed by the seller", ask: "Is the sale leveraged, margined, or financed by the seller or somebody acting with it?" },
  "us.deliveryDays": { subject: "sale", type: "integer", unit: "days", meaning: "days until the commodity is actually delivered", ask: "Within how many days of the sale is the commodity actually delivered to the buyer?" },
  "us.eligibleCommercialEntities": { subject: "sale", type: "boolean", meaning: "every buyer is an eligible commercial entity", ask: "Is every buyer an eligible commercial entity: a producer, merchant or user of the commodity of sufficient size?" },
  "us.onContractMarket": { subject: "offering", type: "boolean", meaning: "the token is traded on, or subject to the rules of, a designated contract market", ask: "Is the token traded on, or subject to the rules of, a designated contract market?" },
  "us.poolTradesCommodityInterests": { subject: "offering", type: "boolean", meaning: "buyers' money is pooled to trade futures, swaps or other commodity interests", ask: "Is buyers' money pooled to trade futures, swaps or other commodity interests?" },
  "us.poolOperatorRegistered": { subject: "offering", type: "boolean", meaning: "the pool's operator and trading adviser are registered with the CFTC, or exempt", ask: "Are the operator and the trading adviser of the pool registered with the CFTC, or exempt?" },
});

const { is, equals, oneOf, atMost } = vocabulary("USD", { ...securityFacts, ...swapFacts, ...commodityFacts });

export const commodityToken = concept({
  id: "us.commodity-token",
  title: "Token of a commodity that is no security",
  subject: "offering",
  classification: true,
  when: all(oneOf("asset.kind", ["commodity", "precious-metal", "carbon-credit", "crypto-asset"]), not(holds(security))),
  cites: [cite(commodityExchangeAct, "definition of commodity")],
  note: "Promises of yield or of active management lead back to the securities laws.",
});

const exposure = [
  { role: "issuer", basis: "primary" },
  { role: "platform", basis: "joint", note: "Operators of front ends have been charged." },
  { role: "intermediary", basis: "joint" },
  { role: "financial-institution", basis: "joint", note: "A lender that finances the sale." },
] as const;

export const leveragedCommodity = rule({
  id: "us.cftc.commodity-token",
  title: "A leveraged sale of a commodity token to the public is delivered within 28 days",
  kind: "prohibition",
  cites: [cite(commodityExchangeAct, "ss. 2(c)(2)(D), 4(a)")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(commodityToken), is("sale.offered"), not(equals("token.represents", "price-exposure")), is("us.leveraged")),
  requires: { "delivered-in-time": atMost("us.deliveryDays", actualDelivery) },
  unless: {
    "eligible-buyers": {
      title: "Eligible contract participants and eligible commercial entities",
      conditions: { "eligible-buyers": any(holds(eligibleContractParticipant), is("us.eligibleCommercialEntities")) },
      cites: [cite(commodityExchangeAct, "ss. 1a(18), 2(c)(2)(D)", { url: "https://www.law.cornell.edu/uscode/text/7/1a" })],
    },
    "contract-market": {
      title: "Designated contract market",
      conditions: { "contract-market": is("us.onContractMarket") },
      cites: [cite(commodityExchangeAct, "s. 4(a)")],
    },
  },
  exposes: exposure,
  remedies: ["Sell fully paid, without leverage or seller's financing.", "Deliver the commodity, or title or a redeemable receipt to identified stock, within 28 days.", "Sell to eligible contract participants only."],
  notes: ["Day 28 is in time. Guidance of 2020 on actual delivery of digital assets was withdrawn in December 2025; the statute is unchanged.", "Otherwise the sale counts as a futures contract."],
});

export const priceExposure = rule({
  id: "us.cftc.commodity-token-swap",
  title: "A token that only follows a commodity's price reaches the public on a contract market only",
  kind: "prohibition",
  cites: [cite(commodityExchangeAct, "ss. 1a, 2, 4(a)")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(commodityToken), is("sale.offered"), equals("token.represents", "price-exposure")),
  requires: { "contract-market": is("us.onContractMarket") },
  unless: {
    "eligible-buyers": {
      title: "Eligible contract participants",
      conditions: { "eligible-buyers": holds(eligibleContractParticipant) },
      cites: [cite(commodityExchangeAct, "s. 1a(18)", { url: "https://www.law.cornell.edu/uscode/text/7/1a" })],
    },
  },
  exposes: exposure,
  remedies: ["Give holders title or a redeemable receipt instead of price exposure.", "Sell to eligible contract participants only, or list on a designated contract market."],
});

export const commodityPool = rule({
  id: "us.cftc.commodity-token-pool",
  title: "Who pools money to trade commodity interests is registered",
  kind: "authorisation",
  cites: [cite(commodityExchangeAct, "s. 4m")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(oneOf("asset.kind", ["commodity", "precious-metal", "carbon-credit", "crypto-asset"]), holds(touchesUs), any(is("issuer.isInvestmentFund"), is("asset.pooled")), is("us.poolTradesCommodityInterests")),
  requires: { "operator-registered": is("us.poolOperatorRegistered") },
  exposes: [...exposure, { role: "sponsor", basis: "joint", note: "The operator of the pool." }],
  remedies: ["Register the operator and the trading adviser with the CFTC, or claim an exemption.", "Hold the commodity itself, without futures or swaps."],
});

export const commodityFraud = rule({
  id: "us.cftc.commodity-token-fraud",
  title: "No fraud or manipulation in the sale of a commodity token",
  kind: "prohibition",
  cites: [cite(commodityExchangeAct, "s. 6(c)(1)"), cite(rule180, "manipulative and deceptive devices")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(holds(commodityToken), holds(touchesUs)),
  requires: { "no-false-or-misleading-statements": equals("marketing.statements", "none") },
  exposes: [...exposure, { role: "marketer", basis: "joint" }],
  remedies: ["Correct or withdraw the statements and tell buyers."],
});

export const commodityConcepts = [commodityToken] as const;
export const commodityRules = [leveragedCommodity, priceExposure, commodityPool, commodityFraud] as const;
