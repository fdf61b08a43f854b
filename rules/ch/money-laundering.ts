import { all, any, cite, concept, holds, rule, tally, vocabulary, whoeverActs } from "../../src/authoring";
import { amlFacts } from "./aml-facts";
import {
  anonymousExchange, grossRevenue, maintainedRelationships, newRelationships, thirdPartyAssets, transactionVolume,
} from "./banking-parameters";
import { paymentToken } from "./classification";
import { unlicensed } from "./exposures";
import { amla, amlo, amloFinma } from "./instruments";

const { atLeast, includes, includesAny, is, lessThan, moreThan } = vocabulary("CHF", amlFacts);

export const intermediation = concept({
  id: "ch.financial-intermediation",
  title: "Financial intermediation",
  subject: "party",
  when: includesAny("party.services", [
    "exchange-fiat-token", "exchange-token-token", "custody", "fund-transfer", "payment", "dealing", "asset-management", "portfolio-management", "lending",
  ]),
  cites: [cite(amla, "art. 2(3)"), cite(amlo, "art. 4")],
});

export const professional = concept({
  id: "ch.professional-intermediation",
  title: "Financial intermediation on a professional basis",
  subject: "party",
  when: any(
    includes("party.services", "fund-transfer"),
    moreThan("ch.grossRevenue", grossRevenue),
    moreThan("ch.newRelationships", newRelationships),
    atLeast("ch.maintainedRelationships", maintainedRelationships),
    moreThan("ch.thirdPartyAssets", thirdPartyAssets),
    moreThan("ch.transactionVolume", transactionVolume),
  ),
  cites: [cite(amlo, "art. 7(1)")],
  note: "Money transfer is always professional.",
});

const intermediary = all(holds(intermediation), holds(professional));
const licences = [
  "ch.sro-member", "ch.bank", "ch.fintech", "ch.securities-firm", "ch.dlt-trading-facility", "ch.dlt-trading-facility-small",
  "ch.fund-management-company", "ch.manager-of-collective-assets", "ch.portfolio-manager",
] as const;

export const affiliation = rule({
  id: "ch.amla.financial-intermediary",
  title: "A financial intermediary belongs to a self-regulatory organisation or is licensed, and identifies its customers",
  kind: "aml-kyc",
  cites: [cite(amla, "arts. 2(3), 14"), cite(amlo, "arts. 4, 7")],
  subject: "party",
  nexus: ["provider", "personnel"],
  when: intermediary,
  requires: {
    "self-regulatory-organisation-or-licence": includesAny("party.licences", licences),
    "customers-identified": is("ch.customersIdentified"),
  },
  exposes: unlicensed,
  remedies: ["Join a self-regulatory organisation before taking up the activity, or obtain a FINMA licence.", "Identify customers and beneficial owners."],
  notes: ["Issuing pure asset tokens is understood not to be financial intermediation."],
});

export const issuerAffiliation = rule({
  id: "ch.amla.financial-intermediary-issuer",
  title: "Whoever issues a means of payment is a financial intermediary",
  kind: "aml-kyc",
  cites: [cite(amla, "arts. 2(3), 14"), cite(amlo, "arts. 4, 7")],
  subject: "offering",
  nexus: ["issuer"],
  when: all(
    holds(paymentToken),
    any(moreThan("ch.issuerRelationships", newRelationships), moreThan("ch.issuerVolume", transactionVolume), moreThan("ch.issuerRevenue", grossRevenue)),
  ),
  requires: {
    "self-regulatory-organisation-or-licence": is("ch.issuerAmlSupervised"),
    "buyers-identified": is("ch.buyersIdentified"),
  },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Join a self-regulatory organisation before the token is issued.", "Let a Swiss financial intermediary take the funds and identify the buyers."],
  notes: ["Issuing pure asset tokens is understood not to be financial intermediation. Buyers and proceeds stand for relationships and volume of the year (interpretation)."],
});

export const anonymous = rule({
  id: "ch.amla.financial-intermediary-exchange",
  title: "In exchanges of crypto-assets for cash or anonymous means the customer is identified from CHF 1,000",
  kind: "aml-kyc",
  cites: [cite(amloFinma, "art. 51a")],
  inForce: { from: "2021-01-01" },
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(intermediary, includesAny("party.services", ["exchange-fiat-token", "exchange-token-token"])),
  requires: { "identified-from-the-threshold": lessThan("ch.largestUnidentifiedExchange", anonymousExchange) },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Identify the customer from CHF 1,000 on."],
  notes: ["An exchange of exactly the threshold is taken to need identification (interpretation)."],
});

export const linked = rule({
  id: "ch.amla.financial-intermediary-linked",
  title: "Linked exchanges within 30 days count together",
  kind: "aml-kyc",
  cites: [cite(amloFinma, "art. 51a")],
  inForce: { from: "2023-01-01" },
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(intermediary, includesAny("party.services", ["exchange-fiat-token", "exchange-token-token"])),
  requires: { "linked-exchanges-identified-from-the-threshold": lessThan("ch.largestLinkedUnidentifiedExchange", anonymousExchange) },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Add up linked exchanges of 30 days, and identify the customer when the sum reaches CHF 1,000."],
});

export const travelRule = rule({
  id: "ch.amla.financial-intermediary-travel-rule",
  title: "Transfers carry the data of sender and recipient; a customer's own wallet is proved",
  kind: "aml-kyc",
  cites: [cite(amloFinma, "art. 10")],
  inForce: { from: "2020-01-01" },
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(intermediary, includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "custody", "fund-transfer", "payment"])),
  requires: {
    "data-travel-with-the-transfer": is("ch.travelRuleData"),
    "own-wallet-proved": is("ch.ownWalletProof"),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Send and require the data of sender and recipient.", "Transfer to and from wallets outside supervised institutions only if they are proved to be the customer's own."],
  notes: ["There is no minimum below which transfers with unverified third parties are free. FINMA Guidance 02/2019 explains the duty; it was not read."],
});

export const amlConcepts = [intermediation, professional];
export const amlRules = [affiliation, issuerAffiliation, anonymous, linked, travelRule];
export const amlTallies = [
  tally({ fact: "ch.issuerRelationships", of: "purchasers", among: "everywhere", cites: [cite(amlo, "art. 7(1)")] }),
  tally({ fact: "ch.issuerVolume", of: "amount", among: "everywhere", cites: [cite(amlo, "art. 7(1)")] }),
];
