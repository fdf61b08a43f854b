import { all, any, cite, concept, defineFacts, holds, not, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { offerExposure } from "./exposures";
import { actsForUs, marketActorFacts, secondarySale } from "./market-actors";
import { HOLDER_RESALE, LEFT_TO_STATES, REGISTERED, RULE_506 } from "./pathways";
import { bitLicense, californiaDfal, offeringReformProposal, section18, stateSecuritiesActs } from "./public-law-instruments";
import { stateNoticePeriod } from "./public-law-parameters";
import { security, securitySold } from "./security-concepts";
import { securityFacts } from "./security-facts";

/** What the States still ask: registration of what federal law leaves to them, notices of the rest, licences for virtual currency. */

const own = { subject: "party", type: "boolean" } as const;

export const stateFacts = defineFacts({
  "us.stateBasis": {
    subject: "sale",
    type: "code",
    values: ["registered", "exempt", "none"],
    meaning: "standing of the sale under the law of every State in which a buyer lives",
    ask: "Under the securities law of every State in which this sale is offered: is it registered (or qualified), exempt, or neither? Name the worst.",
  },
  "us.stateNoticeFiled": { subject: "sale", type: "date", meaning: "the notice is filed in the State of the sale", ask: "On which day was the notice for this sale filed in its State (for several States: the latest)?" },
  "us.servesCalifornians": { ...own, meaning: "the party exchanges, transfers or stores digital financial assets with or for residents of California", ask: "Does this party exchange, transfer or store digital financial assets with or for residents of California?" },
  "us.dfalApplicationPending": { ...own, meaning: "an application for the California licence is pending", ask: "Is this party's application for a licence under California's Digital Financial Assets Law pending?" },
  "us.servesNewYorkers": { ...own, meaning: "the party does virtual currency business with New York or its residents", ask: "Does this party do virtual currency business that involves New York or persons resident there?" },
});

const { is, isNot, oneOf, equals, includes, includesAny, onOrBefore, later } = vocabulary("USD", { ...securityFacts, ...marketActorFacts, ...stateFacts });

const covered506 = oneOf("sale.pathway", RULE_506);

export const leftToStates = concept({
  id: "us.left-to-states",
  title: "Securities that federal law leaves to the States",
  subject: "sale",
  when: any(
    oneOf("sale.pathway", LEFT_TO_STATES),
    all(holds(secondarySale), oneOf("sale.pathway", HOLDER_RESALE), oneOf("us.reportingStatus", ["none", "listed-eu", "reg-a-tier2", "reg-cf"])),
    all(equals("sale.pathway", REGISTERED), isNot("us.nmsStock"), isNot("us.registeredFund")),
  ),
  cites: [cite(section18, "covered securities")],
  note: "Covered, and so not left to them: Rules 506(b) and (c), Regulation A Tier 2, Regulation Crowdfunding, exchange-listed classes, registered funds, section 4(a)(7), and resales of reporting issuers.",
});

const inState = { subject: "sale", nexus: ["sale"] } as const;

export const blueSky = rule({
  id: "us.state.blue-sky",
  title: "A sale that federal law does not cover is registered or exempt in every State",
  kind: "authorisation",
  cites: [cite(stateSecuritiesActs, "registration of securities"), cite(section18, "covered securities")],
  inForce: { from: "1996-10-11" },
  ...inState,
  when: all(holds(securitySold), holds(leftToStates)),
  requires: { "registered-or-exempt-in-the-state": oneOf("us.stateBasis", ["registered", "exempt"]) },
  exposes: [...offerExposure, { role: "intermediary", basis: "joint", cites: [cite(stateSecuritiesActs, "s. 509(g) of the Act of 2002")], note: "Agents and others who materially aid, jointly and severally." }],
  remedies: ["Register the offer, or find an exemption, in the State of every purchaser before it is made there.", "Move the offer to Rule 506 or Regulation A Tier 2.", "Offer rescission to buyers in the State."],
  notes: ["Each State has its own exemptions; which one fits is taken as stated.", "States may always act against fraud."],
});

export const blueSkyNotice = rule({
  id: "us.state.blue-sky-notice",
  title: "Notice of a Rule 506 sale is filed in the State within 15 days of the first sale there",
  kind: "reporting",
  cites: [cite(section18, "notice filings"), cite(stateSecuritiesActs, "notice of covered securities")],
  inForce: { from: "1996-10-11" },
  ...inState,
  when: all(holds(securitySold), covered506, not(holds(secondarySale))),
  requires: { "notice-filed-in-time": onOrBefore("us.stateNoticeFiled", later("sale.date", stateNoticePeriod)) },
  due: { from: "sale.date", within: "us.stateNoticePeriod" },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "personnel", basis: "control", note: "Control persons, as far as the State's law says so." }],
  remedies: ["File the notice late and pay the fee (and the State's late fee). The federal exemption is kept."],
  notes: [
    "Usual period; States differ in detail. Filing goes through the Electronic Filing Depository.",
    "Regulation A Tier 2 may meet a notice and a fee; Regulation Crowdfunding only where the issuer has its principal place of business, or buyers of half of the amount live.",
  ],
});

export const blueSkyReform = rule({
  id: "us.state.blue-sky-reform",
  title: "Proposed: securities of every registered offering become covered securities",
  kind: "authorisation",
  cites: [cite(offeringReformProposal, "covered securities")],
  ...inState,
  when: all(holds(securitySold), equals("sale.pathway", REGISTERED)),
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Until the proposal is adopted, register or find an exemption in every State."],
  notes: ["The proposal on crypto assets would also take sales to qualified purchasers from the States. Neither is adopted."],
});

/** Business with what is not a security: exchange, transfer, storage. */
const assetBusiness = all(
  not(holds(security)),
  is("token.usesDlt"),
  includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "custody", "wallet", "fund-transfer"]),
);
const licence = { subject: "party", kind: "authorisation", nexus: ["provider", "customers", "marketing"], exposes: whoeverActs({ basis: "primary" }) } as const;

export const dfal = rule({
  ...licence,
  id: "us.state.blue-sky-california-dfal",
  title: "California: a licence for exchanging, transferring or storing digital financial assets",
  cites: [cite(californiaDfal, "licence")],
  when: all(assetBusiness, holds(actsForUs), is("us.servesCalifornians")),
  requires: { "licensed": includes("party.licences", "us.ca.dfal") },
  unless: {
    "application-pending": {
      title: "Application pending",
      conditions: { "application-pending": is("us.dfalApplicationPending") },
      cites: [cite(californiaDfal, "pending applications")],
    },
  },
  remedies: ["Obtain the licence, or apply for it.", "Stop serving residents of California."],
  notes: ["Securities that are registered with the SEC or exempt there are excluded."],
});

export const newYork = rule({
  ...licence,
  id: "us.state.blue-sky-new-york-bitlicense",
  title: "New York: a licence for virtual currency business",
  cites: [cite(bitLicense, "licence")],
  when: all(assetBusiness, holds(actsForUs), is("us.servesNewYorkers")),
  requires: { "licensed": includes("party.licences", "us.ny.bitlicense") },
  remedies: ["Obtain the licence.", "Stop doing business with New York and its residents."],
  notes: ["The text was not read. Chartered institutions approved by the Department may need no licence: have counsel confirm."],
});

export const stateConcepts = [leftToStates] as const;
export const stateRules = [blueSky, blueSkyNotice, blueSkyReform, dfal, newYork] as const;
