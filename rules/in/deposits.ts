import { all, any, cite, rule } from "../../src/authoring";
import { words } from "./facts";
import { budsAct, companiesAct } from "./instruments";
import { publicKind, runHereOrOfferedHere } from "./offers";

const { is, includesAny } = words;

export const unregulatedDeposit = rule({
  id: "in.buds.unregulated-deposit",
  title: "Money is not taken from the public against a promise of repayment or benefit outside a regulated scheme",
  kind: "prohibition",
  cites: [cite(budsAct, "ss. 2(4), 2(17), 3, 21"), cite(companiesAct, "s. 73")],
  inForce: { from: "2019-02-21" },
  subject: "offering",
  nexus: ["issuer", "sale", "marketing"],
  when: all(
    any(is("raise.promisedReturn"), includesAny("asset.rights", ["repayment", "interest"])),
    runHereOrOfferedHere,
    any(publicKind, is("in.depositsFromPublic")),
  ),
  unless: {
    "regulated-deposit-taker": {
      title: "Deposit with a regulated deposit-taker",
      conditions: { "regulated-deposit-taker": is("in.regulatedDepositTaker") },
      cites: [cite(budsAct, "s. 2(17)")],
    },
    "listed-debenture": {
      title: "Debenture listed under SEBI's rules",
      conditions: { "listed-debenture": is("in.regulatedDebenture") },
      cites: [cite(budsAct, "s. 2(4)")],
    },
    "excluded-category": {
      title: "Money of an excluded kind, such as equity or an advance",
      conditions: { "excluded-kind": is("in.depositExcluded") },
      cites: [cite(budsAct, "s. 2(4)")],
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "primary", note: "Promoter." },
    { role: "platform", basis: "primary", note: "Operator or platform." },
    { role: "marketer", basis: "primary", note: "Influencer or other person who promotes the scheme." },
    { role: "personnel", basis: "secondary", note: "Officers." },
  ],
  remedies: ["Stop, and refund the money.", "Issue a debenture under SEBI's rules."],
  openTexture: [
    { term: "public", question: "Does a private placement take deposits from the public?", by: "counsel" },
    { term: "excluded category", question: "Is the money of a kind that the Act excludes?", by: "counsel" },
  ],
  notes: ["Up to seven years and fines (from memory)."],
});

export const depositRules = [unregulatedDeposit];
