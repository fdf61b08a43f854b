import { all, any, cite, concept, holds, not, rule, vocabulary } from "../../src/authoring";
import { dprkResolutions, iranResolutions } from "./instruments";
import { buyersKeptClear, listMatchFacts } from "./list-match";
import { unMeasures } from "./lists";
import { iranSnapback } from "./parameters";
import { othersWhoDeal, sharedFacts, thoseWhoDeal, underLicence } from "./shared";

/** Measures of the Security Council that every state carries out: no link to any country is needed. */

const { is, equals, includes, onList, onOrAfter } = vocabulary("USD", { ...sharedFacts, ...listMatchFacts });

export const unLink = concept({
  id: "sanctions.un-link",
  title: "Link to the measures concerning North Korea or Iran",
  subject: "offering",
  when: any(includes("sanctions.matchedLists", "dprk"), all(onOrAfter("asOf", iranSnapback), includes("sanctions.matchedLists", "iran"))),
  cites: [cite(dprkResolutions, "asset freeze; financial measures"), cite(iranResolutions, "asset freeze")],
});

export const unConcepts = [unLink];

const measure = {
  kind: "prohibition",
  cites: [cite(dprkResolutions, "asset freeze; financial measures"), cite(iranResolutions, "asset freeze")],
  unless: underLicence(cite(dprkResolutions, "exemptions by the committee or the national authority")),
  remedies: ["Freeze and report to the national authority.", "Do not open or go on with the dealing."],
  notes: [
    "Every state carries the measures out by its own law, which was not read. A resident of North Korea is taken to be a national of it; a resident of Iran only falls under the measures if listed.",
    "Days are read in UTC: the measures on Iran apply again from 2025-09-28.",
  ],
  evidence: "unverified",
} as const;

export const unSales = rule({
  ...measure,
  id: "sanctions.un.dprk-iran",
  title: "No dealing with buyers under the measures concerning North Korea and Iran",
  subject: "sale",
  nexus: ["sale"],
  when: all(
    is("sale.offered"),
    any(equals("sale.country", "KP"), all(any(onList("sale.country", unMeasures), not(holds(buyersKeptClear))), holds(unLink))),
  ),
  exposes: thoseWhoDeal,
});

export const unParties = rule({
  ...measure,
  id: "sanctions.un.dprk-iran-parties",
  title: "No party under the measures concerning North Korea and Iran",
  subject: "party",
  nexus: ["provider", "issuer"],
  when: any(equals("party.country", "KP"), all(any(onList("party.country", unMeasures), not(equals("sanctions.partyScreening", "clear"))), holds(unLink))),
  exposes: othersWhoDeal,
});

export const unRules = [unSales, unParties];
