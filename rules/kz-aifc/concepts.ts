import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { words } from "./facts";
import { daaRules, fundRules, marketRules } from "./instruments";

const { equals, includesAny, is, oneOf } = words;

export const security = concept({
  id: "kz-aifc.security",
  title: "Security",
  subject: "offering",
  classification: true,
  when: any(oneOf("token.kind", ["equity", "debt", "fund-unit"]), is("kz-aifc.tokenIsSecurity")),
  cites: [cite(marketRules, "1.1.2")],
  note: "Tokenised or not. Equity, debt and fund units are taken to be securities.",
});

export const digitalAsset = concept({
  id: "kz-aifc.digital-asset",
  title: "Digital asset",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), not(holds(security))),
  cites: [cite(daaRules, "digital asset")],
  note: "Tokenised securities follow the Market Rules instead.",
});

export const accredited = concept({
  id: "kz-aifc.accredited-investors",
  title: "Sale to Accredited Investors",
  subject: "sale",
  when: equals("sale.investorClass", "kz.aifc-accredited"),
  cites: [cite(marketRules, "1.1.2(6)(a)")],
  note: "The class is taken as stated: its thresholds were not read. Whoever is not accredited counts as retail.",
});

export const inOrFromTheCentre = concept({
  id: "kz-aifc.offer-in-or-from",
  title: "Offer in or from the AIFC",
  subject: "sale",
  when: all(is("sale.offered"), any(is("sale.here"), is("issuer.here"))),
  cites: [cite(marketRules, "1.1.2")],
  note: "Any communication with enough information to decide is an offer.",
});

export const professionals = concept({
  id: "kz-aifc.professional-clients",
  title: "Sale to Professional Clients",
  subject: "sale",
  when: equals("sale.investorClass", "kz.aifc-professional"),
  cites: [cite(fundRules, "2.2")],
  note: "The class is taken as stated.",
});

export const digitalAssetService = concept({
  id: "kz-aifc.digital-asset-service",
  title: "Service in digital assets",
  subject: "party",
  when: any(
    includesAny("party.services", [
      "dealing", "market-making", "exchange-fiat-token", "exchange-token-token", "asset-management", "portfolio-management", "custody", "wallet", "placement",
      "distribution", "underwriting", "advice", "order-matching",
    ]),
    includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator", "casp", "broker-dealer", "custodian", "arranger", "placement-agent", "distributor", "fund-manager"]),
  ),
  cites: [cite(daaRules, "2; 3.1")],
});

export const tradingFacility = concept({
  id: "kz-aifc.trading-facility",
  title: "Digital asset trading facility",
  subject: "party",
  when: any(includesAny("party.services", ["order-matching"]), includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"])),
  cites: [cite(daaRules, "2")],
});
