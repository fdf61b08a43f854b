import { all, cite, holds, not, rule } from "../../src/authoring";
import { professionals, security } from "./concepts";
import { withinCrowdfundingCaps } from "./crowdfunding";
import { words } from "./facts";
import { decree, fscma2026, tokenRules2026 } from "./instruments";
import { otcLimitPlan } from "./parameters";

/** How much one investor may put in. */

const { is, atMost } = words;

const exposed = [
  { role: "platform", basis: "primary" },
  { role: "intermediary", basis: "primary" },
] as const;

const generalInvestorsOffExchange = all(is("sale.offered"), holds(security), is("kr.tradedOffExchange"), not(holds(professionals)));

export const investorCaps = rule({
  id: "kr.fscma.investor-caps",
  title: "General investors trade off the exchanges within a limit of amount",
  kind: "investor-restriction",
  cites: [cite(fscma2026, "Art. 166(3)")],
  inForce: { from: "2027-02-04" },
  subject: "sale",
  nexus: ["sale"],
  when: generalInvestorsOffExchange,
  requires: { "within-the-limit": is("kr.withinOffExchangeLimit") },
  exposes: exposed,
  remedies: ["Block orders of general investors above the limit."],
  openTexture: [{ term: "limit of general investors", question: "Which amount does the Decree set under article 166(3), and does the investor stay within it?", by: "counsel" }],
  notes: ["That there is a limit, and its date, were read; the amount is left to a decree that was not seen."],
});

export const investorCapsPlan = rule({
  id: "kr.fscma.investor-caps-plan",
  title: "Plan: a yearly limit of KRW 10 to 20 million for general investors off the exchanges",
  kind: "investor-restriction",
  cites: [cite(tokenRules2026, "annual limit of general investors")],
  subject: "sale",
  nexus: ["sale"],
  when: generalInvestorsOffExchange,
  requires: { "within-the-planned-limit": atMost("kr.largestOffExchange", otcLimitPlan) },
  exposes: exposed,
  remedies: ["Plan for a block of orders above the limit."],
  notes: ["The upper end of the range is shown; the final rules were due in July 2026 and are not confirmed."],
});

export const crowdfundingCaps = rule({
  id: "kr.fscma.investor-caps-crowdfunding",
  title: "Investors in crowdfunding stay within their yearly limits",
  kind: "investor-restriction",
  cites: [cite(decree, "Art. 118-17(4)")],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(security), is("kr.crowdfunding")),
  requires: { "within-the-limits": holds(withinCrowdfundingCaps) },
  exposes: exposed,
  remedies: ["Refuse subscriptions above the limit of the investor's class."],
  notes: ["State a sale of its own to each class: retail, kr.income-qualified, kr.professional."],
});

export const investorCapRules = [investorCaps, investorCapsPlan, crowdfundingCaps];
