import { all, any, cite, defineFacts, holds, not, rule, tally, vocabulary } from "../../src/authoring";
import { offerExposure } from "./exposures";
import { rule144A } from "./market-instruments";
import { offerFacts } from "./offer-facts";
import { qualifiedInstitutionalBuyer } from "./resale";
import { resaleFacts } from "./resale-facts";
import { debtSecurity, securitySold } from "./security-concepts";
import { securityFacts } from "./security-facts";
import { rule147, rule147A, rule701, securitiesAct } from "./security-instruments";
import { commercialPaper, intrastateHold, intrastateShare, rule701Amount, rule701Disclosure, rule701Share } from "./security-parameters";
import { stateFacts } from "./states";

/** Exempt securities and exempt transactions without a card of their own. */

export const otherExemptionFacts = defineFacts({
  // Exempt securities.
  "us.exemptIssuer": {
    subject: "offering",
    type: "code",
    values: ["united-states", "state-or-subdivision", "us-bank", "none"],
    meaning: "public body or bank that issues or guarantees the security",
    ask: "Is the security issued or guaranteed by the United States, a State or its subdivision, or a US bank (or US branch of a foreign bank), or by none of these?",
  },
  "us.tokenIsThatSecurity": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is that security itself, or a plain entitlement to it",
    ask: "Is the token that security itself or a plain security entitlement to it, and not a share, note or receipt of a third party backed by it?",
  },
  "us.maturity": { subject: "offering", type: "date", readAs: { at: "/asset/debt/maturityDate" }, meaning: "maturity of the note", ask: "When does the note mature, days of grace left out?" },
  "us.noteIssued": { subject: "offering", type: "date", readAs: { at: "/asset/debt/issuanceDate" }, meaning: "issue of the note", ask: "When is the note issued?" },
  "us.primeCurrentPaper": {
    subject: "offering",
    type: "boolean",
    meaning: "the note is of prime quality, comes from a current transaction and is not sold to the general public",
    ask: "Is the note of prime quality, arises from a current transaction, and is not sold to the general public?",
  },

  // Section 4(a)(2).
  "us.offereesFendForThemselves": {
    subject: "sale",
    type: "boolean",
    meaning: "every offeree can fend for itself and has access to the information that a registration would give",
    ask: "Can every offeree fend for itself, and does it have access to the kind of information that a registration statement would give?",
    judgement: { by: "counsel", note: "A test of all the facts under section 4(a)(2), without numbers. The claimant bears the burden (Ralston Purina)." },
  },

  // Intrastate.
  "us.stateRevenueShare": { subject: "offering", type: "number", unit: "percent", meaning: "share of consolidated gross revenue from the State of the principal place of business", ask: "What share of consolidated gross revenue, in per cent, comes from the State of the issuer's principal place of business?" },
  "us.stateAssetsShare": { subject: "offering", type: "number", unit: "percent", meaning: "share of assets in that State", ask: "What share of the issuer's assets, in per cent, is in that State?" },
  "us.stateProceedsShare": { subject: "offering", type: "number", unit: "percent", meaning: "share of net proceeds to be used, and used, in that State", ask: "What share of the net proceeds, in per cent, is to be used and is used in that State?" },
  "us.stateEmployees": { subject: "offering", type: "boolean", meaning: "a majority of the employees is based in that State", ask: "Is a majority of the issuer's employees based in that State?" },
  "us.organisedInThatState": { subject: "offering", type: "boolean", meaning: "the issuer is organised in that State", ask: "Is the issuer organised under the law of that State?" },
  "us.purchasersOfThatState": { subject: "sale", type: "boolean", meaning: "every purchaser is a resident of that State, or is reasonably believed to be on a written representation", ask: "Is every purchaser of this sale a resident of that State (or reasonably believed to be, on a written representation)?" },
  "us.offersOutsideState": { subject: "offering", type: "boolean", meaning: "offers reach persons outside that State", ask: "Do offers reach persons outside that State, for instance by an open website?" },
  "us.intrastateDisclosure": { subject: "offering", type: "boolean", meaning: "the limits of resale are in a legend and in a written disclosure", ask: "Are the limits of resale stated in a legend and in a written disclosure to offerees and purchasers?" },
  "us.resoldOutOfState": { subject: "sale", type: "boolean", meaning: "tokens are, or can be, resold outside that State", ask: "Are the tokens resold outside that State, or do the transfer controls let that happen?" },
  "us.firstResaleOutOfState": { subject: "sale", type: "date", meaning: "first day on which they are, or can be, resold outside that State", ask: "From which day can they be resold outside that State?" },
  "us.failingIntrastate": { subject: "offering", type: "boolean", meaning: "an intrastate sale has a purchaser from outside the State", ask: "Does any sale under Rule 147 or 147A have a purchaser from outside the State?" },

  // Rule 701.
  "us.compensatoryPlan": { subject: "offering", type: "boolean", meaning: "tokens go to staff and advisers under a written compensatory plan or contract", ask: "Do the tokens go only to employees, directors and advisers under a written compensatory plan or contract?" },
  "us.rule701Sales": { subject: "offering", type: "money", unit: "USD", meaning: "sales under Rule 701 in twelve months", ask: "What is the total of sales under Rule 701 within twelve months?" },
  "us.rule701AssetsPercent": { subject: "offering", type: "number", unit: "percent", meaning: "those sales as a share of total assets", ask: "What share of the issuer's total assets, in per cent, are those sales?" },
  "us.rule701ClassPercent": { subject: "offering", type: "number", unit: "percent", meaning: "those sales as a share of the class outstanding", ask: "What share of the class outstanding, in per cent, are those sales?" },
  "us.rule701Disclosure": { subject: "offering", type: "boolean", meaning: "enhanced disclosure is given a reasonable time before the sale", ask: "Is the enhanced disclosure of Rule 701(e) given a reasonable time before the sale?" },

  // Rule 144A placements.
  "us.initialPurchaser": { subject: "sale", type: "boolean", meaning: "the issuer sells to a dealer as initial purchaser, who resells to qualified institutional buyers", ask: "Does the issuer sell to a dealer as initial purchaser under section 4(a)(2), who resells only to buyers reasonably believed to be qualified institutional buyers?" },
});

