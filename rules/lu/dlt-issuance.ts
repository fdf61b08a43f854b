import { all, any, cite, concept, defineFacts, holds, not, rule, vocabulary } from "../../src/authoring";
import { transferableSecurity } from "../eu/token-regime";
import { blockchainFour, blockchainThree, blockchainTwo, dematerialisedSecuritiesLaw } from "./instruments";
import { blockchainFourCertain, blockchainFourVoted, controlAgentNumber } from "./parameters";

export const dltFacts = defineFacts({
  "lu.dematerialisedHere": {
    subject: "offering",
    type: "boolean",
    meaning: "the security is a dematerialised security of Luxembourg law issued or held on a ledger",
    ask: "Is the token a dematerialised security of Luxembourg law, issued or held by means of a distributed ledger?",
  },
  "lu.accountModel": {
    subject: "offering",
    type: "code",
    values: ["central-account-keeper", "settlement-organisation", "control-agent", "issuer-itself", "none"],
    meaning: "who keeps the issuance account",
    ask: "Who keeps or monitors the issuance account: a central account keeper, a settlement organisation, a control agent designated by the issuer, the issuer itself, or nobody?",
  },
  "lu.accountKeeperKind": {
    subject: "offering",
    type: "code",
    values: ["luxembourg-licensed", "eea-bank-or-investment-firm", "other"],
    meaning: "standing of the central account keeper",
    ask: "Is the central account keeper licensed as such in Luxembourg, a bank or investment firm of the EEA, or something else?",
  },
  "lu.controlAgents": {
    subject: "offering",
    type: "integer",
    unit: "count",
    meaning: "control agents designated",
    ask: "How many control agents has the issuer designated for the issue?",
  },
  "lu.controlAgentKind": {
    subject: "offering",
    type: "code",
    values: ["investment-firm", "credit-institution", "settlement-organisation", "other"],
    meaning: "standing of the control agent",
    ask: "Is the control agent an investment firm, a credit institution, a settlement organisation, or something else?",
  },
  "lu.controlAgentNotified": {
    subject: "offering",
    type: "boolean",
    meaning: "the control agent notified the CSSF in advance",
    ask: "Did the control agent notify the CSSF in advance, with the time of notice that the law asks?",
  },
  "lu.securedRegistration": {
    subject: "offering",
    type: "boolean",
    meaning: "securities are credited by secured electronic registration, and the chain of holding is tracked and reconciled",
    ask: "Are the securities credited to account keepers by secured electronic registration, and is the chain of holding tracked and reconciled with the issuance account?",
  },
  "lu.blockchainFourApplied": {
    subject: "offering",
    type: "boolean",
    meaning: "the fourth blockchain law was already in force on that day",
    ask: "Was the Law of 20 December 2024 on control agents already in force on the day in question (before 2025-02-01)?",
    judgement: { by: "counsel", note: "Published at the end of December 2024; the first day in force was not read." },
  },
});

const { atLeast, atMost, equals, includesAny, is, onOrAfter, oneOf } = vocabulary("EUR", dltFacts);

export const blockchainFourInForce = concept({
  id: "lu.blockchain-4-in-force",
  title: "Control agents, and account keeping of unlisted equity by firms of the EEA, are open",
  subject: "offering",
  when: any(onOrAfter("asOf", blockchainFourCertain), all(onOrAfter("asOf", blockchainFourVoted), is("lu.blockchainFourApplied"))),
  cites: [cite(blockchainFour, "in force in January 2025")],
});

export const dltConcepts = [blockchainFourInForce];

const listed = includesAny("secondary.venueTypes", ["regulated-market", "mtf", "otf"]);
const inPilot = includesAny("secondary.venueTypes", ["dlt-mtf", "dlt-ss", "dlt-tss"]);
const byAgent = equals("lu.accountModel", "control-agent");
const byKeeper = equals("lu.accountModel", "central-account-keeper");

export const dltIssuance = rule({
  id: "lu.securities.dlt-issuance",
  title: "Dematerialised securities on a ledger have an account keeper, a settlement organisation or one control agent",
  kind: "asset-requirement",
  cites: [
    cite(dematerialisedSecuritiesLaw, "issuance account; central account keepers; settlement organisations"),
    cite(blockchainTwo, "issuance account on a ledger; unlisted debt"),
    cite(blockchainThree, "DLT Pilot Regime", { evidence: "primary" }),
    cite(blockchainFour, "control agent; unlisted equity"),
  ],
  inForce: { from: "2021-01" },
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(is("token.usesDlt"), holds(transferableSecurity), any(is("issuer.here"), is("sales.offeredHere")), is("lu.dematerialisedHere")),
  requires: {
    "permitted-model": any(
      byKeeper,
      equals("lu.accountModel", "settlement-organisation"),
      all(byAgent, holds(blockchainFourInForce)),
    ),
    "settlement-organisation-or-pilot-if-listed": any(not(listed), equals("lu.accountModel", "settlement-organisation"), inPilot),
    "eligible-account-keeper": any(
      not(byKeeper),
      equals("lu.accountKeeperKind", "luxembourg-licensed"),
      all(
        equals("lu.accountKeeperKind", "eea-bank-or-investment-firm"),
        not(listed),
        any(equals("token.kind", "debt"), all(equals("token.kind", "equity"), holds(blockchainFourInForce))),
      ),
    ),
    "exactly-one-control-agent": any(not(byAgent), all(atLeast("lu.controlAgents", controlAgentNumber), atMost("lu.controlAgents", controlAgentNumber))),
    "eligible-control-agent": any(not(byAgent), oneOf("lu.controlAgentKind", ["investment-firm", "credit-institution", "settlement-organisation"])),
    "control-agent-notified": any(not(byAgent), is("lu.controlAgentNotified")),
    "secured-registration": is("lu.securedRegistration"),
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "custodian", basis: "joint", note: "Central account keeper or control agent." },
  ],
  remedies: [
    "Designate one bank, investment firm or settlement organisation as control agent, which notifies the CSSF in advance.",
    "For listed securities use a settlement organisation or an infrastructure of the DLT Pilot Regime.",
  ],
  notes: ["The length of the control agent's notice to the CSSF (months, in one source) is not confirmed.", "Whether a listed security may have a settlement organisation as control agent only was not read."],
});

export const dltRules = [dltIssuance];
