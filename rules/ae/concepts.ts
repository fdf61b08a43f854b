import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { words } from "./facts";
import { activitiesRulebook, cabinet111, paymentTokenRegulation, securityTokenResolution } from "./instruments";
import { companyAssets, companyIncome, familyOfficeAssets, jointVentureAssets, naturalPersonEquity, trusteeAssets } from "./parameters";

const { is, equals, oneOf, atLeast } = words;

// What the token is.

export const security = concept({
  id: "ae.security",
  title: "Security or commodity contract in token form",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), oneOf("ae.tokenRight", ["share", "debt", "sukuk", "fund-unit", "structured-product", "other-security", "commodity-contract"])),
  cites: [cite(securityTokenResolution, "scope")],
  note: "Gold, land and other assets are outside unless the asset or the right itself is a security.",
});

export const securityToken = concept({
  id: "ae.security-token",
  title: "Security token or commodity-contract token of Resolution 15 of 2025",
  subject: "offering",
  classification: true,
  when: all(holds(security), is("ae.ledgerNative")),
  cites: [cite(securityTokenResolution, "definitions")],
});

export const paymentToken = concept({
  id: "ae.payment-token",
  title: "Payment token",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), not(oneOf("token.kind", ["equity", "debt", "fund-unit", "real-estate", "nft"])), oneOf("ae.peg", ["single-currency", "basket"])),
  cites: [cite(paymentTokenRegulation, "definition of payment token")],
  note: "A virtual asset that purports to keep a stable value by reference to fiat currency. A basket of currencies is taken to be such a reference (interpretation).",
});

export const virtualAsset = concept({
  id: "ae.virtual-asset",
  title: "Virtual asset for investment",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), equals("ae.tokenRight", "none"), not(holds(paymentToken)), is("ae.investmentPurpose")),
  cites: [cite(cabinet111, "scope")],
  note: "Digital securities and commodity contracts, and virtual assets for payment, are outside.",
});

// Who buys.

const natural = all(equals("ae.investorType", "natural-person"), atLeast("ae.netEquity", naturalPersonEquity));
const [assets, income, equity] = [atLeast("ae.totalAssets", companyAssets), atLeast("ae.netAnnualIncome", companyIncome), is("ae.equityOrCashTest")];

export const professionalInvestor = concept({
  id: "ae.professional-investor",
  title: "Professional investors",
  subject: "sale",
  when: any(
    oneOf("ae.investorType", ["state-or-central-bank", "licensed-institution", "fund", "certified-natural-person", "knowledgeable-natural-person"]),
    all(equals("ae.investorType", "company"), any(all(assets, income), all(assets, equity), all(income, equity))),
    all(equals("ae.investorType", "trustee"), atLeast("ae.totalAssets", trusteeAssets)),
    all(equals("ae.investorType", "family-office"), atLeast("ae.totalAssets", familyOfficeAssets)),
    all(equals("ae.investorType", "joint-venture"), atLeast("ae.totalAssets", jointVentureAssets)),
    natural,
  ),
  cites: [cite(activitiesRulebook, "professional investor")],
  note: "An extract of the definition. A company meets two of three tests. The limb of natural persons is not confirmed.",
});

export const professionalSale = concept({
  id: "ae.professional-sale",
  title: "Sale to professional investors only",
  subject: "sale",
  when: all(equals("sale.investorClass", "ae.professional"), holds(professionalInvestor)),
  cites: [cite(activitiesRulebook, "professional investor")],
});
