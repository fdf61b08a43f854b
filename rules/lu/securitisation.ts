import { all, cite, defineFacts, rule, tally, holds, not, vocabulary } from "../../src/authoring";
import { prospectusQualified } from "../eu/investors";
import { prospectusFacts } from "../eu/prospectus-facts";
import { financialInstrument } from "../eu/token-regime";
import { securitisationLaw } from "./instruments";
import { publicDenomination, publicIssues } from "./parameters";

export const securitisationFacts = defineFacts({
  "lu.securitisationVehicle": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is a securitisation vehicle of Luxembourg law",
    ask: "Is the issuer a securitisation vehicle of Luxembourg law?",
  },
  "lu.publicIssuesPerYear": {
    subject: "offering",
    type: "integer",
    unit: "count",
    meaning: "issues to the public in a year, this one included",
    ask: "How many issues to the public does the vehicle make in a year, this one included?",
  },
  "lu.securitisationAuthorised": {
    subject: "offering",
    type: "boolean",
    meaning: "the vehicle is authorised by the CSSF",
    ask: "Is the securitisation vehicle authorised by the CSSF?",
  },
  "lu.offeredToNonProfessionals": {
    subject: "offering",
    type: "boolean",
    meaning: "the securities are offered to others than professional clients",
    ask: "Are the securities offered to anyone, in any country, who is not a professional client?",
  },
});

export const securitisationTallies = [
  tally({
    fact: "lu.offeredToNonProfessionals",
    among: "everywhere",
    where: not(holds(prospectusQualified)),
    cites: [cite(securitisationLaw, "issues to the public")],
  }),
];

const { atLeast, equals, is, isNot, moreThan } = vocabulary("EUR", { ...prospectusFacts, ...securitisationFacts });

export const securitisation = rule({
  id: "lu.securitisation",
  title: "A securitisation vehicle that issues continuously to the public is authorised",
  kind: "asset-requirement",
  cites: [cite(securitisationLaw, "continuous issues to the public")],
  evidence: "unverified",
  subject: "offering",
  nexus: ["issuer"],
  when: all(holds(financialInstrument), is("lu.securitisationVehicle"), moreThan("lu.publicIssuesPerYear", publicIssues)),
  requires: { "authorised-by-the-cssf": is("lu.securitisationAuthorised") },
  unless: {
    "professionals-only": {
      title: "Professional clients only",
      conditions: { "professional-clients-only": isNot("lu.offeredToNonProfessionals") },
      cites: [cite(securitisationLaw, "issues to the public")],
    },
    "high-denomination": {
      title: "High denomination",
      conditions: { "minimum-denomination": atLeast("eu.denomination", publicDenomination) },
      cites: [cite(securitisationLaw, "issues to the public")],
    },
    "private-placement": {
      title: "Private placement",
      conditions: { "private-placement": equals("raise.kind", "private-placement") },
      cites: [cite(securitisationLaw, "issues to the public")],
    },
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "The vehicle." },
    { role: "sponsor", basis: "joint", note: "The originator." },
  ],
  remedies: ["Obtain the CSSF's authorisation, or make at most three issues to the public a year.", "Raise the denomination to EUR 100,000, or sell to professionals only."],
  notes: ["Known from memory only."],
});

export const securitisationRules = [securitisation];
