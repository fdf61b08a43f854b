import { all, any, cite, concept } from "../../src/authoring";
import { words } from "./facts";
import { lead, providersRegulation } from "./instruments";

const { equals, includesAny, is } = words;

export const digitalAsset = concept({
  id: "sv.digital-asset",
  title: "Digital asset",
  subject: "offering",
  classification: true,
  when: is("token.usesDlt"),
  cites: [cite(lead, "arts. 2 and 3")],
  note: "Shares and debt in the form of tokens included: by statute digital assets are no securities. Other countries do not follow that.",
});

export const publicOffer = concept({
  id: "sv.public-offer",
  title: "Public offer",
  subject: "offering",
  classification: true,
  when: any(is("marketing.generalSolicitation"), is("sv.offeredToPublic")),
  cites: [cite(lead, "art. 2")],
  note: "What an offer calls itself does not matter: an open sale is public.",
});

export const linked = concept({
  id: "sv.linked-issue",
  title: "Issue with a link to El Salvador",
  subject: "offering",
  when: any(is("issuer.organisedHere"), is("platform.here"), is("marketing.here"), all(is("sales.offeredHere"), is("sv.salePromoted"))),
  cites: [cite(lead, "scope")],
  note: "The issuer's domicile, the platform's, or promotion in the country; whether a sale there that is not otherwise marketed is promotion is left to counsel.",
});

export const stablecoin = concept({
  id: "sv.stablecoin",
  title: "Stablecoin",
  subject: "offering",
  classification: true,
  when: equals("token.kind", "stablecoin"),
  cites: [cite(lead, "art. 9(q)")],
});

export const digitalAssetService = concept({
  id: "sv.digital-asset-service",
  title: "Digital asset service",
  subject: "party",
  when: any(
    includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "order-matching", "custody", "wallet", "placement", "underwriting", "distribution", "dealing", "pricing"]),
    includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator", "custodian", "arranger"]),
  ),
  cites: [cite(lead, "art. 19"), cite(providersRegulation, "services")],
});
