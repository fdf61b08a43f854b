import { all, any, cite, defineFacts, holds, not, rule, tally, vocabulary } from "../../src/authoring";
import { badActorFacts, noBadActorRegCf } from "./bad-actor";
import { offerExposure } from "./exposures";
import { accreditedPurchasers } from "./investor-concepts";
import { investorFacts } from "./investor-facts";
import { offerFacts } from "./offer-facts";
import { CROWDFUNDING } from "./pathways";
import { securitySold } from "./security-concepts";
import { securityFacts } from "./security-facts";
import { crowdfundingInflation2022, harmonization2021, regulationCrowdfunding } from "./security-instruments";
import { cfCap, cfCertified, cfFirstTime, cfFloor, cfHigherShare, cfLowerShare, cfMeans, cfPosting, cfReviewed } from "./security-parameters";

/** Regulation Crowdfunding: small public offerings through one registered intermediary. */

export const crowdfundingFacts = defineFacts({
  "us.crowdfundingIntermediary": {
    subject: "offering",
    type: "code",
    values: ["one-registered-online", "several", "unregistered", "none"],
    meaning: "intermediary through which the crowdfunding offer is made",
    ask: "Is the offer made online only, through exactly one registered broker-dealer or funding portal?",
  },
  "us.formCFiled": { subject: "offering", type: "date", readAs: { filing: "sec.form-c", date: "filedOn" }, meaning: "Form C is filed and posted", ask: "When was Form C filed and posted on the intermediary's platform (filings of form sec.form-c)? State the complete list of filings." },
  "us.crowdfundedIn12Months": { subject: "offering", type: "money", unit: "USD", meaning: "amount sold under Regulation Crowdfunding in twelve months, by issuer, predecessors and companies under common control", ask: "What is the total of this crowdfunding offer and of what the issuer, its predecessors and companies under common control sold that way in the twelve months before it?" },
  "us.firstCrowdfunding": { subject: "offering", type: "boolean", meaning: "the issuer has not sold under Regulation Crowdfunding before", ask: "Is this the issuer's first offer under Regulation Crowdfunding?" },
  "us.cancellationRight": { subject: "offering", type: "boolean", meaning: "investors can cancel until 48 hours before the deadline", ask: "Can investors cancel until 48 hours before the deadline of the offer?" },
  "us.crowdfundingAdvertising": { subject: "offering", type: "boolean", meaning: "advertising keeps to a notice of the terms with a link to the platform", ask: "Does advertising of the terms keep to the permitted notice with a link to the intermediary's platform?" },
  "us.purchaserIncome": { subject: "sale", type: "money", unit: "USD", meaning: "annual income of the purchaser closest to the limit", ask: "What is the annual income of the purchaser who comes closest to the crowdfunding limit?" },
  "us.purchaserNetWorth": { subject: "sale", type: "money", unit: "USD", meaning: "net worth of that purchaser", ask: "What is the net worth of that purchaser?" },
  "us.purchaserInvested": { subject: "sale", type: "money", unit: "USD", meaning: "what that purchaser invests under Regulation Crowdfunding in twelve months, in all issuers", ask: "How much does that purchaser invest under Regulation Crowdfunding within twelve months, in all issuers, this purchase included?" },
  "us.purchaserInvestedPercent": { subject: "sale", type: "number", unit: "percent", meaning: "that amount as a share of the greater of income and net worth", ask: "What share, in per cent, is that amount of the greater of the purchaser's income and net worth?" },
  "us.failingCrowdfunding": { subject: "offering", type: "boolean", meaning: "a crowdfunding sale is over an investor's limit or too early", ask: "Is any crowdfunding sale above an investor's limit, or made before Form C had been public long enough?" },
});

const { is, isNot, equals, oneOf, atMost, lessThan, atLeast, onOrAfter, later } = vocabulary("USD", { ...securityFacts, ...offerFacts, ...investorFacts, ...crowdfundingFacts, ...badActorFacts });

const cites = [cite(regulationCrowdfunding, "17 CFR 227.100-503"), cite(crowdfundingInflation2022, "amounts"), cite(harmonization2021, "17 CFR 227.100")];

const investorLimit = any(
  holds(accreditedPurchasers),
  all(
    any(lessThan("us.purchaserIncome", cfMeans), lessThan("us.purchaserNetWorth", cfMeans)),
    any(atMost("us.purchaserInvested", cfFloor), atMost("us.purchaserInvestedPercent", cfLowerShare)),
  ),
  all(
    atLeast("us.purchaserIncome", cfMeans),
    atLeast("us.purchaserNetWorth", cfMeans),
    atMost("us.purchaserInvestedPercent", cfHigherShare),
    atMost("us.purchaserInvested", cfMeans),
  ),
);

