import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { virtualCurrency } from "./concepts";
import { whoeverActs } from "./exposures";
import { sharedFacts } from "./facts";
import { miningNotice, notice42 } from "./instruments";

/** Mining: new projects since 2021, existing ones and the sale of machines since Notice 42. */

const { is, equals, oneOf, includes, includesAny } = vocabulary("CNY", sharedFacts);

/** A miner, or the host of power or data centre for a coin; the fact on mining itself says whether it is mining that is hosted. */
const MINES = any(
  includesAny("party.roles", ["miner"]),
  includes("party.services", "mining"),
  all(holds(virtualCurrency), any(includes("party.roles", "hosting-provider"), includes("party.services", "hosting"))),
);

const OPERATORS = whoeverActs({ basis: "primary" });

export const mining = rule({
  id: "cn.mining",
  title: "Mining in the mainland is banned, existing projects included, and so is the sale of mining machines",
  kind: "prohibition",
  cites: [cite(notice42, "mining", { evidence: "secondary" }), cite(miningNotice, "new and existing projects")],
  inForce: { from: "2026-02-06" },
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: any(
    all(MINES, oneOf("cn.mainlandMining", ["new", "existing"])),
    all(includes("party.services", "mining-machine-sale"), any(is("party.here"), is("party.servesHere"))),
  ),
  exposes: OPERATORS,
  remedies: ["Close the project, or relocate it outside the mainland.", "Stop selling and servicing mining machines in the mainland."],
});

export const newMining = rule({
  id: "cn.mining.new-projects",
  title: "New mining projects in the mainland are banned (law until 2026-02-05)",
  kind: "prohibition",
  cites: [cite(miningNotice, "new projects")],
  inForce: { from: "2021-09-03", to: "2026-02-05" },
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(MINES, equals("cn.mainlandMining", "new")),
  exposes: OPERATORS,
  remedies: ["Do not start the project."],
});

export const existingMining = rule({
  id: "cn.mining.existing-projects",
  title: "Existing mining projects are to be wound down in an orderly way (law until 2026-02-05)",
  kind: "prohibition",
  cites: [cite(miningNotice, "existing projects", { evidence: "unverified" })],
  inForce: { from: "2021-09-03", to: "2026-02-05" },
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(MINES, equals("cn.mainlandMining", "existing"), is("cn.miningOverdue")),
  exposes: OPERATORS,
  remedies: ["Agree the date of exit with the local authority and wind the project down."],
  openTexture: [
    {
      term: "orderly exit",
      question: "Should the project have ended by now under the exit that the local authority ordered?",
      by: "counsel, with the local authority",
    },
  ],
  notes: ["Running such a project was not an immediate breach under the notice of 2021 alone."],
});

export const miningRules = [mining, newMining, existingMining] as const;
