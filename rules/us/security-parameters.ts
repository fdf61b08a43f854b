import { EARLIEST, cite, parameter } from "../../src/authoring";
import { geniusAct } from "./public-law-instruments";
import {
  crowdfundingInflation2017, crowdfundingInflation2022, harmonization2021, minimumInvestmentLetter, regulationA, regulationCrowdfunding, regulationD,
  rule147A, rule152, rule506c, rule701, securitiesAct,
} from "./security-instruments";

/** Numbers of the law of offers. Regulation S and the tests of investors have files of their own. */

export const geniusStart = parameter({
  id: "us.genius-act.start",
  title: "Day from which a payment stablecoin of a permitted issuer is no security (expected)",
  unit: "date",
  values: { [EARLIEST]: "2027-01-18" },
  cites: [cite(geniusAct, "s. 20", { evidence: "unverified" })],
});

// Regulation D.

const rule506b = [cite(regulationD, "Rule 506(b)(2)(i)")];

export const nonAccreditedCap = parameter({
  id: "us.reg-d.non-accredited-purchasers",
  title: "Non-accredited purchasers in offerings under Rule 506(b)",
  unit: "persons",
  values: { "1982-04-15": 35 },
  cites: [...rule506b, cite(harmonization2021, "Rule 506(b), 90-day count")],
});

export const nonAccreditedWindow = parameter({
  id: "us.reg-d.count-window",
  title: "Period in which non-accredited purchasers are counted",
  unit: "duration",
  values: { "2021-03-15": "P90D" },
  cites: [cite(harmonization2021, "Rule 506(b), 90-day count")],
});

export const verifiedBeforeLimit = parameter({
  id: "us.reg-d.earlier-verification",
  title: "Age of an earlier verification by the same issuer",
  unit: "duration",
  values: { "2013-09-23": "P0D", "2021-03-15": "P5Y" }, // no reliance on an earlier verification before 2021
  cites: [cite(rule506c, "Rule 506(c)(2)(ii)(E)", { evidence: "unverified" })],
});

export const verificationAge = parameter({
  id: "us.reg-d.verification-age",
  title: "Age of statements, reports and confirmations used to verify",
  unit: "duration",
  values: { "2013-09-23": "P3M" },
  cites: [cite(rule506c, "Rule 506(c)(2)(ii)(B)-(C)", { evidence: "unverified" })],
});

const minimum = (id: string, title: string, value: number) =>
  parameter({ id, title, unit: "USD", values: { [EARLIEST]: value }, cites: [cite(minimumInvestmentLetter, "minimum investment amounts")] });

export const minimumNatural = minimum("us.reg-d.minimum-natural", "High minimum investment of a natural person", 200_000);
export const minimumEntity = minimum("us.reg-d.minimum-entity", "High minimum investment of a legal entity", 1_000_000);
export const minimumPerOwner = minimum("us.reg-d.minimum-per-owner", "High minimum investment of an entity for each equity owner", 200_000);

export const ownersBound = parameter({
  id: "us.reg-d.equity-owners",
  title: "Equity owners from which the minimum of an entity is no longer counted by owner",
  unit: "persons",
  values: { [EARLIEST]: 5 },
  cites: [cite(minimumInvestmentLetter, "entities accredited only through their owners")],
});

export const formDPeriod = parameter({
  id: "us.reg-d.form-d-period",
  title: "Period after the first sale in which Form D is filed",
  unit: "duration",
  values: { "1982-04-15": "P15D" },
  cites: [cite(regulationD, "Rule 503(a)(1)", { url: "https://www.law.cornell.edu/cfr/text/17/230.503" })],
});

export const formDRenewal = parameter({
  id: "us.reg-d.form-d-renewal",
  title: "Interval at which Form D is amended while the offering goes on",
  unit: "duration",
  values: { "1982-04-15": "P1Y" },
  cites: [cite(regulationD, "Rule 503(a)(3)", { url: "https://www.law.cornell.edu/cfr/text/17/230.503" })],
});

export const tier1InformationLimit = parameter({
  id: "us.reg-d.information-limit",
  title: "Size of an offering up to which the financial information of Regulation A Tier 1 suffices",
  unit: "USD",
  values: { "2021-03-15": 20_000_000 },
  cites: [cite(regulationD, "Rule 502(b)", { evidence: "unverified", url: "https://www.law.cornell.edu/cfr/text/17/230.502" })],
});

export const rule504Cap = parameter({
  id: "us.rule-504.cap",
  title: "Amount of offerings under Rule 504 in twelve months",
  unit: "USD",
  values: { [EARLIEST]: 1_000_000, "2017-01-20": 5_000_000, "2021-03-15": 10_000_000 },
  cites: [cite(regulationD, "Rule 504(b)(2)", { url: "https://www.law.cornell.edu/cfr/text/17/230.504" })],
});

