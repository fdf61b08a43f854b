import { all, cite, holds, rule, vocabulary } from "../../src/authoring";
import { macauLeg, mainlandLink } from "./concepts";
import { facts } from "./facts";
import { mainlandNotice42 } from "./instruments";

/** A Macau leg over a mainland asset, controller or investor: what mainland law must have allowed first. */

const { equals } = vocabulary("MOP", facts);

export const mainlandNexus = rule({
  id: "mo.cn-nexus",
  title: "A Macau offer with a mainland asset, controller or investor waits for the mainland consent or filing",
  kind: "authorisation",
  cites: [cite(mainlandNotice42, "items (2) and (14)")],
  subject: "offering",
  nexus: ["issuer", "sale", "platform", "provider", "personnel", "venue"],
  when: all(holds(macauLeg), holds(mainlandLink)),
  requires: { "mainland-consent-or-filing": equals("mo.mainlandConsentStatus", "completed") },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "joint" },
    { role: "intermediary", basis: "joint" },
    { role: "technology-provider", basis: "joint" },
  ],
  remedies: ["Complete the mainland consent, registration or filing; see the findings for Mainland China.", "Remove the mainland asset, controller or investor."],
  notes: ["Which consent or filing is due, and whether a sale to mainland persons can be allowed at all, is decided by mainland law: read the findings for Mainland China."],
});
