import { all, cite, defineFacts, holds, not, rule, vocabulary } from "../../src/authoring";
import { secondarySale } from "./market-actors";
import { rule4a3, trustIndentureAct, trustIndentureRules } from "./market-instruments";
import { underIndenture, withoutIndenture } from "./market-parameters";
import { REGULATION_A, SECTION_4 } from "./pathways";
import { debtSecurity } from "./security-concepts";
import { securityFacts } from "./security-facts";

/** Debt tokens that are offered to the public need an indenture that is qualified under the Trust Indenture Act. */

export const trustIndentureFacts = defineFacts({
  "us.indentureQualified": { subject: "offering", type: "boolean", meaning: "the indenture is qualified, with an eligible independent trustee", ask: "Is the indenture qualified (through the registration statement or Form T-3), with an eligible independent trustee?" },
  "us.underIndenture": { subject: "offering", type: "boolean", meaning: "the debt is issued under an indenture", ask: "Is the debt issued under an indenture?" },
  "us.principalIn12Months": { subject: "offering", type: "money", unit: "USD", meaning: "principal that the issuer issues without an indenture in twelve consecutive months", ask: "What aggregate principal of its debt does the issuer issue without an indenture in twelve consecutive months, this offering included?" },
  "us.indentureLimit": { subject: "offering", type: "money", unit: "USD", meaning: "principal to which the indenture limits what may be outstanding", ask: "To what principal outstanding at any time does the indenture limit the issue?" },
  "us.principalIn36Months": { subject: "offering", type: "money", unit: "USD", meaning: "principal that the issuer issues under indentures in thirty-six consecutive months", ask: "What aggregate principal does the issuer issue under such indentures in thirty-six consecutive months, this offering included?" },
});

const { is, isNot, oneOf, atMost } = vocabulary("USD", { ...securityFacts, ...trustIndentureFacts });

const unread = { evidence: "unverified" } as const;

export const trustIndenture = rule({
  id: "us.debt-token.trust-indenture",
  title: "Debt tokens offered to the public have a qualified indenture",
  kind: "asset-requirement",
  cites: [cite(trustIndentureAct, "ss. 304-306")],
  inForce: { from: "2015-06-19" },
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(debtSecurity), is("sale.offered"), not(holds(secondarySale))),
  requires: { "qualified-indenture": is("us.indentureQualified") },
  unless: {
    "rule-4a-1": {
      title: "Rule 4a-1: no indenture, at most $50,000,000 in twelve months",
      conditions: { "no-indenture": isNot("us.underIndenture"), "within-limit-of-principal": atMost("us.principalIn12Months", withoutIndenture) },
      cites: [cite(trustIndentureRules, "Rule 4a-1")],
    },
    "rule-4a-3": {
      title: "Rule 4a-3: an indenture limited to $10,000,000",
      conditions: {
        "under-an-indenture": is("us.underIndenture"),
        "indenture-limited": atMost("us.indentureLimit", underIndenture),
        "within-limit-of-principal": atMost("us.principalIn36Months", underIndenture),
      },
      cites: [cite(rule4a3, "exemption")],
    },
    "regulation-a": {
      title: "Rule 4a-2: debt issued under Regulation A",
      conditions: { "regulation-a": oneOf("sale.pathway", REGULATION_A) },
      cites: [cite(trustIndentureRules, "Rule 4a-2")],
      note: "Whatever the amount.",
    },
    "section-4-transaction": {
      title: "Transaction exempt under section 4 of the Securities Act",
      conditions: { "section-4-transaction": oneOf("sale.pathway", SECTION_4) },
      cites: [cite(trustIndentureAct, "s. 304(b)", unread)],
      note: "Rule 506, section 4(a)(2), resales under Rule 144A, Regulation Crowdfunding.",
    },
    "exempt-security": {
      title: "Security exempt under section 3(a) of the Securities Act",
      conditions: { "exempt-security": oneOf("sale.pathway", ["us.3a2", "us.3a3", "us.147"]) },
      cites: [cite(trustIndentureAct, "s. 304(a)(4)", unread)],
      note: "Paragraphs (2) to (8), (11) and (13) of section 3(a).",
    },
  },
  exposes: [{ role: "issuer", basis: "primary", note: "The obligor; civil liability under s. 323." }, { role: "intermediary", basis: "joint", note: "Underwriters." }],
  remedies: ["Qualify an indenture, with the registration statement or on Form T-3.", "Keep the principal within the limit.", "Move the offer to Rule 506, Rule 144A or Regulation A."],
  notes: ["The exemption that the sale claims is taken as it is claimed; whether its conditions are met is judged under section 5.", "An offer abroad under Regulation S is outside. Before 2015-06-19 the limits were lower; that law is not recorded."],
});

export const trustIndentureRuleSet = [trustIndenture] as const;
