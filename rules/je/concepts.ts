import { all, any, cite, concept, not } from "../../src/authoring";
import { words } from "./facts";
import { cobo, companiesLaw, financialServicesLaw, fundsLaw, privateFundsOrder, proceedsOfCrime, rwaGuidance } from "./instruments";

const { equals, includes, includesAny, is, oneOf } = words;

export const jerseyTokenIssue = concept({
  id: "je.token-issue",
  title: "Token issue of a Jersey company, or from a register in Jersey",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), any(is("issuer.organisedHere"), is("je.jerseyRegister"))),
  cites: [cite(cobo, "arts. 2 and 4")],
});

export const otherSecurity = concept({
  id: "je.security-other-than-share",
  title: "Security other than a share",
  subject: "offering",
  when: any(equals("token.kind", "debt"), all(not(oneOf("token.kind", ["debt", "equity"])), is("je.otherSecurity"))),
  cites: [cite(cobo, "art. 4")],
});

export const tangibleAssetToken = concept({
  id: "je.tangible-asset-token",
  title: "Token of a tangible asset",
  subject: "offering",
  classification: true,
  when: any(
    oneOf("asset.kind", ["real-estate", "commodity", "precious-metal", "collectible", "vehicle"]),
    all(oneOf("asset.kind", ["infrastructure", "other"]), is("je.tangibleAsset")),
  ),
  cites: [cite(rwaGuidance, "scope")],
});

export const companySecurity = concept({
  id: "je.company-security",
  title: "Security of a company",
  subject: "offering",
  classification: true,
  when: any(oneOf("token.kind", ["equity", "debt"]), is("je.companySecurity")),
  cites: [cite(companiesLaw, "prospectus")],
});

export const pooledVehicle = concept({
  id: "je.pooled-vehicle",
  title: "Pooled vehicle that spreads its risk",
  subject: "offering",
  classification: true,
  when: all(any(is("issuer.organisedHere"), is("je.governedHere")), is("asset.pooled"), is("je.risksSpread"), equals("je.vehicle", "investment-vehicle")),
  cites: [cite(fundsLaw, "art. 3"), cite(privateFundsOrder, "Jersey Private Funds")],
});

export const virtualAsset = concept({
  id: "je.virtual-asset",
  title: "Virtual asset",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), any(not(oneOf("token.kind", ["utility", "nft", "other"])), is("je.forPaymentOrInvestment"))),
  cites: [cite(proceedsOfCrime, "virtual asset")],
  note: "The text read has no carve-out for securities. Access, unique and other tokens are asked whether they serve for payment or investment (interpretation).",
});

export const virtualAssetService = concept({
  id: "je.virtual-asset-service",
  title: "Virtual asset service for others",
  subject: "party",
  when: any(
    includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "order-matching", "custody", "wallet"]),
    includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator", "custodian"]),
    all(includesAny("party.services", ["fund-transfer", "settlement", "payment"]), is("je.movesVirtualAssets")),
    all(includesAny("party.services", ["placement", "underwriting", "distribution"]), not(includes("party.capacities", "issuer"))),
  ),
  cites: [cite(proceedsOfCrime, "services")],
});

export const investmentToken = concept({
  id: "je.investment",
  title: "Investment: share, debenture or fund unit",
  subject: "offering",
  classification: true,
  when: oneOf("token.kind", ["equity", "debt", "fund-unit"]),
  cites: [cite(financialServicesLaw, "investments")],
});

export const investmentBusiness = concept({
  id: "je.investment-business",
  title: "Dealing, managing or advising on investments",
  subject: "party",
  when: includesAny("party.services", ["dealing", "market-making", "placement", "underwriting", "distribution", "portfolio-management", "asset-management", "advice"]),
  cites: [cite(financialServicesLaw, "investment business")],
});
