import type { Parameter } from "../../src/authoring";
import { all, any, cite, holds, not, rule, tally, vocabulary } from "../../src/authoring";
import { badActorFacts, noBadActorRegA } from "./bad-actor";
import { issuerExposure, offerExposure } from "./exposures";
import { accreditedPurchasers } from "./investor-concepts";
import { investorFacts } from "./investor-facts";
import { touchesUs } from "./market-actors";
import { offerFacts } from "./offer-facts";
import { REGULATION_A, REGULATION_A_TIER_1, REGULATION_A_TIER_2 } from "./pathways";
import { regulationAFacts } from "./regulation-a-facts";
import { security, securitySold } from "./security-concepts";
import { securityFacts } from "./security-facts";
import { harmonization2021, regulationA } from "./security-instruments";
import { exitReportPeriod, holdersShare, regAInvestorShare, tier1Affiliates, tier1Cap, tier2Affiliates, tier2Cap } from "./security-parameters";

/** Regulation A: public offerings by small American and Canadian issuers, qualified by the SEC. */

const { is, isNot, equals, oneOf, atMost, onOrBefore, later } = vocabulary("USD", { ...securityFacts, ...offerFacts, ...investorFacts, ...regulationAFacts, ...badActorFacts });

const cites = [cite(regulationA, "Rules 251-263"), cite(harmonization2021, "Rule 251(a)(2)")];
const inForce = { from: "2015-06-19" } as const;

/** Mineral rights and asset-backed securities are outside. */
const eligibleSecurity = all(isNot("us.assetBacked"), any(not(equals("asset.kind", "commodity")), isNot("us.fractionalMineralInterest")));

const eligibility = {
  "organised-and-run-in-the-us-or-canada": all(oneOf("issuer.country", ["US", "CA"]), any(is("issuer.managedHere"), is("us.managedInCanada"))),
  "not-an-investment-company": isNot("us.investmentCompany"),
  "not-a-blank-check-company": isNot("us.blankCheck"),
  "eligible-security": eligibleSecurity,
  "reports-current": is("us.reportsCurrent"),
  "registration-not-revoked": isNot("us.registrationRevoked"),
  "no-bad-actor": noBadActorRegA,
};

const amounts = (cap: Parameter<"USD">, affiliates: Parameter<"USD">) => ({
  // What is not claimed under the regulation is not in its sum: then the whole of the offering here must fit.
  "within-cap": all(atMost("us.regAIn12Months", cap), any(oneOf("sale.pathway", REGULATION_A), all(atMost("us.amountHere", cap), atMost("sale.amount", cap)))),
  "holders-within-their-share": any(isNot("us.holdersSell"), all(atMost("us.affiliatesIn12Months", affiliates), atMost("us.sellingHoldersPercent", holdersShare))),
});

const qualifiedFirst = onOrBefore("us.form1AQualified", "sale.date");
const withinInvestorLimit = any(
  is("us.onNationalExchange"),
  holds(accreditedPurchasers),
  atMost("us.largestPurchasePercent", regAInvestorShare),
  is("us.purchaserRepresentsLimit"),
);

export const conditionsTier1 = {
  ...eligibility,
  ...amounts(tier1Cap, tier1Affiliates),
  "qualified-before-sale": qualifiedFirst,
  "no-other-sale-fails": isNot("us.failingRegATier1"),
} as const;

export const conditionsTier2 = {
  ...eligibility,
  ...amounts(tier2Cap, tier2Affiliates),
  "qualified-before-sale": qualifiedFirst,
  "investors-within-their-limit": withinInvestorLimit,
  "audited-statements": equals("us.auditStatus", "audited"),
  "no-other-sale-fails": isNot("us.failingRegATier2"),
} as const;

export const exemptionTier1 = {
  title: "Regulation A, Tier 1",
  conditions: conditionsTier1,
  claimedAs: [REGULATION_A_TIER_1],
  cites,
  inForce,
  note: "Not a covered security: qualification or an exemption in each State.",
} as const;

export const exemptionTier2 = { title: "Regulation A, Tier 2", conditions: conditionsTier2, claimedAs: [REGULATION_A_TIER_2], cites, inForce, note: "A covered security." } as const;

const claim = {
  kind: "disclosure",
  cites,
  inForce,
  subject: "sale",
  nexus: ["sale", "issuer"],
  exposes: offerExposure,
  remedies: [
    "Cut the raise below the cap, or run a second exempt offering under Rule 152(b).",
    "Have the offering statement qualified before any sale; rescind what was sold earlier.",
    "Cut the purchases of non-accredited investors to their limit.",
  ],
  notes: [
    "A condition that fails takes the exemption from the whole offering. Rule 260 may save it towards other purchasers; that is a defence to be argued, and never for eligibility, caps or sales before qualification.",
    "Section 12(a)(2) applies to what the issuer and sellers say; the SEC can suspend the exemption (Rule 258).",
    "Testing the waters is allowed. The limits on affiliates and other holders are not confirmed.",
  ],
} as const;

export const regATier2 = rule({
  ...claim,
  id: "us.reg-a",
  title: "An offering under Regulation A Tier 2 meets every condition of the regulation",
  when: all(holds(securitySold), equals("sale.pathway", REGULATION_A_TIER_2)),
  requires: conditionsTier2,
});

export const regATier1 = rule({
  ...claim,
  id: "us.reg-a-tier-1",
  title: "An offering under Regulation A Tier 1 meets every condition of the regulation",
  when: all(holds(securitySold), equals("sale.pathway", REGULATION_A_TIER_1)),
  requires: conditionsTier1,
});

export const regAExit = rule({
  id: "us.reg-a-exit-report",
  title: "The exit report of a Tier 1 offering is filed within 30 days of its end",
  kind: "reporting",
  cites: [cite(regulationA, "Rule 257(a)", { url: "https://www.law.cornell.edu/cfr/text/17/230.257" })],
  subject: "offering",
  nexus: ["sale", "issuer"],
  when: all(holds(touchesUs), holds(security), is("us.reliesTier1")),
  requires: { "filed-in-time": onOrBefore("us.exitReport", later("dates.offerEnd", exitReportPeriod)) },
  due: { from: "dates.offerEnd", within: "us.reg-a.exit-report-period" },
  exposes: issuerExposure,
  remedies: ["File Form 1-Z late."],
});

export const regulationATallies = [
  tally({ fact: "us.amountHere", of: "amount", among: "jurisdiction", cites }),
  tally({ fact: "us.regAIn12Months", of: "amount", among: "everywhere", where: oneOf("sale.pathway", REGULATION_A), within: "us.exempt-offerings.window", related: REGULATION_A, cites }),
  tally({ fact: "us.failingRegATier2", among: "everywhere", where: all(equals("sale.pathway", REGULATION_A_TIER_2), not(all(qualifiedFirst, withinInvestorLimit))), cites }),
  tally({ fact: "us.failingRegATier1", among: "everywhere", where: all(equals("sale.pathway", REGULATION_A_TIER_1), not(qualifiedFirst)), cites }),
  tally({ fact: "us.reliesTier1", among: "everywhere", where: equals("sale.pathway", REGULATION_A_TIER_1), cites }),
];
export const regulationARules = [regATier2, regATier1, regAExit] as const;
