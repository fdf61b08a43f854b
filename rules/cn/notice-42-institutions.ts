import { all, any, cite, holds, not, rule, vocabulary } from "../../src/authoring";
import { mainlandInstitution, mainlandPersonBehindIssue, onshoreActivity, rwaTokenization, serviceProvider, virtualCurrency } from "./concepts";
import { consentedTokenization, offshoreConsentNeeded } from "./consent-concepts";
import { whoeverActs } from "./exposures";
import { sharedFacts } from "./facts";
import { bitcoinNotice, notice42, notice924, threeAssociationsAnnouncement, tokenIssuanceAnnouncement } from "./instruments";

/** Notice 42 on banks, payment institutions, intermediaries, technology firms, and offshore arms of mainland institutions. */

const { is, equals, includes, includesAny } = vocabulary("CNY", sharedFacts);

const INSTITUTIONS = whoeverActs({ basis: "primary" });

export const financialInstitutions = rule({
  id: "cn.notice42.financial-institutions",
  title: "Mainland institutions may not keep, clear or settle tokenized assets without consent or filing",
  kind: "prohibition",
  cites: [cite(notice42, "financial institutions: custody, clearing and settlement for tokenization")],
  subject: "party",
  nexus: ["provider"],
  when: all(
    holds(rwaTokenization),
    holds(mainlandInstitution),
    any(
      includesAny("party.services", ["custody", "clearing", "settlement"]),
      includesAny("party.roles", ["custodian", "reserve-custodian", "clearing-house", "settlement-agent"]),
    ),
  ),
  requires: { "consent-or-filing-before-start": holds(consentedTokenization) },
  exposes: INSTITUTIONS,
  remedies: [
    "Stop the service, take on no further clients of this kind, report what looks suspicious.",
    "Resume only with the consent or filing of the deal on file.",
  ],
  notes: ["Officers of the institution answer with it under the laws the notice refers to."],
});

export const institutionsVirtualCurrency = rule({
  id: "cn.notice42.financial-institutions.virtual-currency",
  title: "Mainland institutions may not serve virtual currency",
  kind: "prohibition",
  cites: [
    cite(notice42, "financial institutions: services for virtual currency"),
    cite(notice924, "financial and payment institutions"),
    cite(threeAssociationsAnnouncement, "member institutions"),
    cite(tokenIssuanceAnnouncement, "financial and payment institutions", { evidence: "unverified" }),
  ],
  inForce: { from: "2017-09-04" },
  subject: "party",
  nexus: ["provider"],
  when: all(
    holds(virtualCurrency),
    holds(mainlandInstitution),
    any(
      includesAny("party.services", [
        "account-opening",
        "fund-transfer",
        "payment",
        "clearing",
        "settlement",
        "placement",
        "underwriting",
        "distribution",
        "lending",
        "insurance",
      ]),
      includesAny("party.roles", ["payment-provider", "paying-agent", "clearing-house", "settlement-agent"]),
    ),
  ),
  exposes: INSTITUTIONS,
  remedies: ["Stop opening accounts, moving money, clearing, lending against, insuring or selling products for virtual currency."],
  notes: ["Accepting virtual currency as collateral is lending for this purpose."],
});

export const institutionsBitcoin = rule({
  id: "cn.bitcoin-notice-2013.institutions",
  title: "Financial and payment institutions may not do bitcoin business",
  kind: "prohibition",
  cites: [cite(bitcoinNotice, "financial and payment institutions", { evidence: "unverified" })],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(virtualCurrency), equals("token.kind", "virtual-currency"), holds(mainlandInstitution), is("cn.tokenIsBitcoin")),
  exposes: INSTITUTIONS,
  remedies: ["Withdraw from the business in bitcoin."],
});

