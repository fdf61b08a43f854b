import { all, any, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { mar } from "./market-instruments";
import { managersThreshold, managersThresholdHigh, managersThresholdLow } from "./market-parameters";
import { financialInstrument } from "./token-regime";

export const marFacts = defineFacts({
  "eu.instrumentAbuse": {
    subject: "offering",
    type: "boolean",
    meaning: "there is insider dealing, unlawful disclosure or manipulation",
    ask: "Is there any insider dealing, unlawful disclosure of inside information or market manipulation in the token?",
  },
  "eu.instrumentInformationDisclosed": {
    subject: "offering",
    type: "boolean",
    meaning: "inside information is disclosed as soon as possible, or lawfully delayed",
    ask: "Does the issuer disclose inside information to the public as soon as possible, or delay it lawfully?",
  },
  "eu.onlyIntermediateSteps": {
    subject: "offering",
    type: "boolean",
    meaning: "what is not disclosed is only an intermediate step of a protracted process",
    ask: "Is the inside information that is not yet disclosed only an intermediate step in a protracted process?",
  },
  "eu.insiderListKept": { subject: "offering", type: "boolean", meaning: "an insider list is kept", ask: "Is an insider list kept?", readAs: { at: "/secondary/insideInformation/listKept" } },
  "eu.managersTransactions": {
    subject: "offering",
    type: "money",
    unit: "EUR",
    meaning: "largest total of one manager's transactions in a calendar year, without netting",
    ask: "What is the largest total, in a calendar year and without netting, of the transactions in the token of one manager or closely associated person (0 if none)?",
  },
  "eu.managersThresholdLowered": { subject: "offering", type: "boolean", meaning: "the competent state has lowered the threshold", ask: "Has the state whose authority is competent lowered the threshold for managers' transactions?" },
  "eu.managersThresholdRaised": { subject: "offering", type: "boolean", meaning: "the competent state has raised the threshold", ask: "Has the state whose authority is competent raised the threshold for managers' transactions to EUR 50000?" },
  "eu.managersTransactionsNotified": { subject: "offering", type: "boolean", meaning: "managers' transactions are notified", ask: "Are the managers' transactions from the threshold on notified?" },
});

const { is, isNot, includesAny, atLeast, lessThan } = vocabulary("EUR", marFacts);

const inScope = all(holds(financialInstrument), includesAny("secondary.venueTypes", ["regulated-market", "mtf", "otf", "dlt-mtf", "dlt-tss"]));

const shared = { subject: "offering", nexus: ["venue"] } as const;
const unread = { evidence: "unverified" } as const;

export const marketAbuse = rule({
  id: "eu.mar.financial-instruments",
  title: "No insider dealing, unlawful disclosure or manipulation in tokenised instruments on a venue",
  kind: "prohibition",
  ...shared,
  cites: [cite(mar, "arts 2, 7, 14, 15", unread)],
  when: inScope,
  requires: { "no-market-abuse": isNot("eu.instrumentAbuse") },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "personnel", basis: "primary", note: "Managers and persons closely associated with them." },
    { role: "platform", basis: "joint" },
    { role: "investor", basis: "primary", note: "Whoever trades." },
  ],
  remedies: ["Stop the conduct, keep information barriers, and report suspicious orders."],
});

export const insideInformation = rule({
  id: "eu.mar.financial-instruments-disclosure",
  title: "The issuer discloses inside information as soon as possible",
  kind: "reporting",
  ...shared,
  cites: [cite(mar, "art. 17(1)")],
  when: inScope,
  requires: { "disclosed-or-lawfully-delayed": is("eu.instrumentInformationDisclosed") },
  unless: {
    "intermediate-steps": {
      title: "Only intermediate steps of a protracted process",
      conditions: { "only-intermediate-steps": is("eu.onlyIntermediateSteps") },
      cites: [cite(mar, "art. 17(1)")],
      inForce: { from: "2026-06-05" },
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "personnel", basis: "joint" },
  ],
  remedies: ["Publish the information, or delay it under the conditions of the law."],
  notes: ["In the EEA-EFTA states the change of 2026-06-05 binds only once incorporated."],
});

export const insiderList = rule({
  id: "eu.mar.financial-instruments-insider-list",
  title: "An insider list is kept",
  kind: "reporting",
  ...shared,
  cites: [cite(mar, "art. 18", unread)],
  when: inScope,
  requires: { "insider-list": is("eu.insiderListKept") },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Draw up and keep an insider list."],
});

export const managersTransactions = rule({
  id: "eu.mar.financial-instruments-managers",
  title: "Managers' transactions are notified once the threshold of the year is reached",
  kind: "reporting",
  ...shared,
  cites: [cite(mar, "art. 19(8)-(9)")],
  when: all(
    inScope,
    any(atLeast("eu.managersTransactions", managersThreshold), all(is("eu.managersThresholdLowered"), atLeast("eu.managersTransactions", managersThresholdLow))),
  ),
  requires: { "notified": is("eu.managersTransactionsNotified") },
  unless: {
    "raised-threshold": {
      title: "The state has raised the threshold",
      conditions: { "threshold-raised": is("eu.managersThresholdRaised"), "below-the-raised-threshold": lessThan("eu.managersTransactions", managersThresholdHigh) },
      cites: [cite(mar, "art. 19(9)")],
      inForce: { from: "2024-12-04" },
    },
  },
  exposes: [
    { role: "personnel", basis: "primary" },
    { role: "issuer", basis: "joint", note: "It makes the notified transactions public." },
  ],
  remedies: ["Notify the transactions to the issuer and the authority."],
  notes: ["A state may set a threshold between EUR 10,000 and 50,000; all transactions of the year are added without netting."],
});

export const marRules = [marketAbuse, insideInformation, insiderList, managersTransactions];
