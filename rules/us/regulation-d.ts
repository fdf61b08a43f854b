import { all, any, cite, concept, holds, not, rule, tally, vocabulary } from "../../src/authoring";
import { badActorFacts, noBadActor504, noBadActor506 } from "./bad-actor";
import { offerExposure } from "./exposures";
import { accreditedPurchasers, verifiedPurchasers } from "./investor-concepts";
import { investorFacts } from "./investor-facts";
import { offerFacts } from "./offer-facts";
import { regulationDFacts } from "./regulation-d-facts";
import { securitySold } from "./security-concepts";
import { securityFacts } from "./security-facts";
import { harmonization2021, minimumInvestmentLetter, regulationD, rule241, rule506c } from "./security-instruments";
import { nonAccreditedCap, rule504Cap, tier1InformationLimit } from "./security-parameters";

/** Rules 504, 506(b) and 506(c): the conditions, each declared once, for section 5 and for the finding on the claimed exemption. */

const { is, isNot, equals, oneOf, atMost } = vocabulary("USD", { ...securityFacts, ...offerFacts, ...investorFacts, ...regulationDFacts, ...badActorFacts });

// 506(b).

/** Nothing of this offering reached the public; what another lawful offering said reached none of these purchasers. */
const noGeneralSolicitation = all(
  isNot("sale.advertised"),
  any(isNot("marketing.generalSolicitation"), all(is("us.solicitationForOtherOffering"), is("us.purchasersNotSolicited"))),
  any(isNot("us.publicTestingOfInterest"), is("us.purchasersNotSolicited")),
);

/** Purchasers who count towards the thirty-five. */
export const countedPurchasers = concept({
  id: "us.reg-d.counted-purchasers",
  title: "Purchasers counted as non-accredited",
  subject: "sale",
  when: all(not(equals("sale.investorClass", "us.uncounted-relative")), not(holds(accreditedPurchasers))),
  cites: [cite(regulationD, "Rule 501(e)", { evidence: "unverified", url: "https://www.law.cornell.edu/cfr/text/17/230.501" })],
  note: "Not counted: accredited investors, relatives who share the purchaser's home, and trusts and entities that the purchaser and such relatives own by more than half. List those as a sale of the class us.uncounted-relative. An entity counts as one unless it was formed for the purchase.",
});

const withinCap = all(atMost("us.nonAccreditedIn90Days", nonAccreditedCap), any(not(holds(countedPurchasers)), atMost("sale.purchasers", nonAccreditedCap)));
const sophisticated = any(holds(accreditedPurchasers), is("us.purchasersSophisticated"));
const informed = any(
  holds(accreditedPurchasers),
  equals("us.informationDelivered", "reg-a-tier-2"),
  all(equals("us.informationDelivered", "reg-a-tier-1"), atMost("raise.hardCap", tier1InformationLimit)),
  all(equals("us.informationDelivered", "exchange-act-reports"), equals("us.reportingStatus", "exchange-act-reporting")),
);
const resaleCare = all(is("us.resaleInquiry"), is("us.legend"));

export const conditions506b = {
  "no-general-solicitation": noGeneralSolicitation,
  "within-limit-of-non-accredited-purchasers": withinCap,
  "purchasers-accredited-or-sophisticated": sophisticated,
  "information-for-non-accredited-purchasers": informed,
  "care-against-resale": resaleCare,
  "no-bad-actor": noBadActor506,
  "no-other-sale-fails": isNot("us.failing506b"),
} as const;

// 506(c).

export const conditions506c = {
  "purchasers-accredited": holds(accreditedPurchasers),
  "purchasers-verified": holds(verifiedPurchasers),
  "care-against-resale": resaleCare,
  "no-bad-actor": noBadActor506,
  "no-other-sale-fails": isNot("us.failing506c"),
} as const;

// 504.

const solicitation504 = any(all(isNot("marketing.generalSolicitation"), isNot("sale.advertised")), is("us.stateAllowsSolicitation"));

/** What is not claimed under the rule is not in its sum: then the whole of the offering here must fit. */
export const conditions504 = {
  "not-a-reporting-company": oneOf("us.reportingStatus", ["reg-a-tier2", "reg-cf", "listed-eu", "none"]),
  "not-an-investment-company": isNot("us.investmentCompany"),
  "not-a-blank-check-company": isNot("us.blankCheck"),
  "within-cap": all(atMost("us.rule504In12Months", rule504Cap), any(equals("sale.pathway", "us.504"), all(atMost("us.amountHere", rule504Cap), atMost("sale.amount", rule504Cap)))),
  "solicitation-allowed": solicitation504,
  "no-bad-actor": noBadActor504,
  "no-other-sale-fails": isNot("us.failing504"),
} as const;

// The findings on the exemption that a sale claims.

const cites506b = [cite(regulationD, "Rules 506(b), 508"), cite(regulationD, "Rule 502(b)-(d)", { url: "https://www.law.cornell.edu/cfr/text/17/230.502", evidence: "unverified" }), cite(harmonization2021, "Rule 506(b), 90-day count"), cite(rule241, "solicitations of interest")];
const cites506c = [cite(rule506c, "Rule 506(c)"), cite(minimumInvestmentLetter, "minimum investment amounts and representations")];
const cites504 = [cite(regulationD, "Rule 504", { url: "https://www.law.cornell.edu/cfr/text/17/230.504" })];
const WHOLE_OFFERING =
  "A condition that fails takes the exemption from the whole offering, not from one sale; that is the strict reading of a question that is litigated. Rule 508 may save it towards other purchasers where the failure was insignificant and in good faith; that is a defence to be argued, and never for general solicitation, the limit of purchasers or the cap.";