export const intermediariesUnconsented = rule({
  id: "cn.notice42.intermediary-it-unconsented",
  title: "Intermediaries and technology firms may not serve tokenization without consent or filing",
  kind: "prohibition",
  cites: [cite(notice42, "intermediaries and information-technology service institutions", { evidence: "secondary" })],
  subject: "party",
  nexus: ["provider", "issuer", "sponsor"],
  when: all(
    any(all(holds(rwaTokenization), holds(onshoreActivity)), holds(offshoreConsentNeeded)),
    includesAny("party.capacities", ["platform", "intermediary", "adviser", "technology-provider"]),
    any(is("party.here"), holds(mainlandPersonBehindIssue)),
  ),
  requires: { "consent-or-filing-before-start": holds(consentedTokenization) },
  unless: {
    "filing-preparation": {
      title: "Preparing the filing, and nothing else",
      conditions: {
        "prepares-the-filing": includes("party.services", "filing-preparation"),
        "nothing-beyond-it": not(
          includesAny("party.services", [
            "placement",
            "underwriting",
            "distribution",
            "dealing",
            "market-making",
            "order-matching",
            "exchange-fiat-token",
            "exchange-token-token",
            "custody",
            "clearing",
            "settlement",
            "account-opening",
            "fund-transfer",
            "payment",
            "lending",
            "insurance",
            "asset-management",
            "portfolio-management",
            "administration",
            "registrar",
            "transfer-agency",
            "technology",
            "smart-contract-development",
            "hosting",
            "data",
            "wallet",
            "identity-verification",
            "marketing",
            "information-intermediation",
            "pricing",
          ]),
        ),
      },
      cites: [cite(notice42, "intermediaries and information-technology service institutions", { evidence: "unverified" })],
      evidence: "unverified",
      note: "Tolerated by necessity: nobody could file otherwise. An interpretation, not a text.",
    },
  },
  exposes: [
    { role: "platform", basis: "primary" },
    { role: "intermediary", basis: "primary" },
    { role: "adviser", basis: "primary" },
    { role: "technology-provider", basis: "primary" },
  ],
  remedies: ["Withdraw from the deal.", "Keep evidence of its consent or filing on file before engaging again."],
  notes: [
    "Applied to business that needs mainland consent: onshore, or over mainland rights or by mainland persons. Work of a mainland firm for a wholly foreign deal is left out.",
  ],
});

export const crossBorderProviders = rule({
  id: "cn.notice42.offshore-affiliates-and-crossborder-providers",
  title: "Providers to a mainland person's offshore tokenization must control risk and report the business",
  kind: "reporting",
  cites: [cite(notice42, "intermediaries and technology firms in offshore tokenization by mainland persons", { evidence: "secondary" })],
  subject: "party",
  nexus: ["issuer", "sponsor", "asset", "provider"],
  when: all(holds(offshoreConsentNeeded), holds(mainlandPersonBehindIssue), holds(serviceProvider)),
  requires: {
    "compliance-and-internal-control": is("cn.complianceSystems"),
    "business-reported": is("cn.businessReported"),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: [
    "Report the business to the competent mainland department for approval or filing.",
    "Build compliance and internal-control systems for the business and strengthen risk control.",
  ],
  notes: ["The report is this provider's duty; whether the deal holds its consent or filing is judged by the rule on intermediaries."],
});

export const offshoreAffiliates = rule({
  id: "cn.notice42.offshore-affiliates-and-crossborder-providers.affiliates",
  title: "Offshore arms of mainland financial institutions must serve tokenization prudently and inside the group's controls",
  kind: "reporting",
  cites: [cite(notice42, "offshore subsidiaries and branches of mainland financial institutions")],
  subject: "party",
  nexus: ["parent"],
  when: all(
    holds(rwaTokenization),
    is("party.abroad"),
    is("party.parentHere"),
    is("cn.armOfMainlandInstitution"),
    any(holds(serviceProvider), includesAny("party.capacities", ["financial-institution"])),
  ),
  requires: {
    "lawful-and-prudent": is("cn.lawfulPrudentConduct"),
    "qualified-staff-and-systems": is("cn.qualifiedStaffAndSystems"),
    "inside-group-controls": is("cn.withinGroupControls"),
    "client-admission-suitability-aml": is("cn.clientAdmissionSuitabilityAml"),
  },
  exposes: INSTITUTIONS,
  remedies: [
    "Bring the business under the parent's compliance and risk framework.",
    "Staff and equip it, and apply client admission, suitability and anti-money-laundering checks.",
  ],
  notes: ["The parent institution answers with its arm."],
});

export const institutionRules = [
  financialInstitutions,
  institutionsVirtualCurrency,
  institutionsBitcoin,
  intermediariesUnconsented,
  crossBorderProviders,
  offshoreAffiliates,
] as const;
