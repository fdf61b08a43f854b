import { all, any, cite, holds, rule, tally } from "../../src/authoring";
import { preferentialRulesBind } from "./concepts";
import { words } from "./facts";
import { preferentialAmendment, preferentialRules } from "./instruments";
import { allotmentPeriod, debtPeriod, documentPeriod } from "./parameters";

const { equals, is, isNot, later, onOrAfter, onOrBefore } = words;

const nexus = ["issuer", "sale"] as const;

const answerable = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "joint", note: "Directors." },
] as const;

export const terms = rule({
  id: "mu.securities.preferential-offer",
  title: "A preferential offer is fairly priced, and one of equity is approved by the shareholders",
  kind: "disclosure",
  cites: [cite(preferentialRules, "approval and price")],
  subject: "offering",
  nexus,
  when: holds(preferentialRulesBind),
  requires: { "shareholders-approved": any(equals("token.kind", "debt"), is("mu.shareholdersApproved")), "fair-price": is("mu.fairPrice") },
  exposes: answerable,
  remedies: ["Have the shareholders approve the offer.", "Price it fairly."],
});

export const allotment = rule({
  id: "mu.securities.preferential-offer-allotment",
  title: "The securities of a preferential offer are allotted in time",
  kind: "reporting",
  cites: [cite(preferentialRules, "allotment")],
  subject: "offering",
  nexus,
  when: holds(preferentialRulesBind),
  requires: { "allotted-in-time": onOrBefore("mu.allotted", later("mu.allotmentClock", allotmentPeriod)) },
  due: { from: "mu.allotmentClock", within: "mu.preferential.allotment-period" },
  exposes: answerable,
  remedies: ["Allot in time, or make a new offer."],
  notes: ["From which day the time runs was not read; the day is asked for."],
});

export const document = rule({
  id: "mu.securities.preferential-offer-document",
  title: "The offer document is filed with the FSC in time after its execution",
  kind: "reporting",
  cites: [cite(preferentialRules, "offer document")],
  subject: "offering",
  nexus,
  when: holds(preferentialRulesBind),
  requires: { "filed-in-time": onOrBefore("mu.documentFiled", later("mu.documentExecuted", documentPeriod)) },
  due: { from: "mu.documentExecuted", within: "mu.preferential.document-period" },
  exposes: answerable,
  remedies: ["File the document, late if need be."],
});

export const debt = rule({
  id: "mu.securities.preferential-offer-debt",
  title: "Debt securities are registered with the FSC in time before the issue",
  kind: "authorisation",
  cites: [cite(preferentialAmendment, "r. 9A")],
  subject: "offering",
  nexus,
  when: all(holds(preferentialRulesBind), equals("token.kind", "debt")),
  requires: { "registered-in-time": onOrAfter("dates.issuance", later("mu.debtRegistered", debtPeriod)) },
  unless: {
    "privately-negotiated": {
      title: "Debt negotiated privately, without solicitation",
      claimedAs: ["mu.privately-negotiated-debt"],
      conditions: { "privately-negotiated": is("mu.privatelyNegotiated"), "no-solicitation": isNot("marketing.generalSolicitation") },
      cites: [cite(preferentialAmendment, "r. 9A")],
    },
  },
  exposes: answerable,
  remedies: ["Register, and postpone the issue."],
});

export const preferentialTallies = [tally({ fact: "mu.investorsHere", of: "purchasers", among: "jurisdiction", cites: [cite(preferentialRules, "application")] })];

export const preferentialRuleset = [terms, allotment, document, debt];
