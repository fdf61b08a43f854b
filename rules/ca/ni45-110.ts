import { all, cite, holds, rule, vocabulary } from "../../src/authoring";
import { distribution, security } from "./concepts";
import { PATHWAYS, crowdfundingExemption } from "./exemptions";
import { offerExposure } from "./exposures";
import { facts } from "./facts";
import { ni45110 } from "./instruments";
import { crowdfundingReport } from "./parameters";

/** Start-up crowdfunding. */

const { equals, is, onOrBefore, later } = vocabulary("CAD", facts);

export const crowdfunding = rule({
  id: "ca.ni45-110.crowdfunding",
  title: "A crowdfunded sale meets the cap, the limits of the investor and the conditions of the portal",
  kind: "investor-restriction",
  cites: crowdfundingExemption.cites,
  subject: "sale",
  nexus: ["sale", "issuer"],
  when: all(holds(distribution), equals("sale.pathway", PATHWAYS.crowdfunding)),
  requires: crowdfundingExemption.conditions,
  exposes: offerExposure,
  remedies: [
    "Cut the raise to the cap, counting what was raised in the last twelve months.",
    "Limit each investor's purchase, or obtain suitability advice from a registered dealer.",
    "Refund what was sold without the conditions.",
  ],
  notes: ["Only an issuer whose head office is in Canada may use it; the head office is read as the principal place of business.", "The total covers what the issuer raised under the exemption in any twelve months, earlier offers included."],
});

export const crowdfundingReportRule = rule({
  id: "ca.ni45-110.crowdfunding-report",
  title: "A crowdfunding distribution is reported",
  kind: "reporting",
  cites: [cite(ni45110, "report of distribution", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["sale"],
  when: all(holds(security), is("sales.offeredHere"), is("ca.crowdfundedHere")),
  requires: { "report-filed": onOrBefore("ca.crowdfundingReportFiled", later("dates.closing", crowdfundingReport)) },
  due: { from: "dates.closing", within: crowdfundingReport.id },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["File the report, late with the fee if need be."],
  notes: ["The time is read as running from the closing."],
});

export const ni45110Rules = [crowdfunding, crowdfundingReportRule];
