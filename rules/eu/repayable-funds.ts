import { all, any, cite, defineFacts, holds, not, rule, vocabulary } from "../../src/authoring";
import { issuerFacts } from "./issuer-facts";
import { crd } from "./market-instruments";
import { regimeFacts } from "./regime-facts";
import { fundUnit, transferableSecurity } from "./token-regime";

export const repayableFundsFacts = defineFacts({
  "eu.repayableFunds": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer takes deposits or other repayable funds from the public",
    ask: "Does the issuer take deposits or other repayable funds from the public?",
    judgement: { by: "counsel", note: "National law says what repayable funds are; unsecuritised loan tokens may be caught, negotiable bonds normally are not." },
  },
});

const { is, oneOf, includes } = vocabulary("EUR", { ...regimeFacts, ...issuerFacts, ...repayableFundsFacts });

export const repayableFunds = rule({
  id: "eu.crd.art9-repayable-funds",
  title: "Only credit institutions take deposits or other repayable funds from the public",
  kind: "prohibition",
  cites: [cite(crd, "art. 9")],
  subject: "offering",
  nexus: ["sale", "issuer"],
  when: any(
    oneOf("eu.sectorClass", ["deposit", "structured-deposit"]),
    all(not(holds(transferableSecurity)), not(holds(fundUnit)), includes("asset.rights", "repayment"), is("eu.repayableFunds")),
  ),
  requires: { "credit-institution": is("eu.issuerIsCreditInstitution") },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "personnel", basis: "joint" },
  ],
  remedies: ["Issue a negotiable bond under prospectus rules.", "Take the money through a credit institution."],
  openTexture: [{ term: "repayable funds from the public", question: "Is what the issuer takes repayable funds under the national law that applies?", by: "counsel" }],
  notes: ["From memory, with national law beside it."],
});

export const repayableFundsRules = [repayableFunds];
