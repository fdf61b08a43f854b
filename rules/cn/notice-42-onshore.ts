import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { customerProvider, offshoreConsentBeforeStart, onshoreActivity, rwaTokenization, serviceProvider, virtualCurrency } from "./concepts";
import { offshoreConsentNeeded } from "./consent-concepts";
import { whoeverActs } from "./exposures";
import { sharedFacts } from "./facts";
import { notice42, notice924 } from "./instruments";

/** Notice 42, items (1) and (2): what is banned in the mainland and towards it. */

const { is, isNot, includesAny } = vocabulary("CNY", sharedFacts);

const ONSHORE_EXEMPTION = {
  "approved-infrastructure": {
    title: "Consent of the business authority and specific financial infrastructure, both",
    conditions: {
      "business-authority-consent": is("cn.businessAuthorityConsent"),
      "specific-financial-infrastructure": is("cn.specificFinancialInfrastructure"),
    },
    cites: [cite(notice42, "item (2)")],
    note: "The notice defines neither limb; no list of consents or infrastructures has been published. Keep documentary evidence of both.",
  },
} as const;

const ONSHORE_TERMS = [
  {
    term: "competent business authority",
    question: "Which authority is competent for this business, and has it consented under law?",
    by: "counsel, with the authority",
  },
  {
    term: "specific financial infrastructure",
    question: "Is the infrastructure on which the activity runs one of those meant by the notice?",
    by: "counsel, with the authority",
  },
] as const;

export const rwaOnshore = rule({
  id: "cn.notice42.rwa-onshore",
  title: "Tokenizing real-world assets in the mainland is prohibited",
  kind: "prohibition",
  cites: [cite(notice42, "item (2)")],
  subject: "offering",
  nexus: ["issuer", "sale", "platform", "provider", "personnel", "venue", "customers"],
  when: all(holds(rwaTokenization), holds(onshoreActivity)),
  unless: ONSHORE_EXEMPTION,
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "joint" },
    { role: "platform", basis: "joint" },
    { role: "intermediary", basis: "joint" },
    { role: "custodian", basis: "joint" },
    { role: "technology-provider", basis: "joint" },
    { role: "marketer", basis: "joint" },
    { role: "personnel", basis: "joint" },
  ],
  remedies: [
    "Withdraw the mainland leg: geo-block it, refuse mainland residents, move staff functions and promotion out, refund mainland holders.",
    "Restructure as an offshore issue with its mainland consent or filing, sold only outside the mainland.",
  ],
  openTexture: ONSHORE_TERMS,
  notes: [
    "No amount, number of investors or class of investors is exempt.",
    "The notice treats it as a suspected illegal token sale, unregistered public issue, illegal securities or futures business, or illegal fundraising; penalties come from those laws.",
  ],
});

export const rwaOnshoreServices = rule({
  id: "cn.notice42.rwa-onshore-services",
  title: "Intermediary and technology services for tokenization in the mainland are prohibited",
  kind: "prohibition",
  cites: [cite(notice42, "item (2)")],
  subject: "party",
  nexus: ["issuer", "sale", "platform", "provider", "personnel", "venue", "customers"],
  when: all(holds(rwaTokenization), holds(onshoreActivity), holds(serviceProvider)),
  unless: ONSHORE_EXEMPTION,
  exposes: whoeverActs({ basis: "primary" }),
  remedies: [
    "Terminate the service.",
    "Before serving, obtain the client's document of consent and evidence of the infrastructure.",
  ],
  openTexture: ONSHORE_TERMS,
  notes: ["Each provider answers for its own service, beside whoever carries on the business."],
});

const MAINLAND_KEPT_OUT = {
  "mainland-excluded": isNot("sales.offeredHere"),
  "residency-check": is("marketing.kycCountryBlock"),
  "geo-block": is("marketing.ipBlock"),
  "no-mainland-promotion": isNot("marketing.here"),
} as const;

const KEEP_OUT = [
  "Turn mainland customers away and close the accounts of those already admitted; exclude CN and back it with proof of residence and geo-blocking.",
  "Remove promotion directed at the mainland and staff functions from it.",
] as const;

const NO_REVERSE_SOLICITATION = "Accepting mainland customers who come unsolicited is no defence: the ban covers services in any form.";

