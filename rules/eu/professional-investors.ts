import { all, any, cite, concept, holds, rule, vocabulary } from "../../src/authoring";
import { mifid2 } from "./instruments";
import { investorFacts } from "./investor-facts";
import { perSeProfessional } from "./investors";
import * as p from "./professional-parameters";
import { financialInstrument } from "./token-regime";

/** Annex II of MiFID II: whether those who are treated as professional are. */
const { is, equals, oneOf, atLeast, moreThan } = vocabulary("EUR", investorFacts);

const balanceSheet = atLeast("eu.balanceSheet", p.balanceSheetMinimum);
const turnover = atLeast("eu.netTurnover", p.turnoverMinimum);
const ownFunds = atLeast("eu.ownFunds", p.ownFundsMinimum);

export const largeUndertaking = concept({
  id: "eu.large-undertaking",
  title: "Large undertaking: two of three sizes",
  subject: "sale",
  when: all(equals("eu.perSeKind", "large-undertaking"), any(all(balanceSheet, turnover), all(balanceSheet, ownFunds), all(turnover, ownFunds))),
  cites: [cite(mifid2, "Annex II, section I(2)")],
});

const transactions = atLeast("eu.transactionsPerQuarter", p.transactionsMinimum);
const portfolio = moreThan("eu.portfolio", p.portfolioThreshold);
const experience = is("eu.yearInFinance");

export const electiveCriteria = concept({
  id: "eu.elective-criteria",
  title: "Two of three criteria of a professional on request",
  subject: "sale",
  when: any(all(transactions, portfolio), all(transactions, experience), all(portfolio, experience)),
  cites: [cite(mifid2, "Annex II, section II")],
  note: "A portfolio of exactly EUR 500,000 does not count; it has to be exceeded.",
});

export const professionalConcepts = [largeUndertaking, electiveCriteria];

const exposes = [
  { role: "intermediary", basis: "primary" },
  { role: "platform", basis: "primary" },
  { role: "issuer", basis: "joint", note: "An offeror that relies on the class loses the exemption that rests on it." },
] as const;

const remedies = ["Treat the investors as retail, or leave them out.", "Collect the evidence for every investor."];

export const perSe = rule({
  id: "eu.mifid2.annex-ii-per-se",
  title: "Investors treated as professional without asking meet the definition",
  kind: "investor-restriction",
  cites: [cite(mifid2, "Annex II, section I")],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(financialInstrument), holds(perSeProfessional)),
  requires: { "meets-the-definition": any(oneOf("eu.perSeKind", ["regulated-entity", "public-body", "institutional-investor"]), holds(largeUndertaking)) },
  exposes,
  remedies,
});

export const elective = rule({
  id: "eu.mifid2.annex-ii-elective",
  title: "Investors treated as professional on request are assessed and meet two of three criteria",
  kind: "investor-restriction",
  cites: [cite(mifid2, "Annex II, section II")],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(financialInstrument), equals("sale.investorClass", "eu.elective-professional")),
  requires: { "assessed-by-an-investment-firm": is("eu.assessedByInvestmentFirm"), "two-of-three-criteria": holds(electiveCriteria) },
  exposes,
  remedies,
  notes: ["A lower portfolio test is part of the Retail Investment Strategy, which was not law in the texts consolidated to August 2026."],
});

export const professionalRules = [perSe, elective];
