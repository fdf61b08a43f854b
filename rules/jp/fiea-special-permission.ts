import { all, any, cite, concept, holds, not, rule, tally } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { schemeInterest } from "./classification";
import { words } from "./facts";
import { fibOrdinance, fiea, fieaOrder } from "./instruments";
import { connectedShare, fundEligible, fundQiis, fundWindow, partnershipAssets } from "./investor-parameters";
import { eligibleInvestors, institutionalInvestors } from "./investors";
import { solicitation } from "./offers";
import { acquirerLimit } from "./offer-parameters";

const { is, isNot, equals, atLeast, atMost, lessThan, onOrBefore, later } = words;

export const earlierFundIssueCounts = concept({
  id: "jp.earlier-fund-issue-counts",
  title: "Earlier issue of same-kind fund interests within six months",
  subject: "offering",
  when: all(onOrBefore("jp.earlierFundIssueOn", "dates.issuance"), onOrBefore("dates.issuance", later("jp.earlierFundIssueOn", fundWindow))),
  cites: [cite(fieaOrder, "Art. 17-12"), cite(fibOrdinance, "Arts. 233-2 to 235")],
  note: "The day exactly six months after the earlier issue is taken to be within the period (conservative interpretation).",
});

/** Specially permitted business for QIIs and others: the way out of the registration of a fund operator. */
export const fundPermission: Exemption<"offering"> = {
  title: "Specially permitted business: at least one QII and a limited number of eligible investors",
  claimedAs: ["jp.s63"],
  conditions: {
    "at-least-one-qii": atLeast("jp.qiiAcquirers", fundQiis),
    "qii-that-counts": any(isNot("jp.qiisAllPartnerships"), atLeast("jp.partnershipNetAssets", partnershipAssets)),
    "only-qiis-and-eligible-investors": isNot("jp.otherAcquirers"),
    "within-limit-of-eligible-investors": atMost("jp.eligibleAcquirers", fundEligible),
    "within-limit-with-earlier-issues": any(not(holds(earlierFundIssueCounts)), atMost("jp.eligibleWithEarlierIssues", fundEligible)),
    "connected-persons-under-half": lessThan("jp.connectedContributions", connectedShare),
    "below-limit-of-acquirers": lessThan("jp.acquirers", acquirerLimit),
    "notified-before-the-business": onOrBefore("jp.s63Notified", "dates.offerStart"),
    "no-ineligible-vehicle": isNot("jp.ineligibleVehicle"),
    "resale-banned-by-contract": is("jp.resaleBanContract"),
    "resale-blocked-in-the-token": any(not(is("token.usesDlt")), is("jp.resaleTechnicalMeasure")),
    "representative-of-a-foreign-operator": any(is("issuer.here"), is("jp.representativeInJapan")),
  },
  cites: [cite(fiea, "Art. 63"), cite(fieaOrder, "Art. 17-12"), cite(fibOrdinance, "Arts. 233-2 to 235, 234-2(1)(iii)")],
  note: "QIIs that are all investment limited partnerships count only if one of them has the net assets asked for.",
};

export const notifiedOperator = rule({
  id: "jp.fiea.s63-special-permission",
  title: "A notified fund operator reports each year",
  kind: "reporting",
  cites: [cite(fiea, "Art. 63")],
  subject: "offering",
  nexus: ["sale", "issuer"],
  when: all(holds(schemeInterest), onOrBefore("jp.s63Notified", "asOf")),
  requires: { "annual-reports-filed": is("jp.operatorReports") },
  exposes: [{ role: "issuer", basis: "primary", note: "The operator of the fund; orders of suspension." }],
  remedies: ["File the annual reports that are due."],
  notes: ["Whether the fund meets the conditions of the notification is judged by jp.fiea.s29-dealer-registration-own-fund."],
});

const fund = [cite(fiea, "Art. 63"), cite(fieaOrder, "Art. 17-12")];
const inJapan = holds(solicitation);

export const fundTallies = [
  tally({ fact: "jp.qiiAcquirers", of: "purchasers", among: "jurisdiction", where: all(inJapan, holds(institutionalInvestors)), cites: fund }),
  tally({ fact: "jp.eligibleAcquirers", of: "purchasers", among: "jurisdiction", where: all(inJapan, equals("sale.investorClass", "jp.eligible-63")), cites: fund }),
  tally({ fact: "jp.otherAcquirers", among: "jurisdiction", where: all(inJapan, not(any(holds(institutionalInvestors), holds(eligibleInvestors)))), cites: fund }),
];
export const fundConcepts = [earlierFundIssueCounts];
export const fundRules = [notifiedOperator];