const SERVING_THE_FILER =
  "The ban is on serving illegally; serving the person who filed the deal, and no investor, is taken not to be (interpretation).";

export const overseasProvider = rule({
  id: "cn.notice42.overseas-provider-to-domestic",
  title: "Providers outside the mainland may not serve mainland persons with tokenization or virtual currency",
  kind: "prohibition",
  cites: [cite(notice42, "items (1) and (2)")],
  subject: "party",
  nexus: ["sale", "marketing", "customers"],
  when: all(
    any(holds(rwaTokenization), holds(virtualCurrency)),
    is("party.abroad"),
    holds(customerProvider),
  ),
  requires: MAINLAND_KEPT_OUT,
  unless: {
    "filed-deal": {
      title: "Filed offshore deal whose only mainland customer is the person who filed it",
      conditions: {
        "deal-calls-for-filing": holds(offshoreConsentNeeded),
        "consent-or-filing-before-start": holds(offshoreConsentBeforeStart),
        "no-mainland-investors": isNot("sales.offeredHere"),
        "only-customer-is-filer": is("cn.onlyMainlandCustomerIsFiler"),
      },
      cites: [cite(notice42, "items (2) and (14)")],
      note: SERVING_THE_FILER,
      evidence: "unverified",
    },
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: KEEP_OUT,
  notes: [NO_REVERSE_SOLICITATION],
});

export const overseasIssuer = rule({
  id: "cn.notice42.overseas-provider-to-domestic.issuer",
  title: "Issuers outside the mainland may not issue or sell tokens to mainland persons",
  kind: "prohibition",
  cites: [cite(notice42, "items (1) and (2)")],
  subject: "offering",
  nexus: ["sale", "marketing", "customers"],
  when: all(any(holds(rwaTokenization), holds(virtualCurrency)), isNot("issuer.here")),
  requires: MAINLAND_KEPT_OUT,
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: KEEP_OUT,
  notes: [NO_REVERSE_SOLICITATION],
});

export const overseasProviderCustomers = rule({
  id: "cn.notice42.overseas-provider-to-domestic.customers",
  title: "Platforms outside the mainland may not have mainland customers for these services",
  kind: "prohibition",
  cites: [cite(notice42, "items (1) and (2)")],
  subject: "party",
  nexus: ["issuer", "sponsor", "asset", "sale", "marketing", "customers"],
  when: all(
    any(holds(rwaTokenization), holds(virtualCurrency)),
    is("party.abroad"),
    includesAny("party.capacities", ["platform"]),
    is("party.servesHere"),
  ),
  unless: {
    "filed-deal": {
      title: "Service to the person who filed the deal, none to a mainland investor",
      conditions: {
        "tokenization-of-assets": holds(rwaTokenization),
        "consent-or-filing-before-start": holds(offshoreConsentBeforeStart),
        "no-mainland-investors": isNot("sales.offeredHere"),
        "only-customer-is-filer": is("cn.onlyMainlandCustomerIsFiler"),
      },
      cites: [cite(notice42, "items (2) and (14)")],
      note: SERVING_THE_FILER,
      evidence: "unverified",
    },
  },
  exposes: [{ role: "platform", basis: "primary" }],
  remedies: KEEP_OUT,
  notes: [NO_REVERSE_SOLICITATION],
});

export const overseasProviderForerunner = rule({
  id: "cn.notice42.overseas-provider-to-domestic.forerunner",
  title: "Offshore exchanges may not serve mainland residents with virtual currency (law until 2026-02-05)",
  kind: "prohibition",
  cites: [cite(notice924, "offshore virtual-currency exchanges serving mainland residents")],
  inForce: { from: "2021-09-24", to: "2026-02-05" },
  subject: "party",
  nexus: ["sale", "marketing", "customers"],
  when: all(
    holds(virtualCurrency),
    is("party.abroad"),
    holds(customerProvider),
  ),
  requires: MAINLAND_KEPT_OUT,
  exposes: whoeverActs({ basis: "primary" }),
  remedies: KEEP_OUT,
  notes: ["The notice of 2021 reached virtual currency only, not the tokenization of real-world assets."],
});

export const onshoreRules = [
  rwaOnshore,
  rwaOnshoreServices,
  overseasProvider,
  overseasIssuer,
  overseasProviderCustomers,
  overseasProviderForerunner,
] as const;
