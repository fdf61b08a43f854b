import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { qualifyingCryptoasset, specifiedInvestment } from "./concepts";
import { carfRegulations } from "./crypto-instruments";
import { words } from "./facts";
import { deals, exchanges } from "./services";

const { is } = words;

/** A provider of the United Kingdom that exchanges cryptoassets for its customers. */
const reportingProvider = all(
  is("token.usesDlt"),
  any(holds(qualifyingCryptoasset), holds(specifiedInvestment)),
  any(exchanges, deals),
  is("party.here"),
  is("gb.intermediatesExchange"),
);

const common = {
  kind: "reporting",
  evidence: "unverified",
  subject: "party",
  nexus: ["provider"],
  when: reportingProvider,
  exposes: [...whoeverActs({ basis: "primary" })],
} as const;

export const selfCertification = rule({
  ...common,
  id: "gb.tax.carf",
  title: "A cryptoasset service provider collects its users' self-certifications",
  cites: [cite(carfRegulations, "due diligence")],
  inForce: { from: "2026-01-01" },
  requires: { "self-certifications-collected": is("gb.selfCertifications") },
  remedies: ["Collect self-certifications of tax residence from every user."],
  openTexture: [{ term: "on behalf of customers", question: "Is software by which users deal with one another without an intermediary a reporting service?", by: "counsel" }],
  notes: ["That the regulations exist was read; their dates and content were not. Trades before 2026-01-01 are outside."],
});

export const annualReport = rule({
  ...common,
  id: "gb.tax.carf-report",
  title: "A cryptoasset service provider reports the calendar year",
  cites: [cite(carfRegulations, "annual report")],
  inForce: { from: "2027-06-01" },
  requires: { "reported": is("gb.carfReported") },
  remedies: ["Report the calendar years that are due to HM Revenue and Customs."],
  notes: ["The report for 2026 is due in 2027; the last day, 2027-05-31, is known from memory. The duty is tested from the day after."],
});

export const carfRules = [selfCertification, annualReport];
