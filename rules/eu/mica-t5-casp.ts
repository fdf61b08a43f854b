import { all, any, cite, holds, jsonLogic, not, parameter, rule, vocabulary, whoeverActs } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { mica } from "./instruments";
import { admission } from "./mica-concepts";
import { micaSharedFacts } from "./mica-facts";
import { reverseSolicitationGuidelines, transitionStatement } from "./mica-instruments";
import { eeaStart, liechtensteinStart } from "./mica-parameters";
import { exemptFromTitleTwo } from "./mica-t2-exemptions";
import { caspFacts } from "./mica-t5-facts";
import { custody, exchange, platform, provider, services } from "./mica-t5-services";
import { transitionRuns } from "./mica-t5-transition";
import { emtToken } from "./token-regime";

const { is, isNot, equals, includes, includesAny, atLeast, onOrAfter } = vocabulary("EUR", { ...micaSharedFacts, ...caspFacts });

const number = <U extends string>(id: string, title: string, unit: U, value: number, provision: string) =>
  parameter({ id: `eu.mica.casp-${id}`, title, unit, values: { "2024-12-30": value }, cites: [cite(mica, provision)] });

const notice = number("notice", "Working days between an institution's notification and its first service", "working days", 40, "art. 60");
const classOne = number("class-1", "Minimum capital of every provider (class 1)", "EUR", 50_000, "art. 67, Annex IV");
const classTwo = number("class-2", "Minimum capital for custody or exchange (class 2)", "EUR", 125_000, "art. 67, Annex IV");
const classThree = number("class-3", "Minimum capital for a trading platform (class 3)", "EUR", 150_000, "art. 67, Annex IV");

export const caspParameters = [notice, classOne, classTwo, classThree];

const inForce = { from: "2024-12-30" };
const authorised = includes("party.licences", "eu.mica.casp");
/** MiCA binds where the clients are. */
const binds = any(
  onOrAfter("asOf", eeaStart),
  is("eu.partyServesMemberStates"),
  all(is("eu.partyServesLiechtenstein"), onOrAfter("asOf", liechtensteinStart)),
  is("party.solicitsHere"),
);

/** No service beside those named. */
type Service = keyof typeof services;
const noneBut = (...kept: readonly Service[]) =>
  not(any(...(Object.keys(services) as Service[]).filter((one) => !kept.includes(one)).map((one) => holds(services[one]))));

const notified = { "notified-working-days-ahead": atLeast("eu.caspNoticeDays", notice), "notified-services-only": is("eu.servicesCovered") };
const byNotification = (title: string, licences: readonly string[], further: Exemption<"party">["conditions"] = {}): Exemption<"party"> => ({
  title: `${title}, by notification`,
  conditions: { "licence-held": includesAny("party.licences", licences), ...notified, ...further },
  cites: [cite(mica, "art. 60")],
});

