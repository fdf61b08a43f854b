import { all, any, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { retailClients } from "./investors";
import { securitisationRegulation } from "./market-instruments";
import * as p from "./market-parameters";
import { regimeFacts } from "./regime-facts";

export const securitisationFacts = defineFacts({
  "eu.securitisationSuitable": { subject: "sale", type: "boolean", meaning: "the seller has found the position suitable for each retail investor", ask: "Has the seller made a suitability test, and found the position suitable, for each retail investor?" },
  "eu.retailPortfolio": { subject: "sale", type: "money", unit: "EUR", meaning: "smallest portfolio of a retail investor", ask: "What is the smallest portfolio of financial instruments of a retail investor of this sale?" },
  "eu.securitisationShare": {
    subject: "sale",
    type: "number",
    unit: "percent",
    meaning: "largest share of a retail investor's portfolio in securitisation positions",
    ask: "Which percentage of its portfolio, at most, does a retail investor of this sale put into securitisation positions in all?",
  },
  "eu.riskRetained": { subject: "offering", type: "number", unit: "percent", meaning: "net economic interest that originator, sponsor or lender retains", ask: "Which percentage of net economic interest does the originator, sponsor or original lender retain?" },
  "eu.securitisationDisclosed": { subject: "offering", type: "boolean", meaning: "the information of the Securitisation Regulation is disclosed", ask: "Is the information that the Securitisation Regulation asks for made available to holders?" },
});

const { is, equals, atMost, atLeast, moreThan } = vocabulary("EUR", { ...regimeFacts, ...securitisationFacts });

const position = equals("eu.sectorClass", "securitisation-position");

const exposes = [
  { role: "intermediary", basis: "primary", note: "The seller." },
  { role: "platform", basis: "primary", note: "As seller." },
  { role: "sponsor", basis: "primary", note: "Originator or sponsor." },
  { role: "issuer", basis: "joint", note: "The securitisation vehicle." },
] as const;

export const retailSecuritisation = rule({
  id: "eu.securitisation.art3-retail",
  title: "Securitisation positions go to retail investors only if suitable, and within limits for small portfolios",
  kind: "investor-restriction",
  cites: [cite(securitisationRegulation, "art. 3")],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), position, holds(retailClients)),
  requires: {
    "suitable": is("eu.securitisationSuitable"),
    "share-of-a-small-portfolio": any(moreThan("eu.retailPortfolio", p.securitisationPortfolio), atMost("eu.securitisationShare", p.securitisationShare)),
    "initial-investment": any(moreThan("eu.retailPortfolio", p.securitisationPortfolio), atLeast("sale.minTicket", p.securitisationMinimum)),
  },
  exposes,
  remedies: ["Sell to professional investors only.", "Test suitability, raise the ticket, and keep within 10 % of the portfolio."],
  notes: ["From memory. Outside MiCA (art. 2(4)(d))."],
});

export const retention = rule({
  id: "eu.securitisation.art3-retail-retention",
  title: "A securitisation has 5 % retained, and its information disclosed",
  kind: "disclosure",
  cites: [cite(securitisationRegulation, "arts 5-7")],
  subject: "offering",
  nexus: ["sale", "issuer"],
  when: position,
  requires: { "risk-retained": atLeast("eu.riskRetained", p.retentionMinimum), "information-disclosed": is("eu.securitisationDisclosed") },
  exposes,
  remedies: ["Retain 5 % of net economic interest, and disclose."],
});

export const securitisationRules = [retailSecuritisation, retention];
