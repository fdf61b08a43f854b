import { all, any, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { financialInstrument } from "../eu/token-regime";
import { cmf, deepDecree, deepOrdinance, dltPilotLaw } from "./instruments";

export const deepFacts = defineFacts({
  "fr.frenchLawSecurity": {
    subject: "offering",
    type: "boolean",
    meaning: "the security is issued in France and governed by French law",
    ask: "Is the security issued in France and governed by French law?",
  },
  "fr.deepDecision": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer has decided on entry in a shared electronic recording system",
    ask: "Has the issuer decided that the security is entered in a shared electronic recording system (DEEP)?",
  },
  "fr.csdAdmitted": {
    subject: "offering",
    type: "boolean",
    meaning: "the security is admitted to the operations of a central securities depository",
    ask: "Is the security admitted to the operations of a central securities depository?",
  },
  "fr.deepSafeguards": {
    subject: "offering",
    type: "boolean",
    meaning: "the system secures integrity, identifies owners, has a continuity plan with external periodic backup and gives owners statements",
    ask: "Does the recording system secure the integrity of entries, identify the owners, have a business-continuity plan with a periodic external backup, and give owners statements of their holdings?",
  },
});

const { includesAny, is, isNot } = vocabulary("EUR", deepFacts);

const onPilotInfrastructure = includesAny("secondary.venueTypes", ["dlt-mtf", "dlt-ss", "dlt-tss"]);

export const deepRegistration = rule({
  id: "fr.cmf.deep-registration",
  title: "French securities on a ledger: decision of the issuer, no central depository outside the Pilot, proper system",
  kind: "asset-requirement",
  cites: [
    cite(cmf, "arts L.211-3, L.211-7, R.211-4, R.211-9-1 ff., R.211-9-7"),
    cite(deepOrdinance, "entry in a shared electronic recording system"),
    cite(deepDecree, "conditions of the recording system"),
    cite(dltPilotLaw, "securities on an infrastructure of the DLT Pilot Regime"),
  ],
  inForce: { from: "2018-07-01" },
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(is("token.usesDlt"), holds(financialInstrument), any(is("issuer.here"), is("sales.offeredHere")), is("fr.frenchLawSecurity")),
  requires: {
    "issuer-decided": is("fr.deepDecision"),
    "outside-a-depository-unless-in-the-pilot": any(isNot("fr.csdAdmitted"), onPilotInfrastructure),
    "registered-form-unless-in-the-pilot": any(isNot("token.bearerForm"), onPilotInfrastructure),
    "safeguards-of-the-system": is("fr.deepSafeguards"),
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "Responsible for the register." },
    { role: "custodian", basis: "joint", note: "Whoever keeps the register or the keys on a mandate." },
  ],
  remedies: [
    "Withdraw the security from the central depository, or admit it to an infrastructure of the DLT Pilot Regime.",
    "Issue in registered form.",
    "Add continuity plan, backup and statements to the system.",
  ],
  notes: [
    "Transfer by entry in the system has the effect of entry in an account.",
    "Owners may mandate an intermediary or an infrastructure to hold their keys.",
    "The DLT Pilot Regime exists since 2023-03-23; the articles of the Code are cited from memory.",
  ],
});

export const deepRules = [deepRegistration];
