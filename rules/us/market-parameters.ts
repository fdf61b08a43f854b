import { EARLIEST, cite, parameter } from "../../src/authoring";
import {
  advisersAct, economicGrowthAct, investmentCompanyAct, jobsAct, privateFundAdviserRules, realEstateStaffView, regulationAts, rule144, rule144A,
  rule3c7, rule4a3, section12gRules, tokenizedVenueOrder, trustIndentureRules,
} from "./market-instruments";
import { regulationCrowdfunding, securitiesAct } from "./security-instruments";

/** The numbers of the law of the market. Periods are calendar periods: six months after 15 January is 15 July. */

const unread = { evidence: "unverified" } as const;

// Resale.

export const reportingPeriod = parameter({ id: "us.reportingPeriod", title: "Time for which an issuer must have been reporting before the shorter holding period runs out", unit: "duration", values: { "2008-02-15": "P90D" }, cites: [cite(rule144, "reporting issuers")] });
export const holdingPeriodReporting = parameter({ id: "us.holdingPeriodReporting", title: "Holding period for securities of a reporting issuer", unit: "duration", values: { "2008-02-15": "P6M" }, cites: [cite(rule144, "holding period, reporting issuers")] });
export const holdingPeriod = parameter({ id: "us.holdingPeriod", title: "Holding period after which a non-affiliate resells freely", unit: "duration", values: { "2008-02-15": "P1Y" }, cites: [cite(rule144, "holding period")] });
export const affiliateShareOfClass = parameter({ id: "us.affiliateShareOfClass", title: "Most that an affiliate may sell in three months, of the class", unit: "percent", values: { "2008-02-15": 1 }, cites: [cite(rule144, "volume of sales by affiliates")] });
export const affiliateShareOfVolume = parameter({ id: "us.affiliateShareOfVolume", title: "Most that an affiliate may sell in three months, of the average weekly volume of four weeks", unit: "percent", values: { "2008-02-15": 100 }, cites: [cite(rule144, "volume of sales by affiliates")] });
export const affiliateShareOfTranche = parameter({ id: "us.affiliateShareOfTranche", title: "Most that an affiliate may sell in three months, of a tranche of debt", unit: "percent", values: { "2008-02-15": 10 }, cites: [cite(rule144, "volume of sales by affiliates, debt")] });
export const form144Units = parameter({ id: "us.form144Units", title: "Units sold in three months above which Form 144 is filed", unit: "count", values: { "2008-02-15": 5_000 }, cites: [cite(rule144, "Form 144")] });
export const form144Amount = parameter({ id: "us.form144Amount", title: "Price of what is sold in three months above which Form 144 is filed", unit: "USD", values: { "2008-02-15": 50_000 }, cites: [cite(rule144, "Form 144")] });
export const institutionSecurities = parameter({ id: "us.institutionSecurities", title: "Least that a qualified institutional buyer owns or invests in securities of unaffiliated issuers", unit: "USD", values: { [EARLIEST]: 100_000_000 }, cites: [cite(rule144A, "qualified institutional buyer")] });
export const dealerSecurities = parameter({ id: "us.dealerSecurities", title: "The same for a dealer", unit: "USD", values: { [EARLIEST]: 10_000_000 }, cites: [cite(rule144A, "qualified institutional buyer, dealers")] });
export const bankNetWorth = parameter({ id: "us.bankNetWorth", title: "Least audited net worth of a bank that is a qualified institutional buyer", unit: "USD", values: { [EARLIEST]: 25_000_000 }, cites: [cite(rule144A, "qualified institutional buyer, banks")] });
export const classOutstanding = parameter({ id: "us.classOutstanding", title: "Time for which the class must have been outstanding", unit: "duration", values: { "2015-12-04": "P90D" }, cites: [cite(securitiesAct, "s. 4(d)", unread)] });
export const crowdfundingHolding = parameter({ id: "us.crowdfundingHolding", title: "Time for which crowdfunded securities may not be transferred freely", unit: "duration", values: { "2016-05-16": "P1Y" }, cites: [cite(regulationCrowdfunding, "Rule 501", unread)] });

// Holders of record.

