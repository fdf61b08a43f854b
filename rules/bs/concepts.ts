import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { words } from "./facts";
import { dare2020, dare2024, securitiesAct, serviceProvidersAct } from "./instruments";
import { stakingStart } from "./parameters";

const { equals, includes, includesAny, is, oneOf, onOrAfter } = words;

const dare = (provision: string) => [cite(dare2020, provision), cite(dare2024, provision)];

export const securityToken = concept({
  id: "bs.security-token",
  title: "Security token",
  subject: "offering",
  classification: true,
  when: any(oneOf("token.kind", ["equity", "debt", "fund-unit"]), is("bs.tokenIsSecurity")),
  cites: [cite(securitiesAct, "securities")],
});

export const digitalAsset = concept({
  id: "bs.digital-asset",
  title: "Digital asset under the Act",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), not(holds(securityToken))),
  cites: dare("digital assets"),
  note: "Tokens that are securities are left to the law of the securities industry.",
});

export const initialTokenOffering = concept({
  id: "bs.initial-token-offering",
  title: "Initial token offering to the public",
  subject: "offering",
  classification: true,
  when: all(holds(digitalAsset), is("bs.offeredToPublic"), not(equals("raise.kind", "airdrop-or-free")), any(is("issuer.here"), is("bs.foreignOfferCaught"))),
  cites: dare("initial token offerings"),
});

export const stablecoinIssue = concept({
  id: "bs.stablecoin-issue",
  title: "Stablecoin issued in or from The Bahamas",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), equals("token.kind", "stablecoin"), is("issuer.here")),
  cites: [cite(dare2024, "stablecoins")],
});

export const custody = concept({
  id: "bs.custody",
  title: "Custody of digital assets",
  subject: "party",
  when: any(includes("party.services", "custody"), includes("party.roles", "custodian")),
  cites: [cite(serviceProvidersAct, "custody"), cite(dare2024, "custody")],
});

export const otherBusiness = concept({
  id: "bs.digital-asset-business",
  title: "Digital asset business other than custody",
  subject: "party",
  when: any(
    includesAny("party.services", ["order-matching", "exchange-fiat-token", "exchange-token-token", "wallet", "payment", "advice", "portfolio-management", "asset-management"]),
    includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"]),
    all(includesAny("party.services", ["placement", "underwriting", "distribution"]), not(includes("party.capacities", "issuer"))),
    all(is("bs.staking"), onOrAfter("asOf", stakingStart)),
  ),
  cites: dare("digital asset business"),
});
