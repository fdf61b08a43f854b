import { all, any, cite, holds, not, rule, tally } from "../../src/authoring";
import { digitalOffering } from "./concepts";
import { UNLIMITED, words } from "./facts";
import { digitalAssetAmendments, digitalAssetRules } from "./instruments";
import { equityMultiple, founderHolding, raiseCeiling, refundTime, retailPerIssuer, retailPerYear, yearOfRaise } from "./parameters";

const { after, is, isNot, oneOf, equals, atLeast, atMost, onOrBefore } = words;

const issuerAndHost = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "joint", note: "Directors." },
  { role: "platform", basis: "joint", note: "The platform that hosts the offer." },
] as const;

const ASSESSMENT = cite(digitalAssetRules, "Part A, assessment and white paper");

export const assessment = rule({
  id: "ng.sec-rules.white-paper-assessment",
  title: "The SEC assesses a token and its draft white paper before it is offered",
  kind: "disclosure",
  cites: [ASSESSMENT],
  subject: "offering",
  nexus: ["issuer", "sale", "marketing", "platform"],
  when: holds(digitalOffering),
  requires: {
    "assessment-filed": oneOf("ng.assessment", ["pending", "security", "no-security"]),
    "draft-white-paper-filed": onOrBefore("ng.draftWhitePaperFiled", "asOf"),
    "not-an-offer-disclaimer": any(is("ng.disclaimer"), onOrBefore("ng.registeredOn", "asOf"), equals("ng.assessment", "no-security")),
  },
  unless: {
    "follow-on": {
      title: "Follow-on offer of a token already assessed",
      claimedAs: ["ng.follow-on"],
      conditions: { "follow-on-offer": is("ng.followOn") },
      cites: [ASSESSMENT],
    },
  },
  exposes: issuerAndHost,
  remedies: ["File the assessment form with the draft white paper.", "Correct the white paper."],
  notes: ["The SEC decides within thirty days of receipt and says so within five; a token found a security is then registered (ng.isa2025.s86-registration)."],
});

export const founders = rule({
  id: "ng.sec-rules.white-paper-assessment-founders",
  title: "Founders and directors keep half of their tokens until the offer ends",
  kind: "transfer-restriction",
  cites: [cite(digitalAssetRules, "Part A, founders and directors")],
  subject: "offering",
  nexus: ["issuer", "sale", "marketing", "platform"],
  when: all(holds(digitalOffering), not(after("asOf", "dates.offerEnd"))),
  requires: { "founders-keep-half": atLeast("ng.foundersKeep", founderHolding) },
  exposes: issuerAndHost,
  remedies: ["Lock the tokens of founders and directors until the offering period is over."],
});

export const refund = rule({
  id: "ng.sec-rules.white-paper-assessment-refund",
  title: "All money is refunded within five business days where the soft cap is missed",
  kind: "disclosure",
  cites: [cite(digitalAssetRules, "Part A, soft cap")],
  subject: "offering",
  nexus: ["issuer", "sale", "marketing", "platform"],
  when: all(holds(digitalOffering), isNot("ng.softCapReached")),
  requires: { "refunded-in-time": atMost("ng.refundDays", refundTime) },
  exposes: issuerAndHost,
  remedies: ["Refund all investors at once."],
});

export const raiseCap = rule({
  id: "ng.sec-rules.raise-cap",
  title: "An issuer raises no more in twelve months than the lower of the ceiling and the multiple of its funds",
  kind: "investor-restriction",
  cites: [cite(digitalAssetRules, "Part A, amount raised"), cite(digitalAssetAmendments, "amount raised")],
  subject: "offering",
  nexus: ["issuer", "sale", "marketing", "platform"],
  when: holds(digitalOffering),
  requires: { "within-ceiling": atMost("ng.raisedInYear", raiseCeiling), "within-multiple-of-funds": atMost("ng.raisedToEquity", equityMultiple) },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint" },
  ],
  remedies: ["Stop, and refund the excess.", "Raise equity first."],
  notes: ["Sales everywhere are counted (conservative). The SEC may set another ceiling, and the amendments exposed in 2024 may have changed it."],
});

export const retailCap = rule({
  id: "ng.sec-rules.retail-cap",
  title: "A retail investor stays within the limits for an issuer and for a year",
  kind: "investor-restriction",
  cites: [cite(digitalAssetRules, "Part A, retail investors"), cite(digitalAssetAmendments, "retail investors")],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("token.usesDlt"), is("sale.offered")),
  requires: { "within-limit-per-issuer": atMost("ng.largestInvestment", retailPerIssuer), "within-limit-per-year": atMost("ng.largestYearlyTotal", retailPerYear) },
  unless: {
    "qualified-or-wealthy": {
      title: "Qualified institutional and high-net-worth investors",
      claimedAs: ["ng.unlimited-class"],
      conditions: { "qualified-or-wealthy": oneOf("sale.investorClass", UNLIMITED) },
      cites: [cite(digitalAssetRules, "Part A, retail investors")],
    },
  },
  exposes: [
    { role: "platform", basis: "primary", note: "It enforces the limits." },
    { role: "issuer", basis: "joint" },
  ],
  remedies: ["Set limits for each wallet.", "Refund the excess."],
  notes: ["The amendments exposed in 2024 may have changed the limits."],
});

export const digitalAssetTallies = [
  tally({ fact: "ng.raisedInYear", of: "amount", among: "everywhere", within: yearOfRaise.id, related: ["ng.digital-asset-offering"], cites: [cite(digitalAssetRules, "Part A, amount raised")] }),
];

export const digitalAssetRuleset = [assessment, founders, refund, raiseCap, retailCap];
