import { all, any, cite, concept, holds, not, vocabulary } from "../../src/authoring";
import { facts } from "./facts";
import { ni31103, ni45106, notice21327, notice21329, notice21333, pacificCoast, pcmltfa, securitiesActs } from "./instruments";
import {
  accreditedEntityNetAssets, accreditedFinancialAssets, accreditedIncome, accreditedJointIncome, accreditedNetAssets, eligibleIncome, eligibleJointIncome, eligibleNetAssets, permittedClientAssets,
} from "./parameters";

const { is, isNot, equals, oneOf, includes, includesAny, atLeast, moreThan } = vocabulary("CAD", facts);

// What the token is.

export const investmentContract = concept({
  id: "ca.investment-contract",
  title: "Investment contract",
  subject: "offering",
  classification: true,
  when: all(
    not(oneOf("raise.kind", ["airdrop-or-free", "dividend-or-split"])),
    is("ca.commonEnterprise"),
    is("ca.profitExpected"),
    is("ca.effortsOfOthers"),
  ),
  cites: [cite(pacificCoast, "test of an investment contract"), cite(securitiesActs, "s. 1(1), \"security\"")],
  note: "Four elements: money invested, a common enterprise, an expectation of profit, and the efforts of others to a significant degree.",
});

export const cryptoContract = concept({
  id: "ca.crypto-contract",
  title: "Crypto contract",
  subject: "offering",
  classification: true,
  when: is("ca.cryptoContract"),
  cites: [cite(notice21327, "contractual rights to crypto assets", { evidence: "unverified" }), cite(notice21329, "crypto contracts")],
  note: "A contractual right against a platform to a crypto asset that it keeps is a security or a derivative, whatever the asset is.",
});

export const security = concept({
  id: "ca.security",
  title: "Security",
  subject: "offering",
  classification: true,
  when: any(
    oneOf("token.kind", ["equity", "debt", "fund-unit"]),
    includesAny("asset.rights", ["dividend", "profit-share", "interest"]),
    holds(investmentContract),
    holds(cryptoContract),
  ),
  cites: [cite(securitiesActs, "s. 1(1), \"security\""), cite(notice21329, "security tokens")],
  note: "Shares, units, notes and interests in profits are securities, tokenized or not; any other token is one if it is an investment contract.",
});

export const valueReferencedAsset = concept({
  id: "ca.value-referenced-crypto-asset",
  title: "Value-referenced crypto asset",
  subject: "offering",
  classification: true,
  when: any(equals("token.kind", "stablecoin"), all(is("token.usesDlt"), oneOf("ca.pegTo", ["single-currency", "basket", "commodity", "crypto"]))),
  cites: [cite(notice21333, "value-referenced crypto assets")],
});

// What is done.

export const secondarySale = concept({
  id: "ca.secondary-sale",
  title: "Resale by a holder",
  subject: "offering",
  when: equals("raise.kind", "secondary-sale-by-holder"),
  cites: [cite(securitiesActs, "s. 1(1), \"distribution\"")],
});

export const distribution = concept({
  id: "ca.distribution",
  title: "Distribution of a security",
  subject: "sale",
  when: all(holds(security), is("sale.offered"), not(holds(secondarySale)), any(is("sale.here"), is("ca.distributionFromProvince"))),
  cites: [cite(securitiesActs, "s. 1(1), \"distribution\"; s. 53")],
  note: "To a purchaser in a province, or from a province to persons abroad. An excluded sale is none.",
});

// Who buys.

export const permittedClient = concept({
  id: "ca.permitted-client",
  title: "Permitted client",
  subject: "sale",
  when: any(equals("ca.accreditedCategory", "institution"), all(equals("ca.purchaserKind", "individual"), moreThan("ca.financialAssets", permittedClientAssets))),
  cites: [cite(ni31103, "definition of permitted client", { evidence: "unverified" })],
  note: "Institutions, and individuals of large financial assets. Further classes of permitted client were not read.",
});

export const accreditedInvestor = concept({
  id: "ca.accredited-investor",
  title: "Accredited investor",
  subject: "sale",
  when: any(
    oneOf("ca.accreditedCategory", ["institution", "registrant"]),
    all(
      equals("ca.purchaserKind", "individual"),
      any(
        moreThan("ca.financialAssets", accreditedFinancialAssets),
        moreThan("ca.netIncome", accreditedIncome),
        moreThan("ca.jointIncome", accreditedJointIncome),
        atLeast("ca.netAssets", accreditedNetAssets),
      ),
    ),
    all(equals("ca.purchaserKind", "non-individual"), any(equals("ca.accreditedCategory", "owned-by-accredited-investors"), atLeast("ca.netAssets", accreditedEntityNetAssets))),
  ),
  cites: [cite(ni45106, "definition of accredited investor", { evidence: "unverified" }), cite(securitiesActs, "s. 73.3")],
});

