import { all, cite, holds, rule, vocabulary } from "../../src/authoring";
import { sandboxApplication, sandboxNotice } from "./banking-parameters";
import { paymentToken } from "./classification";
import { depositFacts } from "./deposit-facts";
import { publicDeposit, sandboxApplied, sandboxExceeded, sandboxReported } from "./deposits";
import { unlicensed } from "./exposures";
import { bankingAct, bankingOrdinance, custodyGuidance, stablecoinGuidance } from "./instruments";

/** Duties beside the licence: what follows when the sandbox is exceeded, who the holders of a stablecoin are, who keeps payment tokens. */

const { equals, includes, includesAny, is, oneOf } = vocabulary("CHF", depositFacts);

export const sandboxNotification = rule({
  id: "ch.banka.deposit-taking-sandbox-notice",
  title: "That the sandbox is exceeded is notified to FINMA",
  kind: "reporting",
  cites: [cite(bankingOrdinance, "art. 6")],
  inForce: { from: "2017-08-01" },
  subject: "offering",
  nexus: ["issuer"],
  when: all(sandboxExceeded, is("ch.sandboxUsed")),
  requires: { "notified": sandboxReported },
  due: { from: "ch.sandboxExceededOn", within: sandboxNotice.id },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Notify FINMA at once, and stop taking further deposits."],
});

export const sandboxLicence = rule({
  id: "ch.banka.deposit-taking-sandbox-application",
  title: "After the sandbox is exceeded the application for a licence follows in time",
  kind: "reporting",
  cites: [cite(bankingOrdinance, "art. 6")],
  inForce: { from: "2017-08-01" },
  subject: "offering",
  nexus: ["issuer"],
  when: all(sandboxExceeded, is("ch.sandboxUsed")),
  requires: { "applied": sandboxApplied },
  due: { from: "ch.sandboxExceededOn", within: sandboxApplication.id },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Apply for a licence, or repay the deposits."],
});

export const stablecoinHolders = rule({
  id: "ch.banka.deposit-taking-stablecoin-holders",
  title: "The issuer of a guaranteed stablecoin knows the identity of all holders",
  kind: "aml-kyc",
  cites: [cite(stablecoinGuidance, "identification of holders")],
  subject: "offering",
  nexus: ["issuer"],
  when: all(equals("token.kind", "stablecoin"), holds(publicDeposit), is("ch.bankGuarantee"), oneOf("ch.issuerLicence", ["none", "fintech"])),
  requires: { "all-holders-identified": is("ch.allHoldersIdentified") },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Restrict transfers, by contract or in the token, to holders whose identity is verified."],
  notes: ["Supervisory practice: guidance of FINMA, not statute."],
});

export const collectiveCustody = rule({
  id: "ch.banka.deposit-taking-custody",
  title: "Collective custody of payment tokens needs a licence",
  kind: "authorisation",
  cites: [cite(bankingAct, "art. 1b"), cite(custodyGuidance, "custody")],
  inForce: { from: "2021-08-01" },
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(holds(paymentToken), includes("party.services", "custody"), is("ch.collectiveCustody")),
  requires: { "licence": includesAny("party.licences", ["ch.bank", "ch.fintech", "ch.securities-firm"]) },
  exposes: unlicensed,
  remedies: ["Keep each client's tokens apart and available at any time, or obtain a fintech or bank licence."],
  evidence: "secondary",
  notes: ["Segregated custody needs no licence; the money-laundering rules apply."],
});

export const depositDutyRules = [sandboxNotification, sandboxLicence, stablecoinHolders, collectiveCustody];
