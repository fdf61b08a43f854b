import { all, any, cite, concept, holds, vocabulary } from "../../src/authoring";
import { sharedFacts } from "./facts";
import { professionalInvestorRules, sfo, tokenisedSecuritiesCircular } from "./instruments";
import { portfolioThreshold, totalAssetsThreshold } from "./parameters";

const { is, isNot, equals, oneOf, includes, includesAny, atLeast } = vocabulary("HKD", sharedFacts);

// What the token is.

/** Stated as such, or a token claimed to be something looser that has the elements of a scheme. */
export const collectiveInvestmentScheme = concept({
  id: "hk.collective-investment-scheme",
  title: "Interest in a collective investment scheme",
  subject: "offering",
  when: any(
    equals("hk.tokenKind", "cis"),
    all(
      oneOf("hk.tokenKind", ["regulated-investment-agreement", "virtual-asset", "limited-purpose", "collectible"]),
      isNot("asset.holdersControlDayToDay"),
      any(is("asset.managedByOperator"), is("asset.pooled")),
      includesAny("asset.rights", ["profit-share", "dividend", "interest", "liquidation-proceeds"]),
    ),
  ),
  cites: [cite(sfo, "Sch. 1, Part 1, \"collective investment scheme\"", { evidence: "unverified" })],
  evidence: "unverified",
  note: "The elements: property, no day-to-day control by the participants, managed as a whole or pooled, and a share in profits or returns. A token stated to be a share, debenture, structured product or stablecoin is taken at its word.",
});

export const security = concept({
  id: "hk.security",
  title: "Securities",
  subject: "offering",
  when: any(oneOf("hk.tokenKind", ["share", "debenture", "structured-product"]), holds(collectiveInvestmentScheme)),
  cites: [cite(sfo, "Sch. 1, Part 1, \"securities\"")],
  note: "Tokenization is a wrapper: the right decides, not the technology.",
});

/** What the SFC can authorise under Part IV, and what the public may not be invited to buy without. */
export const partFourProduct = concept({
  id: "hk.part-iv-product",
  title: "Securities or regulated investment agreement",
  subject: "offering",
  when: any(holds(security), equals("hk.tokenKind", "regulated-investment-agreement")),
  cites: [cite(sfo, "ss. 102-103")],
  note: "Securities take in structured products and interests in collective investment schemes.",
});

/** The circulars of 2023-11-02: a traditional security with a tokenization wrapper. */
export const tokenisedSecurity = concept({
  id: "hk.tokenised-security",
  title: "Tokenised security",
  subject: "offering",
  when: all(holds(security), is("token.usesDlt")),
  cites: [cite(tokenisedSecuritiesCircular, "definition of tokenised securities")],
  note: "A bespoke digital security without a traditional equivalent is wider than a tokenised security and is likely to be a complex product.",
});

// Who buys.

/** The class on which the offeror relies for a sale. Whether the investors meet the definition is another question. */
export const professionalSale = concept({
  id: "hk.professional-sale",
  title: "Sale to professional investors only",
  subject: "sale",
  when: equals("sale.investorClass", "hk.professional"),
  cites: [cite(sfo, "Sch. 1, Part 1, \"professional investor\"")],
});

/** The limbs that have not changed since 2003. */
export const professionalByOwnMeans = concept({
  id: "hk.professional-by-own-means",
  title: "Institutional or high-net-worth in its own name",
  subject: "sale",
  when: any(
    equals("hk.investorType", "institutional"),
    all(
      oneOf("hk.investorType", ["individual", "corporation", "partnership", "investment-company", "owner-of-professional-corporation"]),
      atLeast("hk.portfolio", portfolioThreshold),
    ),
    all(
      oneOf("hk.investorType", ["corporation", "partnership", "trust-corporation", "investment-company", "owner-of-professional-corporation"]),
      atLeast("hk.totalAssets", totalAssetsThreshold),
    ),
  ),
  cites: [cite(sfo, "Sch. 1, Part 1, \"professional investor\""), cite(professionalInvestorRules, "high-net-worth categories")],
  note: "An investment company, or the owner of a professional corporation, is a corporation and may qualify by its own means too.",
});

