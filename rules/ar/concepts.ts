import { all, any, cite, concept, not } from "../../src/authoring";
import { words } from "./facts";
import { capitalMarketsLaw, psavLaw, rg1058, rg1069, rg994 } from "./instruments";

const { includes, includesAny, is } = words;

export const negotiableSecurity = concept({
  id: "ar.negotiable-security",
  title: "Negotiable security",
  subject: "offering",
  classification: true,
  when: is("ar.negotiableSecurity"),
  cites: [cite(capitalMarketsLaw, "arts. 2 and 82")],
});

export const publicOffer = concept({
  id: "ar.public-offer",
  title: "Offer to the public or to determined sectors",
  subject: "sale",
  when: any(is("sale.advertised"), is("marketing.invitesPublicHere"), is("ar.publicOffer")),
  cites: [cite(capitalMarketsLaw, "arts. 2 and 82")],
  note: "The use of mass media makes the offer public; without it, the question is the CNV's.",
});

export const representedSecurity = concept({
  id: "ar.represented-security",
  title: "Publicly offered security represented by tokens",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), is("ar.representsPublicSecurity")),
  cites: [cite(rg1069, "Title XXII")],
});

export const virtualAsset = concept({
  id: "ar.virtual-asset",
  title: "Virtual asset",
  subject: "offering",
  classification: true,
  when: is("token.usesDlt"),
  cites: [cite(psavLaw, "Law 25.246 art. 4 bis")],
  note: "Every token is taken as one (interpretation): the providers that trade represented securities are registered too.",
});

const service = { subject: "party", cites: [cite(psavLaw, "Law 25.246 art. 4 bis"), cite(rg994, "services"), cite(rg1058, "services")] } as const;

export const fiatExchange = concept({ ...service, id: "ar.psav.fiat-exchange", title: "Exchange of virtual assets against money", when: includes("party.services", "exchange-fiat-token") });

export const assetExchange = concept({ ...service, id: "ar.psav.asset-exchange", title: "Exchange between virtual assets", when: includes("party.services", "exchange-token-token") });

export const tradingPlatform = concept({
  ...service,
  id: "ar.psav.trading-platform",
  title: "Platform on which virtual assets trade",
  when: any(includes("party.services", "order-matching"), includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"])),
});

export const transfer = concept({
  ...service,
  id: "ar.psav.transfer",
  title: "Transfer of virtual assets",
  when: all(includesAny("party.services", ["fund-transfer", "settlement", "payment"]), is("ar.transfersVirtualAssets")),
});

export const custody = concept({
  ...service,
  id: "ar.psav.custody",
  title: "Custody or administration of virtual assets",
  when: any(includesAny("party.services", ["custody", "wallet"]), includes("party.roles", "custodian")),
});

export const offerServices = concept({
  ...service,
  id: "ar.psav.offer-services",
  title: "Financial services around an issuer's offer or sale",
  when: all(includesAny("party.services", ["placement", "underwriting", "distribution"]), not(includes("party.capacities", "issuer"))),
  note: "Who sells its own token acts for no third party.",
});
