import { all, any, cite, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { virtualCurrency, virtualCurrencyService } from "./concepts";
import { facts } from "./facts";
import { financialServicesLaw } from "./instruments";
import { recordWholeFrom } from "./parameters";

const { before, includes, is } = vocabulary("ILS", facts);

const serves = all(holds(virtualCurrency), holds(virtualCurrencyService), any(is("party.here"), is("party.staffHere"), is("party.servesHere")));
const exposes = [...whoeverActs({ basis: "primary" }), { role: "personnel", basis: "joint", reach: "any", note: "Officers of the provider." }] as const;

const notBegun = {
  title: "On an early day, if the duty had not begun",
  conditions: { "before-the-record-is-whole": before("asOf", recordWholeFrom), "duty-not-begun": is("il.licenceDutyNotBegun") },
  cites: [cite(financialServicesLaw, "commencement", { evidence: "unverified" })],
  evidence: "unverified",
} as const;

export const licence = rule({
  id: "il.rfs.virtual-currency-licence",
  title: "Services in virtual currency in Israel need a licence",
  kind: "authorisation",
  cites: [cite(financialServicesLaw, "licence for services in financial assets")],
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: serves,
  requires: { "licensed": includes("party.licences", "il.rfs.financial-assets") },
  unless: {
    "foreign-provider-relieved": {
      title: "Foreign provider relieved by the easing on which the government resolved",
      conditions: { "acts-from-abroad": is("party.abroad"), "easing-applies": is("il.foreignEasingApplies") },
      cites: [cite(financialServicesLaw, "foreign providers", { evidence: "unverified" })],
      evidence: "unverified",
    },
    "duty-not-begun": notBegun,
  },
  exposes,
  remedies: ["Obtain the licence of the Capital Market, Insurance and Savings Authority.", "Work through a licensed provider."],
  openTexture: [{ term: "foreign providers", question: "Has the easing for foreign providers become law?", by: "counsel" }],
  notes: ["Foreign providers that serve Israel need the licence as well. Treasury for the own account is no service."],
});

export const moneyLaundering = rule({
  id: "il.rfs.virtual-currency-licence-aml",
  title: "A provider of services in virtual currency follows the order on money laundering",
  kind: "aml-kyc",
  cites: [cite(financialServicesLaw, "order on money laundering")],
  evidence: "unverified",
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: serves,
  requires: { "order-followed": is("il.amlOrderFollowed") },
  unless: { "duty-not-begun": notBegun },
  exposes,
  remedies: ["Put the measures of the order in place."],
});

export const virtualCurrencyRules = [licence, moneyLaundering];