export const caspAuthorisation = rule({
  id: "eu.mica.t5-art59-casp",
  title: "Crypto-asset services in the Union need an authorisation",
  kind: "authorisation",
  cites: [cite(mica, "arts 3(1)(16), 59-63"), cite(transitionStatement, "expectations on unauthorised providers"), cite(reverseSolicitationGuidelines, "own exclusive initiative")],
  inForce,
  subject: "party",
  nexus: ["provider", "customers", "sale", "marketing"],
  when: all(holds(provider), binds),
  requires: { "authorised": authorised, "services-covered": is("eu.servicesCovered") },
  unless: {
    "credit-institution": byNotification("Credit institution", ["eu.crd.credit-institution"]),
    "investment-firm": byNotification("Investment firm, for equivalent services", ["eu.mifid2.investment-firm"]),
    "csd": byNotification("Central securities depository, for custody", ["eu.csdr.csd"], { "custody-only": noneBut("custody") }),
    "market-operator": byNotification("Market operator, for a trading platform", ["eu.mifid2.market-operator"], { "platform-only": noneBut("platform") }),
    "e-money-institution": byNotification("E-money institution, for custody and transfer of its own e-money tokens", ["eu.emd.e-money-institution"], {
      "own-e-money-tokens": all(holds(emtToken), is("eu.ownEmtsOnly")),
      "custody-and-transfer-only": noneBut("custody", "transfer"),
    }),
    "fund-manager": byNotification("UCITS manager or AIFM, for portfolio management, advice and transmission of orders", ["eu.ucits.manager", "eu.aifmd.aifm"], {
      "manager-services-only": noneBut("portfolio", "advice", "reception"),
    }),
    "intragroup": {
      title: "Services within the own group only",
      conditions: { "group-companies-only": equals("eu.caspExclusion", "intragroup") },
      cites: [cite(mica, "art. 2(2)(a)")],
    },
    "public-body": {
      title: "Excluded public body",
      conditions: { "excluded-body": equals("eu.caspExclusion", "public-body") },
      cites: [cite(mica, "art. 2(2)(c)-(f)")],
    },
    "custody-of-exempt-tokens": {
      title: "Custody or transfer of tokens whose offer is outside Title II",
      conditions: { "exempt-tokens": holds(exemptFromTitleTwo), "custody-and-transfer-only": noneBut("custody", "transfer") },
      exceptWhen: any(is("eu.otherNonExemptOffer"), holds(admission)),
      cites: [cite(mica, "art. 4(5)")],
    },
    "reverse-solicitation": {
      title: "Third-country firm, at the client's own exclusive initiative",
      conditions: {
        "third-country-firm": is("eu.partyOutsideUnion"),
        "own-exclusive-initiative": is("eu.initiativeOfClients"),
        "no-solicitation": isNot("party.solicitsHere"),
        "no-solicitation-on-its-behalf": isNot("eu.solicitedOnItsBehalf"),
        "no-new-types-marketed": isNot("eu.marketsNewServices"),
      },
      cites: [cite(mica, "art. 61"), cite(reverseSolicitationGuidelines, "own exclusive initiative")],
      note: "Any solicitation, by whomever and by whatever means, defeats it, whatever disclaimers say. For services only, not for primary offers.",
    },
    "transitional": {
      title: "Provider lawful before 2024-12-30, in the transitional period of its state",
      conditions: {
        "lawful-before-and-covered": not(equals("eu.transitionalState", "none")),
        "period-still-runs": holds(transitionRuns),
        "serves-that-state-only": is("eu.servesTransitionalStateOnly"),
        "not-yet-decided": isNot("eu.caspDecisionTaken"),
      },
      cites: [cite(mica, "art. 143(3)")],
      note: "Covered to 2026-06-30 at the latest, perhaps on 2026-07-01, surely no longer from 2026-07-02; several states ended it earlier.",
    },
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "joint", reach: "any", note: "Managers can be banned; in some states criminal law applies." },
  ],
  remedies: [
    "Obtain the authorisation, or use an authorised provider for the Union.",
    "Without it: stop onboarding and marketing; only sell, transfer and close, and keep custody no longer than strictly necessary.",
    "A bank, investment firm or other institution of art. 60: notify forty working days ahead.",
  ],
  openTexture: [
    { term: "own exclusive initiative", question: "Did the client alone start the relationship, without any solicitation by or for the firm?", by: "counsel" },
    { term: "until 1 July 2026", question: "Is the last day of the transitional period still covered?", by: "counsel" },
  ],
  notes: [
    "Fines are at least EUR 5 000 000 or 5 % of turnover for a legal person.",
    "An application is checked for completeness within 25 working days and decided within 40 working days of a complete file (art. 63).",
    "An issuer that has its tokens placed by an unauthorised provider can breach its own duties on funds, withdrawal and conduct.",
  ],
});

export const caspEstablishment = rule({
  id: "eu.mica.t5-art59-casp-establishment",
  title: "An authorised provider is established and managed in the Union",
  kind: "authorisation",
  cites: [cite(mica, "art. 59(2)")],
  inForce,
  subject: "party",
  nexus: ["provider", "customers", "sale"],
  when: all(holds(provider), authorised),
  requires: { "office-and-services-in-a-member-state": is("eu.servesFromHomeState"), "managed-in-the-union": is("eu.managedInUnion") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Move the registered office and the effective management to the Union and appoint a director resident there."],
});

export const caspOwnFunds = rule({
  id: "eu.mica.t5-art59-casp-own-funds",
  title: "Own funds of a crypto-asset service provider",
  kind: "asset-requirement",
  cites: [cite(mica, "art. 67; Annex IV")],
  inForce,
  subject: "party",
  nexus: ["provider", "customers", "sale"],
  when: all(holds(provider), authorised),
  requires: {
    "class-1-minimum": atLeast("eu.caspOwnFunds", classOne),
    "class-2-minimum-for-custody-or-exchange": any(not(any(holds(custody), holds(exchange))), atLeast("eu.caspOwnFunds", classTwo)),
    "class-3-minimum-for-a-platform": any(not(holds(platform)), atLeast("eu.caspOwnFunds", classThree)),
    "quarter-of-fixed-overheads": jsonLogic({ ">=": [{ var: "eu.caspOwnFunds" }, { var: "eu.caspQuarterOverheads" }] }),
  },
  exposes: [...whoeverActs({ basis: "primary" }), { role: "personnel", basis: "joint", reach: "any" }],
  remedies: ["Raise own funds to the higher of the minimum capital and one quarter of the fixed overheads of the preceding year."],
});

export const caspRules = [caspAuthorisation, caspEstablishment, caspOwnFunds];
