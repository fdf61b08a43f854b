import { all, any, cite, concept, holds, not, rule, vocabulary } from "../../src/authoring";
import { fundFacts } from "./fund-facts";
import { aifmd } from "./instruments";
import { prospectusQualified, retailClients } from "./investors";
import { aifmd2, eltif, ucits } from "./market-instruments";
import { eltifEligibleAssets, subThresholdLeveraged, subThresholdUnleveraged } from "./market-parameters";
import { fundUnit } from "./token-regime";

const { is, isNot, equals, atMost, atLeast } = vocabulary("EUR", fundFacts);

export const aifUnit = concept({
  id: "eu.aif-unit",
  title: "Unit in an alternative investment fund",
  subject: "offering",
  when: all(holds(fundUnit), not(equals("eu.fundStatus", "ucits"))),
  cites: [cite(aifmd, "arts 2, 4(1)(a)")],
});

export const fundConcepts = [aifUnit];

const marketed = all(is("sale.offered"), holds(aifUnit));

/** Marketing is at the initiative or on behalf of the manager. */
const notMarketing = {
  "not-at-the-managers-initiative": {
    title: "Investors come at their own initiative",
    conditions: { "only-unsolicited-investors": is("sale.unsolicited"), "not-advertised": isNot("sale.advertised"), "not-targeted": isNot("marketing.targetsHere") },
    cites: [cite(aifmd, "art. 4(1)(x)")],
  },
};

const exposes = [
  { role: "intermediary", basis: "primary", note: "The fund manager and the distributor." },
  { role: "platform", basis: "joint" },
  { role: "issuer", basis: "joint", note: "The fund." },
] as const;

const shared = { subject: "sale", nexus: ["sale"], exposes } as const;

const union = all(is("eu.managerAuthorised"), is("eu.fundInUnion"), is("eu.marketingConfirmed"));
const privatePlacement = all(is("eu.privatePlacementRegistered"), is("eu.fundTransparency"), is("eu.cooperationArrangements"));

export const marketing = rule({
  id: "eu.aifmd.marketing",
  title: "Units of an alternative fund are marketed by an authorised manager after notification, or under national private placement",
  kind: "authorisation",
  ...shared,
  cites: [cite(aifmd, "arts 6, 22-24, 31, 32, 36, 42")],
  when: marketed,
  requires: { "union-passport-or-private-placement": any(union, privatePlacement) },
  unless: {
    ...notMarketing,
    "sub-threshold-manager": {
      title: "Registered small manager",
      conditions: {
        "registered": is("eu.managerRegistered"),
        "below-the-threshold": any(atMost("eu.assetsUnderManagement", subThresholdLeveraged), all(is("eu.unleveragedLocked"), atMost("eu.assetsUnderManagement", subThresholdUnleveraged))),
        "allowed-in-this-state": is("eu.smallManagerAllowedHere"),
      },
      cites: [cite(aifmd, "art. 3(2)")],
      note: "Registration only, without a passport.",
    },
    "intragroup": {
      title: "Only companies of the manager's own group invest",
      conditions: { "group-investors-only": is("eu.groupInvestorsOnly") },
      cites: [cite(aifmd, "art. 3(1)")],
    },
  },
  remedies: ["Appoint an authorised manager and notify the marketing.", "File under the private placement regime of the state and market to professionals only.", "Use an ELTIF or a UCITS."],
  notes: ["Holding companies, single-asset operating companies and securitisation vehicles are no funds. Pre-marketing (art. 30a) is not recorded."],
});

/** A fund or a manager from a third country. */
const thirdCountry = all(marketed, not(all(is("eu.managerAuthorised"), is("eu.fundInUnion"))));

