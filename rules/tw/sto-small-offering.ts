import { all, cite, holds, rule, vocabulary } from "../../src/authoring";
import { offeredInTaiwan, securityToken } from "./concepts";
import { facts } from "./facts";
import { relaxation2022, sea, stoExemption, tpexRules } from "./instruments";
import { sandbox } from "./sandbox";
import { addedIn2022, addedUntil2021, laneConditions } from "./sto-conditions";

const { isNot } = vocabulary("TWD", facts);

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
    "The platform ceiling and the interval changed in 2022 on a day that is not confirmed: for that year see also tw.sto.small-offering.year-of-relaxation.",
    "The interval is read as the text has it, between the platform's first and its second offering.",
    "No change of these rules in 2025 or 2026 was found.",
  ],
});

const narrowerLane = {
  kind: "investor-restriction",
  cites: [cite(tpexRules, "eligible investors, ceiling of a platform, interval between the first two offerings")],
  subject: "sale",
  nexus: ["sale"],
  when: unfiledSecurityToken,
  unless: { sandbox },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint" },
  ],
} as const;

export const stoBeforeRelaxation = rule({
  ...narrowerLane,
  id: "tw.sto.small-offering.before-relaxation",
  title: "Before the relaxation of 2022 the lane was for domestic investors (until 2021-12-31)",
  inForce: { from: "2020-01-20", to: "2021-12-31" },
  requires: addedUntil2021,
  remedies: ["Accept only domestic professional investors."],
});

export const stoYearOfRelaxation = rule({
  ...narrowerLane,
  id: "tw.sto.small-offering.year-of-relaxation",
  title: "In 2022 the day of the relaxation decides on the wider lane",
  inForce: { from: "2022-01-01", to: "2022-12-31" },
  requires: addedIn2022,
  remedies: ["Until the relaxation is in force, accept only domestic professional investors and keep to the lower platform ceiling and the longer interval."],
  openTexture: [{ term: "relaxation of 2022", question: "Was the relaxation already in force on the day?", by: "counsel" }],
});