export const widelyHeldAssets = parameter({ id: "us.widelyHeldAssets", title: "Total assets above which a widely held class is registered", unit: "USD", values: { "2012-04-05": 10_000_000 }, cites: [cite(jobsAct, "Exchange Act s. 12(g)(1)(A)")] });
export const holdersOfRecordLimit = parameter({ id: "us.holdersOfRecordLimit", title: "Holders of record from which a class is registered", unit: "persons", values: { "2012-04-05": 2_000 }, cites: [cite(jobsAct, "Exchange Act s. 12(g)(1)(A)")] });
export const nonAccreditedLimit = parameter({ id: "us.nonAccreditedHoldersLimit", title: "Holders of record who are not accredited from which a class is registered", unit: "persons", values: { "2012-04-05": 500 }, cites: [cite(jobsAct, "Exchange Act s. 12(g)(1)(A)")] });
export const registrationPeriod = parameter({ id: "us.registrationPeriod", title: "Time for registering a class after the end of the fiscal year", unit: "duration", values: { "2012-04-05": "P120D" }, cites: [cite(jobsAct, "Exchange Act s. 12(g)(1)")] });
export const crowdfundingAssets = parameter({ id: "us.crowdfundingAssets", title: "Most total assets at which crowdfunding holders are not counted", unit: "USD", values: { "2016-05-16": 25_000_000 }, cites: [cite(section12gRules, "Rule 12g-6")] });
export const tier2Float = parameter({ id: "us.tier2Float", title: "Public float below which Regulation A Tier 2 holders are not counted", unit: "USD", values: { "2015-06-19": 75_000_000 }, cites: [cite(section12gRules, "holders under Regulation A Tier 2")] });
export const tier2Revenue = parameter({ id: "us.tier2Revenue", title: "Revenue below which they are not counted where there is no float", unit: "USD", values: { "2015-06-19": 50_000_000 }, cites: [cite(section12gRules, "holders under Regulation A Tier 2")] });
export const foreignIssuerHolders = parameter({ id: "us.foreignIssuerHolders", title: "US-resident holders below which a foreign private issuer is exempt", unit: "persons", values: { "2012-04-05": 300 }, cites: [cite(section12gRules, "Rule 12g3-2(a)")] });

// Venues.

export const formAtsNotice = parameter({ id: "us.formAtsNotice", title: "Time between filing Form ATS and operating", unit: "duration", values: { "1999-04-21": "P20D" }, cites: [cite(regulationAts, "Form ATS")] });
export const fairAccessMonths = parameter({ id: "us.fairAccessMonths", title: "Months out of six with 5 per cent or more of average daily volume from which access must be fair", unit: "months", values: { "1999-04-21": 4 }, cites: [cite(regulationAts, "fair access")] });
export const tradePublication = parameter({ id: "us.tradePublication", title: "Minutes within which each trade is published", unit: "minutes", values: { "2026-09-17": 10 }, cites: [cite(tokenizedVenueOrder, "publication of trades")] });
export const symbolsTier1 = parameter({ id: "us.tsvSymbolsTier1", title: "Reported limit: symbols of limit-up/limit-down Tier 1", unit: "count", values: { "2026-09-17": 75 }, cites: [cite(tokenizedVenueOrder, "size limits", unread)] });
export const symbolsTier2 = parameter({ id: "us.tsvSymbolsTier2", title: "Reported limit: symbols of limit-up/limit-down Tier 2", unit: "count", values: { "2026-09-17": 250 }, cites: [cite(tokenizedVenueOrder, "size limits", unread)] });
export const volumeTier1 = parameter({ id: "us.tsvVolumeTier1", title: "Reported limit: share of average daily volume, Tier 1", unit: "percent", values: { "2026-09-17": 0.25 }, cites: [cite(tokenizedVenueOrder, "size limits", unread)] });
export const volumeTier2 = parameter({ id: "us.tsvVolumeTier2", title: "Reported limit: share of average daily volume, Tier 2", unit: "percent", values: { "2026-09-17": 2.5 }, cites: [cite(tokenizedVenueOrder, "size limits", unread)] });
export const objectionPeriod = parameter({ id: "us.tsvObjectionPeriod", title: "Reported time in which the issuer may object", unit: "duration", values: { "2026-09-17": "P30D" }, cites: [cite(tokenizedVenueOrder, "notice to the issuer", unread)] });

// Funds.

export const investmentSecuritiesLimit = parameter({ id: "us.investmentSecuritiesLimit", title: "Share of investment securities above which an issuer is an investment company", unit: "percent", values: { "1940-11-01": 40 }, cites: [cite(investmentCompanyAct, "s. 3(a)")] });
export const beneficialOwnersLimit = parameter({ id: "us.beneficialOwnersLimit", title: "Most beneficial owners of a fund under section 3(c)(1)", unit: "persons", values: { "1940-11-01": 100 }, cites: [cite(investmentCompanyAct, "s. 3(c)(1)", unread)] });
export const lookThroughVotes = parameter({ id: "us.lookThroughVotes", title: "Votes of a fund as holder from which its owners are counted", unit: "percent", values: { "1940-11-01": 10 }, cites: [cite(investmentCompanyAct, "s. 3(c)(1)", unread)] });
export const ventureFundOwners = parameter({ id: "us.ventureFundOwners", title: "Most beneficial owners of a qualifying venture capital fund", unit: "persons", values: { "2018-05-24": 250 }, cites: [cite(economicGrowthAct, "Investment Company Act s. 3(c)(1)")] });
export const ventureFundCapital = parameter({ id: "us.ventureFundCapital", title: "Most contributions and uncalled commitments of a qualifying venture capital fund", unit: "USD", values: { "2018-05-24": 10_000_000, "2024-09-30": 12_000_000 }, cites: [cite(economicGrowthAct, "Investment Company Act s. 3(c)(1)"), cite(rule3c7, "Rule 3c-7")] });
export const qualifiedPurchaserInvestments = parameter({ id: "us.qualifiedPurchaserInvestments", title: "Least investments of a qualified purchaser: natural person or family company", unit: "USD", values: { [EARLIEST]: 5_000_000 }, cites: [cite(investmentCompanyAct, "s. 2(a)(51)", unread)] });
export const discretionaryInvestments = parameter({ id: "us.discretionaryInvestments", title: "Least discretionary investments of other qualified purchasers, and of dealers", unit: "USD", values: { [EARLIEST]: 25_000_000 }, cites: [cite(investmentCompanyAct, "s. 2(a)(51); Rule 2a51-1", unread)] });
export const qualifyingInterests = parameter({ id: "us.qualifyingInterests", title: "Least qualifying interests of a mortgage issuer", unit: "percent", values: { [EARLIEST]: 55 }, cites: [cite(realEstateStaffView, "55 per cent test")] });
export const realEstateInterests = parameter({ id: "us.realEstateInterests", title: "Least interests of a real-estate type, the qualifying ones included", unit: "percent", values: { [EARLIEST]: 80 }, cites: [cite(realEstateStaffView, "80 per cent test")] });

