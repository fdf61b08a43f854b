import { all, any, cite, defineFacts, holds, not, rule, vocabulary } from "../../src/authoring";
import { touchesUs } from "./market-actors";
import { sanctionsRegulations } from "./public-law-instruments";
import { blockedOwnership, blockingReport, sanctionsRecords } from "./public-law-parameters";
import { securityFacts } from "./security-facts";

/** Sanctions of the United States: no dealing with listed persons, what they own, their wallets, or closed places. Liability is strict. */

export const sanctionsFacts = defineFacts({
  "us.buyerScreening": {
    subject: "sale",
    type: "code",
    values: ["clear", "listed-person", "listed-wallet", "owned-by-listed"],
    meaning: "result of screening the buyers and their wallets against the lists of OFAC",
    ask: "What did screening every buyer and wallet of this sale against the lists of OFAC give: clear, a listed person, a listed wallet, or an entity owned by listed persons?",
  },
  "us.listedOwnership": { subject: "sale", type: "number", unit: "percent", meaning: "share of a buyer owned by listed persons, in aggregate", ask: "What is the largest share of a buyer of this sale that listed persons own, directly or indirectly and taken together, in per cent (0 if none)?" },
  "us.propertyBlockedOn": { subject: "sale", type: "date", meaning: "day on which the property of a listed buyer was blocked", ask: "On which day was the listed buyer's property blocked, or the transaction rejected?" },
  "us.blockingReportedOn": { subject: "sale", type: "date", meaning: "day on which the blocking was reported to OFAC", ask: "On which day was the blocking or rejection reported to OFAC?" },
  "us.partyScreening": { subject: "party", type: "code", values: ["clear", "hit", "not-done"], readAs: { at: "/screened/sanctions" }, meaning: "result of screening the party against sanctions lists", ask: "Was this party screened against sanctions lists, and with what result?" },
  "us.partyListed": { subject: "party", type: "boolean", meaning: "the party is listed, or owned 50 per cent or more by listed persons", ask: "Is this party itself listed by OFAC, or owned 50 per cent or more by listed persons?" },
  "us.recordYears": { subject: "offering", type: "integer", unit: "years", readAs: { at: "/aml/recordRetentionYears" }, meaning: "years for which records are kept", ask: "For how many years are records kept?" },
});

const { is, isNot, equals, oneOf, lessThan, atLeast, onOrBefore, later } = vocabulary("USD", { ...securityFacts, ...sanctionsFacts });

/** Cuba, Iran, North Korea; Crimea with Sevastopol, Donetsk, Luhansk. */
const CLOSED_PLACES = ["CU", "IR", "KP", "UA-43", "UA-40", "UA-14", "UA-09"] as const;

const exposes = [
  { role: "issuer", basis: "primary", knowledge: "strict" },
  { role: "platform", basis: "joint", knowledge: "strict" },
  { role: "custodian", basis: "joint", knowledge: "strict" },
  { role: "payment-provider", basis: "joint", knowledge: "strict" },
  { role: "intermediary", basis: "joint", knowledge: "strict", note: "US persons also for facilitating what others do." },
] as const;

export const sanctions = rule({
  id: "us.ofac.sanctions",
  title: "No sale to listed persons, what they own, their wallets, or closed places",
  kind: "prohibition",
  cites: [cite(sanctionsRegulations, "blocking programmes; 50 per cent rule"), cite(sanctionsRegulations, "guidance for the virtual currency industry of 2021")],
  subject: "sale",
  nexus: ["sale", "issuer", "platform"],
  when: is("sale.offered"),
  requires: {
    "no-listed-buyer-or-wallet": oneOf("us.buyerScreening", ["clear", "owned-by-listed"]),
    "not-owned-by-listed-persons": lessThan("us.listedOwnership", blockedOwnership),
    "no-closed-place": not(oneOf("sale.place", CLOSED_PLACES)),
  },
  exposes,
  remedies: ["Block or reject, and report within ten business days.", "Screen buyers, their owners and wallets before each sale and transfer.", "Exclude closed places by residence check and address block."],
  notes: [
    "The rule reaches US persons, whoever causes one to act, and US property and services; liability is civil and strict.",
    "Ownership of exactly 50 per cent blocks. Which places are closed is to be checked on the day; penalties were not read.",
    "A sale abroad is looked at where the issuer or a platform is in the United States; other US persons who take part are bound too.",
    "A sale into Ukraine without its region stated is not taken to be in a closed region.",
  ],
});

export const sanctionedParties = rule({
  id: "us.ofac.sanctions-parties",
  title: "No listed person takes part",
  kind: "prohibition",
  cites: [cite(sanctionsRegulations, "blocking programmes; 50 per cent rule")],
  subject: "party",
  nexus: ["provider", "issuer", "sale"],
  when: any(holds(touchesUs), is("party.here")),
  requires: { "not-listed": any(equals("us.partyScreening", "clear"), isNot("us.partyListed")) },
  exposes: exposes.map((exposure) => ({ ...exposure, reach: "any" as const })),
  remedies: ["End the dealing, block what belongs to the person, and report."],
});

export const blockingReports = rule({
  id: "us.ofac.sanctions-report",
  title: "Blocked property is reported within ten business days",
  kind: "reporting",
  cites: [cite(sanctionsRegulations, "reports of blocked property")],
  subject: "sale",
  nexus: ["sale", "issuer", "platform"],
  when: all(is("sale.offered"), oneOf("us.buyerScreening", ["listed-person", "listed-wallet", "owned-by-listed"]), onOrBefore("us.propertyBlockedOn", "asOf")),
  requires: { "reported-in-time": onOrBefore("us.blockingReportedOn", later("us.propertyBlockedOn", blockingReport)) },
  due: { from: "us.propertyBlockedOn", within: "us.blockingReport" },
  exposes,
  remedies: ["File the report at once."],
  notes: ["Ten business days are counted as fourteen calendar days; public holidays push the day further."],
});

export const sanctionsRecordsKept = rule({
  id: "us.ofac.sanctions-records",
  title: "Sanctions records are kept for ten years",
  kind: "aml-kyc",
  cites: [cite(sanctionsRegulations, "records")],
  subject: "offering",
  nexus: ["sale", "issuer"],
  when: holds(touchesUs),
  requires: { "kept-long-enough": atLeast("us.recordYears", sanctionsRecords) },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Keep the records for ten years."],
  notes: ["Five years until 2025-03-11."],
});

export const sanctionsRules = [sanctions, sanctionedParties, blockingReports, sanctionsRecordsKept] as const;
