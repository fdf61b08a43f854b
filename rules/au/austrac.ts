import { all, any, cite, rule } from "../../src/authoring";
import { providerAnswerable } from "./exposures";
import { words } from "./facts";
import { amlAmendment } from "./instruments";
import { exchanges, keepsCustody, places } from "./services";

const { is, includes, includesAny } = words;

const linked = any(is("party.here"), is("party.staffHere"), is("au.geographicalLink"));

const transfers = includes("party.services", "fund-transfer");

export const registration = rule({
  id: "au.austrac.vasp",
  title: "A virtual asset service provider is enrolled and registered with AUSTRAC",
  kind: "aml-kyc",
  cites: [cite(amlAmendment, "virtual asset services")],
  subject: "party",
  nexus: ["provider", "customers", "personnel"],
  when: all(is("token.usesDlt"), any(exchanges, transfers, keepsCustody, places), linked),
  requires: { "enrolled-and-registered": includesAny("party.licences", ["au.austrac.vasp", "au.austrac.dce"]) },
  exposes: providerAnswerable,
  remedies: ["Enrol and register with AUSTRAC before providing the service.", "Stop the service until registered."],
  openTexture: [{ term: "geographical link", question: "Does a provider without place or staff in Australia have the link?", by: "counsel" }],
  notes: [
    "Registrations of digital currency exchanges roll over.",
    "Every token on a ledger is taken to be a virtual asset (conservative). Until 2026-03-30 only exchange between money and digital currency was in scope, which is not recorded here.",
  ],
});

export const travelRule = rule({
  id: "au.austrac.vasp-travel-rule",
  title: "Transfers of virtual assets carry payer and payee information",
  kind: "aml-kyc",
  cites: [cite(amlAmendment, "s. 66A")],
  subject: "party",
  nexus: ["provider", "customers", "personnel"],
  when: all(is("token.usesDlt"), any(transfers, exchanges), linked),
  requires: { "travel-rule-applied": is("au.travelRuleApplied") },
  exposes: providerAnswerable,
  remedies: ["Collect, verify and pass on the information with each transfer."],
});

export const austracRules = [registration, travelRule];
