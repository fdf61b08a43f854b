import { EARLIEST, all, cite, holds, parameter, rule } from "../../src/authoring";
import { preciousToken } from "./concepts";
import { words } from "./facts";
import { pspm } from "./instruments";

const { is, atLeast, moreThan } = words;

export const cashThreshold = parameter({
  id: "sg.pspm.cash-threshold",
  title: "Cash or equivalent of one customer in one day that customer due diligence starts above",
  unit: "SGD",
  values: { [EARLIEST]: 20_000 },
  cites: [cite(pspm, "customer due diligence")],
});

export const recordPeriod = parameter({
  id: "sg.pspm.records",
  title: "Least time for which records are kept",
  unit: "years",
  values: { [EARLIEST]: 5 },
  cites: [cite(pspm, "records")],
});

const nexus = ["issuer", "sale", "provider", "asset"] as const;
const dealing = all(holds(preciousToken), is("sg.regulatedDealing"));
const answers = [
  { role: "issuer", basis: "primary" },
  { role: "intermediary", basis: "primary", note: "Unregistered dealer." },
  { role: "personnel", basis: "secondary", note: "Directors." },
] as const;
const notes = ["Known from memory."];

export const dealerRegistration = rule({
  id: "sg.pspm.asset-backed-token",
  title: "Tokens redeemable for precious stones or metals are dealt in by a registered dealer",
  kind: "authorisation",
  cites: [cite(pspm, "registration of regulated dealers")],
  subject: "offering",
  nexus,
  when: dealing,
  requires: { "registered-dealer": is("sg.dealerRegistered") },
  exposes: answers,
  remedies: ["Register with the Ministry of Law's registrar, or sell through a registered dealer."],
  notes,
});

export const dealerDueDiligence = rule({
  id: "sg.pspm.asset-backed-token-due-diligence",
  title: "Customer due diligence is done on large cash transactions in precious stones and metals",
  kind: "aml-kyc",
  cites: [cite(pspm, "customer due diligence")],
  subject: "offering",
  nexus,
  when: all(dealing, moreThan("sg.largestCashDealing", cashThreshold)),
  requires: { "customer-due-diligence": is("sg.dealerDueDiligence") },
  exposes: answers,
  remedies: ["Identify the customers, or stop redeeming for holders who are not identified."],
  notes,
});

export const dealerRecords = rule({
  id: "sg.pspm.asset-backed-token-records",
  title: "Dealers in precious stones and metals keep their records",
  kind: "aml-kyc",
  cites: [cite(pspm, "records")],
  subject: "offering",
  nexus,
  when: dealing,
  requires: { "records-kept": atLeast("sg.recordYears", recordPeriod) },
  exposes: answers,
  remedies: ["Keep the records for the full period."],
  notes,
});

export const preciousParameters = [cashThreshold, recordPeriod];
export const preciousRules = [dealerRegistration, dealerDueDiligence, dealerRecords];
