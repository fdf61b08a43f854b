import { all, any, cite, concept, holds, rule } from "../../src/authoring";
import { amlDuty, measuresTaken } from "./aml-measures";
import { words } from "./facts";
import { amlLaw2018, amlLaw2025, amlRegulation } from "./instruments";
import { touchesHere } from "./services";

const { includes, includesAny } = words;

export const obligedEntity = concept({
  id: "ae.obliged-entity",
  title: "Obliged entity (financial institution or virtual asset service provider)",
  subject: "party",
  when: any(
    includesAny("party.services", [
      "custody", "wallet", "order-matching", "exchange-fiat-token", "exchange-token-token", "dealing", "placement", "underwriting", "distribution",
      "asset-management", "portfolio-management", "lending", "payment", "fund-transfer", "account-opening", "settlement", "clearing",
    ]),
    includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator", "casp", "broker-dealer", "custodian", "bank", "financial-institution"]),
  ),
  cites: [cite(amlLaw2018, "obliged entities"), cite(amlLaw2025, "obliged entities")],
  note: "Designated non-financial businesses are not told apart here.",
});

export const federalAml = rule({
  id: "ae.aml.federal",
  title: "Obliged entities identify customers and owners, screen against the UN and the local list, report, and send data with transfers",
  ...amlDuty,
  cites: [cite(amlLaw2018, "preventive measures"), cite(amlLaw2025, "preventive measures"), cite(amlRegulation, "preventive measures")],
  when: all(holds(obligedEntity), touchesHere),
  requires: measuresTaken((measure) => includes("ae.amlMeasures", measure)),
  remedies: ["Remedy the gap and report.", "Screen against the UN list and the UAE local terrorist list before onboarding and at each transfer."],
  notes: ["Federal criminal law applies in the financial free zones too: AE-ADGM and AE-DIFC carry this duty under ids of their own."],
});

export const amlRules = [federalAml];
