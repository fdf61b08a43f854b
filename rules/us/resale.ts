import { all, any, cite, concept, holds, not, rule, vocabulary } from "../../src/authoring";
import { badActorFacts } from "./bad-actor";
import { aiders, controlPersons, issuerAnswers, statutorySellers } from "./exposures";
import { accreditedPurchasers } from "./investor-concepts";
import { secondarySale } from "./market-actors";
import { rule144, rule144A } from "./market-instruments";
import {
  affiliateShareOfClass, affiliateShareOfTranche, affiliateShareOfVolume, bankNetWorth, classOutstanding, crowdfundingHolding, dealerSecurities, form144Amount,
  form144Units, holdingPeriod, holdingPeriodReporting, institutionSecurities, reportingPeriod,
} from "./market-parameters";
import { offerFacts } from "./offer-facts";
import { CROWDFUNDING, REGISTERED, RULE_506 } from "./pathways";
import { resaleFacts } from "./resale-facts";
import { debtSecurity, equitySecurity, security } from "./security-concepts";
import { securityFacts } from "./security-facts";
import { regulationCrowdfunding, regulationS, securitiesAct } from "./security-instruments";

/** Resale of tokens that came from the issuer without registration: who may sell, to whom, from when. */

const { is, isNot, equals, oneOf, atMost, atLeast, onOrAfter, later } = vocabulary("USD", { ...securityFacts, ...offerFacts, ...badActorFacts, ...resaleFacts });

const unread = { evidence: "unverified" } as const;
const section4 = { url: "https://www.law.cornell.edu/uscode/text/15/77d" } as const;

export const qualifiedInstitutionalBuyer = concept({
  id: "us.qualified-institutional-buyer",
  title: "Qualified institutional buyer",
  subject: "sale",
  when: any(
    all(oneOf("us.institutionKind", ["institution", "institutional-accredited-investor"]), atLeast("us.institutionSecurities", institutionSecurities)),
    all(equals("us.institutionKind", "dealer"), atLeast("us.institutionSecurities", dealerSecurities)),
    all(equals("us.institutionKind", "bank"), atLeast("us.institutionSecurities", institutionSecurities), atLeast("us.institutionNetWorth", bankNetWorth)),
  ),
  cites: [cite(rule144A, "qualified institutional buyer")],
  note: "A natural person never is one. Other institutional accredited investors count since 2020-12-08.",
});

/** Domestic equity stays restricted after a sale under Regulation S (Rule 905). */
const domesticEquityAbroad = all(holds(equitySecurity), is("issuer.organisedHere"));

export const restrictedLot = concept({
  id: "us.restricted-lot",
  title: "Restricted securities",
  subject: "sale",
  when: any(
    oneOf("us.lotAcquiredUnder", ["506", "504", "4a2", "144a", "701"]),
    all(equals("us.lotAcquiredUnder", "reg-s"), domesticEquityAbroad),
  ),
  cites: [cite(rule144, "restricted securities"), cite(regulationS, "Rule 905", unread)],
  note: "Tokens sold by registration or under Regulation A are unrestricted, and most sold under Rule 504 with State registration.",
});

const heldFor = (period: typeof holdingPeriod | typeof holdingPeriodReporting) => onOrAfter("sale.date", later("us.lotPaid", period));
const reporting90Days = all(equals("us.reportingStatus", "exchange-act-reporting"), onOrAfter("sale.date", later("us.reportingSince", reportingPeriod)));
const noUncuredShell = any(isNot("us.formerShell"), is("us.formerShellCured"));
const informed = any(equals("us.reportingStatus", "exchange-act-reporting"), is("us.informationOnRequest"));

const resaleExposure = [
  { ...issuerAnswers, basis: "joint", note: "An issuer, or its transfer agent, that removes the legend or lets the transfer through." },
  { role: "investor", basis: "primary", knowledge: "strict", note: "The seller, as underwriter or as seller without exemption." },
  ...statutorySellers,
  ...controlPersons,
  ...aiders,
] as const;

