import { all, any, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { issuerExposure } from "./exposures";
import { marketActorFacts } from "./market-actors";
import { jobsAct, section12gRules } from "./market-instruments";
import {
  crowdfundingAssets, foreignIssuerHolders, holdersOfRecordLimit, nonAccreditedLimit, registrationPeriod, tier2Float, tier2Revenue, widelyHeldAssets,
} from "./market-parameters";
import { offerFacts } from "./offer-facts";
import { equitySecurity } from "./security-concepts";
import { securityFacts } from "./security-facts";

/** A class of equity tokens with many holders is registered under section 12(g) of the Exchange Act. */

export const holdersFacts = defineFacts({
  "us.totalAssets": { subject: "offering", type: "money", unit: "USD", readAs: { at: "/issuer/totalAssets" }, meaning: "total assets of the issuer on the last day of the fiscal year", ask: "What are the issuer's total assets on the last day of its most recent fiscal year?" },
  "us.holdersOfRecord": { subject: "offering", type: "integer", unit: "persons", readAs: { at: "/issuer/holdersOfRecord/total" }, meaning: "holders of record of the class", ask: "How many holders of record does the class of the token have, each identified wallet counted?" },
  "us.nonAccreditedHolders": { subject: "offering", type: "integer", unit: "persons", meaning: "holders of record who are not accredited investors", ask: "How many of the holders of record are not accredited investors?" },
  "us.fiscalYearEnd": { subject: "offering", type: "date", readAs: { at: "/issuer/financials/mostRecent/fiscalYearEnd" }, meaning: "last day of the most recent fiscal year", ask: "What is the last day of the issuer's most recent fiscal year?" },
  "us.issuerIsBank": { subject: "offering", type: "boolean", meaning: "the issuer is a bank or bank holding company", ask: "Is the issuer a bank or a bank holding company?" },
  "us.form10Filed": { subject: "offering", type: "date", readAs: { filing: "sec.form-10", date: "filedOn" }, meaning: "Form 10 is filed", ask: "When was Form 10 filed (filings of form sec.form-10)? State the complete list of filings." },
  "us.form20FFiled": { subject: "offering", type: "date", readAs: { filing: "sec.form-20-f", date: "filedOn" }, meaning: "Form 20-F is filed", ask: "When was Form 20-F filed (filings of form sec.form-20-f)? State the complete list of filings." },
  "us.residentHolders": { subject: "offering", type: "integer", unit: "persons", meaning: "holders resident in the United States", ask: "How many holders of the class are resident in the United States?" },
  "us.rule12g32bExempt": { subject: "offering", type: "boolean", meaning: "the foreign private issuer is exempt under Rule 12g3-2(b)", ask: "Does the foreign private issuer meet Rule 12g3-2(b) (primary listing abroad, disclosure published in English)?" },
  "us.holdersLeftOut": {
    subject: "offering",
    type: "code",
    values: ["none", "crowdfunding", "tier-2", "employee-plan"],
    meaning: "holders whom the issuer leaves out of the count",
    ask: "Which holders are left out of the count: those under Regulation Crowdfunding, under Regulation A Tier 2, under employee plans in exempt transactions, or none?",
  },
  "us.holdersCounted": { subject: "offering", type: "integer", unit: "persons", meaning: "holders of record that remain after those left out", ask: "How many holders of record remain when those left out are not counted?" },
  "us.nonAccreditedCounted": { subject: "offering", type: "integer", unit: "persons", meaning: "holders not accredited that remain after those left out", ask: "How many holders who are not accredited remain when those left out are not counted?" },
  "us.registeredTransferAgent": { subject: "offering", type: "boolean", meaning: "a registered transfer agent keeps the register of the class", ask: "Does a transfer agent registered with the SEC keep the register of the class?" },
  "us.publicFloat": { subject: "offering", type: "money", unit: "USD", meaning: "public float of the issuer", ask: "What is the issuer's public float (0 if there is none)?" },
  "us.noPublicFloat": { subject: "offering", type: "boolean", meaning: "the issuer has no public float", ask: "Does the issuer have no public float at all?" },
  "us.annualRevenue": { subject: "offering", type: "money", unit: "USD", readAs: { at: "/issuer/financials/mostRecent/revenue" }, meaning: "revenue of the most recent fiscal year", ask: "What was the issuer's revenue in the most recent fiscal year?" },
});

const { is, isNot, equals, atLeast, atMost, lessThan, moreThan, onOrBefore, later } = vocabulary("USD", { ...securityFacts, ...offerFacts, ...marketActorFacts, ...holdersFacts });

const unread = { evidence: "unverified" } as const;
const countedBelowLimits = all(lessThan("us.holdersCounted", holdersOfRecordLimit), any(is("us.issuerIsBank"), lessThan("us.nonAccreditedCounted", nonAccreditedLimit)));
const dueDay = later("us.fiscalYearEnd", registrationPeriod);

export const section12g = rule({
  id: "us.exchange-act.12g-registration",
  title: "A widely held class of equity tokens is registered within 120 days of the fiscal year",
  kind: "reporting",
  cites: [
    cite(jobsAct, "Exchange Act s. 12(g)(1)(A)"),
    cite(section12gRules, "Rules 12g-1, 12g5-1", { evidence: "secondary", url: "https://www.law.cornell.edu/cfr/text/17/240.12g5-1" }),
  ],
  inForce: { from: "2012-04-05" },
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(
    holds(equitySecurity),
    any(is("issuer.here"), is("sales.offeredHere")),
    moreThan("us.totalAssets", widelyHeldAssets),
    // Those who are not accredited are among all holders, so fewer than 500 in all settle both counts.
    atLeast("us.holdersOfRecord", nonAccreditedLimit),
    any(atLeast("us.holdersOfRecord", holdersOfRecordLimit), all(isNot("us.issuerIsBank"), atLeast("us.nonAccreditedHolders", nonAccreditedLimit))),
  ),
  requires: {
    "class-registered": any(
      is("us.classRegistered"),
      onOrBefore("us.form10Filed", dueDay),
      all(is("us.foreignPrivateIssuer"), onOrBefore("us.form20FFiled", dueDay)),
    ),
  },
  unless: {
    "crowdfunding-holders": {
      title: "Holders under Regulation Crowdfunding are not counted",
      conditions: {
        "left-out": equals("us.holdersLeftOut", "crowdfunding"),
        "others-below-the-limits": countedBelowLimits,
        "reports-current": is("us.reportsCurrent"),
        "within-limit-of-assets": atMost("us.totalAssets", crowdfundingAssets),
        "registered-transfer-agent": is("us.registeredTransferAgent"),
      },
      cites: [cite(section12gRules, "Rule 12g-6", unread)],
      inForce: { from: "2016-05-16" },
    },
    "tier-2-holders": {
      title: "Holders under Regulation A Tier 2 are not counted",
      conditions: {
        "left-out": equals("us.holdersLeftOut", "tier-2"),
        "others-below-the-limits": countedBelowLimits,
        "reports-current": is("us.reportsCurrent"),
        "registered-transfer-agent": is("us.registeredTransferAgent"),
        "small-float-or-revenue": any(
          all(isNot("us.noPublicFloat"), lessThan("us.publicFloat", tier2Float)),
          all(is("us.noPublicFloat"), lessThan("us.annualRevenue", tier2Revenue)),
        ),
      },
      cites: [cite(section12gRules, "holders under Regulation A Tier 2", unread)],
      inForce: { from: "2015-06-19" },
    },
    "employee-plan-holders": {
      title: "Holders under employee plans in exempt transactions are not counted",
      conditions: { "left-out": equals("us.holdersLeftOut", "employee-plan"), "others-below-the-limits": countedBelowLimits },
      cites: [cite(section12gRules, "Rule 12g5-1, employee compensation plans", unread)],
    },
    "few-us-holders": {
      title: "Foreign private issuer with few holders in the United States",
      conditions: { "foreign-private-issuer": is("us.foreignPrivateIssuer"), "few-us-holders": lessThan("us.residentHolders", foreignIssuerHolders) },
      cites: [cite(section12gRules, "Rule 12g3-2(a)", { ...unread, url: "https://www.law.cornell.edu/cfr/text/17/240.12g3-2" })],
    },
    "rule-12g3-2b": {
      title: "Foreign private issuer exempt under Rule 12g3-2(b)",
      conditions: { "foreign-private-issuer": is("us.foreignPrivateIssuer"), "rule-12g3-2b": is("us.rule12g32bExempt") },
      cites: [cite(section12gRules, "Rule 12g3-2(b)", { ...unread, url: "https://www.law.cornell.edu/cfr/text/17/240.12g3-2" })],
    },
    "exempt-class": {
      title: "Class exempt under section 12(g)(2)(B) or (G)",
      conditions: { "exempt-class": is("us.section12g2Exempt") },
      cites: [cite(jobsAct, "Exchange Act s. 12(g)(2)(B), (G)", unread)],
      note: "Securities of registered investment companies among them.",
    },
  },
  due: { from: "us.fiscalYearEnd", within: "us.registrationPeriod" },
  exposes: issuerExposure,
  remedies: ["Register the class on Form 10 (a foreign private issuer: Form 20-F) in time, and report from then on.", "Cap the holders, on the chain, below 2,000 and below 500 who are not accredited."],
  notes: [
    "Until 2012-04-04 the limit was 500 holders; that law is not recorded here.",
    "A holder of record is a person on the records of the issuer or transfer agent. Identified wallets count one by one, an omnibus custodian as one unless used to evade. For wallets without identity there is no rule: count one per identified person.",
    "Plain debt is outside; convertible debt, warrants and profit interests are equity securities.",
    "Where holders are left out under two exclusions at once, have counsel count.",
  ],
});

export const holdersRules = [section12g] as const;
