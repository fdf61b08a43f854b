import { all, any, cite, holds, not, tally } from "../../src/authoring";
import { eligibleClients } from "./concepts";
import { words } from "./facts";
import { capitalMarketLaw, crowdfundingConsultation, limitedOfferNotice, rosco } from "./instruments";
import { limitedOfferees, noticePeriod, smallOfferPayment, smallOfferTotal, smallOfferees } from "./parameters";

const { is, isNot, equals, oneOf, atMost, atLeast, lessThan } = words;

const placed = {
  "through-authorised-institution": is("sa.viaInstitution"),
  "notice-in-time": atLeast("sa.noticeDays", noticePeriod),
  "notice-with-form-and-document": is("sa.noticeComplete"),
  "no-advertising-beyond-offerees": all(isNot("sale.advertised"), isNot("marketing.generalSolicitation")),
  "transfer-limits-observed": is("sa.transferLimits"),
};

/** The ways in which securities are offered without an approved prospectus. */
export const exemptions = {
  "private-placement": {
    title: "Private placement to institutional or qualified clients",
    claimedAs: ["sa.rosco.private-placement"],
    conditions: { "institutional-or-qualified-clients": holds(eligibleClients), ...placed },
    cites: [cite(rosco, "private placement")],
    note: "Older text: sophisticated investors.",
  },
  "limited-offer": {
    title: "Private placement as a limited offer",
    claimedAs: ["sa.rosco.limited-offer"],
    conditions: {
      "within-limit-of-offerees": atMost("sa.nonQualifiedOfferees", limitedOfferees),
      "amount-per-offeree": is("sa.limitedOfferAmountMet"),
      ...placed,
    },
    cites: [cite(rosco, "limited offer"), cite(limitedOfferNotice, "least amount per offeree")],
    note: "The limit is not confirmed (older editions: 60). Institutional and qualified clients are not counted. Whether earlier limited offers count was not read; they are not added.",
  },
  "exempt-small": {
    title: "Small offer",
    claimedAs: ["sa.rosco.exempt-small"],
    conditions: {
      "total-below-limit": lessThan("sa.totalOffer", smallOfferTotal),
      "within-limit-of-offerees": atMost("sa.nonQualifiedOfferees", smallOfferees),
      "within-limit-of-payment": atMost("sa.largestPayment", smallOfferPayment),
    },
    cites: [cite(rosco, "exempt offers: small offers")],
    evidence: "unverified",
    note: "From one source that may be older than the amendments of 2021. The total is that of all sales, wherever made (interpretation).",
  },
  "crowdfunding": {
    title: "Securities crowdfunding by an authorised institution",
    claimedAs: ["sa.rosco.crowdfunding"],
    conditions: {
      "on-platform-of-authorised-institution": is("sa.institutionPlatform"),
      "new-shares-or-debt-of-special-purpose-entity": any(
        all(equals("sa.tokenRight", "share"), is("sa.newShares")),
        all(oneOf("sa.tokenRight", ["debt", "sukuk"]), is("sa.specialPurposeIssuer")),
      ),
      "debt-not-for-acquisitions-or-repayment": any(equals("sa.tokenRight", "share"), isNot("sa.acquisitionOrRepayment")),
      "proceeds-not-lent-or-invested": isNot("sa.proceedsLentOrInvested"),
      "within-caps": is("sa.crowdfundingCapsMet"),
    },
    cites: [cite(rosco, "exempt offers, cls. 10-11"), cite(crowdfundingConsultation, "debt instruments")],
    evidence: "unverified",
    note: "The conditions come from a consultation draft.",
  },
  "government-securities": {
    title: "Government securities",
    claimedAs: ["sa.rosco.government"],
    conditions: { "government-security": is("sa.governmentSecurity") },
    cites: [cite(rosco, "exempt offers")],
  },
  "contractually-based-securities": {
    title: "Contractually based securities to institutional or qualified clients",
    claimedAs: ["sa.rosco.contractual"],
    conditions: { "contractually-based": equals("sa.tokenRight", "contract"), "institutional-or-qualified-clients": holds(eligibleClients) },
    cites: [cite(rosco, "exempt offers")],
  },
  "employees-or-affiliates": {
    title: "Employees or affiliates",
    claimedAs: ["sa.rosco.employees"],
    conditions: { "case-confirmed-by-counsel": is("sa.employeesOrAffiliates") },
    cites: [cite(rosco, "exempt offers")],
  },
  "parallel-market": {
    title: "Offer on the parallel market",
    claimedAs: ["sa.rosco.parallel-market"],
    conditions: { "meets-rules-of-parallel-market": is("sa.parallelMarketOffer"), "institutional-or-qualified-clients": holds(eligibleClients) },
    cites: [cite(rosco, "parallel market")],
  },
  "fintech-lab": {
    title: "Permit of the FinTech Lab",
    claimedAs: ["sa.fintech-lab"],
    conditions: { "permit-covers-the-sale": is("sa.fintechLab") },
    cites: [cite(capitalMarketLaw, "FinTech Lab of the Authority")],
    evidence: "unverified" as const,
  },
  "genuine-enquiry": {
    title: "Genuine enquiry of the investor",
    claimedAs: ["sa.reverse-enquiry"],
    conditions: {
      "only-unsolicited": is("sale.unsolicited"),
      "client-made-first-contact": equals("sa.enquiryBy", "client"),
      "practice-confirmed-by-counsel": is("sa.reverseEnquiryAccepted"),
    },
    cites: [cite(capitalMarketLaw, "offers in the Kingdom", { evidence: "unverified" })],
    evidence: "unverified" as const,
    note: "The law is unclear; a source mentions that practice admits it.",
  },
} as const;

export const offerTallies = [
  tally({
    fact: "sa.nonQualifiedOfferees",
    of: "offerees",
    among: "jurisdiction",
    where: not(holds(eligibleClients)),
    cites: [cite(rosco, "limited offer; small offers")],
  }),
  tally({ fact: "sa.totalOffer", of: "amount", among: "everywhere", cites: [cite(rosco, "exempt offers: small offers", { evidence: "unverified" })] }),
];
