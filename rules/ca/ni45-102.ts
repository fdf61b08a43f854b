import { all, any, cite, holds, not, rule, vocabulary } from "../../src/authoring";
import { nonReportingIssuer, secondarySale, security } from "./concepts";
import { accreditedExemption, minimumAmountExemption } from "./exemptions";
import { offerExposure } from "./exposures";
import { facts } from "./facts";
import { ni45102 } from "./instruments";
import { canadianShare, restrictedPeriod, seasoningPeriod } from "./parameters";

/** Resale of tokens that the issuer sold under an exemption. */

const { is, isNot, oneOf, atMost, onOrAfter, later } = vocabulary("CAD", facts);

const SOURCES = [cite(ni45102, "ss. 2.5, 2.6")];
const common = { kind: "transfer-restriction", exposes: offerExposure } as const;

export const resale = rule({
  ...common,
  id: "ca.ni45-102.resale",
  title: "Tokens sold under an exemption may not be resold freely",
  cites: SOURCES,
  subject: "sale",
  nexus: ["sale", "issuer", "provider"],
  when: all(
    holds(security),
    is("sale.offered"),
    holds(secondarySale),
    any(is("sale.here"), is("ca.sellerInCanada")),
    oneOf("ca.lotAcquiredUnder", ["accredited-investor", "offering-memorandum", "minimum-amount", "crowdfunding", "private-issuer", "other"]),
  ),
  unless: {
    "restricted-period-over": {
      title: "Reporting issuer, four months and a day after the distribution",
      conditions: {
        "lot-under-the-restricted-period": oneOf("ca.lotAcquiredUnder", ["accredited-investor", "offering-memorandum", "minimum-amount", "crowdfunding"]),
        "reporting-issuer-for-four-months": onOrAfter("sale.date", later("ca.reportingIssuerSince", seasoningPeriod)),
        "restricted-period-passed": onOrAfter("sale.date", later("ca.lotDistributed", restrictedPeriod)),
        "legend-carried": is("ca.legend"),
        "no-control-distribution": isNot("ca.controlDistribution"),
      },
      cites: [cite(ni45102, "s. 2.5", { evidence: "unverified" })],
    },
    "accredited-investor": { ...accreditedExemption, title: "Resale to accredited investors" },
    "minimum-amount": { ...minimumAmountExemption, title: "Resale of a minimum amount, not to individuals" },
    "foreign-issuer-outside-canada": {
      title: "Tokens of a foreign issuer with few Canadian holders, resold outside Canada",
      conditions: {
        "foreign-issuer": isNot("issuer.organisedHere"),
        "not-a-reporting-issuer": holds(nonReportingIssuer),
        "few-canadian-holdings": atMost("ca.canadianShareOfSecurities", canadianShare),
        "few-canadian-holders": atMost("ca.canadianShareOfHolders", canadianShare),
        "outside-canada": not(is("sale.here")),
      },
      cites: [cite(ni45102, "s. 2.15", { evidence: "unverified" })],
    },
  },
  remedies: ["Wait until the restricted period is over, where the issuer is a reporting issuer.", "Resell only to purchasers for whom an exemption is available; stop free trading."],
  notes: [
    "Of an issuer that is not a reporting issuer the lock has no end: each resale needs an exemption of its own.",
    "Lots of a private issuer, or from other exemptions, are treated as locked without end (the stricter reading).",
    "The variants of section 2.15 and other exemptions for a resale were not read.",
  ],
});

const lock = {
  ...common,
  cites: SOURCES,
  subject: "offering",
  nexus: ["sale"],
  requires: { "transfer-rule-enforces-the-lock": is("ca.lockEnforced") },
} as const;
const lockedTokens = all(holds(security), is("sales.offeredHere"), is("ca.soldUnderExemption"));

export const lockReporting = rule({
  ...lock,
  id: "ca.ni45-102.resale-lock",
  title: "Exempt tokens of a reporting issuer are held for four months and a day",
  when: all(lockedTokens, is("ca.reportingIssuer")),
  freeFrom: { from: "dates.closing", within: restrictedPeriod.id },
  remedies: ["Hold every lot, on the chain or by the register, until its restricted period is over."],
  notes: ["Free on the day reported only if the issuer has then been a reporting issuer for four months and the seller is not a control person."],
});

export const lockNonReporting = rule({
  ...lock,
  id: "ca.ni45-102.resale-lock-indefinite",
  title: "Exempt tokens of an issuer that is not a reporting issuer are locked in without end",
  when: all(lockedTokens, holds(nonReportingIssuer)),
  remedies: ["Let the token move only between holders for whom an exemption is recorded; offer no free secondary trading."],
  notes: ["Free secondary trading of such tokens is generally unlawful."],
});

export const ni45102Rules = [resale, lockReporting, lockNonReporting];
