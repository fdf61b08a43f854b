import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { cryptoAsset, electronicPaymentInstrument } from "./classification";
import { words } from "./facts";
import { criminalProceedsAct } from "./instruments";
import { directedAtJapan } from "./services";

const { is, includesAny } = words;

const obliged = includesAny("party.licences", ["jp.type-1", "jp.type-1-unlisted", "jp.type-2", "jp.caesp", "jp.epiesp", "jp.ftk-operator"]);

export const knowYourCustomer = rule({
  id: "jp.aml.transfer-of-criminal-proceeds",
  title: "An obliged firm verifies its customers, keeps records and reports suspicious transactions",
  kind: "aml-kyc",
  cites: [cite(criminalProceedsAct, "verification, records, reports")],
  subject: "party",
  nexus: ["provider", "customers"],
  when: all(obliged, holds(directedAtJapan)),
  requires: { "identity-and-purpose-verified": is("jp.customersVerified"), "records-and-reports": is("jp.recordsAndReports") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Verify identity and purpose before dealing with a customer.", "Freeze what cannot be verified, and report suspicious transactions."],
  notes: ["Known from memory only."],
});

export const travelRule = rule({
  id: "jp.aml.transfer-of-criminal-proceeds-travel-rule",
  title: "Data on sender and recipient go with transfers between covered providers",
  kind: "aml-kyc",
  cites: [cite(criminalProceedsAct, "notification of transfers")],
  inForce: { from: "2023-06-01" },
  subject: "party",
  nexus: ["provider", "customers"],
  when: all(includesAny("party.licences", ["jp.caesp", "jp.epiesp"]), any(holds(cryptoAsset), holds(electronicPaymentInstrument)), holds(directedAtJapan)),
  requires: { "data-sent": is("jp.travelRuleData") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Send the data with every transfer to a covered provider."],
  notes: ["Known from memory only. Taken to concern crypto-assets and stablecoins (interpretation)."],
});

export const amlRules = [knowYourCustomer, travelRule];
