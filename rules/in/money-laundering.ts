import { all, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { virtualDigitalAsset } from "./concepts";
import { words } from "./facts";
import { fiuGuidelines, pmla } from "./instruments";
import { servesTokens } from "./services";

const { is, includes } = words;

const nexus = ["provider", "personnel", "customers"] as const;
const servesIndia = all(holds(virtualDigitalAsset), servesTokens, is("party.servesHere"));
const answers = [...whoeverActs({ basis: "primary" }), { role: "personnel", basis: "secondary", reach: "any", note: "Principal officer." }] as const;

export const registration = rule({
  id: "in.pmla.fiu-registration",
  title: "Providers of services in virtual digital assets register with FIU-IND, those abroad included",
  kind: "aml-kyc",
  cites: [cite(pmla, "reporting entities"), cite(fiuGuidelines, "registration")],
  inForce: { from: "2023-03-07" },
  subject: "party",
  nexus,
  when: servesIndia,
  requires: { "registered": includes("party.licences", "in.fiu-ind") },
  exposes: answers,
  remedies: ["Register with FIU-IND as a reporting entity.", "Block users in India."],
  notes: ["Presence in India is not needed: users there are enough. Sites can be blocked, and penalties imposed."],
});

export const conduct = rule({
  id: "in.pmla.fiu-registration-conduct",
  title: "Reporting entities do due diligence, screen, report suspicion and pass on information with transfers",
  kind: "aml-kyc",
  cites: [cite(pmla, "duties of reporting entities"), cite(fiuGuidelines, "due diligence, screening, travel rule")],
  inForce: { from: "2023-03-07" },
  subject: "party",
  nexus,
  when: servesIndia,
  requires: {
    "due-diligence": is("in.dueDiligence"),
    "sanctions-screening": is("in.sanctionsScreening"),
    "suspicion-reported": is("in.suspicionReporting"),
    "travel-rule": is("in.travelRule"),
  },
  exposes: answers,
  remedies: ["Put the programme in place."],
  notes: ["Enhanced due diligence and sanctions screening were added to the guidelines in January 2026; the day is not recorded, and earlier days are judged by the same list."],
});

export const moneyLaunderingRules = [registration, conduct];
