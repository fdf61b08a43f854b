import { all, any, cite, concept, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { prospectusQualified } from "../eu/investors";
import { fundUnit } from "../eu/token-regime";
import { aifmd2Law, fundLaws } from "./instruments";
import { wellInformedMinimum } from "./parameters";

export const fundFacts = defineFacts({
  "lu.fundVehicle": {
    subject: "offering",
    type: "code",
    values: ["sif", "raif", "sicar", "none"],
    meaning: "Luxembourg vehicle for well-informed investors",
    ask: "Is the issuer a specialised investment fund (sif), a reserved alternative investment fund (raif) or a risk-capital company (sicar) of Luxembourg, or none of these?",
  },
  "lu.wellInformedConfirmed": {
    subject: "sale",
    type: "boolean",
    meaning: "every investor confirms in writing that he is well informed",
    ask: "Does every investor of this sale confirm in writing that he is a well-informed investor?",
  },
  "lu.expertiseCertified": {
    subject: "sale",
    type: "boolean",
    meaning: "a bank, investment firm or manager certifies every investor's expertise",
    ask: "Does a bank, an investment firm or a manager certify the expertise, experience and knowledge of every investor of this sale?",
  },
  "lu.transferAgentLicensed": {
    subject: "offering",
    type: "boolean",
    meaning: "the keeper of the register of units is a licensed transfer agent",
    ask: "Is the register of units, also when it is on a ledger, kept by a licensed transfer agent?",
  },
});

const { atLeast, equals, is, oneOf } = vocabulary("EUR", fundFacts);

export const wellInformedInvestors = concept({
  id: "lu.well-informed-investors",
  title: "Sale to well-informed investors",
  subject: "sale",
  when: any(
    holds(prospectusQualified),
    equals("sale.investorClass", "lu.institutional"),
    all(is("lu.wellInformedConfirmed"), any(atLeast("sale.minTicket", wellInformedMinimum), is("lu.expertiseCertified"))),
  ),
  cites: [cite(fundLaws, "well-informed investor")],
  note: "Institutional or professional; or written confirmation together with the minimum investment or a certificate of expertise.",
});

export const fundConcepts = [wellInformedInvestors];

/** These vehicles are Luxembourg ones; to whom they may be sold follows them abroad. */
const reservedVehicle = all(is("issuer.here"), any(holds(fundUnit), is("issuer.isInvestmentFund")), oneOf("lu.fundVehicle", ["sif", "raif", "sicar"]));

const exposes = [
  { role: "issuer", basis: "primary", note: "The fund." },
  { role: "intermediary", basis: "joint", note: "The manager, and whoever distributes." },
  { role: "custodian", basis: "joint", note: "The transfer agent." },
] as const;

export const fundTokens = rule({
  id: "lu.funds.tokens",
  title: "Units of a SIF, RAIF or SICAR go to well-informed investors only",
  kind: "investor-restriction",
  cites: [cite(fundLaws, "well-informed investor"), cite(aifmd2Law, "marketing")],
  evidence: "unverified",
  subject: "sale",
  nexus: ["issuer"],
  when: all(reservedVehicle, is("sale.offered")),
  requires: { "well-informed-investors-only": holds(wellInformedInvestors) },
  exposes,
  remedies: ["Raise the ticket to EUR 100,000 with a written confirmation, or have the investors' expertise certified.", "Use a vehicle that is open to retail investors."],
  notes: ["The amounts are from memory: EUR 125,000 before 2023-07-28, EUR 100,000 since.", "The smallest ticket of the sale stands for the investment of each investor."],
});

export const fundRegister = rule({
  id: "lu.funds.tokens-register",
  title: "A register of fund units on a ledger is kept by a licensed transfer agent",
  kind: "authorisation",
  cites: [cite(fundLaws, "register of units; transfer agent")],
  evidence: "unverified",
  subject: "offering",
  nexus: ["issuer"],
  when: all(reservedVehicle, is("token.usesDlt")),
  requires: { "licensed-transfer-agent": is("lu.transferAgentLicensed") },
  exposes,
  remedies: ["Let a licensed transfer agent keep the register on the ledger."],
});

export const fundRules = [fundTokens, fundRegister];
