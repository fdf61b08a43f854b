import { all, any, cite, concept, defineFacts, holds, rule, tally, vocabulary, whoeverActs } from "../../src/authoring";
import { controlPersons, issuerAnswers } from "./exposures";
import { marketActorFacts } from "./market-actors";
import { claimPeriod, claimRepose } from "./market-parameters";
import { PUBLIC_OFFERS, REGISTERED } from "./pathways";
import { security } from "./security-concepts";
import { securityFacts } from "./security-facts";
import { regulationCrowdfunding, securitiesAct } from "./security-instruments";

/**
 * Claims of buyers. Who answers for a defective offer is the table of exposures that the rules on offers share; here are the
 * parts that are rules: sales already made in breach, who is a seller, when the claim is out of time, false statements.
 */

export const liabilityFacts = defineFacts({
  "us.soldInBreach": {
    subject: "sale",
    type: "boolean",
    meaning: "the sale was made in breach of section 5",
    ask: "Was this sale to the present holders made without registration and without a complete exemption?",
    judgement: { by: "counsel", note: "Of past sales: the rules on offers judge the offering as it stands." },
  },
  "us.solicitsForGain": {
    subject: "party",
    type: "boolean",
    meaning: "the party solicited purchases for its own or the owner's financial interest",
    ask: "Did this party solicit the purchases at least in part for its own financial interest or that of the securities' owner?",
    judgement: { by: "counsel", note: "Pay by what is sold, or in tokens or shares, is taken as such an interest; a fixed fee may or may not be one." },
  },
  "us.claimBroughtOn": { subject: "offering", type: "date", meaning: "day on which buyers brought their claim", ask: "On which day did buyers bring a claim under section 12(a)(1)?" },
  "us.breachOn": { subject: "offering", type: "date", meaning: "day of the violation on which the claim rests", ask: "On which day was the violation of section 5 on which the claim rests?" },
  "us.salesInBreach": { subject: "offering", type: "boolean", meaning: "tokens were sold to present holders in the United States in breach of section 5", ask: "Were tokens sold to present holders in the United States in breach of section 5 (sales of status legacy-holders)?" },
});

const { is, equals, oneOf, after, later } = vocabulary("USD", { ...securityFacts, ...marketActorFacts, ...liabilityFacts });

const unread = { evidence: "unverified" } as const;
const section12 = { ...unread, url: "https://www.law.cornell.edu/uscode/text/15/77l" } as const;
const section13 = { ...unread, url: "https://www.law.cornell.edu/uscode/text/15/77m" } as const;

const breachOfSection5 = all(equals("sale.status", "legacy-holders"), is("us.soldInBreach"));

export const liabilityTallies = [
  tally({ fact: "us.salesInBreach", among: "jurisdiction", where: breachOfSection5, cites: [cite(securitiesAct, "s. 12(a)(1)", section12)] }),
];

/** A claim brought after the period, or none by then. */
const outOfTime = {
  "limitation": {
    title: "More than one year after the violation (s. 13)",
    conditions: { "claim-after-the-period": after("us.claimBroughtOn", later("us.breachOn", claimPeriod)), "period-over": after("asOf", later("us.breachOn", claimPeriod)) },
    cites: [cite(securitiesAct, "s. 13", section13)],
  },
  "repose": {
    title: "More than three years after the token was first offered to the public (s. 13)",
    conditions: { "claim-after-the-period": after("us.claimBroughtOn", later("dates.offerStart", claimRepose)), "period-over": after("asOf", later("dates.offerStart", claimRepose)) },
    cites: [cite(securitiesAct, "s. 13", section13)],
  },
} as const;

export const rescission = rule({
  id: "us.securities-act.s12-liability",
  title: "Buyers of tokens sold in breach of section 5 may take their money back",
  kind: "prohibition",
  cites: [cite(securitiesAct, "s. 12(a)(1)", section12)],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(security), breachOfSection5),
  unless: outOfTime,
  exposes: [issuerAnswers, { role: "investor", basis: "secondary", note: "A buyer that redistributed, as underwriter (s. 2(a)(11))." }, ...controlPersons],
  remedies: ["Offer rescission: price and interest back against the token.", "Re-paper what is still to be sold under a complete exemption."],
  notes: ["Liability is strict: neither reliance nor intent is needed.", "It looks at sales already made (status legacy-holders). For intended sales the rules on offers name who answers."],
});

export const statutorySeller = concept({
  id: "us.statutory-seller",
  title: "Statutory seller: solicits the purchase for its own or the owner's gain",
  subject: "party",
  when: all(is("party.solicitsHere"), any(oneOf("us.compensation", ["transaction-based", "equity"]), is("us.solicitsForGain"))),
  cites: [cite(securitiesAct, "s. 12(a)(1)", section12)],
  note: "Pinter v. Dahl: whoever passes title, or successfully solicits the purchase, motivated by a financial interest of its own or the owner's. Pay by what is sold, or equity, is taken as that interest; otherwise it is for counsel.",
});

export const sellers = rule({
  id: "us.securities-act.s12-liability-sellers",
  title: "Whoever solicited purchases for gain answers as a seller",
  kind: "prohibition",
  cites: [cite(securitiesAct, "s. 12(a)(1)", section12)],
  subject: "party",
  nexus: ["sale"],
  when: all(holds(security), is("us.salesInBreach"), holds(statutorySeller)),
  unless: outOfTime,
  exposes: whoeverActs({ basis: "joint", knowledge: "strict" }),
  remedies: ["Take part in the offer of rescission.", "Stop soliciting until the offering rests on a complete exemption."],
  notes: ["A supplier that neither solicits nor is paid on sales is no seller; it may answer towards the SEC as an aider, for knowing or reckless assistance."],
});

export const falseStatements = rule({
  id: "us.securities-act.s12-liability-misstatements",
  title: "No false or misleading statements in a public offering",
  kind: "prohibition",
  cites: [cite(securitiesAct, "ss. 11, 12(a)(2)", section12), cite(regulationCrowdfunding, "Securities Act s. 4A(c)", unread)],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(security), is("sale.offered"), oneOf("sale.pathway", PUBLIC_OFFERS)),
  requires: { "no-false-or-misleading-statements": equals("marketing.statements", "none") },
  exposes: [
    { ...issuerAnswers, cites: [cite(securitiesAct, "s. 11", { ...unread, url: "https://www.law.cornell.edu/uscode/text/15/77k" }), cite(securitiesAct, "s. 12(a)(2)", section12)] },
    { role: "intermediary", basis: "joint", knowledge: "knew-or-should-have-known", note: "Underwriters and sellers, with a defence of reasonable care." },
    { role: "platform", basis: "joint", knowledge: "knew-or-should-have-known", note: "As seller." },
    { role: "adviser", basis: "joint", knowledge: "knew-or-should-have-known", when: equals("sale.pathway", REGISTERED), note: "Accountants and experts, for their part of a registration statement (s. 11)." },
    ...controlPersons,
  ],
  remedies: ["Correct the document, stop sales until it is corrected, and offer rescission."],
  notes: ["One year from discovery, at most three from the sale. An offer under Rule 506 is no public offering for this purpose; there the rules against fraud apply."],
});

export const liabilityConcepts = [statutorySeller] as const;
export const liabilityRules = [rescission, sellers, falseStatements] as const;