/** Twelve months, over which the caps of several exemptions are counted. */
export const twelveMonths = parameter({
  id: "us.exempt-offerings.window",
  title: "Period over which the amounts of exempt offerings are added up",
  unit: "duration",
  values: { [EARLIEST]: "P12M" },
  cites: [cite(regulationA, "Rule 251(a)"), cite(regulationCrowdfunding, "17 CFR 227.100(a)(1)"), cite(regulationD, "Rule 504(b)(2)")],
});

// Disqualification.

const lookBack = (id: string, title: string, value: string) =>
  parameter({ id, title, unit: "duration", values: { "2013-09-23": value }, cites: [cite(rule506c, "Rule 506(d)(1)", { evidence: "unverified" })] });

export const tenYears = lookBack("us.bad-actor.ten-years", "Look-back for convictions of persons and for final orders based on fraud", "P10Y");
export const fiveYears = lookBack("us.bad-actor.five-years", "Look-back for convictions of the issuer, injunctions, and stop, cease-and-desist and postal orders", "P5Y");

export const coveredHolding = parameter({
  id: "us.bad-actor.holding",
  title: "Voting equity from which a beneficial owner is a covered person",
  unit: "percent",
  values: { "2013-09-23": 20 },
  cites: [cite(rule506c, "Rule 506(d)(1)")],
});

const cutOff = (id: string, regime: string, day: string, cites: Parameters<typeof cite>) =>
  parameter({ id, title: `Events before this day are disclosed, not disqualifying (${regime})`, unit: "date", values: { [EARLIEST]: day }, cites: [cite(...cites)] });

export const cutOff506 = cutOff("us.bad-actor.cut-off-506", "Rule 506", "2013-09-23", [rule506c, "Rule 506(d)(2)(i), (e)"]);
export const cutOffRegA = cutOff("us.bad-actor.cut-off-reg-a", "Regulation A", "2015-06-19", [regulationA, "Rule 262", { evidence: "unverified" }]);
export const cutOffRegCf = cutOff("us.bad-actor.cut-off-reg-cf", "Regulation Crowdfunding", "2016-05-16", [regulationCrowdfunding, "17 CFR 227.503", { evidence: "unverified" }]);
export const cutOff504 = cutOff("us.bad-actor.cut-off-504", "Rule 504", "2017-01-20", [regulationD, "Rule 504(b)(3)", { evidence: "unverified" }]);

// Regulation A.

const regATotals = { cites: [cite(regulationA, "Rule 251(a)")] };
const regASubLimits = { cites: [cite(regulationA, "Rule 251(a)(1)-(3)", { evidence: "unverified" })] };

export const tier1Cap = parameter({ id: "us.reg-a.tier-1-cap", title: "Amount offered under Tier 1 in twelve months", unit: "USD", values: { "2015-06-19": 20_000_000 }, ...regATotals });
export const tier2Cap = parameter({
  id: "us.reg-a.tier-2-cap",
  title: "Amount offered under Tier 2 in twelve months",
  unit: "USD",
  values: { "2015-06-19": 50_000_000, "2021-03-15": 75_000_000 },
  cites: [...regATotals.cites, cite(harmonization2021, "Rule 251(a)(2)")],
});
export const tier1Affiliates = parameter({ id: "us.reg-a.tier-1-affiliates", title: "Amount sold by affiliates under Tier 1 in twelve months", unit: "USD", values: { "2015-06-19": 6_000_000 }, ...regASubLimits });
export const tier2Affiliates = parameter({
  id: "us.reg-a.tier-2-affiliates",
  title: "Amount sold by affiliates under Tier 2 in twelve months",
  unit: "USD",
  values: { "2015-06-19": 15_000_000, "2021-03-15": 22_500_000 },
  ...regASubLimits,
});
export const holdersShare = parameter({ id: "us.reg-a.holders-share", title: "Share of the offering sold by holders, in the first offering and the twelve months after it", unit: "percent", values: { "2015-06-19": 30 }, ...regASubLimits });
export const regAInvestorShare = parameter({
  id: "us.reg-a.investor-share",
  title: "Largest purchase of a non-accredited investor, as a share of the greater of its two measures",
  unit: "percent",
  values: { "2015-06-19": 10 },
  cites: [cite(regulationA, "Rule 251(d)(2)(i)(C)")],
});
export const exitReportPeriod = parameter({
  id: "us.reg-a.exit-report-period",
  title: "Period after the end of a Tier 1 offering in which the exit report is filed",
  unit: "duration",
  values: { "2015-06-19": "P30D" },
  cites: [cite(regulationA, "Rule 257(a)", { url: "https://www.law.cornell.edu/cfr/text/17/230.257" })],
});

// Regulation Crowdfunding.

const cfAmounts = [cite(regulationCrowdfunding, "17 CFR 227.100(a)"), cite(crowdfundingInflation2017, "amounts"), cite(crowdfundingInflation2022, "amounts")];

