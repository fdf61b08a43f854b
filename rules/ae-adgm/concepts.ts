import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { words } from "./facts";
import { fiatTokenRegime, fsmr, marketRules, securitiesGuidance, virtualAssetAmendments } from "./instruments";

const { is, equals, oneOf, includesAny } = words;

export const security = concept({
  id: "ae-adgm.security",
  title: "Security in token form",
  subject: "offering",
  classification: true,
  when: all(
    is("token.usesDlt"),
    any(oneOf("ae-adgm.securityRight", ["share", "debenture", "sukuk", "fund-unit", "structured-or-derivative", "other-security"]), is("ae-adgm.deemedSecurity")),
  ),
  cites: [cite(fsmr, "s. 58(2)(b)"), cite(securitiesGuidance, "tokens deemed to be securities")],
  note: "Case by case: the FSRA can deem a token to be a security.",
});

export const fiatReferencedToken = concept({
  id: "ae-adgm.fiat-referenced-token",
  title: "Fiat-referenced token",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), is("ae-adgm.mediumOfExchange"), equals("ae-adgm.peg", "single-currency"), is("ae-adgm.redeemableOnDemand")),
  cites: [cite(fiatTokenRegime, "definition of fiat-referenced token")],
  note: "One currency only: a token that refers to a basket is none.",
});

export const virtualAsset = concept({
  id: "ae-adgm.virtual-asset",
  title: "Virtual asset",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), not(holds(security)), not(holds(fiatReferencedToken)), not(oneOf("token.kind", ["utility", "nft"]))),
  cites: [cite(virtualAssetAmendments, "virtual assets")],
  note: "Pure utility tokens and unique tokens are taken to be outside.",
});

export const professionalEntities = concept({
  id: "ae-adgm.professional-entities",
  title: "Professional Clients that are not natural persons",
  subject: "sale",
  when: oneOf("sale.investorClass", ["ae.adgm-professional-entity", "ae.adgm-market-counterparty"]),
  cites: [cite(marketRules, "4.3.1(1)")],
  note: "The class is taken as stated: the definition for entities was not read.",
});

export const financialService = concept({
  id: "ae-adgm.financial-service",
  title: "Service that is a regulated activity when it concerns securities or virtual assets",
  subject: "party",
  when: any(
    includesAny("party.services", [
      "dealing", "market-making", "underwriting", "placement", "distribution", "advice", "asset-management", "portfolio-management", "custody", "order-matching",
      "exchange-fiat-token", "exchange-token-token",
    ]),
    includesAny("party.roles", [
      "broker-dealer", "placement-agent", "arranger", "underwriter", "distributor", "fund-manager", "custodian", "ats-operator", "exchange-or-trading-platform",
      "crowdfunding-provider", "funding-portal",
    ]),
  ),
  cites: [cite(fsmr, "Schedule 1")],
});
