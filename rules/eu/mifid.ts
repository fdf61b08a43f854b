import { all, any, cite, concept, defineFacts, holds, not, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { mifid2 } from "./instruments";
import { financialInstrument } from "./token-regime";

export const mifidFacts = defineFacts({
  "eu.licenceCoversService": {
    subject: "party",
    type: "boolean",
    meaning: "the authorisation covers the services provided, and is passported to where clients are",
    ask: "Does this party's authorisation cover every service that it provides here, and is it notified to each Member State in which it serves clients?",
  },
  "eu.mifidClientInitiative": {
    subject: "party",
    type: "boolean",
    meaning: "the client asked for the service at its own exclusive initiative",
    ask: "Did each client in the Union ask this party for the service at its own exclusive initiative, and were no new categories of products or services marketed to it?",
  },
  "eu.thirdCountryRegime": {
    subject: "party",
    type: "boolean",
    meaning: "a branch or a national regime for third-country firms covers the service",
    ask: "Does an authorised branch, or a Member State's regime for third-country firms, cover what this party does for these clients?",
  },
  "eu.mifidExemption": {
    subject: "party",
    type: "code",
    values: ["none", "own-group", "incidental", "own-account-only", "national-reception-and-advice"],
    meaning: "exemption of MiFID II on which the party relies",
    ask: "On which exemption of MiFID II does this party rely: services to its own group only, incidental services of a regulated profession, dealing on own account only, the national exemption for reception of orders and advice, or none?",
  },
  "eu.mifidExemptionMet": {
    subject: "party",
    type: "boolean",
    meaning: "the conditions of that exemption are met",
    ask: "Are all the conditions of that exemption met?",
    judgement: { by: "counsel", note: "The conditions of articles 2 and 3 of MiFID II are known from memory only." },
  },
  "eu.productGovernance": {
    subject: "party",
    type: "boolean",
    meaning: "product governance is in place, with a target market",
    ask: "Has this party product governance in place, with a target market for the token?",
  },
  "eu.suitabilityAssessed": {
    subject: "party",
    type: "boolean",
    meaning: "suitability or appropriateness is assessed",
    ask: "Does this party assess suitability or appropriateness for its clients, as the service requires?",
  },
  "eu.clientsCategorised": { subject: "party", type: "boolean", meaning: "clients are categorised", ask: "Does this party categorise its clients as retail, professional or eligible counterparty?" },
});

const { is, isNot, equals, oneOf, includes, includesAny } = vocabulary("EUR", mifidFacts);

export const multilateralMatching = concept({
  id: "eu.multilateral-matching",
  title: "Bringing together several third-party interests in financial instruments",
  subject: "party",
  when: any(includes("party.services", "order-matching"), includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"])),
  cites: [cite(mifid2, "arts 1(7), 4(1)(23), Annex I.A(8)-(9)")],
});

export const investmentService = concept({
  id: "eu.investment-service",
  title: "Investment service or operation of a venue",
  subject: "party",
  when: any(
    holds(multilateralMatching),
    includesAny("party.services", ["dealing", "market-making", "placement", "underwriting", "distribution", "advice", "portfolio-management"]),
    includesAny("party.roles", ["placement-agent", "underwriter", "broker-dealer", "distributor", "market-maker"]),
  ),
  cites: [cite(mifid2, "art. 4(1)(2), Annex I.A")],
});

export const mifidConcepts = [multilateralMatching, investmentService];

const servesTheUnion = any(is("party.here"), is("party.servesHere"), is("party.solicitsHere"));
const provides = all(holds(financialInstrument), holds(investmentService), servesTheUnion);

const venueLicence = includesAny("party.licences", ["eu.mifid2.regulated-market", "eu.mifid2.mtf", "eu.mifid2.otf", "eu.dlt-pilot.dlt-mtf", "eu.dlt-pilot.dlt-tss"]);
const firmLicence = includesAny("party.licences", ["eu.mifid2.investment-firm", "eu.crd.credit-institution", "eu.mifid2.mtf", "eu.mifid2.otf", "eu.mifid2.regulated-market"]);

const exemption = (title: string, value: "own-group" | "incidental" | "own-account-only" | "national-reception-and-advice", provision: string) => ({
  title,
  conditions: { [value]: equals("eu.mifidExemption", value), "conditions-met": is("eu.mifidExemptionMet") },
  cites: [cite(mifid2, provision, { evidence: "unverified" })],
});

export const investmentServices = rule({
  id: "eu.mifid2.art5-investment-services",
  title: "Investment services, and venues, in tokenised financial instruments need authorisation",
  kind: "authorisation",
  cites: [cite(mifid2, "arts 1(7), 4(1)(2), 5, 39-43, 70(6), Annex I.A")],
  subject: "party",
  nexus: ["provider", "customers", "sale", "platform"],
  when: provides,
  requires: {
    "authorised": any(all(holds(multilateralMatching), venueLicence), all(not(holds(multilateralMatching)), firmLicence)),
    "licence-covers-the-service-and-place": is("eu.licenceCoversService"),
  },
  unless: {
    "own-group": exemption("Services to the own group only", "own-group", "art. 2(1)(b)"),
    "incidental": exemption("Incidental service of a regulated profession", "incidental", "art. 2(1)(c)"),
    "own-account-only": exemption("Dealing on own account only", "own-account-only", "art. 2(1)(d)"),
    "national-reception-and-advice": exemption("National exemption for reception of orders and advice", "national-reception-and-advice", "art. 3"),
    "reverse-solicitation": {
      title: "Third-country firm approached at the client's own exclusive initiative",
      conditions: { "third-country-firm": is("party.abroad"), "own-exclusive-initiative": is("eu.mifidClientInitiative"), "no-solicitation": isNot("party.solicitsHere") },
      cites: [cite(mifid2, "art. 42")],
    },
    "third-country-regime": {
      title: "Third-country firm under a branch or a national regime",
      conditions: { "third-country-firm": is("party.abroad"), "branch-or-national-regime": is("eu.thirdCountryRegime") },
      cites: [cite(mifid2, "arts 39-41")],
    },
  },
  exposes: [...whoeverActs({ basis: "primary" }), { role: "personnel", basis: "joint", reach: "any", note: "Managers of the firm." }],
  remedies: ["Use an authorised firm as placement agent, or act as its tied agent.", "Let the issuer sell directly, without an agent.", "Run a bulletin board without matching."],
  notes: [
    "An issuer that sells only its own securities provides no service to third parties; national law may differ (from memory).",
    "The services named are taken to be a regular occupation on a professional basis. Fines are at least EUR 5,000,000 or 10 % of turnover (art. 70(6)).",
  ],
});

export const conduct = rule({
  id: "eu.mifid2.art5-investment-services-conduct",
  title: "An authorised firm governs its products, assesses its clients and categorises them",
  kind: "investor-restriction",
  cites: [cite(mifid2, "arts 16(3), 24(2), 25, Annex II")],
  subject: "party",
  nexus: ["provider", "customers", "sale", "platform"],
  when: all(provides, not(holds(multilateralMatching)), firmLicence),
  requires: {
    "product-governance": is("eu.productGovernance"),
    "suitability-or-appropriateness": is("eu.suitabilityAssessed"),
    "client-categorisation": is("eu.clientsCategorised"),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Define a target market, categorise clients, and assess suitability or appropriateness."],
});

export const otfInstruments = rule({
  id: "eu.mifid2.art5-investment-services-otf",
  title: "An organised trading facility trades no equity",
  kind: "asset-requirement",
  cites: [cite(mifid2, "art. 4(1)(23)")],
  subject: "offering",
  nexus: ["venue"],
  when: all(holds(financialInstrument), includes("secondary.venueTypes", "otf")),
  requires: { "non-equity": not(oneOf("token.kind", ["equity", "fund-unit"])) },
  exposes: [{ role: "platform", basis: "primary" }],
  remedies: ["Trade shares and units on an MTF or a regulated market."],
});

export const mifidRules = [investmentServices, conduct, otfInstruments];
