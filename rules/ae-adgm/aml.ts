import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { financialService } from "./concepts";
import { words } from "./facts";
import { federalAmlLaw2018, federalAmlLaw2025, federalAmlRegulation } from "./instruments";

const { is, includes, includesAny } = words;

const transfersTokens = includesAny("party.services", ["custody", "wallet", "order-matching", "exchange-fiat-token", "exchange-token-token", "fund-transfer", "settlement"]);
const obliged = any(
  holds(financialService),
  includesAny("party.services", ["wallet", "payment", "fund-transfer", "lending", "settlement", "clearing", "account-opening"]),
  includesAny("party.roles", ["casp", "bank", "financial-institution"]),
);

export const federalAml = rule({
  id: "ae-adgm.aml.federal",
  title: "Obliged entities in the ADGM keep the federal law on money laundering, the UAE local list included",
  kind: "aml-kyc",
  cites: [cite(federalAmlLaw2018, "preventive measures"), cite(federalAmlLaw2025, "preventive measures"), cite(federalAmlRegulation, "preventive measures")],
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(obliged, any(is("party.here"), is("party.staffHere"), is("party.servesHere"))),
  requires: {
    "customer-due-diligence": includes("ae-adgm.amlMeasures", "due-diligence"),
    "beneficial-owners-identified": includes("ae-adgm.amlMeasures", "beneficial-owners"),
    "un-list-screened": includes("ae-adgm.amlMeasures", "un-list"),
    "local-terrorist-list-screened": includes("ae-adgm.amlMeasures", "local-list"),
    "suspicions-reported": includes("ae-adgm.amlMeasures", "reporting"),
    "data-travel-with-transfers": any(not(transfersTokens), includes("ae-adgm.amlMeasures", "travel-rule")),
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "secondary", reach: "any", note: "Compliance officer and managers." },
  ],
  remedies: ["Remedy the gap and report.", "Screen against the UN list and the UAE local terrorist list."],
  notes: ["The same law as ae.aml.federal, which applies in the free zones too; the zone's own rules on money laundering were not read."],
});

export const amlRules = [federalAml];
