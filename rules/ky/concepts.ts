import { all, any, cite, concept, not, vocabulary } from "../../src/authoring";
import { facts } from "./facts";
import { mutualFundsAmendment2026, privateFundsAmendment2026, vaspAct, vaspPhaseTwo } from "./instruments";

const { equals, includesAny, is, isNot, oneOf } = vocabulary("USD", facts);

const serviceToken = all(oneOf("token.kind", ["utility", "nft", "other"]), isNot("ky.transferable"));
const digitalFiat = all(oneOf("token.kind", ["stablecoin", "virtual-currency", "other"]), is("ky.digitalFiat"));

export const virtualAsset = concept({
  id: "ky.virtual-asset",
  title: "Virtual asset",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), not(serviceToken), not(digitalFiat)),
  cites: [cite(vaspAct, "definition of virtual asset")],
  note: "Wide enough for tokens that represent securities. Service tokens that cannot be transferred and fiat currency in digital form are outside. Token kinds that are securities or claims are not asked for either (interpretation).",
});

export const tokenisedFundInterest = concept({
  id: "ky.tokenised-fund-interest",
  title: "Digital equity token of a mutual fund or digital investment token of a private fund",
  subject: "offering",
  classification: true,
  when: all(is("issuer.here"), is("issuer.isInvestmentFund"), oneOf("ky.fundType", ["mutual", "private"]), is("token.usesDlt"), is("ky.tokenIsWholeInterest")),
  cites: [cite(mutualFundsAmendment2026, "digital equity tokens"), cite(privateFundsAmendment2026, "digital investment tokens")],
});

export const tradingPlatform = concept({
  id: "ky.trading-platform",
  title: "Trading platform for virtual assets",
  subject: "party",
  when: any(includesAny("party.services", ["order-matching"]), includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"])),
  cites: [cite(vaspPhaseTwo, "trading platforms")],
});

export const custody = concept({
  id: "ky.virtual-asset-custody",
  title: "Custody of virtual assets",
  subject: "party",
  when: includesAny("party.services", ["custody", "wallet"]),
  cites: [cite(vaspPhaseTwo, "custody services")],
});

export const transfers = concept({
  id: "ky.virtual-asset-transfer",
  title: "Transfer of virtual assets for others",
  subject: "party",
  when: all(includesAny("party.services", ["fund-transfer", "settlement", "payment"]), is("ky.transfersVirtualAssets")),
  cites: [cite(vaspAct, "services")],
});

export const exchangeOrSale = concept({
  id: "ky.exchange-or-sale-service",
  title: "Exchange of virtual assets, or financial services for an issuer's sale",
  subject: "party",
  when: includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "dealing", "placement", "underwriting", "distribution"]),
  cites: [cite(vaspAct, "services")],
});

export const registeredProvider = concept({
  id: "ky.registered-provider",
  title: "Registered or licensed virtual asset service provider",
  subject: "party",
  when: includesAny("party.licences", ["ky.vasp.registration", "ky.vasp.licence"]),
  cites: [cite(vaspAct, "registration")],
});

export const privateSale = concept({
  id: "ky.private-sale",
  title: "Private sale",
  subject: "offering",
  when: any(equals("raise.kind", "private-placement"), isNot("ky.publicOffer")),
  cites: [cite(vaspAct, "issuance: sale to the public", { evidence: "unverified" })],
  evidence: "unverified",
  note: "The test of a private sale was not read; what the offering says of itself is taken.",
});
