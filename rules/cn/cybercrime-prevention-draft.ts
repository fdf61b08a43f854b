import { cite, rule, vocabulary } from "../../src/authoring";
import { whoeverActs } from "./exposures";
import { sharedFacts } from "./facts";
import { cybercrimePreventionDraft } from "./instruments";

/** A draft law, shown on the horizon; it binds nobody. */

const { is } = vocabulary("CNY", sharedFacts);

export const movingProceeds = rule({
  id: "cn.cybercrime-prevention-draft.moving-proceeds",
  title: "Draft: nobody may move, by virtual currency, funds known to be proceeds of another's crime",
  kind: "prohibition",
  cites: [cite(cybercrimePreventionDraft, "art. 26(3)")],
  subject: "party",
  nexus: ["provider", "personnel"],
  when: is("cn.movesCrimeProceeds"),
  exposes: whoeverActs({ basis: "primary", knowledge: "knew" }),
  remedies: ["Screen the source of funds before moving them in virtual currency."],
});

export const cybercrimeDraftRules = [movingProceeds] as const;