const { is, isNot, equals, oneOf, atMost, atLeast, onOrBefore, onOrAfter, later } = vocabulary("USD", { ...securityFacts, ...offerFacts, ...resaleFacts, ...stateFacts, ...otherExemptionFacts });

const unreadSection3 = { url: "https://www.law.cornell.edu/uscode/text/15/77c" } as const;
const unreadSection4 = { url: "https://www.law.cornell.edu/uscode/text/15/77d" } as const;

const notReporting = oneOf("us.reportingStatus", ["reg-a-tier2", "reg-cf", "listed-eu", "none"]);
const quiet = all(isNot("marketing.generalSolicitation"), isNot("sale.advertised"));
const from2017 = { from: "2017-04-20" } as const;

const doingBusiness = any(
  atLeast("us.stateRevenueShare", intrastateShare),
  atLeast("us.stateAssetsShare", intrastateShare),
  atLeast("us.stateProceedsShare", intrastateShare),
  is("us.stateEmployees"),
);

const conditions147A = {
  "run-from-the-state": is("issuer.managedHere"),
  "doing-business-in-the-state": doingBusiness,
  "purchasers-of-the-state": is("us.purchasersOfThatState"),
  "resales-stay-in-the-state": any(isNot("us.resoldOutOfState"), onOrAfter("us.firstResaleOutOfState", later("sale.date", intrastateHold))),
  "legend-and-disclosure": is("us.intrastateDisclosure"),
  "not-an-investment-company": isNot("us.investmentCompany"),
  "state-law-kept": oneOf("us.stateBasis", ["registered", "exempt"]),
  "no-other-sale-fails": isNot("us.failingIntrastate"),
} as const;

const conditions147 = { ...conditions147A, "organised-in-the-state": is("us.organisedInThatState"), "offers-stay-in-the-state": isNot("us.offersOutsideState") } as const;

const conditions4a2 = {
  "offerees-fend-for-themselves": is("us.offereesFendForThemselves"),
  "no-general-solicitation": quiet,
  "care-against-resale": all(is("us.resaleInquiry"), is("us.legend")),
} as const;

const conditions701 = {
  "not-a-reporting-company": notReporting,
  "not-an-investment-company": isNot("us.investmentCompany"),
  "not-to-raise-capital": not(equals("raise.kind", "offer-to-public")),
  "compensatory-plan": is("us.compensatoryPlan"),
  "within-limit": any(atMost("us.rule701Sales", rule701Amount), atMost("us.rule701AssetsPercent", rule701Share), atMost("us.rule701ClassPercent", rule701Share)),
  "enhanced-disclosure": any(atMost("us.rule701Sales", rule701Disclosure), is("us.rule701Disclosure")),
} as const;

const conditions144A = {
  "sold-through-an-initial-purchaser": is("us.initialPurchaser"),
  "qualified-institutional-buyers": all(equals("sale.investorClass", "us.qib"), holds(qualifiedInstitutionalBuyer)),
  "buyers-told": is("us.toldOf144A"),
  "not-fungible-with-listed-class": isNot("us.fungibleWithListed"),
  "no-open-end-fund": any(isNot("issuer.isInvestmentFund"), isNot("us.openEndFund")),
  "information-on-request": any(equals("us.reportingStatus", "exchange-act-reporting"), is("us.informationOnRequest")),
} as const;

