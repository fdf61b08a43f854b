import { all, any, cite, holds, not, rule, vocabulary } from "../../src/authoring";
import { onshoreActivity, rwaTokenization, tokenFinancing } from "./concepts";
import { sharedFacts } from "./facts";
import { notice42, tokenIssuanceAnnouncement } from "./instruments";

/** The announcement of 2017: first ban on raising money by tokens; not expressly repealed. */

const { is, equals } = vocabulary("CNY", sharedFacts);

const SURVIVAL = "Notice 42 repeals only the notice of 2021; whether the announcement of 2017 survives beside it in full is not settled.";

const APPROVED_SINCE_2026 = {
  "approved-infrastructure": {
    title: "Tokenization with the consent and on the infrastructure that Notice 42 allows",
    conditions: {
      "tokenization-of-assets": holds(rwaTokenization),
      "business-authority-consent": is("cn.businessAuthorityConsent"),
      "specific-financial-infrastructure": is("cn.specificFinancialInfrastructure"),
    },
    cites: [cite(notice42, "item (2)")],
    inForce: { from: "2026-02-06" },
    evidence: "unverified",
    note: "What the later and more specific notice allows cannot be banned by the earlier announcement (interpretation).",
  },
} as const;

export const tokenIssuanceBan = rule({
  id: "cn.ico-announcement-2017",
  title: "Raising money by tokens in the mainland is banned",
  kind: "prohibition",
  cites: [cite(tokenIssuanceAnnouncement, "ban on token-issuance financing")],
  subject: "offering",
  nexus: ["issuer", "sale", "platform", "provider", "personnel", "venue", "customers"],
  when: all(holds(tokenFinancing), holds(onshoreActivity)),
  unless: APPROVED_SINCE_2026,
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint" },
    { role: "financial-institution", basis: "joint" },
    { role: "payment-provider", basis: "joint" },
  ],
  remedies: ["Stop the raising and refund what was raised."],
  notes: [SURVIVAL, "Unverified: closure of sites and apps, withdrawal of licences and referral for crime as consequences."],
});

export const tokenIssuanceRefund = rule({
  id: "cn.ico-announcement-2017.refund",
  title: "Token raises already completed in the mainland must be refunded",
  kind: "prohibition",
  cites: [cite(tokenIssuanceAnnouncement, "refund of completed raises")],
  subject: "offering",
  nexus: ["issuer", "sale", "platform", "personnel", "venue"],
  when: all(holds(tokenFinancing), any(holds(onshoreActivity), is("issuer.here")), not(equals("cn.earlierTokenRaise", "none"))),
  requires: { "raise-refunded": equals("cn.earlierTokenRaise", "refunded") },
  unless: APPROVED_SINCE_2026,
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Refund what was raised."],
  notes: [SURVIVAL],
});

export const tokenIssuanceRules = [tokenIssuanceBan, tokenIssuanceRefund] as const;
