import { all, any, cite, concept, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { callForAction, increasedMonitoring, recommendations } from "./instruments";
import { callForActionList, counterMeasuresList, increasedMonitoringList, unconfirmedList } from "./lists";

/** Enhanced due diligence for whoever comes from a listed jurisdiction, and counter-measures against two of them. No list bans by itself. */

export const facts = defineFacts({
  "fatf.obligedEntityActs": {
    subject: "offering",
    type: "boolean",
    meaning: "an entity under anti-money-laundering law takes part",
    ask: "Does an entity that is subject to anti-money-laundering law (a bank, platform, crypto-asset provider, broker, fund manager or the issuer itself) take on the buyers or parties, or handle their money or tokens?",
  },
  "fatf.kycLevel": { subject: "offering", type: "code", values: ["none", "simplified", "standard", "enhanced"], readAs: { at: "/aml/kyc/level" }, meaning: "due diligence carried out on investors", ask: "Which level of due diligence is carried out on every investor?" },
  "fatf.sourceOfFunds": { subject: "offering", type: "boolean", readAs: { at: "/aml/sourceOfFunds" }, meaning: "the source of funds is established", ask: "Is the source of the investors' funds established?" },
  "fatf.buyersEdd": { subject: "sale", type: "boolean", meaning: "enhanced due diligence, source of funds and wealth included, is done on the buyers", ask: "Is enhanced due diligence, with source of funds and wealth, done on every buyer of this sale?" },
  "fatf.buyersApproval": { subject: "sale", type: "code", values: ["given", "not-needed", "not-given"], meaning: "approval of senior management for the buyers", ask: "Did senior management approve taking on the buyers of this sale: given, not-needed (their risk does not call for it), or not-given?" },
  "fatf.partyEdd": { subject: "party", type: "boolean", meaning: "enhanced due diligence, source of funds and wealth included, is done on the party", ask: "Is enhanced due diligence, with source of funds and wealth, done on this party?" },
  "fatf.partyApproval": { subject: "party", type: "code", values: ["given", "not-needed", "not-given"], meaning: "approval of senior management for the party", ask: "Did senior management approve dealing with this party: given, not-needed (its risk does not call for it), or not-given?" },
  "fatf.issuerEdd": { subject: "offering", type: "boolean", meaning: "enhanced due diligence is done on the issuer", ask: "Is enhanced due diligence done on the issuer, its owners and its funds?" },
  "fatf.issuerApproval": { subject: "offering", type: "code", values: ["given", "not-needed", "not-given"], meaning: "approval of senior management for the issuer", ask: "Did senior management approve dealing with the issuer: given, not-needed (its risk does not call for it), or not-given?" },
});

const { is, equals, oneOf, onList } = vocabulary("USD", facts);

export const obligedEntity = concept({
  id: "fatf.obliged-entity",
  title: "An entity under anti-money-laundering law takes part",
  subject: "offering",
  when: any(is("platform.here"), is("fatf.obligedEntityActs")),
  cites: [cite(recommendations, "financial institutions and virtual-asset service providers")],
  note: "A platform named among the parties is taken to be one.",
});

export const concepts = [obligedEntity];

const cites = [cite(callForAction, "enhanced due diligence"), cite(increasedMonitoring, "risk-based measures"), cite(recommendations, "higher-risk countries")];
const exposes = [
  { role: "platform", basis: "primary" },
  { role: "intermediary", basis: "primary" },
  { role: "custodian", basis: "primary" },
  { role: "payment-provider", basis: "primary" },
  { role: "financial-institution", basis: "primary" },
  { role: "issuer", basis: "secondary", note: "Where it is itself subject to anti-money-laundering law." },
] as const;
const exposesOthers = exposes.map((exposure) => ({ ...exposure, reach: "any" as const }));
const remedies = ["Establish the source of funds and wealth, get the approval of senior management where the risk calls for it, and watch more closely.", "Refuse or end the relationship."];
const notes = [
  "A listing is no ban: it asks for enhanced due diligence, which national law makes binding. That law was not read.",
  "Russia's membership is suspended; it is on no list.",
  "The outcome of the plenary of October 2026 was not found.",
];
const approved = ["given", "not-needed"] as const;

const dueDiligence = { kind: "aml-kyc", cites, notes, remedies, evidence: "unverified" } as const;

export const buyers = rule({
  ...dueDiligence,
  id: "fatf.lists-due-diligence",
  title: "Enhanced due diligence on buyers from a listed jurisdiction",
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), any(onList("sale.country", increasedMonitoringList), onList("sale.country", unconfirmedList), onList("sale.country", callForActionList)), holds(obligedEntity)),
  requires: {
    "enhanced-due-diligence": any(is("fatf.buyersEdd"), all(equals("fatf.kycLevel", "enhanced"), is("fatf.sourceOfFunds"))),
    "senior-approval-where-needed": oneOf("fatf.buyersApproval", approved),
  },
  exposes,
});

export const parties = rule({
  ...dueDiligence,
  id: "fatf.lists-due-diligence-parties",
  title: "Enhanced due diligence on parties from a listed jurisdiction",
  subject: "party",
  nexus: ["provider", "issuer"],
  when: all(any(onList("party.country", increasedMonitoringList), onList("party.country", unconfirmedList), onList("party.country", callForActionList)), holds(obligedEntity)),
  requires: { "enhanced-due-diligence": is("fatf.partyEdd"), "senior-approval-where-needed": oneOf("fatf.partyApproval", approved) },
  exposes: exposesOthers,
});

export const issuer = rule({
  ...dueDiligence,
  id: "fatf.lists-due-diligence-issuer",
  title: "Enhanced due diligence on an issuer from a listed jurisdiction",
  subject: "offering",
  nexus: ["issuer"],
  when: all(any(onList("issuer.country", increasedMonitoringList), onList("issuer.country", unconfirmedList), onList("issuer.country", callForActionList)), holds(obligedEntity)),
  requires: { "enhanced-due-diligence": is("fatf.issuerEdd"), "senior-approval-where-needed": oneOf("fatf.issuerApproval", approved) },
  exposes,
});

const counterMeasures = {
  kind: "aml-kyc",
  cites: [cite(callForAction, "counter-measures"), cite(recommendations, "higher-risk countries")],
  remedies: ["Refuse the relationship and exclude the country."],
  notes: [...notes, "Counter-measures differ by country; refusing new relationships is what they commonly amount to. Sanctions are judged apart (sanctions.un.dprk-iran, sanctions.comprehensive.us)."],
  evidence: "unverified",
} as const;

export const counterMeasuresBuyers = rule({
  ...counterMeasures,
  id: "fatf.lists-due-diligence-counter-measures",
  title: "No new relationships with buyers in North Korea or Iran",
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), onList("sale.country", counterMeasuresList), holds(obligedEntity)),
  exposes,
});

export const counterMeasuresParties = rule({
  ...counterMeasures,
  id: "fatf.lists-due-diligence-counter-measures-parties",
  title: "No new relationships with parties from North Korea or Iran",
  subject: "party",
  nexus: ["provider", "issuer"],
  when: all(onList("party.country", counterMeasuresList), holds(obligedEntity)),
  exposes: exposesOthers,
});

export const rules = [buyers, parties, issuer, counterMeasuresBuyers, counterMeasuresParties];