export const restrictedResale = rule({
  id: "us.securities-act.resale-restricted",
  title: "Restricted tokens are resold by registration or under a complete exemption",
  kind: "transfer-restriction",
  cites: [cite(rule144, "resale of restricted securities"), cite(securitiesAct, "ss. 2(a)(11), 4(a)(1), 5", section4)],
  inForce: { from: "2008-02-15" },
  subject: "sale",
  nexus: ["sale", "issuer"],
  when: all(holds(security), is("sale.offered"), holds(secondarySale), holds(restrictedLot)),
  requires: { "registered-resale": equals("sale.pathway", REGISTERED) },
  unless: {
    "rule-144-reporting": {
      title: "Rule 144, seller not an affiliate, reporting issuer",
      conditions: {
        "not-an-affiliate": isNot("us.sellerIsAffiliate"),
        "reporting-long-enough": reporting90Days,
        "held-long-enough": heldFor(holdingPeriodReporting),
        "current-public-information": is("us.currentPublicInformation"),
        "no-uncured-shell": noUncuredShell,
      },
      claimedAs: ["us.rule-144"],
      cites: [cite(rule144, "non-affiliates, reporting issuers")],
      note: "Current information is needed until a year has passed; then the next entry applies.",
    },
    "rule-144": {
      title: "Rule 144, seller not an affiliate, full holding period",
      conditions: { "not-an-affiliate": isNot("us.sellerIsAffiliate"), "held-long-enough": heldFor(holdingPeriod), "no-uncured-shell": noUncuredShell },
      claimedAs: ["us.rule-144"],
      cites: [cite(rule144, "non-affiliates")],
    },
    "rule-144-affiliate": {
      title: "Rule 144, affiliate of the issuer",
      conditions: {
        "held-long-enough": any(heldFor(holdingPeriod), all(reporting90Days, heldFor(holdingPeriodReporting))),
        "current-public-information": is("us.currentPublicInformation"),
        "within-volume-limit": any(
          atMost("us.shareOfClassIn3Months", affiliateShareOfClass),
          atMost("us.shareOfVolumeIn3Months", affiliateShareOfVolume),
          all(holds(debtSecurity), atMost("us.shareOfTrancheIn3Months", affiliateShareOfTranche)),
        ),
        "manner-of-sale": is("us.mannerOfSale"),
        "form-144": any(is("us.form144Filed"), all(atMost("us.unitsIn3Months", form144Units), atMost("us.amountIn3Months", form144Amount))),
        "no-uncured-shell": noUncuredShell,
      },
      claimedAs: ["us.rule-144"],
      cites: [cite(rule144, "affiliates")],
    },
    "rule-144a": {
      title: "Rule 144A, to a qualified institutional buyer",
      conditions: {
        "qualified-institutional-buyer": holds(qualifiedInstitutionalBuyer),
        "buyer-told": is("us.toldOf144A"),
        "not-fungible-with-listed-class": isNot("us.fungibleWithListed"),
        "no-open-end-fund": isNot("us.openEndFund"),
        "information-on-request": informed,
        "seller-not-the-issuer": isNot("us.sellerIsIssuerGroup"),
      },
      claimedAs: ["us.144a"],
      cites: [cite(rule144A, "conditions")],
    },
    "section-4a7": {
      title: "Section 4(a)(7), to an accredited investor",
      conditions: {
        "accredited-buyer": holds(accreditedPurchasers),
        "no-general-solicitation": all(isNot("marketing.generalSolicitation"), isNot("sale.advertised")),
        "class-outstanding-long-enough": onOrAfter("sale.date", later("us.classOutstandingSince", classOutstanding)),
        "seller-not-the-issuer": isNot("us.sellerIsIssuerGroup"),
        "information": informed,
        "no-bad-actor": isNot("us.badActorEvent"),
        "issuer-in-business": is("us.issuerInBusiness"),
      },
      claimedAs: ["us.4a7"],
      cites: [cite(securitiesAct, "s. 4(a)(7), (d), (e)", { ...section4, ...unread })],
      inForce: { from: "2015-12-04" },
    },
    "rule-904": {
      title: "Rule 904, resale abroad",
      conditions: {
        "buyer-abroad": not(is("sale.here")),
        "offshore-without-directed-selling": is("us.offshoreTransaction"),
        "seller-not-issuer-or-distributor": all(isNot("us.sellerIsIssuerGroup"), isNot("us.sellerIsDistributor")),
      },
      claimedAs: ["us.reg-s"],
      cites: [cite(regulationS, "Rule 904", { url: "https://www.law.cornell.edu/cfr/text/17/230.904", ...unread })],
      note: "Domestic equity stays restricted in the buyer's hands (Rule 905).",
    },
  },
  freeFrom: { from: "us.lotPaid", within: "us.holdingPeriod" },
  exposes: resaleExposure,
  remedies: [
    "Hold the lot until the day on which Rule 144 frees it.",
    "Sell abroad under Rule 904, or to a qualified institutional buyer under Rule 144A.",
    "Register the resale.",
  ],
  notes: [
    "A lot fully paid on a day is free on the same calendar day six months or a year later, not after 180 or 365 counted days.",
    "The day reported as free is that of the full year; a reporting issuer's lot may be free after six months.",
    "The limits on debt and the manner of sale do not bind non-affiliates. Day counts at the boundary are an interpretation.",
    "That a resale abroad after the distribution compliance period needs this or another exemption follows from Rule 905.",
  ],
});