const statements = any(
  equals("us.auditStatus", "audited"),
  all(equals("us.auditStatus", "reviewed"), any(atMost("us.crowdfundedIn12Months", cfReviewed), all(is("us.firstCrowdfunding"), atMost("us.crowdfundedIn12Months", cfFirstTime)))),
  all(equals("us.auditStatus", "certified-by-officer"), atMost("us.crowdfundedIn12Months", cfCertified)),
);

const postedFirst = onOrAfter("sale.date", later("us.formCFiled", cfPosting));
/** What is not claimed under the regulation is not in its sum: then the whole of the offering here must fit. */
const withinCap = all(atMost("us.crowdfundedIn12Months", cfCap), any(equals("sale.pathway", CROWDFUNDING), all(atMost("us.amountHere", cfCap), atMost("sale.amount", cfCap))));

export const conditionsRegCf = {
  "organised-in-the-united-states": is("issuer.organisedHere"),
  "not-a-reporting-company": oneOf("us.reportingStatus", ["reg-a-tier2", "reg-cf", "listed-eu", "none"]),
  "not-an-investment-company-or-private-fund": all(isNot("us.investmentCompany"), isNot("us.privateFund")),
  "has-a-business-plan": isNot("us.blankCheck"),
  "no-bad-actor": noBadActorRegCf,
  "reports-current": is("us.reportsCurrent"),
  "one-registered-intermediary-online": equals("us.crowdfundingIntermediary", "one-registered-online"),
  "form-c-posted-before-sale": postedFirst,
  "within-cap": withinCap,
  "financial-statements": statements,
  "investors-within-their-limit": investorLimit,
  "cancellation-right": is("us.cancellationRight"),
  "advertising-by-notice-only": is("us.crowdfundingAdvertising"),
  "no-other-sale-fails": isNot("us.failingCrowdfunding"),
} as const;

/** The present amounts and tiers; what stood before is recorded in part. */
const inForce = { from: "2022-09-20" } as const;

export const exemptionRegCf = { title: "Regulation Crowdfunding", conditions: conditionsRegCf, claimedAs: [CROWDFUNDING], cites, inForce, note: "A covered security; resale is barred for a year." } as const;

const claim = {
  cites,
  subject: "sale",
  nexus: ["sale", "issuer"],
  when: all(holds(securitySold), equals("sale.pathway", CROWDFUNDING)),
  exposes: offerExposure,
  remedies: ["Cut the raise below the cap, or run a second exempt offering under Rule 152(b).", "Cut purchases to the investor's limit.", "Have the statements reviewed or audited.", "Post Form C and wait."],
} as const;

export const regCf = rule({
  ...claim,
  id: "us.reg-cf",
  title: "A crowdfunding offer meets every condition of Regulation Crowdfunding",
  kind: "investor-restriction",
  inForce,
  requires: conditionsRegCf,
  notes: [
    "A condition that fails takes the exemption from the whole offering. 17 CFR 227.502 may save it towards other purchasers; that is a defence to be argued.",
    "The amounts come up for adjustment in 2027. The higher amount for first-time issuers is not confirmed.",
    "State the purchaser who comes closest to the limit, or make one entry of sales for each kind of purchaser.",
  ],
});

export const regCfBefore = rule({
  ...claim,
  id: "us.reg-cf.before-2022",
  title: "A crowdfunding offer keeps to the cap of the day (until 2022-09-19)",
  kind: "investor-restriction",
  inForce: { from: "2016-05-16", to: "2022-09-19" },
  requires: { "within-cap": withinCap, "conditions-of-the-day": is("us.earlierConditionsMet") },
  openTexture: [{ term: "conditions of the day", question: "Were the other conditions met as they stood on that day?", by: "counsel" }],
});

export const crowdfundingTallies = [
  tally({ fact: "us.crowdfundedIn12Months", of: "amount", among: "everywhere", where: equals("sale.pathway", CROWDFUNDING), within: "us.exempt-offerings.window", related: [CROWDFUNDING], cites }),
  tally({ fact: "us.failingCrowdfunding", among: "everywhere", where: all(equals("sale.pathway", CROWDFUNDING), not(all(postedFirst, investorLimit))), cites }),
];
export const crowdfundingRules = [regCf, regCfBefore] as const;
