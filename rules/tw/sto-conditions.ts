import { all, any, cite, concept, holds, not, vocabulary } from "../../src/authoring";
import { facts } from "./facts";
import { relaxation2022, stoExemption, tpexRules } from "./instruments";
import { individualLimit, oldPlatformInterval, oldPlatformTotalLimit, platformInterval, platformTotalLimit, stoTotalLimit } from "./parameters";

const { atMost, equals, includes, is, isNot, later, onOrAfter, oneOf } = vocabulary("TWD", facts);

/** The conditions of the lane for small security token offerings: one definition each, read by the lane and by the duty it lifts. */

const totalWithinCeiling = concept({
  id: "tw.sto.total-within-ceiling",
  title: "Total raised within the ceiling",
  subject: "offering",
  when: atMost("raise.hardCap", stoTotalLimit),
  cites: [cite(stoExemption, "ceiling of the exempt offering"), cite(tpexRules, "ceiling of the offering")],
  evidence: "secondary",
  note: "The Chinese source includes the amount itself, the English text speaks of less than it; the amount is taken as inside.",
});

const taiwanCompany = concept({
  id: "tw.sto.taiwan-company",
  title: "Issuer is a Taiwan company limited by shares",
  subject: "offering",
  when: all(is("issuer.organisedHere"), is("tw.companyLimitedByShares")),
  cites: [cite(tpexRules, "eligible issuers")],
});

const unlistedIssuer = concept({
  id: "tw.sto.unlisted-issuer",
  title: "Issuer neither listed nor traded over the counter or on the emerging board",
  subject: "offering",
  when: isNot("tw.listedOtcOrEmerging"),
  cites: [cite(tpexRules, "eligible issuers")],
});

const singlePlatform = concept({
  id: "tw.sto.single-platform",
  title: "Offered on a single platform",
  subject: "offering",
  when: is("tw.singlePlatform"),
  cites: [cite(tpexRules, "single platform")],
});

const eligibleType = concept({
  id: "tw.sto.eligible-type",
  title: "Token of the debt or profit-sharing type",
  subject: "offering",
  when: oneOf("tw.stoTokenType", ["debt", "profit-sharing"]),
  cites: [cite(tpexRules, "types of token")],
});

const noShareholderEquity = concept({
  id: "tw.sto.no-shareholder-equity",
  title: "No rights of a shareholder",
  subject: "offering",
  when: isNot("tw.shareholderEquity"),
  cites: [cite(tpexRules, "types of token")],
});

const professionalOnly = concept({
  id: "tw.sto.professional-only",
  title: "Professional investors only",
  subject: "sale",
  when: all(equals("sale.investorClass", "tw.professional"), not(includes("sales.classesHere", "retail"))),
  cites: [cite(tpexRules, "eligible investors")],
});

const individualWithinLimit = concept({
  id: "tw.sto.individual-within-limit",
  title: "Individual professional investors within their limit",
  subject: "sale",
  when: any(isNot("tw.individualInvestors"), atMost("tw.largestIndividualSubscription", individualLimit)),
  cites: [cite(tpexRules, "limit for individual professional investors")],
});

const reviewedProspectus = concept({
  id: "tw.sto.reviewed-prospectus",
  title: "Prospectus reviewed by the platform, or by the Taipei Exchange when the platform is the issuer",
  subject: "offering",
  when: any(
    all(isNot("tw.platformIsIssuer"), equals("tw.prospectusReviewer", "platform")),
    all(is("tw.platformIsIssuer"), equals("tw.prospectusReviewer", "taipei-exchange")),
  ),
  cites: [cite(tpexRules, "prospectus and its review")],
});

const paidInTwd = concept({
  id: "tw.sto.paid-in-twd",
  title: "Subscription in New Taiwan dollars",
  subject: "offering",
  when: is("tw.subscriptionInTwd"),
  cites: [cite(tpexRules, "payment of subscriptions")],
});

const paidFromOwnAccount = concept({
  id: "tw.sto.paid-from-own-account",
  title: "Subscription through a bank account in the subscriber's own name",
  subject: "offering",
  when: is("tw.sameNameBankAccount"),
  cites: [cite(tpexRules, "payment of subscriptions")],
});

const platformWithinCeiling = concept({
  id: "tw.sto.platform-within-ceiling",
  title: "All offerings of the platform within its ceiling",
  subject: "offering",
  when: atMost("tw.platformTotalRaised", platformTotalLimit),
  cites: [cite(tpexRules, "ceiling of a platform"), cite(relaxation2022, "ceiling of a platform")],
});

const platformIntervalKept = concept({
  id: "tw.sto.platform-interval-kept",
  title: "Interval between the platform's first two offerings kept",
  subject: "offering",
  when: any(isNot("tw.platformSecondOffering"), onOrAfter("dates.offerStart", later("tw.platformFirstOffering", platformInterval))),
  cites: [cite(tpexRules, "interval between the first two offerings"), cite(relaxation2022, "interval between the first two offerings")],
});

export const stoConcepts = [
  totalWithinCeiling, taiwanCompany, unlistedIssuer, singlePlatform, eligibleType, noShareholderEquity, professionalOnly,
  individualWithinLimit, reviewedProspectus, paidInTwd, paidFromOwnAccount, platformWithinCeiling, platformIntervalKept,
] as const;

/** The lane as named conditions, all of which must hold. */
export const laneConditions = {
  "total-within-ceiling": holds(totalWithinCeiling),
  "taiwan-company-limited-by-shares": holds(taiwanCompany),
  "issuer-not-listed": holds(unlistedIssuer),
  "single-platform": holds(singlePlatform),
  "debt-or-profit-sharing-type": holds(eligibleType),
  "no-shareholder-equity": holds(noShareholderEquity),
  "professional-investors-only": holds(professionalOnly),
  "individual-within-limit": holds(individualWithinLimit),
  "prospectus-reviewed": holds(reviewedProspectus),
  "subscription-in-twd": holds(paidInTwd),
  "same-name-bank-account": holds(paidFromOwnAccount),
  "platform-within-ceiling": holds(platformWithinCeiling),
  "platform-interval-kept": holds(platformIntervalKept),
};

const withinOldCeiling = atMost("tw.platformTotalRaised", oldPlatformTotalLimit);
const oldIntervalKept = any(isNot("tw.platformSecondOffering"), onOrAfter("dates.offerStart", later("tw.platformFirstOffering", oldPlatformInterval)));

/** What the lane asked as well before the relaxation of 2022. */
export const addedUntil2021 = {
  "no-foreign-investors": isNot("tw.foreignInvestors"),
  "within-old-platform-ceiling": withinOldCeiling,
  "old-platform-interval-kept": oldIntervalKept,
};

/** The same in the year of the relaxation, whose day is not confirmed: each point is settled by that day or by keeping to the old measure. */
export const addedIn2022 = {
  "no-foreign-investors": any(isNot("tw.foreignInvestors"), is("tw.relaxationInForce")),
  "within-old-platform-ceiling": any(withinOldCeiling, is("tw.relaxationInForce")),
  "old-platform-interval-kept": any(oldIntervalKept, is("tw.relaxationInForce")),
};
