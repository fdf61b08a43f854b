import { all, any, cite, concept, holds } from "../../src/authoring";
import { words } from "./facts";
import { caspRules, consumerAct, qualifiedBuyerCirculars, rule10, src } from "./instruments";
import {
  individualIncome, individualNetWorth, individualPortfolio, institutionIncome, institutionNetWorth, institutionPortfolio, longerListDay,
  positionYears, registrationLife, tradingYears,
} from "./parameters";

const { equals, oneOf, atLeast, later, onOrAfter, onOrBefore } = words;

export const security = concept({
  id: "ph.security",
  title: "Security (crypto-asset security)",
  subject: "offering",
  classification: true,
  when: equals("ph.tokenClass", "security"),
  cites: [cite(src, "s. 3"), cite(caspRules, "crypto-asset security")],
});

export const financialProduct = concept({
  id: "ph.financial-product",
  title: "Crypto-asset that is a financial product but no security",
  subject: "offering",
  classification: true,
  when: equals("ph.tokenClass", "financial-product"),
  cites: [cite(caspRules, "crypto-assets"), cite(consumerAct, "financial products")],
});

export const cryptoAsset = concept({
  id: "ph.crypto-asset",
  title: "Crypto-asset that is a security or a financial product",
  subject: "offering",
  when: oneOf("ph.tokenClass", ["security", "financial-product"]),
  cites: [cite(caspRules, "crypto-assets")],
});

export const buyerRegistration = concept({
  id: "ph.buyer-registration",
  title: "Every buyer's registration is good on the day of the sale",
  subject: "sale",
  when: all(onOrBefore("ph.buyerRegistered", "sale.date"), onOrBefore("sale.date", later("ph.buyerRegistered", registrationLife))),
  cites: [cite(qualifiedBuyerCirculars, "registration")],
});

export const individualMeans = concept({
  id: "ph.individual-means",
  title: "Every buyer has the income, portfolio or net worth of a qualified individual",
  subject: "sale",
  when: any(atLeast("ph.buyerIncome", individualIncome), atLeast("ph.buyerPortfolio", individualPortfolio), atLeast("ph.buyerNetWorth", individualNetWorth)),
  cites: [cite(qualifiedBuyerCirculars, "individuals")],
});

export const experience = concept({
  id: "ph.buyer-experience",
  title: "Every buyer has traded, or held a position that requires expertise, for long enough",
  subject: "sale",
  when: any(atLeast("ph.buyerTradingYears", tradingYears), atLeast("ph.buyerPositionYears", positionYears)),
  cites: [cite(qualifiedBuyerCirculars, "experience")],
});

export const institutionMeans = concept({
  id: "ph.institution-means",
  title: "Every buyer has the income, portfolio or net worth of a qualified institution",
  subject: "sale",
  when: any(atLeast("ph.buyerIncome", institutionIncome), atLeast("ph.buyerPortfolio", institutionPortfolio), atLeast("ph.buyerNetWorth", institutionNetWorth)),
  cites: [cite(qualifiedBuyerCirculars, "institutions")],
});

export const qualifiedBuyers = concept({
  id: "ph.qualified-buyers",
  title: "Qualified buyers only",
  subject: "sale",
  when: any(
    equals("sale.investorClass", "ph.listed-institution"),
    all(equals("sale.investorClass", "ph.institution-2021"), onOrAfter("asOf", longerListDay)),
    all(equals("sale.investorClass", "ph.qualified-individual"), holds(buyerRegistration), holds(individualMeans), holds(experience)),
    all(equals("sale.investorClass", "ph.qualified-institution"), holds(buyerRegistration), holds(institutionMeans)),
  ),
  cites: [cite(src, "s. 10.1(l)"), cite(rule10, "qualified buyers")],
});