export const crowdfundingResale = rule({
  id: "us.securities-act.resale-restricted-crowdfunding",
  title: "Crowdfunded tokens stay with their buyer for a year",
  kind: "transfer-restriction",
  cites: [cite(regulationCrowdfunding, "Rule 501", { url: "https://www.law.cornell.edu/cfr/text/17/227.501", ...unread })],
  subject: "sale",
  nexus: ["sale", "issuer"],
  when: all(holds(security), is("sale.offered"), holds(secondarySale), equals("us.lotAcquiredUnder", "reg-cf")),
  requires: { "held-for-a-year": onOrAfter("sale.date", later("us.lotPaid", crowdfundingHolding)) },
  unless: {
    "permitted-transferee": {
      title: "To the issuer, an accredited investor, in a registered offering, or within the family or estate",
      conditions: { "permitted-transferee": oneOf("us.crowdfundingTransferee", ["issuer", "accredited-investor", "registered-offering", "family-or-estate"]) },
      cites: [cite(regulationCrowdfunding, "Rule 501", unread)],
    },
  },
  freeFrom: { from: "us.lotPaid", within: "us.crowdfundingHolding" },
  exposes: resaleExposure,
  remedies: ["Wait until the year is over, or transfer to a permitted transferee."],
});

/** A primary sale whose tokens are restricted in the buyer's hands. */
const createsRestricted = any(
  all(is("sale.here"), oneOf("sale.pathway", [...RULE_506, "us.504", "us.4a2", "us.144a", "us.701"])),
  all(equals("sale.pathway", "us.reg-s"), domesticEquityAbroad),
);
const primarySale = all(holds(security), is("sale.offered"), not(holds(secondarySale)));
const controls = { "restrictive-legend": is("us.legend"), "lots-held-for-the-statutory-period": is("us.statutoryHoldingPeriod") };
const controlRemedies = ["Legend the token and hold every lot, on the chain or by the register, until the earliest day on which its class of holder may sell."];

const transferControls = {
  kind: "transfer-restriction",
  cites: [cite(rule144, "restricted securities"), cite(securitiesAct, "ss. 2(a)(11), 4(a)(1), 5", section4)],
  inForce: { from: "2008-02-15" },
  subject: "sale",
  nexus: ["sale", "issuer"],
  requires: controls,
  exposes: resaleExposure,
  remedies: controlRemedies,
} as const;

export const controlsNonReporting = rule({
  ...transferControls,
  id: "us.securities-act.resale-restricted-controls",
  title: "Restricted tokens of a non-reporting issuer are held for a year",
  when: all(primarySale, createsRestricted, not(equals("us.reportingStatus", "exchange-act-reporting"))),
  freeFrom: { from: "dates.closing", within: "us.holdingPeriod" },
  notes: ["Each lot has its own period, from the day it is fully paid; the day reported is that of a lot paid at closing, for a holder who is not an affiliate."],
});

export const controlsReporting = rule({
  ...transferControls,
  id: "us.securities-act.resale-restricted-controls-reporting",
  title: "Restricted tokens of a reporting issuer are held for six months",
  when: all(primarySale, createsRestricted, equals("us.reportingStatus", "exchange-act-reporting")),
  freeFrom: { from: "dates.closing", within: "us.holdingPeriodReporting" },
  notes: ["The six months apply once the issuer has been reporting for 90 days, and with current public information until a year has passed."],
});

export const controlsCrowdfunding = rule({
  ...transferControls,
  id: "us.securities-act.resale-restricted-controls-crowdfunding",
  title: "Crowdfunded tokens are held for a year",
  cites: [cite(regulationCrowdfunding, "Rule 501", { url: "https://www.law.cornell.edu/cfr/text/17/227.501", ...unread })],
  inForce: { from: "2016-05-16" },
  when: all(primarySale, is("sale.here"), equals("sale.pathway", CROWDFUNDING)),
  freeFrom: { from: "dates.closing", within: "us.crowdfundingHolding" },
});

export const resaleConcepts = [qualifiedInstitutionalBuyer, restrictedLot] as const;
export const resaleRules = [restrictedResale, crowdfundingResale, controlsNonReporting, controlsReporting, controlsCrowdfunding] as const;
