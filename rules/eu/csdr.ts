import { all, any, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { csdr, dltPilot } from "./market-instruments";
import { bookEntryAllIssues, bookEntryNewIssues } from "./market-parameters";
import { transferableSecurity } from "./token-regime";

export const csdrFacts = defineFacts({
  "eu.bookEntryForm": {
    subject: "offering",
    type: "boolean",
    meaning: "the securities exist in book-entry form, immobilised or issued dematerialised",
    ask: "Do the securities exist in book-entry form, by immobilisation or as a dematerialised issue?",
  },
  "eu.recordedInCsd": {
    subject: "offering",
    type: "boolean",
    meaning: "the securities are recorded in an authorised central securities depository by the intended settlement date",
    ask: "Are the securities recorded in an authorised central securities depository on or before the intended settlement date?",
  },
  "eu.recordedInDltSystem": {
    subject: "offering",
    type: "boolean",
    meaning: "the securities are recorded in a permitted DLT settlement system that is exempt from the depository rule",
    ask: "Are the securities recorded in a DLT SS or DLT TSS whose permission exempts it from the rule on central securities depositories?",
  },
});

const { is, includesAny, after, onOrAfter } = vocabulary("EUR", csdrFacts);

const traded = all(holds(transferableSecurity), is("issuer.here"), includesAny("secondary.venueTypes", ["regulated-market", "mtf", "otf", "dlt-mtf", "dlt-tss"]));

const shared = {
  kind: "asset-requirement",
  subject: "offering",
  nexus: ["issuer", "venue"],
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint" },
  ],
  remedies: ["Keep the token off venues.", "Record it in a central securities depository.", "Use a DLT settlement system with a permission under the DLT Pilot."],
} as const;

const dltSystem = {
  "dlt-settlement-system": {
    title: "Recorded in a DLT SS or DLT TSS with an exemption",
    conditions: { "recorded-in-a-dlt-system": is("eu.recordedInDltSystem") },
    cites: [cite(dltPilot, "arts 5(2)-(3), 6")],
    inForce: { from: "2023-03-23" },
  },
};

export const bookEntry = rule({
  id: "eu.csdr.art3-book-entry",
  title: "Securities traded on a venue exist in book-entry form",
  ...shared,
  cites: [cite(csdr, "arts 3(1), 76(2)")],
  inForce: { from: "2023-01-01" },
  when: all(traded, any(onOrAfter("asOf", bookEntryAllIssues), after("dates.issuance", bookEntryNewIssues))),
  requires: { "book-entry-form": is("eu.bookEntryForm") },
  unless: dltSystem,
  notes: ["Issuers established in the Union. From 2023-01-01 for securities issued after that day, from 2025-01-01 for all."],
});

export const recording = rule({
  id: "eu.csdr.art3-book-entry-recording",
  title: "Securities traded on a venue are recorded in a central securities depository by the settlement date",
  ...shared,
  cites: [cite(csdr, "arts 3(2), 16, 18")],
  when: traded,
  requires: { "recorded-in-a-depository": is("eu.recordedInCsd") },
  unless: dltSystem,
  notes: ["Not for securities that are never traded on a venue; transfers as financial collateral are caught too, and are not asked about."],
});

export const csdrRules = [bookEntry, recording];