export const eligibleInvestor = concept({
  id: "ca.eligible-investor",
  title: "Eligible investor",
  subject: "sale",
  when: any(moreThan("ca.netAssets", eligibleNetAssets), moreThan("ca.netIncome", eligibleIncome), moreThan("ca.jointIncome", eligibleJointIncome)),
  cites: [cite(ni45106, "definition of eligible investor", { evidence: "unverified" })],
  note: "The two last years and what is expected this year are read as for accredited investors (interpretation).",
});

/** The provinces of section 2.9(2.1), by the place of the sale or, where only the country is given, as stated. */
export const memorandumProvince = concept({
  id: "ca.om-province",
  title: "Sale into Alberta, New Brunswick, Nova Scotia, Ontario, Quebec or Saskatchewan",
  subject: "sale",
  when: any(
    oneOf("sale.place", ["CA-AB", "CA-NB", "CA-NS", "CA-ON", "CA-QC", "CA-SK"]),
    all(equals("sale.place", "CA"), is("ca.omProvinces")),
  ),
  cites: [cite(ni45106, "s. 2.9(2.1)")],
});

// Who acts.

export const dealing = concept({
  id: "ca.dealing",
  title: "Trading in securities for others or for the issuer",
  subject: "party",
  when: any(
    includesAny("party.services", ["dealing", "placement", "underwriting", "distribution", "order-matching"]),
    includesAny("party.roles", ["placement-agent", "distributor", "broker-dealer", "underwriter", "finder", "funding-portal", "exchange-or-trading-platform", "ats-operator"]),
  ),
  cites: [cite(ni31103, "dealer registration")],
});

export const advising = concept({
  id: "ca.advising",
  title: "Advising on securities",
  subject: "party",
  when: includesAny("party.services", ["advice", "portfolio-management"]),
  cites: [cite(ni31103, "adviser registration")],
});

export const managingFund = concept({
  id: "ca.managing-fund",
  title: "Managing an investment fund",
  subject: "party",
  when: all(is("issuer.isInvestmentFund"), any(includes("party.services", "asset-management"), includesAny("party.roles", ["fund-manager", "management-company"]))),
  cites: [cite(ni31103, "investment fund manager registration")],
});

export const shutOut = concept({
  id: "ca.shut-out",
  title: "Offering that shuts Canada out",
  subject: "offering",
  when: all(not(is("sales.offeredHere")), is("marketing.ipBlock"), is("marketing.kycCountryBlock")),
  cites: [cite(notice21327, "platforms that persons in Canada can use", { evidence: "unverified" })],
  note: "Nothing is offered there, its addresses are blocked and its residents are refused.",
});

/** A client in a province, or service from one. */
export const actsInCanada = concept({
  id: "ca.acts-in-canada",
  title: "Acts from Canada, or towards persons in Canada",
  subject: "party",
  when: any(is("party.here"), all(not(holds(shutOut)), any(is("party.servesHere"), is("party.solicitsHere"), is("ca.accessibleFromCanada")))),
  cites: [cite(notice21329, "platforms outside Canada")],
});

export const moneyService = concept({
  id: "ca.money-service",
  title: "Exchange or transfer of virtual currency for others",
  subject: "party",
  when: includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "fund-transfer"]),
  cites: [cite(pcmltfa, "dealing in virtual currency")],
});

/** Trading facilities on which a stablecoin is offered. */
export const tradingPlatform = concept({
  id: "ca.trading-platform",
  title: "Platform that offers crypto assets to clients",
  subject: "party",
  when: any(includes("party.capacities", "platform"), includesAny("party.services", ["order-matching", "dealing", "exchange-fiat-token", "exchange-token-token"])),
  cites: [cite(notice21329, "crypto-asset trading platforms")],
});

export const recognisedExchange = concept({
  id: "ca.recognised-or-exempt-exchange",
  title: "Recognised exchange, or exchange exempted from recognition",
  subject: "party",
  when: includesAny("party.licences", ["ca.recognised-exchange", "ca.exempt-exchange"]),
  cites: [cite(securitiesActs, "recognition of exchanges")],
});

export const notIndividual = concept({
  id: "ca.not-individual",
  title: "Purchasers other than individuals",
  subject: "sale",
  when: equals("ca.purchaserKind", "non-individual"),
  cites: [cite(ni45106, "minimum amount investment")],
});

export const nonReportingIssuer = concept({
  id: "ca.non-reporting-issuer",
  title: "Issuer that is not a reporting issuer",
  subject: "offering",
  when: isNot("ca.reportingIssuer"),
  cites: [cite(securitiesActs, "definition of reporting issuer")],
});