export const exemption506b = {
  title: "Rule 506(b): private placement",
  conditions: conditions506b,
  claimedAs: ["us.506b"],
  cites: cites506b,
  inForce: { from: "2021-03-15" },
} as const;

export const exemption506c = {
  title: "Rule 506(c): general solicitation, verified accredited purchasers",
  conditions: conditions506c,
  claimedAs: ["us.506c"],
  cites: cites506c,
  inForce: { from: "2013-09-23" },
} as const;

export const exemption504 = {
  title: "Rule 504: small offering",
  conditions: conditions504,
  claimedAs: ["us.504"],
  cites: cites504,
  inForce: { from: "2017-01-20" },
  note: "Not a covered security: registration or an exemption in each State. Funds excluded by section 3(c)(1) or 3(c)(7) are not barred by the text; take advice.",
} as const;

const claim = { subject: "sale", nexus: ["sale", "issuer"], exposes: offerExposure } as const;

export const rule506b = rule({
  ...claim,
  id: "us.reg-d.506b",
  title: "A private placement under Rule 506(b) meets every condition of the rule",
  kind: "investor-restriction",
  cites: cites506b,
  inForce: exemption506b.inForce,
  when: all(holds(securitySold), equals("sale.pathway", "us.506b")),
  requires: conditions506b,
  remedies: [
    "Convert the offering to Rule 506(c) before any sale to a purchaser who is not accredited.",
    "Wait more than 30 days and screen each purchaser anew (Rule 152(b)(1), (a)(1)).",
    "Rescind the sales over the limit.",
  ],
  notes: [
    WHOLE_OFFERING,
    "The count takes in all of the issuer's offerings under Rule 506(b); state us.nonAccreditedIn90Days if others add to the sales listed.",
    "A public test of interest under Rule 241 is itself general solicitation. Whoever was reached by it stays ineligible unless a substantive relationship existed before.",
  ],
});

export const rule506cRule = rule({
  ...claim,
  id: "us.reg-d.506c",
  title: "An offering under Rule 506(c) sells to verified accredited investors only",
  kind: "investor-restriction",
  cites: cites506c,
  inForce: exemption506c.inForce,
  when: all(holds(securitySold), equals("sale.pathway", "us.506c")),
  requires: conditions506c,
  remedies: [
    "Verify the status of every purchaser before closing; self-certification is not enough.",
    "Refuse or refund, before the sale, whoever is not verified.",
    "Move to Regulation A or register.",
  ],
  openTexture: [{ term: "reasonable steps to verify", question: "Do the steps taken suffice on the facts of the purchaser and the offering?", by: "counsel" }],
  notes: [WHOLE_OFFERING, "Offerees need not be accredited. The minimum-investment route is a staff position without the force of law."],
});

export const rule504 = rule({
  ...claim,
  id: "us.reg-d.504",
  title: "A small offering under Rule 504 meets every condition of the rule",
  kind: "investor-restriction",
  cites: cites504,
  inForce: exemption504.inForce,
  when: all(holds(securitySold), equals("sale.pathway", "us.504")),
  requires: conditions504,
  remedies: ["Cut the raise below the cap.", "Run a second exempt offering under Rule 152(b).", "Register in the States, or stop soliciting publicly."],
  notes: [WHOLE_OFFERING, exemption504.note],
});

const failing = (fact: string, regime: string, where: Parameters<typeof not<"sale" | "offering">>[0], cites: typeof cites506b) =>
  tally({ fact, among: "everywhere", where: all(equals("sale.pathway", regime), not(where)), cites });

export const regulationDTallies = [
  tally({
    fact: "us.nonAccreditedIn90Days",
    of: "purchasers",
    among: "everywhere",
    where: all(equals("sale.pathway", "us.506b"), holds(countedPurchasers)),
    within: "us.reg-d.count-window",
    cites: [cite(harmonization2021, "Rule 506(b), 90-day count")],
  }),
  failing("us.failing506b", "us.506b", all(isNot("sale.advertised"), sophisticated, informed), cites506b),
  failing("us.failing506c", "us.506c", all(holds(accreditedPurchasers), holds(verifiedPurchasers)), cites506c),
  failing("us.failing504", "us.504", solicitation504, cites504),
  tally({ fact: "us.rule504In12Months", of: "amount", among: "everywhere", where: equals("sale.pathway", "us.504"), within: "us.exempt-offerings.window", related: ["us.504"], cites: cites504 }),
  tally({ fact: "us.relies506or504", among: "everywhere", where: oneOf("sale.pathway", ["us.506b", "us.506c", "us.504"]), cites: [cite(regulationD, "Rule 503")] }),
];

export const regulationDConcepts = [countedPurchasers] as const;
export const regulationDRules = [rule506b, rule506cRule, rule504] as const;
