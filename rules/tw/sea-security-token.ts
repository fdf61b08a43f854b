import { all, cite, holds, rule, vocabulary } from "../../src/authoring";
import { offeredInTaiwan, securityToken } from "./concepts";
import { facts } from "./facts";
import { order2019, sea, stoExemption, tpexRules } from "./instruments";
import { sandbox } from "./sandbox";
import { laneConditions } from "./sto-conditions";

const { is } = vocabulary("TWD", facts);

export const seaSecurityToken = rule({
  id: "tw.sea.security-token",
  title: "An investment token is a security and is offered only with an effective filing",
  kind: "authorisation",
  cites: [cite(sea, "arts 6, 22"), cite(order2019, "definition")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(offeredInTaiwan), holds(securityToken)),
  requires: { "effective-filing": is("tw.seaFilingEffective") },
  unless: {
    "small-offering": {
      title: "Security token offering within the small-offering lane",
      conditions: laneConditions,
      cites: [cite(sea, "art. 22(1)"), cite(stoExemption, "exemption"), cite(tpexRules, "conditions of the offering")],
      inForce: { from: "2020-01-20" },
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