// Advisers.

export const privateFundAssets = parameter({ id: "us.privateFundAssets", title: "US-managed assets from which a private fund adviser registers", unit: "USD", values: { [EARLIEST]: 150_000_000 }, cites: [cite(privateFundAdviserRules, "Rule 203(m)-1")] });
export const foreignAdviserClients = parameter({ id: "us.foreignAdviserClients", title: "US clients and private fund investors from which a foreign adviser registers", unit: "persons", values: { [EARLIEST]: 15 }, cites: [cite(advisersAct, "s. 202(a)(30)")] });
export const foreignAdviserAssets = parameter({ id: "us.foreignAdviserAssets", title: "Assets attributable to them from which a foreign adviser registers", unit: "USD", values: { [EARLIEST]: 25_000_000 }, cites: [cite(advisersAct, "s. 202(a)(30)")] });
export const stateAdviserAssets = parameter({ id: "us.stateAdviserAssets", title: "Assets below which an adviser generally registers with its State", unit: "USD", values: { [EARLIEST]: 100_000_000 }, cites: [cite(advisersAct, "s. 203A")] });
export const federalAdviserAssets = parameter({ id: "us.federalAdviserAssets", title: "Assets from which an adviser must register with the SEC", unit: "USD", values: { [EARLIEST]: 110_000_000 }, cites: [cite(advisersAct, "s. 203A")] });

// Debt.

export const withoutIndenture = parameter({ id: "us.debtWithoutIndenture", title: "Most principal in twelve months without an indenture", unit: "USD", values: { "2015-06-19": 50_000_000 }, cites: [cite(trustIndentureRules, "Rule 4a-1")] });
export const underIndenture = parameter({ id: "us.debtUnderIndenture", title: "Most principal under an indenture, outstanding and in thirty-six months", unit: "USD", values: { [EARLIEST]: 10_000_000 }, cites: [cite(rule4a3, "aggregate principal")] });

// Liability.

export const claimPeriod = parameter({ id: "us.claimPeriod", title: "Time for a claim under section 12(a)(1)", unit: "duration", values: { "1933-07-27": "P1Y" }, cites: [cite(securitiesAct, "s. 13", unread)] });
export const claimRepose = parameter({ id: "us.claimRepose", title: "Time after the security was first offered to the public in which every claim under section 12(a)(1) ends", unit: "duration", values: { "1933-07-27": "P3Y" }, cites: [cite(securitiesAct, "s. 13", unread)] });

export const marketParameterList = [
  reportingPeriod, holdingPeriodReporting, holdingPeriod, affiliateShareOfClass, affiliateShareOfVolume, affiliateShareOfTranche, form144Units, form144Amount,
  institutionSecurities, dealerSecurities, bankNetWorth, classOutstanding, crowdfundingHolding, widelyHeldAssets, holdersOfRecordLimit, nonAccreditedLimit,
  registrationPeriod, crowdfundingAssets, tier2Float, tier2Revenue, foreignIssuerHolders, formAtsNotice, fairAccessMonths, tradePublication, symbolsTier1,
  symbolsTier2, volumeTier1, volumeTier2, objectionPeriod, investmentSecuritiesLimit, beneficialOwnersLimit, lookThroughVotes, ventureFundOwners,
  ventureFundCapital, qualifiedPurchaserInvestments, discretionaryInvestments, qualifyingInterests, realEstateInterests, privateFundAssets,
  foreignAdviserClients, foreignAdviserAssets, stateAdviserAssets, federalAdviserAssets, withoutIndenture, underIndenture, claimPeriod, claimRepose,
] as const;
