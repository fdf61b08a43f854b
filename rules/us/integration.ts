import { all, any, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { offerExposure } from "./exposures";
import { investorFacts } from "./investor-facts";
import { securitySold } from "./security-concepts";
import { securityFacts } from "./security-facts";
import { rule152 } from "./security-instruments";
import { integrationPeriod } from "./security-parameters";

/** Whether two offerings are one: Rule 152, its safe harbours first. */

export const integrationFacts = defineFacts({
  "us.otherOffering": { subject: "offering", type: "boolean", meaning: "there is another offering of the issuer, earlier or at the same time, to be told apart from this one", ask: "Does the issuer have another offering of securities, earlier or at the same time, that could be one with this?" },
  "us.otherOfferingEnded": { subject: "offering", type: "date", readAs: { at: "/dates/priorOfferingClosed" }, meaning: "end of the other offering", ask: "When was the other offering terminated or completed?" },
  "us.otherOfferingRegime": {
    subject: "offering",
    type: "code",
    values: ["506b", "506c", "504", "reg-a", "reg-cf", "reg-s", "701-or-benefit-plan", "4a2", "intrastate", "registered", "other"],
    meaning: "regime of the other offering",
    ask: "Under which regime is the other offering made: Rule 506(b), 506(c), 504, Regulation A, Regulation Crowdfunding, Regulation S, Rule 701 or a benefit plan, section 4(a)(2), intrastate, registered, or other?",
  },
  "us.otherOfferingSolicits": { subject: "offering", type: "boolean", meaning: "the other offering permitted general solicitation", ask: "Did the other offering permit general solicitation?" },
  "us.otherOfferingInstitutional": { subject: "offering", type: "boolean", meaning: "the other offering was made only to qualified institutional buyers and institutional accredited investors", ask: "Was the other offering made only to qualified institutional buyers and institutional accredited investors?" },
  "us.offeringsIndependent": {
    subject: "offering",
    type: "boolean",
    meaning: "each offering by itself complies with registration or an exemption, on the facts",
    ask: "Outside the safe harbours: do the particular facts show that each offering by itself complies with registration or with an exemption?",
    judgement: { by: "counsel", note: "Rule 152(a). A plan or scheme to evade registration has no benefit of any safe harbour." },
  },
});

const { is, isNot, equals, oneOf, after, onOrAfter, later } = vocabulary("USD", { ...securityFacts, ...investorFacts, ...integrationFacts });

const PERMITS_SOLICITATION = ["us.506c", "us.reg-a-tier1", "us.reg-a-tier2", "us.reg-cf"] as const;
const NEVER_INTEGRATED = ["us.reg-s", "us.701"] as const;

const afterThirtyDays = after("dates.offerStart", later("us.otherOfferingEnded", integrationPeriod));
const afterItsEnd = onOrAfter("dates.offerStart", "us.otherOfferingEnded");
/** Only an offering that forbids solicitation must look at how its purchasers were reached. */
const purchasersReachedLawfully = any(
  oneOf("sale.pathway", [...PERMITS_SOLICITATION, "us.registered"]),
  isNot("us.otherOfferingSolicits"),
  is("us.purchasersNotSolicited"),
);

export const integration = rule({
  id: "us.rule-152-integration",
  title: "Two offerings of the issuer are not integrated",
  kind: "investor-restriction",
  cites: [cite(rule152, "Rule 152(a)-(b)")],
  subject: "sale",
  nexus: ["sale", "issuer"],
  when: all(holds(securitySold), is("us.otherOffering")),
  unless: {
    "thirty-days": {
      title: "Rule 152(b)(1): more than 30 days apart",
      conditions: { "more-than-thirty-days-after": afterThirtyDays, "purchasers-not-reached-by-solicitation": purchasersReachedLawfully },
      cites: [cite(rule152, "Rule 152(b)(1), (a)(1)")],
      note: "The period counts before and after. Thirty days are not enough.",
    },
    "offshore-or-compensatory": {
      title: "Rule 152(b)(2): Regulation S, Rule 701 and benefit plans",
      conditions: { "offshore-or-compensatory": any(oneOf("sale.pathway", NEVER_INTEGRATED), oneOf("us.otherOfferingRegime", ["reg-s", "701-or-benefit-plan"])) },
      cites: [cite(rule152, "Rule 152(b)(2)")],
    },
    "registered-after": {
      title: "Rule 152(b)(3): registered offering after another",
      conditions: {
        "registered": equals("sale.pathway", "us.registered"),
        "after-the-end-of-the-other": afterItsEnd,
        "other-was-quiet-institutional-or-long-ended": any(isNot("us.otherOfferingSolicits"), is("us.otherOfferingInstitutional"), afterThirtyDays),
      },
      cites: [cite(rule152, "Rule 152(b)(3)", { evidence: "unverified" })],
    },
    "solicited-after": {
      title: "Rule 152(b)(4): exempt offering that permits general solicitation, after another",
      conditions: { "exempt-and-permits-solicitation": oneOf("sale.pathway", PERMITS_SOLICITATION), "after-the-end-of-the-other": afterItsEnd },
      cites: [cite(rule152, "Rule 152(b)(4)", { evidence: "unverified" })],
    },
    "independent": {
      title: "Rule 152(a): each offering complies by itself",
      conditions: { "independent-on-the-facts": is("us.offeringsIndependent"), "purchasers-not-reached-by-solicitation": purchasersReachedLawfully },
      cites: [cite(rule152, "Rule 152(a)")],
    },
  },
  exposes: offerExposure,
  remedies: ["Wait more than 30 days between the offerings.", "Terminate the earlier offering and go on under Rule 506(c), Regulation A or Regulation Crowdfunding.", "Treat the two as one and meet one exemption for the whole."],
  openTexture: [
    { term: "independent compliance", question: "Does each offering by itself comply, on the particular facts?", by: "counsel" },
    { term: "purchaser once solicited", question: "May a purchaser who was once reached by general solicitation buy under Rule 506(b)? The text has no time limit; that it bars for ever is the reading of practitioners, not of a court or the SEC.", by: "counsel" },
  ],
  notes: ["A plan to evade registration has no benefit of the safe harbours.", "Rule 504 permits solicitation only where State law does; such a sale is judged under Rule 152(a) here."],
});

export const integrationRules = [integration] as const;