/** What the amendment of 2018-07-13 added. */
export const professionalByHoldings = concept({
  id: "hk.professional-by-holdings",
  title: "High-net-worth through other joint accounts, own companies or an owned professional corporation",
  subject: "sale",
  when: any(
    all(equals("hk.investorType", "individual"), atLeast("hk.portfolioWithHoldings", portfolioThreshold)),
    all(equals("hk.investorType", "investment-company"), oneOf("hk.investmentCompanyBusiness", ["sole", "principal"])),
    equals("hk.investorType", "owner-of-professional-corporation"),
  ),
  cites: [cite(professionalInvestorRules, "categories as amended on 2018-07-13")],
});

/** The definition since 2018-07-13. */
export const professionalInvestors = concept({
  id: "hk.professional-investors",
  title: "Professional investors",
  subject: "sale",
  when: any(holds(professionalByOwnMeans), holds(professionalByHoldings)),
  cites: [cite(sfo, "Sch. 1, Part 1, \"professional investor\""), cite(professionalInvestorRules, "categories as amended on 2018-07-13")],
  note: "The thresholds are met on the relevant date by every investor of the sale. Equivalents in other currencies count.",
});

/** The definition until 2018-07-12, leaving aside modifications granted to single firms. */
export const professionalInvestorsBefore2018 = concept({
  id: "hk.professional-investors-before-2018",
  title: "Professional investors, before 2018-07-13",
  subject: "sale",
  when: any(
    holds(professionalByOwnMeans),
    all(equals("hk.investorType", "investment-company"), equals("hk.investmentCompanyBusiness", "sole")),
  ),
  cites: [cite(professionalInvestorRules, "categories before the amendment of 2018-07-13")],
});

// Who acts, by the services that the party provides and the roles in which it acts.

export const dealing = concept({
  id: "hk.dealing",
  title: "Dealing, placing, underwriting or distributing",
  subject: "party",
  when: any(
    includesAny("party.services", ["dealing", "placement", "underwriting", "distribution"]),
    includesAny("party.roles", ["placement-agent", "distributor", "broker-dealer", "underwriter"]),
  ),
  cites: [cite(sfo, "Sch. 5, Type 1")],
});

export const advising = concept({
  id: "hk.advising",
  title: "Advising on the token",
  subject: "party",
  when: includes("party.services", "advice"),
  cites: [cite(sfo, "Sch. 5, Type 4")],
});

export const arranging = concept({
  id: "hk.arranging",
  title: "Arranging the issue",
  subject: "party",
  when: includes("party.roles", "arranger"),
  cites: [cite(sfo, "Sch. 5, Type 6")],
});

export const matching = concept({
  id: "hk.matching",
  title: "Matching orders",
  subject: "party",
  when: any(includes("party.services", "order-matching"), includesAny("party.roles", ["ats-operator", "exchange-or-trading-platform"])),
  cites: [cite(sfo, "Sch. 5, Type 7")],
});

export const managing = concept({
  id: "hk.managing",
  title: "Managing assets",
  subject: "party",
  when: any(
    includesAny("party.services", ["asset-management", "portfolio-management"]),
    includesAny("party.roles", ["fund-manager", "management-company"]),
  ),
  cites: [cite(sfo, "Sch. 5, Type 9")],
});

export const regulatedService = concept({
  id: "hk.regulated-service",
  title: "Service that is a regulated activity when it concerns securities",
  subject: "party",
  when: any(holds(dealing), holds(advising), holds(arranging), holds(matching), holds(managing)),
  cites: [cite(sfo, "Sch. 5")],
});

export const licensedIntermediary = concept({
  id: "hk.licensed-intermediary",
  title: "Licensed corporation or registered institution",
  subject: "party",
  when: includesAny("party.licences", [
    "hk.sfo.type-1",
    "hk.sfo.type-4",
    "hk.sfo.type-6",
    "hk.sfo.type-7",
    "hk.sfo.type-9",
    "hk.authorised-institution",
  ]),
  cites: [cite(sfo, "Part V")],
});

export const coreConcepts = [
  collectiveInvestmentScheme,
  security,
  partFourProduct,
  tokenisedSecurity,
  professionalSale,
  professionalByOwnMeans,
  professionalByHoldings,
  professionalInvestors,
  professionalInvestorsBefore2018,
  dealing,
  advising,
  arranging,
  matching,
  managing,
  regulatedService,
  licensedIntermediary,
];
