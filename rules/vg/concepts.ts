import { all, any, cite, concept, holds, not, vocabulary } from "../../src/authoring";
import { facts } from "./facts";
import { siba, vaspAct } from "./instruments";

const { equals, includes, includesAny, is, isNot, oneOf } = vocabulary("USD", facts);

export const investmentToken = concept({
  id: "vg.investment-token",
  title: "Token that is an investment",
  subject: "offering",
  classification: true,
  when: any(
    oneOf("token.kind", ["equity", "debt", "fund-unit"]),
    all(oneOf("token.kind", ["asset-backed", "real-estate", "commodity", "nft", "other"]), is("vg.tokenIsInvestment")),
  ),
  cites: [cite(siba, "definition of investment", { evidence: "unverified" })],
  evidence: "unverified",
  note: "Shares, debt and fund units are taken to be investments; for tokens of other assets the border is open.",
});

export const virtualAsset = concept({
  id: "vg.virtual-asset",
  title: "Virtual asset",
  subject: "offering",
  classification: true,
  when: all(
    is("token.usesDlt"),
    not(holds(investmentToken)),
    isNot("token.limitedPurpose"),
    any(not(equals("token.kind", "nft")), is("vg.nftForPaymentOrInvestment")),
  ),
  cites: [cite(vaspAct, "definition of virtual asset")],
  note: "Digital records of securities and financial assets, loyalty schemes and closed loops are outside.",
});

export const exchange = concept({
  id: "vg.virtual-asset-exchange",
  title: "Exchange for virtual assets",
  subject: "party",
  when: any(includes("party.services", "order-matching"), includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"])),
  cites: [cite(vaspAct, "services")],
});

export const custody = concept({
  id: "vg.custody",
  title: "Custody or safekeeping",
  subject: "party",
  when: includesAny("party.services", ["custody", "wallet"]),
  cites: [cite(vaspAct, "services"), cite(siba, "custody")],
});

export const virtualAssetService = concept({
  id: "vg.virtual-asset-service",
  title: "Virtual asset service",
  subject: "party",
  when: any(
    holds(exchange),
    holds(custody),
    includesAny("party.services", [
      "exchange-fiat-token", "exchange-token-token", "fund-transfer", "settlement", "dealing", "placement", "underwriting", "distribution",
    ]),
  ),
  cites: [cite(vaspAct, "services")],
  note: "Exchange, transfer, safekeeping, running an exchange, and financial services for an issuer's sale.",
});

export const investmentBusiness = concept({
  id: "vg.investment-business",
  title: "Investment business",
  subject: "party",
  when: any(
    holds(exchange),
    holds(custody),
    includesAny("party.services", ["dealing", "placement", "underwriting", "distribution", "advice", "asset-management", "portfolio-management", "administration"]),
    includesAny("party.roles", ["arranger", "fund-manager", "management-company"]),
  ),
  cites: [cite(siba, "Part I")],
});
