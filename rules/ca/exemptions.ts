import { all, any, cite, holds, not, vocabulary } from "../../src/authoring";
import { accreditedInvestor, eligibleInvestor, memorandumProvince, notIndividual } from "./concepts";
import { facts } from "./facts";
import { ni45106, ni45110, order45933, order45935, securitiesActs } from "./instruments";
import {
  crowdfundingAdvisedInvestor, crowdfundingCap, crowdfundingInvestor, crowdfundingTerm, minimumAmount, omAdvisedLimit, omAppraisalFrom, omEligibleLimit, omOrdinaryLimit, omReinvestedLimit,
  permittedClientAssets, privateIssuerOwners,
} from "./parameters";

/** The prospectus exemptions: the conditions, each declared once, for the prospectus rule and for the finding on the exemption that a sale claims. */

const { is, isNot, equals, oneOf, atMost, atLeast, moreThan, before, onOrBefore, later } = vocabulary("CAD", facts);

export const PATHWAYS = {
  accredited: "ca.accredited-investor",
  privateIssuer: "ca.private-issuer",
  memorandum: "ca.offering-memorandum",
  minimumAmount: "ca.minimum-amount",
  crowdfunding: "ca.crowdfunding",
  listedIssuer: "ca.listed-issuer-financing",
} as const;

export const accreditedExemption = {
  title: "Accredited investors",
  conditions: {
    "accredited-class": oneOf("sale.investorClass", ["ca.accredited", "ca.permitted-client"]),
    "purchasers-accredited": holds(accreditedInvestor),
    "status-verified": is("ca.statusVerified"),
    "risk-acknowledgement-of-individuals": any(holds(notIndividual), moreThan("ca.financialAssets", permittedClientAssets), is("ca.form45106F9")),
  },
  claimedAs: [PATHWAYS.accredited],
  cites: [cite(ni45106, "s. 2.3", { evidence: "unverified" }), cite(securitiesActs, "s. 73.3")],
} as const;

/** The relations that the exemption lists. */
const onTheList = oneOf("ca.privateIssuerRelation", ["director-or-officer", "family", "close-friend-or-associate", "existing-holder", "accredited-investor"]);

/** A sale off the list, now or ever, ends the status of a private issuer for all sales. */
export const outsideTheList = not(onTheList);

export const privateIssuerExemption = {
  title: "Private issuer",
  conditions: {
    "not-a-reporting-issuer": isNot("ca.reportingIssuer"),
    "not-a-fund": isNot("issuer.isInvestmentFund"),
    "transfer-restricted-by-constating-documents": is("ca.constatingRestriction"),
    "within-limit-of-owners": atMost("ca.beneficialOwners", privateIssuerOwners),
    "purchasers-on-the-list": onTheList,
    "no-sale-outside-the-list": isNot("ca.soldOutsideList"),
  },
  claimedAs: [PATHWAYS.privateIssuer],
  cites: [cite(ni45106, "s. 2.4", { evidence: "unverified" })],
} as const;

/** Acquisitions under the exemption within a limit, if need be without reinvested proceeds. */
const acquiredWithin = (limit: typeof omOrdinaryLimit) =>
  any(
    atMost("ca.omTotalIn12Months", limit),
    all(atMost("ca.omReinvested", omReinvestedLimit), atMost("ca.omTotalWithoutReinvested", limit)),
  );

export const memorandumExemption = {
  title: "Offering memorandum",
  conditions: {
    "province-of-the-exemption": holds(memorandumProvince),
    "memorandum-in-form": is("ca.omInForm"),
    "audited-statements": equals("ca.auditStatus", "audited"),
    "risk-acknowledgement": is("ca.form45106F4"),
    "right-to-cancel": is("ca.cancellationRight"),
    "not-a-fund": isNot("issuer.isInvestmentFund"),
    "not-a-derivative-or-structured-product": isNot("ca.derivativeOrStructured"),
    "appraisal-where-required": any(not(equals("asset.kind", "real-estate")), before("asOf", omAppraisalFrom), isNot("ca.appraisalRequired"), is("ca.appraisalDelivered")),
    "within-limit-of-the-investor": any(
      holds(notIndividual),
      acquiredWithin(omOrdinaryLimit),
      all(holds(eligibleInvestor), acquiredWithin(omEligibleLimit)),
      all(holds(eligibleInvestor), is("ca.suitabilityAdvice"), acquiredWithin(omAdvisedLimit)),
    ),
  },
  claimedAs: [PATHWAYS.memorandum],
  cites: [cite(ni45106, "s. 2.9(2.1)"), cite(order45933, "reinvested proceeds")],
} as const;

export const memorandumVariant = {
  title: "Offering memorandum, local variant of another province or territory",
  conditions: {
    "other-province": not(holds(memorandumProvince)),
    "in-canada": is("sale.here"),
    "local-variant-met": is("ca.omVariantMet"),
  },
  claimedAs: [PATHWAYS.memorandum],
  cites: [cite(ni45106, "s. 2.9", { evidence: "unverified" })],
} as const;

export const minimumAmountExemption = {
  title: "Minimum amount, not for individuals",
  conditions: {
    "not-an-individual": holds(notIndividual),
    "minimum-cost": atLeast("sale.minTicket", minimumAmount),
    "paid-in-cash": is("ca.paidInCash"),
    "as-principal": is("ca.asPrincipal"),
    "not-created-for-the-exemption": isNot("ca.createdForExemption"),
  },
  claimedAs: [PATHWAYS.minimumAmount],
  cites: [cite(ni45106, "minimum amount investment")],
  evidence: "unverified",
  note: "That individuals have been excluded since 2015 is known from memory.",
} as const;

export const crowdfundingExemption = {
  title: "Start-up crowdfunding",
  conditions: {
    "not-a-reporting-issuer": isNot("ca.reportingIssuer"),
    "not-a-fund": isNot("issuer.isInvestmentFund"),
    "head-office-in-canada": is("issuer.managedHere"),
    "within-cap": all(atMost("ca.crowdfundedIn12Months", crowdfundingCap), any(equals("sale.pathway", PATHWAYS.crowdfunding), atMost("sale.amount", crowdfundingCap))),
    "within-limit-of-the-investor": any(
      atMost("ca.largestPurchase", crowdfundingInvestor),
      all(atMost("ca.largestPurchase", crowdfundingAdvisedInvestor), is("ca.dealerAdvice")),
    ),
    "offering-document-posted": is("ca.crowdfundingDocumentPosted"),
    "right-to-withdraw": is("ca.withdrawal48Hours"),
    "simple-security": is("ca.simpleSecurity"),
    "closes-in-time": onOrBefore("dates.closing", later("dates.offerStart", crowdfundingTerm)),
  },
  claimedAs: [PATHWAYS.crowdfunding],
  cites: [cite(ni45110, "conditions of the exemption", { evidence: "unverified" }), cite(ni45110, "limits")],
  note: "The head office is read as the principal place of business.",
} as const;

export const listedIssuerExemption = {
  title: "Listed issuer financing",
  conditions: { "reporting-issuer": is("ca.reportingIssuer"), "conditions-and-cap-met": is("ca.listedIssuerFinancing") },
  claimedAs: [PATHWAYS.listedIssuer],
  cites: [cite(ni45106, "Part 5A"), cite(order45935, "cap")],
  inForce: { from: "2022-11-21" },
} as const;
