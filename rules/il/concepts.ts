import { all, any, cite, concept, holds, not, vocabulary } from "../../src/authoring";
import { facts } from "./facts";
import { cryptoReport, digitalAssetBill, financialServicesLaw, firstSchedule, kirobo, privateOfferReport, securitiesLaw } from "./instruments";
import { investorFacts } from "./investor-facts";
import * as p from "./parameters";

const { before, equals, includesAny, is, isNot, moreThan, onOrAfter, oneOf } = vocabulary("ILS", { ...facts, ...investorFacts });

export const classicSecurity = concept({
  id: "il.certificate-in-series",
  title: "Certificate issued in series by a corporation, with membership, participation or a claim",
  subject: "offering",
  when: all(
    is("il.seriesOfCorporation"),
    includesAny("asset.rights", ["voting", "dividend", "profit-share", "interest", "repayment", "redemption", "put", "conversion", "subscription", "liquidation-proceeds"]),
  ),
  cites: [cite(securitiesLaw, "s. 1")],
});

const promoted = any(is("il.profitPromoted"), is("il.secondaryMarketPromised"));

export const security = concept({
  id: "il.security",
  title: "Security",
  subject: "offering",
  classification: true,
  when: any(
    holds(classicSecurity),
    all(
      isNot("il.purePayment"),
      any(all(isNot("il.usableAtIssue"), promoted), all(any(isNot("il.usableAtIssue"), promoted), is("il.financialPurpose"))),
    ),
  ),
  cites: [cite(securitiesLaw, "s. 1"), cite(cryptoReport, "classification"), cite(kirobo, "tokens bought with a financial purpose"), cite(digitalAssetBill, "digital investment asset")],
  note: "Not usable at the issue and sold with talk of profit or of a market: a security. Usable and without such talk: none. In between the purpose of the purchasers decides. A pure means of payment is none.",
});

const { liquidAssets, income, familyIncome, lowerAssets, lowerIncome, lowerFamilyIncome } = p;
type Set = "of2016" | "indexed";
const bothYears = (own: typeof income, family: typeof income, set: Set) =>
  any(
    all(moreThan("il.incomeLastYear", own[set]), moreThan("il.incomeYearBefore", own[set])),
    all(moreThan("il.familyIncomeLastYear", family[set]), moreThan("il.familyIncomeYearBefore", family[set])),
  );
const above = (set: Set) =>
  any(
    moreThan("il.liquidAssets", liquidAssets[set]),
    bothYears(income, familyIncome, set),
    all(moreThan("il.liquidAssets", lowerAssets[set]), bothYears(lowerIncome, lowerFamilyIncome, set)),
  );
const amountsOf2016 = all(before("asOf", p.indexedBy), is("il.amountsOf2016Apply"));
const laterAmounts = any(onOrAfter("asOf", p.indexedBy), isNot("il.amountsOf2016Apply"));

export const qualifiedIndividual = concept({
  id: "il.first-schedule-individual",
  title: "Individual above the amounts of the First Schedule",
  subject: "sale",
  when: any(all(amountsOf2016, above("of2016")), all(laterAmounts, above("indexed"), is("il.aboveCurrentAmounts"))),
  cites: [cite(firstSchedule, "individuals")],
  evidence: "unverified",
  note: "Liquid assets; or income in each of two years, alone or of the family unit; or less of both together. Always more than the amount. The current set was not confirmed: above the indexed one it is left to judgement.",
});

export const qualifiedInvestors = concept({
  id: "il.sl.s15a-qualified-investors",
  title: "First Schedule investors",
  subject: "sale",
  when: any(
    equals("sale.investorClass", "il.first-schedule-institution"),
    all(equals("sale.investorClass", "il.first-schedule-corporation"), moreThan("il.corporateEquity", p.corporateEquity)),
    all(equals("sale.investorClass", "il.first-schedule-individual"), holds(qualifiedIndividual)),
  ),
  cites: [cite(securitiesLaw, "s. 15A(b)(1)"), cite(firstSchedule, "classes")],
  note: "Institutions (funds and their managers, provident funds, insurers, banks, portfolio managers, investment advisers for themselves, exchange members, qualified underwriters, venture capital funds, entities they wholly own) are taken as stated.",
});

export const verifiedInvestors = concept({
  id: "il.verified-first-schedule-investors",
  title: "First Schedule investors, verified and with their consent",
  subject: "sale",
  when: all(holds(qualifiedInvestors), oneOf("il.verifiedBy", ["offeror", "accountant", "lawyer"]), is("il.consentInAdvance")),
  cites: [cite(securitiesLaw, "s. 15A(b)(1)"), cite(privateOfferReport, "verification of investors")],
  note: "Only they are left out of the number of offerees.",
});

export const virtualCurrency = concept({
  id: "il.virtual-currency",
  title: "Virtual currency",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), any(oneOf("token.kind", ["virtual-currency", "stablecoin"]), is("il.tokenIsVirtualCurrency"))),
  cites: [cite(financialServicesLaw, "virtual currency")],
});

export const virtualCurrencyService = concept({
  id: "il.virtual-currency-service",
  title: "Exchanging, keeping or transferring virtual currency for others",
  subject: "party",
  when: all(
    any(
      includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "order-matching", "dealing", "custody", "wallet", "fund-transfer"]),
      includesAny("party.roles", ["exchange-or-trading-platform", "casp", "custodian"]),
    ),
    not(is("il.ownAccountOnly")),
  ),
  cites: [cite(financialServicesLaw, "services in financial assets")],
});