export const thirdCountryConditions = rule({
  id: "eu.aifmd.marketing-third-country",
  title: "The third country of a privately placed fund is not high-risk, exchanges tax information and is not blacklisted",
  kind: "authorisation",
  ...shared,
  cites: [cite(aifmd2, "arts 36(1)(c)-(d), 42(1)(c)-(d) of the AIFMD as amended")],
  inForce: { from: "2026-04-16" },
  when: thirdCountry,
  requires: { "not-high-risk": isNot("eu.highRiskThirdCountry"), "tax-information-agreement": is("eu.taxAgreement"), "not-tax-blacklisted": isNot("eu.taxBlacklisted") },
  unless: notMarketing,
  remedies: ["Re-domicile the fund or its manager."],
});

export const thirdCountryConditionsBefore = rule({
  id: "eu.aifmd.marketing-third-country-before-2026",
  title: "The third country of a privately placed fund is not on the FATF list (before 2026-04-16)",
  kind: "authorisation",
  ...shared,
  cites: [cite(aifmd, "arts 36, 42, as in force until 2026-04-15", { evidence: "unverified" })],
  inForce: { from: "2013-07-22", to: "2026-04-15" },
  when: thirdCountry,
  requires: { "not-on-the-fatf-list": isNot("eu.fatfListed") },
  unless: notMarketing,
  remedies: ["Re-domicile the fund or its manager."],
});

export const retailMarketing = rule({
  id: "eu.aifmd.marketing-retail",
  title: "Units of an alternative fund go to retail investors only where the Member State permits it",
  kind: "investor-restriction",
  ...shared,
  cites: [cite(aifmd, "arts 31, 32, 36, 42, 43")],
  when: all(marketed, not(holds(prospectusQualified)), not(equals("eu.fundStatus", "eltif"))),
  requires: { "permitted-by-the-state": is("eu.retailFundsPermitted") },
  unless: {
    ...notMarketing,
    "employees": {
      title: "Fund of one company's shares, offered to its employees",
      conditions: { "own-employer-fund": is("eu.ownEmployerFund"), "fund-in-the-union": is("eu.fundInUnion") },
      cites: [cite(aifmd2, "art. 43(3) of the AIFMD as amended")],
      inForce: { from: "2026-04-16" },
    },
  },
  remedies: ["Restrict the sale to professional investors.", "Use an ELTIF or a UCITS."],
});

export const eltifRetail = rule({
  id: "eu.eltif-ucits.retail-fund-units",
  title: "An ELTIF sold to retail investors is authorised, suitable, documented and can be cancelled",
  kind: "authorisation",
  ...shared,
  cites: [cite(eltif, "authorisation, portfolio and retail marketing; art. 30(7)")],
  when: all(is("sale.offered"), holds(fundUnit), equals("eu.fundStatus", "eltif"), holds(retailClients)),
  requires: {
    "authorised": is("eu.eltifAuthorised"),
    "eligible-assets": atLeast("eu.eltifEligibleShare", eltifEligibleAssets),
    "suitability": is("eu.fundSuitability"),
    "key-information-document": is("eu.fundKidProvided"),
    "two-week-cancellation": is("eu.twoWeekCancellation"),
  },
  remedies: ["Obtain the authorisation, or drop the label and sell to professionals only."],
  notes: ["Recorded from memory, from 2024-01-10; diversification limits for retail funds are not."],
});

export const ucitsRetail = rule({
  id: "eu.eltif-ucits.retail-fund-units-ucits",
  title: "A UCITS is authorised or notified, holds liquid assets and gives a key information document",
  kind: "authorisation",
  ...shared,
  cites: [cite(ucits, "notification, eligible assets and key information")],
  when: all(is("sale.offered"), holds(fundUnit), equals("eu.fundStatus", "ucits")),
  requires: {
    "authorised-or-notified-here": is("eu.ucitsPassported"),
    "eligible-assets": is("eu.ucitsEligibleAssets"),
    "key-information-document": any(not(holds(retailClients)), is("eu.fundKidProvided")),
  },
  remedies: ["Notify the fund, and hold eligible assets only."],
});

export const fundRules = [marketing, thirdCountryConditions, thirdCountryConditionsBefore, retailMarketing, eltifRetail, ucitsRetail];
