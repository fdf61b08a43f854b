import { all, any, cite, concept, holds, not, rule, tally, vocabulary } from "../../src/authoring";
import { investmentCompanyFacts } from "./investment-company-facts";
import { marketActorFacts } from "./market-actors";
import { economicGrowthAct, investmentCompanyAct, realEstateStaffView, rule3a7, rule3c7 } from "./market-instruments";
import {
  beneficialOwnersLimit, discretionaryInvestments, investmentSecuritiesLimit, lookThroughVotes, qualifiedPurchaserInvestments, qualifyingInterests,
  realEstateInterests, ventureFundCapital, ventureFundOwners,
} from "./market-parameters";
import { PUBLIC_OFFERS } from "./pathways";
import { qualifiedInstitutionalBuyer } from "./resale";
import { resaleFacts } from "./resale-facts";
import { security } from "./security-concepts";
import { securityFacts } from "./security-facts";

/** A vehicle full of securities registers as an investment company, or fits an exclusion completely. */

const { is, isNot, equals, oneOf, atMost, atLeast, lessThan, moreThan } = vocabulary("USD", { ...securityFacts, ...marketActorFacts, ...resaleFacts, ...investmentCompanyFacts });

const unread = { evidence: "unverified" } as const;
const text = (path: string) => ({ url: `https://www.law.cornell.edu/${path}` });

export const investmentCompany = concept({
  id: "us.investment-company-test",
  title: "Investment company",
  subject: "offering",
  classification: true,
  when: any(all(is("issuer.isInvestmentFund"), is("us.primarilyInSecurities")), moreThan("us.investmentSecuritiesPercent", investmentSecuritiesLimit)),
  cites: [cite(investmentCompanyAct, "s. 3(a)")],
  note: "Before exclusions. Real property, physical gold and majority-owned operating subsidiaries are not investment securities; loans, receivables, partnership interests and bonds usually are.",
});

export const qualifiedPurchasers = concept({
  id: "us.qualified-purchasers",
  title: "Qualified purchasers or knowledgeable employees",
  subject: "sale",
  when: any(
    all(oneOf("us.qualifiedPurchaserKind", ["natural-person", "family-company"]), atLeast("us.purchaserInvestments", qualifiedPurchaserInvestments)),
    all(equals("us.qualifiedPurchaserKind", "trust"), is("us.trustQualifies")),
    all(oneOf("us.qualifiedPurchaserKind", ["discretionary", "dealer"]), atLeast("us.purchaserInvestments", discretionaryInvestments)),
    all(equals("us.qualifiedPurchaserKind", "qualified-institutional-buyer"), holds(qualifiedInstitutionalBuyer)),
    equals("us.qualifiedPurchaserKind", "knowledgeable-employee"),
  ),
  cites: [cite(investmentCompanyAct, "s. 2(a)(51); Rules 2a51-1, 3c-5", { ...unread, ...text("uscode/text/15/80a-2") })],
  note: "Investments are counted, not net worth; the amounts are reached, not exceeded.",
});

const pathwayCites = [cite(investmentCompanyAct, "s. 3(c)(1), (7), public offering", unread)];

export const investmentCompanyTallies = [
  tally({ fact: "us.soldPublicly", among: "jurisdiction", where: oneOf("sale.pathway", PUBLIC_OFFERS), cites: pathwayCites }),
  tally({ fact: "us.soldToOthersHere", among: "jurisdiction", where: not(holds(qualifiedPurchasers)), cites: [cite(investmentCompanyAct, "ss. 3(c)(7), 7(d)", unread)] }),
  tally({ fact: "us.soldToOthers", among: "everywhere", where: not(holds(qualifiedPurchasers)), cites: [cite(investmentCompanyAct, "s. 3(c)(7)", unread)] }),
];

const noPublicOffering = isNot("us.soldPublicly");
const lookedThrough = any(lessThan("us.largestFundHolderVotes", lookThroughVotes), is("us.lookedThrough"));

