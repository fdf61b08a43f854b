import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { fractionalCertificate, investmentContract, security } from "./concepts";
import { executives } from "./exposures";
import { words } from "./facts";
import { decree, decreeOtc, fscma, fscma2026, preliminaryApprovals, securityTokenPlan, securityTokenRelease } from "./instruments";
import { article166From, venueEquity, venueEquityProfessional } from "./parameters";
import { multilateralVenue } from "./party-concepts";

/** Trading off the exchanges: who may match several buyers and sellers, and in what. */

const { is, isNot, equals, includes, includesAny, onOrAfter, atLeast } = words;

const unlistedShares = all(equals("kr.tokenKind", "equity"), is("kr.unlistedShares"));
const NOT_INDEPENDENT = ["issuer", "underwriter", "arranger"] as const;
const nexus = ["provider", "personnel", "customers"] as const;

const separationExposure = [...whoeverActs({ basis: "primary" }), { role: "issuer", basis: "joint", reach: "any" }] as const;

export const separation = rule({
  id: "kr.fscma.issuance-distribution-separation",
  title: "A venue does not trade certificates that its operator issued, placed, arranged or originated",
  kind: "authorisation",
  cites: [cite(decreeOtc, "Art. 178-2(2)(vi)"), cite(securityTokenPlan, "separation of issue and distribution")],
  inForce: { from: "2025-09-23" },
  subject: "party",
  nexus: [...nexus],
  when: all(holds(fractionalCertificate), holds(multilateralVenue)),
  requires: { "independent-of-the-issue": not(includesAny("kr.relatedAs", [...NOT_INDEPENDENT, "trustor"])) },
  exposes: separationExposure,
  remedies: ["List the certificates on a venue of an independent, licensed operator."],
  notes: [
    "Persons specially related to the operator count as the operator. The originator who put the asset into the trust (trustor) is caught too.",
    "For investment contracts the separation rests on the plan of 2023 and the amendments of 2026; their venues do not open before 2027-02-04.",
  ],
});

export const separationUnlisted = rule({
  id: "kr.fscma.issuance-distribution-separation-unlisted-shares",
  title: "A venue does not trade unlisted shares that its operator issued, placed or arranged",
  kind: "authorisation",
  cites: [cite(decreeOtc, "Art. 178-2(1)(iii)")],
  inForce: { from: "2025-09-23" },
  subject: "party",
  nexus: [...nexus],
  when: all(unlistedShares, holds(multilateralVenue)),
  requires: { "independent-of-the-issue": not(includesAny("kr.relatedAs", NOT_INDEPENDENT)) },
  unless: {
    "conflict-standards": {
      title: "Standards of the FSC on conflicts of interest",
      conditions: { "conflict-standards-met": is("kr.conflictStandardsMet") },
      cites: [cite(decreeOtc, "Art. 178-2(1)(iii)")],
    },
  },
  exposes: separationExposure,
  remedies: ["List the shares on a venue of an independent operator, or meet the FSC's standards on conflicts of interest."],
});

/** An exchange or alternative trading system is licensed for itself; the other licences cover one kind of security each. */
const licensedForTheSecurity = any(
  includes("party.licences", "kr.exchange"),
  all(holds(fractionalCertificate), includes("party.licences", "kr.fscma.unit-2o-14")),
  all(unlistedShares, includes("party.licences", "kr.fscma.unit-2o-12")),
  all(holds(investmentContract), includes("party.licences", "kr.fscma.otc-investment-contracts"), onOrAfter("asOf", article166From)),
);

