import type * as z from "zod";
import { attributes } from "./attributes";
import { code, complete, date, flag, id, kebab, listOf, oneOf, partyRef, percent, place, places, text } from "./field";
import { lazySchema } from "./lazy-schema";
import { localFacts } from "./local-facts";
import { identifiers, money, partyOrPerson } from "./values";

/** What a person does in the offering. Closed, because liability attaches to roles. */
export const partyRoles = [
  "issuer", "offeror", "person-seeking-admission", "co-issuer", "director", "executive-officer", "promoter",
  "controlling-holder", "selling-holder", "beneficial-owner", "sponsor", "originator", "fund-manager", "management-company",
  "guarantor", "trustee", "arranger", "underwriter", "placement-agent", "finder", "broker-dealer", "funding-portal",
  "crowdfunding-provider", "casp", "exchange-or-trading-platform", "ats-operator", "transfer-agent", "registrar",
  "crypto-securities-registrar", "custodian", "reserve-custodian", "paying-agent", "auditor", "legal-counsel", "valuer",
  "adviser", "identity-verifier", "kyc-provider", "tokenization-platform", "smart-contract-auditor", "technology-provider",
  "payment-provider", "bank", "financial-institution", "internet-platform", "app-store", "hosting-provider", "marketer",
  "influencer", "local-representative", "distributor", "sales-staff", "operations-staff", "developer", "employee",
  "market-maker", "clearing-house", "settlement-agent", "investor", "miner",
] as const;
/** What a person does in the offering. */
export type PartyRole = (typeof partyRoles)[number];

/** What a person provides to the offering. */
export const partyServices = [
  "custody", "clearing", "settlement", "account-opening", "fund-transfer", "payment", "exchange-fiat-token",
  "exchange-token-token", "order-matching", "dealing", "market-making", "placement", "underwriting", "distribution", "advice",
  "asset-management", "portfolio-management", "lending", "insurance", "technology", "smart-contract-development", "hosting",
  "data", "wallet", "marketing", "identity-verification", "legal", "audit", "valuation", "tax", "filing-preparation",
  "registrar", "transfer-agency", "administration", "mining", "mining-machine-sale", "information-intermediation", "pricing",
] as const;
/** What a person provides to the offering. */
export type PartyService = (typeof partyServices)[number];

const licenceSchema = lazySchema(() =>
  attributes({
    regime: code("The law and activity licensed, such as hk.sfo.type-1 or eu.mica.casp."),
    authority: text("Who granted it."),
    number: text("Its number."),
    status: oneOf(["active", "pending", "suspended", "revoked", "expired", "exempt"], "Its status; exempt: relied on an exemption."),
    services: listOf(
      kebab("A service."),
      "Services covered, in the regime's own codes (EU crypto-asset services: a to j). A licence covers these only.",
    ),
    validFrom: date("First day. Left out: it has begun, if its status is active."),
    validUntil: date("Last day. Left out: no end is stated, and it is valid if its status is active."),
    home: place("Where it was granted."),
    passportedTo: places("Where it was notified to."),
    passportedToComplete: complete("passportedTo"),
  }),
);
/** A licence, registration or exemption. */
export type Licence = z.infer<ReturnType<typeof licenceSchema>>;

/** A person other than, or the same as, the issuer. */
export const partySchema = lazySchema(() =>
  attributes({
    id: id("Name of this party inside the offering."),
    name: text("Legal name."),
    kind: oneOf(["natural", "legal", "dao"], "What kind of person."),
    identifiers: identifiers("Registry identifiers."),
    roles: listOf(oneOf(partyRoles, "A role."), "What it does in the offering; all its roles."),
    domicile: place("Where it is organised or lives."),
    establishedIn: places("Where it has branches or offices. Left out: it acts from its domicile only."),
    establishedInComplete: complete("establishedIn"),
    controlledFrom: places("Places whose persons control it. Left out beside a parent: from the parent's place only."),
    parent: partyOrPerson("Parent company. Left out beside `controlledFrom`: no other."),
    employer: partyRef("Employer, of a member of staff."),
    staffIn: places("Where its staff perform functions for this offering. Left out beside an exhaustive `staffIn` of the offering: no staff elsewhere."),
    staffInComplete: complete("staffIn"),
    servesCustomersIn: places("Where the customers are that it serves. Left out: the sales alone tell where the offering has customers; where this party has them stays unknown."),
    servesCustomersInComplete: complete("servesCustomersIn"),
    services: listOf(oneOf(partyServices, "A service."), "What it provides to the offering; all its services."),
    supervisedIn: places("Where it is a supervised financial institution."),
    associations: listOf(kebab("An association."), "Industry associations it is a member of."),
    knowledge: oneOf(["actual", "constructive", "none"], "What it knows of an illegality of the offering."),
    licences: listOf(licenceSchema(), "Licences, registrations and exemptions relied on."),
    licencesComplete: complete("licences"),
    associatedBroker: partyRef("Registered firm through which an individual acts."),
    compensation: attributes({
      kind: oneOf(["transaction-based", "fixed", "equity", "none"], "How it is paid."),
      amount: money("How much."),
      percent: percent("Per cent of the amount raised."),
      estimate: flag("The figure is an estimate."),
    }).describe("Pay for its part in the offering."),
    solicitsIn: places("Where it solicits; US for all states. Left out: the sales alone tell where the offering has customers; where this party solicits stays unknown."),
    solicitsInComplete: complete("solicitsIn"),
    independentOfIssuer: flag("Independent of the issuer."),
    screened: attributes({
      sanctions: oneOf(["clear", "hit", "not-done"], "Sanctions lists."),
      pep: oneOf(["clear", "hit", "not-done"], "Politically exposed persons."),
      adverseMedia: oneOf(["clear", "hit", "not-done"], "Adverse reports."),
      on: date("When."),
    }).describe("Screening of the party."),
    ownershipPercent: percent("Share of the issuer it owns, in per cent."),
    local: localFacts(),
  }),
);
/** A person other than, or the same as, the issuer. */
export type Party = z.infer<ReturnType<typeof partySchema>>;