export const investmentCompanyRule = rule({
  id: "us.ica.investment-company",
  title: "A vehicle that invests in securities is registered as an investment company or excluded",
  kind: "prohibition",
  cites: [cite(investmentCompanyAct, "ss. 3(a), 7(a)"), cite(investmentCompanyAct, "s. 7(d)", { ...unread, ...text("uscode/text/15/80a-7") })],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(holds(security), any(is("issuer.organisedHere"), is("sales.offeredHere")), holds(investmentCompany)),
  requires: { "registered-investment-company": is("us.registeredFund") },
  unless: {
    "section-3c1": {
      title: "Section 3(c)(1): at most 100 beneficial owners",
      conditions: { "within-limit-of-owners": atMost("us.beneficialOwners", beneficialOwnersLimit), "funds-looked-through": lookedThrough, "no-public-offering": noPublicOffering },
      claimedAs: ["us.3c1"],
      cites: [cite(investmentCompanyAct, "s. 3(c)(1)", unread)],
      note: "Rules 506(b) and 506(c) and Regulation S are not public offerings here. The transfer controls must keep the number.",
    },
    "qualifying-venture-capital-fund": {
      title: "Section 3(c)(1): qualifying venture capital fund",
      conditions: {
        "within-limit-of-owners": atMost("us.beneficialOwners", ventureFundOwners),
        "within-limit-of-capital": atMost("us.fundCapital", ventureFundCapital),
        "venture-capital-fund": is("us.ventureCapitalFund"),
        "funds-looked-through": lookedThrough,
        "no-public-offering": noPublicOffering,
      },
      claimedAs: ["us.3c1"],
      cites: [cite(economicGrowthAct, "Investment Company Act s. 3(c)(1)"), cite(rule3c7, "Rule 3c-7")],
      inForce: { from: "2018-05-24" },
    },
    "section-3c7": {
      title: "Section 3(c)(7): qualified purchasers only",
      conditions: {
        "every-buyer-qualified": any(isNot("us.soldToOthers"), all(isNot("issuer.organisedHere"), isNot("us.soldToOthersHere"))),
        "other-owners-qualified": is("us.otherOwnersQualified"),
        "no-public-offering": noPublicOffering,
      },
      claimedAs: ["us.3c7"],
      cites: [cite(investmentCompanyAct, "s. 3(c)(7)", unread)],
      note: "No limit of owners, but section 12(g) counts them. Of a foreign issuer only buyers in the United States are looked at.",
    },
    "section-3c5c": {
      title: "Section 3(c)(5)(C): mortgages and interests in real estate",
      conditions: {
        "no-redeemable-securities": isNot("us.redeemableSecurities"),
        "enough-qualifying-interests": atLeast("us.qualifyingInterestsPercent", qualifyingInterests),
        "enough-real-estate-interests": atLeast("us.realEstateTypePercent", realEstateInterests),
      },
      claimedAs: ["us.3c5c"],
      cites: [cite(investmentCompanyAct, "s. 3(c)(5)(C)"), cite(realEstateStaffView, "55 and 80 per cent")],
      note: "The percentages are staff practice, not a rule.",
    },
    "section-3c5ab": {
      title: "Section 3(c)(5)(A) and (B): receivables and loans for merchandise, insurance or services",
      conditions: {
        "receivables-or-loans": oneOf("us.issuerBusiness", ["receivables-for-goods-or-services", "loans-for-goods-or-services"]),
        "no-redeemable-securities": isNot("us.redeemableSecurities"),
      },
      claimedAs: ["us.3c5"],
      cites: [cite(investmentCompanyAct, "s. 3(c)(5)(A)-(B)", unread)],
    },
    "section-3b1": {
      title: "Section 3(b)(1): primarily engaged in another business",
      conditions: { "other-business": equals("us.issuerBusiness", "other-business"), "primarily-engaged": is("us.primarilyOtherBusiness") },
      claimedAs: ["us.3b1"],
      cites: [cite(investmentCompanyAct, "s. 3(b)(1)", unread)],
    },
    "rule-3a-7": {
      title: "Rule 3a-7: issuer of asset-backed securities",
      conditions: { "asset-backed-issuer": is("us.assetBackedIssuer"), "rated-or-institutional": is("us.ratedOrInstitutional"), "independent-trustee": is("us.independentTrustee") },
      claimedAs: ["us.3a7"],
      cites: [cite(rule3a7, "conditions", unread)],
      note: "The conditions of the rule in detail (eligible assets, their acquisition and disposal) are for counsel.",
    },
    "section-3c9": {
      title: "Section 3(c)(9): oil, gas and mineral interests",
      conditions: { "oil-and-gas": equals("us.issuerBusiness", "oil-and-gas") },
      claimedAs: ["us.3c9"],
      cites: [cite(investmentCompanyAct, "s. 3(c)(9)", unread)],
    },
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "Contracts made in breach are unenforceable and may be rescinded (s. 47(b))." },
    { role: "sponsor", basis: "joint", note: "Depositor, promoter." },
    { role: "intermediary", basis: "joint", note: "Underwriters, managers and advisers of the fund." },
  ],
  remedies: ["Cap the beneficial owners at 100, or admit qualified purchasers only, by the transfer controls of the token.", "Hold real assets directly instead of securities.", "Register on Form N-1A or N-2."],
  notes: [
    "Tokenized money-market and credit funds that are offered to the public must register.",
    "A foreign issuer may make no public offering in the United States; in a private one only holders resident there are counted.",
    "A sale to buyers of different kinds is one entry for each kind.",
  ],
});

export const investmentCompanyConcepts = [investmentCompany, qualifiedPurchasers] as const;
export const investmentCompanyRules = [investmentCompanyRule] as const;
