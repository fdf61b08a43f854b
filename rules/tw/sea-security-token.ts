import { all, cite, holds, rule, vocabulary } from "../../src/authoring";
import { offeredInTaiwan, securityToken } from "./concepts";
import { facts } from "./facts";
import { order2019, sea, stoExemption, tpexRules } from "./instruments";
import { sandbox } from "./sandbox";
import { addedIn2022, addedUntil2021, laneConditions } from "./sto-conditions";

const { is } = vocabulary("TWD", facts);

const lane = [cite(sea, "art. 22(1)"), cite(stoExemption, "exemption"), cite(tpexRules, "conditions of the offering")];

export const seaSecurityToken = rule({
  id: "tw.sea.security-token",
  title: "An investment token is a security and is offered only with an effective filing",
  kind: "authorisation",
  cites: [cite(sea, "arts 6, 22"), cite(order2019, "definition")],
  inForce: { from: "2019-07-03" },
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(offeredInTaiwan), holds(securityToken)),
  requires: { "effective-filing": is("tw.seaFilingEffective") },
  unless: {
    "small-offering": {
      title: "Security token offering within the small-offering lane",
      conditions: laneConditions,
      cites: lane,
      inForce: { from: "2023-01-01" },
    },
    "small-offering-in-2022": {
      title: "Security token offering within the small-offering lane, in the year of its relaxation",
      conditions: { ...laneConditions, ...addedIn2022 },
      cites: lane,
      inForce: { from: "2022-01-01", to: "2022-12-31" },
      note: "The day of the relaxation in 2022 is not confirmed.",
    },
    "small-offering-until-2021": {
      title: "Security token offering within the small-offering lane, before its relaxation",
      conditions: { ...laneConditions, ...addedUntil2021 },
      cites: lane,
      inForce: { from: "2020-01-20", to: "2021-12-31" },
    },
    sandbox,
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "intermediary", basis: "joint" },
    { role: "platform", basis: "joint" },
  ],
  remedies: [
    "Bring the offer within every condition of the small-offering lane.",
    "Apply to the Financial Supervisory Commission for an experiment in the regulatory sandbox, or make a filing under the Securities and Exchange Act effective before the offer.",
    "Exclude Taiwan: refuse its residents and back the exclusion with controls.",
  ],
  openTexture: [
    { term: "offered in Taiwan", question: "Is accepting investors in Taiwan who come unsolicited an offer there?", by: "counsel" },
  ],
  notes: [
    "Criminal liability under arts 171-175 of the Securities and Exchange Act is reported from memory only (unverified).",
    "No work on tokenizing real-world assets beyond a proof of concept reported on 2025-09-25 was found; such a token is judged by the four limbs.",
  ],
});
