import { all, any, cite, concept, vocabulary } from "../../src/authoring";
import { facts } from "./facts";
import { daba, daia, iba } from "./instruments";
import { classTStart } from "./parameters";

const { includes, includesAny, is, onOrAfter, oneOf } = vocabulary("USD", facts);

export const digitalAsset = concept({
  id: "bm.digital-asset",
  title: "Digital asset",
  subject: "offering",
  classification: true,
  when: is("token.usesDlt"),
  cites: [cite(daba, "s. 2"), cite(daia, "s. 2")],
  note: "Wide: utility tokens and non-fungible tokens are within.",
});

export const tokenisedInvestment = concept({
  id: "bm.tokenised-investment",
  title: "Token that represents an investment",
  subject: "offering",
  classification: true,
  when: all(
    is("token.usesDlt"),
    any(
      oneOf("token.kind", ["equity", "debt", "fund-unit"]),
      all(oneOf("token.kind", ["asset-backed", "real-estate", "commodity", "nft", "other"]), is("bm.tokenIsInvestment")),
    ),
  ),
  cites: [cite(iba, "investments")],
  note: "Shares, debt and fund units are taken to be investments.",
});

export const dabaLicensee = concept({
  id: "bm.daba-licensee",
  title: "Licensed digital asset business",
  subject: "party",
  when: any(
    includesAny("party.licences", ["bm.daba.class-f", "bm.daba.class-m"]),
    all(includes("party.licences", "bm.daba.class-t"), onOrAfter("asOf", classTStart)),
  ),
  cites: [cite(daba, "classes of licence")],
  note: "Class F is full, Class M modified and limited in time, Class T for tests.",
});

export const digitalAssetBusiness = concept({
  id: "bm.digital-asset-business",
  title: "Digital asset business",
  subject: "party",
  when: any(
    includesAny("party.services", [
      "exchange-fiat-token", "exchange-token-token", "order-matching", "custody", "wallet", "dealing", "placement", "underwriting", "distribution",
    ]),
    includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator", "tokenization-platform"]),
    all(includesAny("party.services", ["payment", "fund-transfer"]), is("bm.paymentInDigitalAssets")),
    all(includesAny("party.services", ["technology", "smart-contract-development"]), is("bm.servicesVendor")),
  ),
  cites: [cite(daba, "digital asset business")],
  note: "Issuing, selling or redeeming, exchange, custody, wallets, payments, vendors.",
});

export const investmentActivity = concept({
  id: "bm.investment-activity",
  title: "Dealing, arranging or managing",
  subject: "party",
  when: any(
    includesAny("party.services", ["dealing", "placement", "underwriting", "distribution", "order-matching", "asset-management", "portfolio-management"]),
    includesAny("party.roles", ["arranger", "fund-manager", "management-company", "exchange-or-trading-platform", "ats-operator"]),
  ),
  cites: [cite(iba, "investment activities")],
});