export const cfCap = parameter({
  id: "us.reg-cf.cap",
  title: "Amount sold under Regulation Crowdfunding in twelve months",
  unit: "USD",
  values: { "2016-05-16": 1_000_000, "2017-04-12": 1_070_000, "2021-03-15": 5_000_000 },
  cites: [...cfAmounts, cite(harmonization2021, "17 CFR 227.100(a)(1)")],
});
export const cfMeans = parameter({ id: "us.reg-cf.means", title: "Income and net worth from which the higher limit applies, and the most that it allows", unit: "USD", values: { "2017-04-12": 107_000, "2022-09-20": 124_000 }, cites: cfAmounts });
export const cfFloor = parameter({ id: "us.reg-cf.floor", title: "Investment that is always allowed", unit: "USD", values: { "2017-04-12": 2_200, "2022-09-20": 2_500 }, cites: cfAmounts });
export const cfLowerShare = parameter({ id: "us.reg-cf.lower-share", title: "Limit as a share of income or net worth, below the threshold", unit: "percent", values: { "2016-05-16": 5 }, cites: cfAmounts });
export const cfHigherShare = parameter({ id: "us.reg-cf.higher-share", title: "Limit as a share of income or net worth, from the threshold", unit: "percent", values: { "2016-05-16": 10 }, cites: cfAmounts });
export const cfPosting = parameter({ id: "us.reg-cf.posting", title: "Period for which Form C is public before a sale", unit: "duration", values: { "2016-05-16": "P21D" }, cites: [cite(regulationCrowdfunding, "17 CFR 227.303(a)", { evidence: "unverified", url: "https://www.law.cornell.edu/cfr/text/17/227.303" })] });

const statements = { unit: "USD", cites: [cite(regulationCrowdfunding, "17 CFR 227.201(t)", { url: "https://www.law.cornell.edu/cfr/text/17/227.201" })] } as const;
export const cfCertified = parameter({ id: "us.reg-cf.certified-statements", title: "Amount up to which statements certified by an officer suffice", values: { "2022-09-20": 124_000 }, ...statements });
export const cfReviewed = parameter({ id: "us.reg-cf.reviewed-statements", title: "Amount up to which reviewed statements suffice", values: { "2022-09-20": 618_000 }, ...statements });
export const cfFirstTime = parameter({ id: "us.reg-cf.first-time-statements", title: "Amount up to which reviewed statements suffice for a first-time issuer", values: { "2022-09-20": 1_235_000 }, ...statements, evidence: "unverified" });

// Integration.

export const integrationPeriod = parameter({
  id: "us.rule-152.period",
  title: "Period after which two offerings are not integrated",
  unit: "duration",
  values: { "2021-03-15": "P30D" },
  cites: [cite(rule152, "Rule 152(b)(1), (3)")],
});

// Other exemptions.

export const intrastateShare = parameter({ id: "us.rule-147.share", title: "Revenue, assets or use of proceeds in the state", unit: "percent", values: { "2017-04-20": 80 }, cites: [cite(rule147A, "Rule 147A(c)(2)")] });
export const intrastateHold = parameter({ id: "us.rule-147.hold", title: "Period in which resales stay within the state", unit: "duration", values: { "2017-04-20": "P6M" }, cites: [cite(rule147A, "Rule 147A(e)")] });
const rule701Limits = { cites: [cite(rule701, "Rule 701(d)")] };
export const rule701Amount = parameter({ id: "us.rule-701.amount", title: "Sales under Rule 701 in twelve months that are always allowed", unit: "USD", ...rule701Limits, values: { [EARLIEST]: 1_000_000 } });
export const rule701Share = parameter({ id: "us.rule-701.share", title: "Sales under Rule 701 in twelve months as a share of total assets, or of the class", unit: "percent", ...rule701Limits, values: { [EARLIEST]: 15 } });
export const rule701Disclosure = parameter({ id: "us.rule-701.disclosure", title: "Sales under Rule 701 above which enhanced disclosure is due", unit: "USD", values: { [EARLIEST]: 10_000_000 }, cites: [cite(rule701, "Rule 701(e)")] });
export const commercialPaper = parameter({ id: "us.securities-act.commercial-paper", title: "Longest maturity of exempt commercial paper", unit: "duration", values: { "1933-07-27": "P9M" }, cites: [cite(securitiesAct, "s. 3(a)(3)", { url: "https://www.law.cornell.edu/uscode/text/15/77c" })] });

export const securityParameters = [
  geniusStart, nonAccreditedCap, nonAccreditedWindow, verifiedBeforeLimit, verificationAge, minimumNatural, minimumEntity, minimumPerOwner, ownersBound, formDPeriod,
  formDRenewal, tier1InformationLimit, rule504Cap, twelveMonths, tenYears, fiveYears, coveredHolding, cutOff506, cutOffRegA, cutOffRegCf, cutOff504, tier1Cap,
  tier2Cap, tier1Affiliates, tier2Affiliates, holdersShare, regAInvestorShare, exitReportPeriod, cfCap, cfMeans, cfFloor, cfLowerShare, cfHigherShare,
  cfPosting, cfCertified, cfReviewed, cfFirstTime, integrationPeriod, intrastateShare, intrastateHold, rule701Amount, rule701Share, rule701Disclosure,
  commercialPaper,
] as const;
