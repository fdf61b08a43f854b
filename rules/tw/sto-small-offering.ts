import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { offeredInTaiwan, securityToken } from "./concepts";
import { facts } from "./facts";
import { relaxation2022, sea, stoExemption, tpexRules } from "./instruments";
import { oldPlatformInterval, oldPlatformTotalLimit } from "./parameters";
import { sandbox } from "./sandbox";
import { laneConditions } from "./sto-conditions";

const { atMost, is, isNot, later, onOrAfter } = vocabulary("TWD", facts);

const unfiledSecurityToken = all(holds(offeredInTaiwan), holds(securityToken), isNot("tw.seaFilingEffective"));

export const stoSmallOffering = rule({
  id: "tw.sto.small-offering",
  title: "A security token offering without an effective filing keeps to the small-offering lane",
  kind: "investor-restriction",
  cites: [
    cite(sea, "art. 22(1)"),
    cite(stoExemption, "exemption"),
    cite(tpexRules, "conditions of the offering"),
    cite(relaxation2022, "platform ceiling, interval, foreign investors"),
  ],
  inForce: { from: "2020-01-20" },
  subject: "sale",
  nexus: ["sale"],
  when: unfiledSecurityToken,
  requires: laneConditions,
  unless: { sandbox },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint" },
    { role: "investor", basis: "secondary", note: "The part over the limits is void or returned." },
  ],
  remedies: [
    "Cut the offering, and each individual's subscription, to the limits of the lane; return what exceeds them.",
    "Sell in Taiwan to professional investors only, on one platform, with a reviewed prospectus, in New Taiwan dollars from accounts in the subscribers' own names.",
    "Above the ceiling, apply for an experiment in the regulatory sandbox first and file under the Securities and Exchange Act afterwards.",
  ],
  openTexture: [
    {
      term: "NT$30 million",
      question: "Does an offering of exactly NT$30,000,000 stay within the ceiling? The Chinese source includes the amount, the English text says less than it.",
      by: "counsel",
    },
  ],
  notes: [
    "An offering of exactly NT$30,000,000 is treated as inside the ceiling on the Chinese source; the English text differs, so have it confirmed.",
    "The platform ceiling and the interval changed in 2022 on a day that is not confirmed: for that year see also tw.sto.small-offering.before-relaxation.",
    "The interval is read as the text has it, between the platform's first and its second offering.",
    "No change of these rules in 2025 or 2026 was found.",
  ],
});

/** What the relaxation of 2022 lifted. Its day is not confirmed, so in that year each point is left to judgement. */
export const stoBeforeRelaxation = rule({
  id: "tw.sto.small-offering.before-relaxation",
  title: "Before the relaxation of 2022 the lane was narrower",
  kind: "investor-restriction",
  cites: [cite(tpexRules, "eligible investors, ceiling of a platform, interval between the first two offerings")],
  inForce: { from: "2020-01-20", to: "2022-12-31" },
  subject: "sale",
  nexus: ["sale"],
  when: unfiledSecurityToken,
  requires: {
    "no-foreign-investors": any(isNot("tw.foreignInvestors"), is("tw.relaxationInForce")),
    "within-old-platform-ceiling": any(atMost("tw.platformTotalRaised", oldPlatformTotalLimit), is("tw.relaxationInForce")),
    "old-platform-interval-kept": any(
      isNot("tw.platformSecondOffering"),
      onOrAfter("dates.offerStart", later("tw.platformFirstOffering", oldPlatformInterval)),
      is("tw.relaxationInForce"),
    ),
  },
  unless: { sandbox },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint" },
  ],
  remedies: ["Until the relaxation is in force, accept only domestic professional investors and keep to the lower platform ceiling and the longer interval."],
  openTexture: [{ term: "relaxation of 2022", question: "Was the relaxation already in force on the day?", by: "counsel" }],
});
