import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { words } from "./facts";
import { preferentialRules, securitiesAct, securitiesAmendment, stoGuidance, vaitos } from "./instruments";
import { individualNetWorth, institutionAssets, investorNumber } from "./parameters";

const { atLeast, equals, includes, includesAny, is, moreThan, oneOf } = words;

export const securityToken = concept({
  id: "mu.security-token",
  title: "Securities token",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), any(oneOf("token.kind", ["equity", "debt", "fund-unit"]), is("mu.tokenIsSecurity"))),
  cites: [cite(securitiesAct, "securities"), cite(stoGuidance, "securities tokens")],
});

export const virtualToken = concept({
  id: "mu.virtual-token",
  title: "Virtual token or asset, no security",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), not(holds(securityToken))),
  cites: [cite(vaitos, "virtual token and virtual asset")],
  note: "Securities and other financial assets of the Securities Act, and fiat currency in digital form, are outside.",
});

export const initialTokenOffering = concept({
  id: "mu.initial-token-offering",
  title: "Initial token offering",
  subject: "offering",
  classification: true,
  when: all(holds(virtualToken), is("mu.offeredToPublic")),
  cites: [cite(vaitos, "initial token offering")],
});

export const securitiesOffer = concept({
  id: "mu.securities-offer",
  title: "Offer of securities tokens in or from Mauritius",
  subject: "offering",
  when: all(holds(securityToken), any(is("sales.offeredHere"), all(is("issuer.here"), is("sales.offeredElsewhere")))),
  cites: [cite(securitiesAct, "offers in or from Mauritius")],
});

export const sophisticated = concept({
  id: "mu.sophisticated-investor",
  title: "Sophisticated investor",
  subject: "sale",
  when: all(
    equals("sale.investorClass", "mu.sophisticated"),
    any(
      oneOf("mu.sophisticatedLimb", ["securities-business", "named-institution"]),
      all(equals("mu.sophisticatedLimb", "individual"), moreThan("mu.netWorth", individualNetWorth)),
      all(equals("mu.sophisticatedLimb", "institution"), atLeast("mu.assetsManaged", institutionAssets)),
    ),
  ),
  cites: [cite(securitiesAmendment, "sophisticated investor")],
  note: "Investors certify themselves since 2021-07-31.",
});

export const approvalFree = concept({
  id: "mu.approval-free-investor",
  title: "Sophisticated or expert investor, expert fund, professional or specialised scheme",
  subject: "sale",
  when: any(holds(sophisticated), oneOf("sale.investorClass", ["mu.expert", "mu.expert-fund", "mu.professional-cis", "mu.specialised-cis"])),
  cites: [cite(stoGuidance, "investors for whom no prior approval is needed")],
});

export const preferentialRulesBind = concept({
  id: "mu.preferential-rules-bind",
  title: "Preferential offer to which the Rules apply",
  subject: "offering",
  when: all(
    holds(securityToken),
    is("mu.preferentialOffer"),
    is("sales.offeredHere"),
    any(is("issuer.organisedHere"), is("mu.foreignIssuerCaught")),
    any(equals("token.kind", "debt"), atLeast("mu.investorsHere", investorNumber), is("mu.reportingIssuer")),
  ),
  cites: [cite(preferentialRules, "application")],
  note: "Whether an issuer incorporated abroad is bound is left to counsel: advisers disagree.",
});

const service = { subject: "party", cites: [cite(vaitos, "classes of licence")] } as const;

export const brokerage = concept({ ...service, id: "mu.vasp.brokerage", title: "Exchange of virtual assets (class M)", when: includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "dealing"]) });

export const transfers = concept({
  ...service,
  id: "mu.vasp.transfers",
  title: "Transfer of virtual assets, and wallets (class O)",
  when: any(includes("party.services", "wallet"), all(includesAny("party.services", ["fund-transfer", "settlement", "payment"]), is("mu.transfersVirtualAssets"))),
});

export const custody = concept({
  ...service,
  id: "mu.vasp.custody",
  title: "Custody of virtual assets (class R)",
  when: any(includes("party.services", "custody"), includes("party.roles", "custodian")),
});

export const advisory = concept({
  ...service,
  id: "mu.vasp.advisory",
  title: "Services around an issuer's offer (class I)",
  when: all(includesAny("party.services", ["placement", "underwriting", "distribution", "advice"]), not(includes("party.capacities", "issuer"))),
});

export const marketplace = concept({
  ...service,
  id: "mu.vasp.marketplace",
  title: "Marketplace for virtual assets (class S)",
  when: any(includes("party.services", "order-matching"), includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"])),
});