export const venueLicence = rule({
  id: "kr.fscma.otc-exchange-licence",
  title: "A venue that matches several buyers and sellers of security tokens needs the final licence for that kind of security",
  kind: "authorisation",
  cites: [
    cite(fscma, "Art. 166"),
    cite(decree, "Art. 177"),
    cite(decreeOtc, "Art. 177, 178-2(2); units 2o-12 and 2o-14"),
    cite(fscma2026, "Art. 166"),
    cite(preliminaryApprovals, "preliminary approvals"),
  ],
  subject: "party",
  nexus: [...nexus],
  when: all(holds(security), holds(multilateralVenue)),
  requires: { "final-licence-for-the-security": licensedForTheSecurity },
  unless: {
    "sandbox": {
      title: "Designation as innovative financial service",
      conditions: { "activity-covered": is("kr.designationCovers") },
      claimedAs: ["kr.sandbox"],
      cites: [cite(securityTokenRelease, "regulatory sandbox")],
      evidence: "unverified",
      note: "A designation frees only from what it names.",
    },
  },
  exposes: [...whoeverActs({ basis: "primary" }), executives],
  remedies: [
    "Obtain the final licence for the unit of the security traded.",
    "Trade on a licensed venue or an exchange instead.",
    "Limit the service to trades of one seller with one buyer.",
  ],
  notes: [
    "Licences are read as kr.fscma.unit-2o-14 (beneficiary certificates), kr.fscma.unit-2o-12 (unlisted shares), kr.fscma.otc-investment-contracts (from 2027-02-04) and kr.exchange. A preliminary approval is no licence: state it as pending.",
    "At most two operators in the first round for beneficiary certificates; only preliminary approvals are known (2026-02-13), and they do not cover investment contracts.",
    "For other security tokens no unit is known.",
    "Consequences known from memory only: up to 5 years or KRW 200 million.",
  ],
});

const licensedVenue = includesAny("party.licences", ["kr.fscma.unit-2o-14", "kr.fscma.unit-2o-12"]);

export const venueConduct = rule({
  id: "kr.fscma.otc-exchange-licence-conduct",
  title: "A venue for beneficiary certificates publishes quotes, matches at equal price, discloses the trust accounts and reports its rules",
  kind: "reporting",
  cites: [cite(decreeOtc, "Art. 178-2(2)")],
  inForce: { from: "2025-09-23" },
  subject: "party",
  nexus: [...nexus],
  when: all(holds(fractionalCertificate), holds(multilateralVenue), includes("party.licences", "kr.fscma.unit-2o-14")),
  requires: {
    "quotes-matched-at-equal-price": is("kr.equalPriceMatching"),
    "trust-accounts-disclosed": is("kr.trustAccountsDisclosed"),
    "rules-reported": is("kr.venueRulesReported"),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Publish quotes and match them at equal price, disclose the accounts of the trust, and report the rules to the FSC."],
});

export const venueOwnEquity = rule({
  id: "kr.fscma.otc-exchange-licence-equity",
  title: "The operator of a venue off the exchanges has enough equity",
  kind: "authorisation",
  cites: [cite(decreeOtc, "equity of units 2o-12 and 2o-14", { evidence: "secondary" })],
  inForce: { from: "2025-09-23" },
  subject: "party",
  nexus: [...nexus],
  when: all(any(holds(fractionalCertificate), unlistedShares), holds(multilateralVenue), licensedVenue),
  requires: {
    "enough-equity": any(
      atLeast("kr.ownEquity", venueEquity),
      all(is("kr.professionalClientsOnly"), atLeast("kr.ownEquity", venueEquityProfessional)),
    ),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Raise the equity, or serve professional investors only."],
});

export const venueCredit = rule({
  id: "kr.fscma.otc-exchange-licence-credit",
  title: "No credit for trades off the exchanges",
  kind: "prohibition",
  cites: [cite(fscma2026, "Art. 166(2)")],
  inForce: { from: "2027-02-04" },
  subject: "party",
  nexus: [...nexus],
  when: all(holds(security), holds(multilateralVenue)),
  requires: { "no-credit": isNot("kr.grantsCredit") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Stop giving credit for trades off the exchanges."],
  notes: ["That the ban exists, and its date, were read; its detail was not."],
});

export const venueRules = [separation, separationUnlisted, venueLicence, venueConduct, venueOwnEquity, venueCredit];