export const otherExemptions = {
  "government-or-bank-security": {
    title: "Section 3(a)(2): security of the United States, a State or a US bank",
    conditions: { "government-or-bank-security": oneOf("us.exemptIssuer", ["united-states", "state-or-subdivision", "us-bank"]), "token-is-that-security": is("us.tokenIsThatSecurity") },
    claimedAs: ["us.3a2"],
    cites: [cite(securitiesAct, "s. 3(a)(2)", unreadSection3)],
    note: "A fund share, receipt or note of a third party that is backed by such securities is a security of its own and not exempt. Anti-fraud law always applies.",
  },
  "commercial-paper": {
    title: "Section 3(a)(3): commercial paper",
    conditions: { "note": holds(debtSecurity), "short-maturity": onOrBefore("us.maturity", later("us.noteIssued", commercialPaper)), "prime-current-and-not-to-the-public": is("us.primeCurrentPaper") },
    claimedAs: ["us.3a3"],
    cites: [cite(securitiesAct, "s. 3(a)(3)", unreadSection3)],
  },
  "section-4a2": {
    title: "Section 4(a)(2): transaction by the issuer without public offering",
    conditions: conditions4a2,
    claimedAs: ["us.4a2"],
    cites: [cite(securitiesAct, "s. 4(a)(2)", unreadSection4)],
    note: "A test of the facts without a number. Not a covered security: state law applies.",
  },
  "rule-144a-placement": {
    title: "Section 4(a)(2) and Rule 144A: placement through an initial purchaser",
    conditions: conditions144A,
    claimedAs: ["us.144a"],
    cites: [cite(securitiesAct, "s. 4(a)(2)", unreadSection4), cite(rule144A, "conditions")],
  },
  "rule-147": { title: "Rule 147: intrastate offer and sale", conditions: conditions147, claimedAs: ["us.147"], cites: [cite(rule147, "conditions")], inForce: from2017 },
  "rule-147a": { title: "Rule 147A: intrastate sale", conditions: conditions147A, claimedAs: ["us.147a"], cites: [cite(rule147A, "conditions")], inForce: from2017, note: "Offers may reach other States; sales may not." },
  "rule-701": { title: "Rule 701: compensatory plan", conditions: conditions701, claimedAs: ["us.701"], cites: [cite(rule701, "conditions")], note: "Not for raising capital." },
} as const;

const claim = {
  subject: "sale",
  nexus: ["sale", "issuer"],
  kind: "investor-restriction",
  exposes: offerExposure,
  remedies: ["Move to Rule 506(b) before any defect is beyond repair.", "Add the qualification of the State.", "Stop sales and resales out of the State."],
  notes: ["Nothing here is confirmed against the text; the conditions are those generally cited. Anti-fraud law always applies."],
} as const;

export const claimed147 = rule({
  ...claim,
  id: "us.securities-act.other-exemptions",
  title: "An intrastate offering under Rule 147 meets every condition of the rule",
  cites: [cite(rule147, "conditions")],
  when: all(holds(securitySold), equals("sale.pathway", "us.147")),
  requires: conditions147,
});

export const claimed147A = rule({
  ...claim,
  id: "us.securities-act.other-exemptions-147a",
  title: "An intrastate sale under Rule 147A meets every condition of the rule",
  cites: [cite(rule147A, "conditions")],
  when: all(holds(securitySold), equals("sale.pathway", "us.147a")),
  requires: conditions147A,
});

export const claimed4a2 = rule({
  ...claim,
  id: "us.securities-act.other-exemptions-4a2",
  title: "A sale under section 4(a)(2) is no public offering",
  cites: [cite(securitiesAct, "s. 4(a)(2)", unreadSection4)],
  when: all(holds(securitySold), equals("sale.pathway", "us.4a2")),
  requires: conditions4a2,
  openTexture: [{ term: "not involving any public offering", question: "Can every offeree fend for itself, with access to the information?", by: "counsel" }],
});

export const claimed701 = rule({
  ...claim,
  id: "us.securities-act.other-exemptions-701",
  title: "A compensatory issue under Rule 701 meets every condition of the rule",
  cites: [cite(rule701, "conditions")],
  when: all(holds(securitySold), equals("sale.pathway", "us.701")),
  requires: conditions701,
});

export const claimed144A = rule({
  ...claim,
  id: "us.securities-act.other-exemptions-144a",
  title: "A placement for resale under Rule 144A reaches qualified institutional buyers only",
  cites: [cite(securitiesAct, "s. 4(a)(2)", unreadSection4), cite(rule144A, "conditions")],
  when: all(holds(securitySold), equals("sale.pathway", "us.144a"), not(equals("raise.kind", "secondary-sale-by-holder"))),
  requires: conditions144A,
});

export const otherExemptionTallies = [
  tally({ fact: "us.failingIntrastate", among: "everywhere", where: all(oneOf("sale.pathway", ["us.147", "us.147a"]), isNot("us.purchasersOfThatState")), cites: [cite(rule147A, "sales to residents")] }),
];
export const otherExemptionRules = [claimed147, claimed147A, claimed4a2, claimed701, claimed144A] as const;
