import { all, cite, holds, rule, vocabulary } from "../../src/authoring";
import { distribution, security } from "./concepts";
import { PATHWAYS } from "./exemptions";
import { facts } from "./facts";
import { ni45106 } from "./instruments";
import { fundReportPeriod, reportPeriod } from "./parameters";

const { is, isNot, oneOf, onOrBefore, later } = vocabulary("CAD", facts);

const REPORTED = [PATHWAYS.accredited, PATHWAYS.memorandum, PATHWAYS.minimumAmount] as const;
const exposes = [
  { role: "issuer", basis: "primary" },
  { role: "intermediary", basis: "joint", note: "An underwriter that acts in the distribution." },
] as const;
const remedies = ["File Form 45-106F1 in each purchaser's province, late with the fee if need be."];
const LATE = "A late report is a breach and costs a fee; the exemption survives.";

export const report = rule({
  id: "ca.ni45-106.report-exempt-distribution",
  title: "An exempt distribution is reported on Form 45-106F1",
  kind: "reporting",
  cites: [cite(ni45106, "report on Form 45-106F1", { evidence: "unverified" })],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(distribution), oneOf("sale.pathway", REPORTED), isNot("issuer.isInvestmentFund")),
  requires: { "report-filed-in-time": onOrBefore("ca.form45106F1Filed", later("sale.date", reportPeriod)) },
  due: { from: "sale.date", within: reportPeriod.id },
  exposes,
  remedies,
  notes: [LATE, "For sales to family and friends a report is due in some provinces; those sales are not modelled."],
});

export const fundReport = rule({
  id: "ca.ni45-106.report-exempt-distribution-funds",
  title: "An investment fund reports its exempt distributions for the calendar year",
  kind: "reporting",
  cites: [cite(ni45106, "report of investment funds", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["sale"],
  when: all(holds(security), is("sales.offeredHere"), is("ca.soldUnderExemption"), is("issuer.isInvestmentFund")),
  requires: { "report-filed-in-time": onOrBefore("ca.fundReportFiled", later("ca.calendarYearEnd", fundReportPeriod)) },
  due: { from: "ca.calendarYearEnd", within: fundReportPeriod.id },
  exposes,
  remedies,
  notes: [LATE],
});

export const reportRules = [report, fundReport];
