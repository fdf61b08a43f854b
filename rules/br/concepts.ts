import { all, any, cite, concept, holds, not, vocabulary } from "../../src/authoring";
import { facts } from "./facts";
import { foreignOffers, lei14478, lei6385, marketRules, parecer40, receivableLetters, res175, res30, res520 } from "./instruments";
import { professionalInvestments, qualifiedInvestments } from "./parameters";

const { is, isNot, equals, oneOf, includes, includesAny, moreThan } = vocabulary("BRL", facts);

// What is offered, and how.

export const publicOffer = concept({
  id: "br.public-offer",
  title: "Public offer",
  subject: "offering",
  when: any(
    is("br.publicOffer"),
    oneOf("raise.kind", ["offer-to-public", "offer-and-admission"]),
    is("marketing.generalSolicitation"),
    is("marketing.invitesPublicHere"),
    is("marketing.activeHere"),
  ),
  cites: [cite(lei6385, "art. 19")],
  note: "A selling effort to the public by any means, the internet and social media included.",
});

const returns = includesAny("asset.rights", ["interest", "repayment", "profit-share", "dividend"]);

export const collectiveInvestmentContract = concept({
  id: "br.collective-investment-contract",
  title: "Collective investment contract",
  subject: "offering",
  classification: true,
  when: all(
    not(oneOf("raise.kind", ["airdrop-or-free", "dividend-or-split"])),
    is("br.formalised"),
    is("br.collective"),
    any(returns, includes("asset.rights", "liquidation-proceeds"), is("br.benefitExpected")),
    is("br.effortsOfOthers"),
    holds(publicOffer),
  ),
  cites: [cite(lei6385, "art. 2, IX"), cite(parecer40, "collective investment contracts")],
  note: "Six elements: money or goods invested, a title or contract, collectively, an economic benefit, from the efforts of others, offered publicly.",
});

export const receivableToken = concept({
  id: "br.receivable-token",
  title: "Receivable or fixed-income token offered publicly",
  subject: "offering",
  classification: true,
  when: all(oneOf("asset.kind", ["receivable", "loan", "bond"]), returns, holds(publicOffer)),
  cites: [cite(receivableLetters, "receivable and fixed-income tokens")],
  note: "A token that pays a fixed, variable or mixed return out of receivables is treated as a security once it is offered publicly.",
});

export const security = concept({
  id: "br.valor-mobiliario",
  title: "Security (valor mobiliário)",
  subject: "offering",
  classification: true,
  when: any(oneOf("token.kind", ["equity", "debt", "fund-unit"]), holds(receivableToken), holds(collectiveInvestmentContract)),
  cites: [cite(lei6385, "art. 2"), cite(parecer40, "taxonomy")],
  note: "Shares, debentures, commercial notes, fund units and the like are securities by name; a token stated to be equity, debt or a fund unit is taken at its word.",
});

export const virtualAsset = concept({
  id: "br.virtual-asset",
  title: "Virtual asset (ativo virtual)",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), not(holds(security)), isNot("br.electronicMoney"), isNot("token.limitedPurpose")),
  cites: [cite(lei14478, "definition of virtual asset")],
  note: "Not a security, not electronic money, not a loyalty programme.",
});

export const offered = concept({
  id: "br.offered",
  title: "Security offered within the reach of Brazilian law",
  subject: "sale",
  when: all(holds(security), is("sale.offered"), any(is("sale.here"), is("br.offeredFromBrazil"))),
  cites: [cite(lei6385, "art. 19")],
});

// Who invests.

export const professionalInvestor = concept({
  id: "br.professional-investor",
  title: "Professional investor",
  subject: "sale",
  when: any(oneOf("br.investorKind", ["institutional", "registered-manager"]), all(moreThan("br.financialInvestments", professionalInvestments), is("br.declaration"))),
  cites: [cite(res30, "professional investors")],
});

export const qualifiedInvestor = concept({
  id: "br.qualified-investor",
  title: "Qualified investor",
  subject: "sale",
  when: any(holds(professionalInvestor), all(moreThan("br.financialInvestments", qualifiedInvestments), is("br.declaration"))),
  cites: [cite(res30, "qualified investors")],
});

// What a fund is, and who acts.

export const fundToken = concept({
  id: "br.fund-token",
  title: "Token of a fund unit",
  subject: "offering",
  when: any(equals("token.kind", "fund-unit"), is("issuer.isInvestmentFund")),
  cites: [cite(res175, "investment funds")],
});

export const shutOut = concept({
  id: "br.shut-out",
  title: "Offering that shuts Brazil out",
  subject: "offering",
  when: all(not(is("sales.offeredHere")), is("marketing.ipBlock"), is("marketing.kycCountryBlock")),
  cites: [cite(foreignOffers, "barriers")],
  note: "Nothing is offered there, its addresses are blocked and its residents are refused.",
});

/** The provider acts in Brazil, or for customers there. */
export const actsInBrazil = concept({
  id: "br.acts-in-brazil",
  title: "Acts in Brazil, or for customers there",
  subject: "party",
  when: any(is("party.here"), all(not(holds(shutOut)), any(is("party.servesHere"), is("party.solicitsHere")))),
  cites: [cite(res520, "services in Brazil"), cite(foreignOffers, "services from abroad")],
});

export const distributing = concept({
  id: "br.distributing",
  title: "Distribution of securities",
  subject: "party",
  when: any(
    includesAny("party.services", ["dealing", "placement", "underwriting", "distribution"]),
    includesAny("party.roles", ["placement-agent", "distributor", "broker-dealer", "underwriter", "crowdfunding-provider", "funding-portal"]),
  ),
  cites: [cite(lei6385, "arts. 15-16")],
});

export const matching = concept({
  id: "br.matching",
  title: "Matching of orders",
  subject: "party",
  when: any(includes("party.services", "order-matching"), includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"])),
  cites: [cite(lei6385, "arts. 17-18"), cite(marketRules, "Res. CVM 135")],
});

export const keeping = concept({
  id: "br.keeping",
  title: "Custody of securities",
  subject: "party",
  when: any(includes("party.services", "custody"), includes("party.roles", "custodian")),
  cites: [cite(marketRules, "Res. CVM 31-33")],
});

export const virtualAssetService = concept({
  id: "br.virtual-asset-service",
  title: "Virtual-asset service",
  subject: "party",
  when: any(
    includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "order-matching", "fund-transfer", "custody", "placement", "distribution", "underwriting"]),
    includesAny("party.roles", ["exchange-or-trading-platform", "custodian", "placement-agent", "distributor"]),
  ),
  cites: [cite(lei14478, "services of virtual-asset providers")],
  note: "Exchange, transfer, custody, and services for an issuer's offer, for others.",
});
