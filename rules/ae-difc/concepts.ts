import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { words } from "./facts";
import { cryptoTokenRegime, cryptoTokenRegime2022, generalModule, investmentTokenRegime, marketsRules } from "./instruments";

const { is, oneOf, includesAny } = words;

export const investmentToken = concept({
  id: "ae-difc.investment-token",
  title: "Investment Token (security or derivative token)",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), oneOf("ae-difc.investmentRight", ["share", "debenture", "sukuk", "other-security", "fund-unit", "derivative"])),
  cites: [cite(investmentTokenRegime, "definition of Investment Token")],
  note: "Rights substantially similar to those of an Investment.",
});

export const securityToken = concept({
  id: "ae-difc.security-token",
  title: "Security Token outside the fund rules",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), oneOf("ae-difc.investmentRight", ["share", "debenture", "sukuk", "other-security"])),
  cites: [cite(investmentTokenRegime, "definition of Security Token")],
  note: "Fund units follow the Collective Investment Rules instead.",
});

export const excludedToken = concept({
  id: "ae-difc.excluded-token",
  title: "Excluded token (utility token or NFT)",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), oneOf("token.kind", ["utility", "nft"]), not(holds(investmentToken))),
  cites: [cite(cryptoTokenRegime2022, "excluded tokens"), cite(cryptoTokenRegime, "excluded tokens")],
});

export const cryptoToken = concept({
  id: "ae-difc.crypto-token",
  title: "Crypto Token",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), not(holds(investmentToken)), not(holds(excludedToken))),
  cites: [cite(cryptoTokenRegime2022, "definition of Crypto Token"), cite(cryptoTokenRegime, "definition of Crypto Token")],
});

export const professionalEntities = concept({
  id: "ae-difc.professional-entities",
  title: "Professional Clients that are not natural persons",
  subject: "sale",
  when: oneOf("sale.investorClass", ["ae.difc-professional-entity", "ae.difc-market-counterparty"]),
  cites: [cite(marketsRules, "2.3.1(a)")],
  note: "The class is taken as stated: the definition for entities was not read.",
});

export const financialService = concept({
  id: "ae-difc.financial-service",
  title: "Financial Service",
  subject: "party",
  when: any(
    includesAny("party.services", [
      "dealing", "market-making", "underwriting", "placement", "distribution", "advice", "asset-management", "portfolio-management", "custody", "order-matching", "clearing",
      "exchange-fiat-token", "exchange-token-token",
    ]),
    includesAny("party.roles", ["broker-dealer", "placement-agent", "arranger", "underwriter", "distributor", "fund-manager", "custodian", "ats-operator", "exchange-or-trading-platform"]),
  ),
  cites: [cite(generalModule, "Financial Services")],
});
