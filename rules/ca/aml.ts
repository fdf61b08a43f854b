import { all, any, cite, holds, not, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { actsInCanada, moneyService, security } from "./concepts";
import { facts } from "./facts";
import { pcmltfa } from "./instruments";
import { largeReceipt, travelThreshold } from "./parameters";

const { is, oneOf, includesAny, atLeast } = vocabulary("CAD", facts);

const common = { kind: "aml-kyc", subject: "party", nexus: ["provider", "customers", "sale"], exposes: whoeverActs({ basis: "primary" }) } as const;
/** The token itself, where it is no security, or what it is paid with. */
const virtualCurrency = any(all(is("token.usesDlt"), not(holds(security))), includesAny("raise.paymentMethods", ["crypto", "stablecoin"]));
const serves = all(virtualCurrency, holds(moneyService), holds(actsInCanada));

export const registration = rule({
  ...common,
  id: "ca.aml.pcmltfa",
  title: "A business that exchanges or transfers virtual currency for others registers with FINTRAC first",
  cites: [cite(pcmltfa, "money services businesses, foreign ones included")],
  when: serves,
  requires: { "registered-with-fintrac": includesAny("party.licences", ["ca.fintrac-msb", "ca.fintrac-foreign-msb"]) },
  remedies: ["Register as a money services business, or foreign money services business, before operating."],
  notes: ["A security token is not taken as virtual currency; what it is paid with may be (interpretation).", "Securities dealers are reporting entities separately; their own duties are not modelled."],
});

export const travelRule = rule({
  ...common,
  id: "ca.aml.pcmltfa-travel-rule",
  title: "Transfers of virtual currency at or over the threshold carry information on an identified client",
  cites: [cite(pcmltfa, "identification and travel rule")],
  when: all(serves, atLeast("ca.largestTransfer", travelThreshold)),
  requires: { "client-identified": oneOf("ca.kycLevel", ["standard", "enhanced"]), "information-travels": is("ca.travelInformation") },
  remedies: ["Identify the client and send the required information with the transfer, or refuse it."],
});

export const largeReceipts = rule({
  ...common,
  id: "ca.aml.pcmltfa-large-receipts",
  title: "Large receipts of virtual currency are reported",
  cites: [cite(pcmltfa, "large virtual currency transaction report")],
  when: all(serves, atLeast("ca.largestReceiptIn24Hours", largeReceipt)),
  requires: { "large-receipts-reported": is("ca.largeReceiptReported") },
  remedies: ["File the large virtual currency transaction report with FINTRAC."],
  notes: ["Receipts of 24 hours from one client are added up."],
});

export const amlRules = [registration, travelRule, largeReceipts];
