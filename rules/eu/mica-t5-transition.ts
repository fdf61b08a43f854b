import { all, any, cite, concept, defineFacts, not, parameter, vocabulary } from "../../src/authoring";
import type { Instrument } from "../../src/authoring";
import { mica } from "./instruments";
import { germanTransition, liechtensteinTransition } from "./mica-instruments";

/** How long providers that were lawful before 2024-12-30 could go on without an authorisation (art. 143(3)). */

const states = [
  "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO",
] as const;

export const transitionFacts = defineFacts({
  "eu.transitionalState": {
    subject: "party",
    type: "code",
    values: ["none", ...states],
    meaning: "state in which the party lawfully provided its services before 2024-12-30 and whose transitional rule covers it",
    ask: "In which Member State or EEA-EFTA state did this party lawfully provide its services before 2024-12-30 (in Liechtenstein before 2025-02-01), if its transitional rule covers the party (Austrian financial advisers are not covered)? Otherwise: none.",
  },
  "eu.servesTransitionalStateOnly": {
    subject: "party",
    type: "boolean",
    meaning: "within the Union the party serves only that state",
    ask: "Within the Union, does this party serve clients only in the state whose transitional rule covers it?",
  },
  "eu.caspDecisionTaken": {
    subject: "party",
    type: "boolean",
    meaning: "an authorisation under MiCA has been granted or refused to the party",
    ask: "Has an authorisation as crypto-asset service provider been granted or refused to this party?",
  },
  "eu.italianApplicationInTime": {
    subject: "party",
    type: "boolean",
    meaning: "the party, or its group for it, applied for authorisation by 2025-12-30",
    ask: "For a provider registered in Italy (with the OAM, on 2024-12-27): did it apply for authorisation, in Italy or another Member State, by 2025-12-30, or did another company of its group under the conditions of article 45(1-bis) of Legislative Decree 129/2024?",
  },
  "eu.lastTransitionalDayCounts": {
    subject: "party",
    type: "boolean",
    meaning: "the last day of the transitional period is still covered",
    ask: "In counsel's view, is the evaluation date, which lies at the end of the transitional period of that state, still covered?",
    judgement: {
      by: "counsel",
      note: "MiCA says until 1 July 2026: the law of Liechtenstein counts that day in, supervisors speak of no cover from or after it. Where the period is stated in months, the national wording of its end was not read.",
    },
  },
  "eu.nationalTransitionRuns": {
    subject: "party",
    type: "boolean",
    meaning: "the transitional period of that state still runs",
    ask: "Does the transitional period of that state still run on the evaluation date? States could shorten it.",
    judgement: {
      by: "counsel",
      note: "For states not recorded one by one. Reported in February 2025, not confirmed: LT 5 months; HU, PL, SI, FI, LV 6; SE 9; BG, GR, SK, NO 12; CZ, DK, EE, HR, CY, LU, RO, IS 18; BE, PT not announced.",
    },
  },
});

const { is, equals, oneOf, onOrBefore } = vocabulary("EUR", transitionFacts);

const end = (id: string, title: string, day: string, from: Instrument, provision: string, evidence: "primary" | "secondary") =>
  parameter({ id: `eu.mica.transition-${id}`, title, unit: "date", values: { "2024-12-30": day }, cites: [cite(from, provision)], evidence });

const general = "art. 143(3)";
const reported = "art. 143(3): period chosen by the state, as reported";
export const latestSure = end("end", "Last day on which earlier providers are surely covered", "2026-06-30", mica, general, "primary");
export const latestPossible = end("end-possible", "Last day on which earlier providers may be covered", "2026-07-01", mica, general, "primary");
const german = end("de", "Last covered day in Germany", "2025-12-31", germanTransition, "s. 50(2) no. 3", "primary");
const liechtenstein = end("li", "Last covered day in Liechtenstein", "2026-07-01", liechtensteinTransition, "transitional provision", "primary");
const dutchSure = end("nl", "Last day surely covered in the Netherlands", "2025-06-29", mica, reported, "secondary");
const dutchPossible = end("nl-possible", "Last day perhaps covered in the Netherlands", "2025-06-30", mica, reported, "secondary");
const yearSure = end("ie-at", "Last day surely covered in Ireland and Austria", "2025-12-29", mica, reported, "secondary");
const yearPossible = end("ie-at-possible", "Last day perhaps covered in Ireland and Austria", "2025-12-31", mica, reported, "secondary");
const southern = end("es-it", "Last covered day in Spain, and in Italy without an application", "2025-12-30", mica, reported, "secondary");
const italianApplicants = end("it-applicants", "Last covered day in Italy with an application in time", "2026-06-30", mica, reported, "secondary");

export const transitionParameters = [
  latestSure, latestPossible, german, liechtenstein, dutchSure, dutchPossible, yearSure, yearPossible, southern, italianApplicants,
];

type Day = typeof german;
/** Covered to one day for certain, and to a later one if counsel says so. */
const coveredTo = (sure: Day, possible: Day) => any(onOrBefore("asOf", sure), all(onOrBefore("asOf", possible), is("eu.lastTransitionalDayCounts")));
const recorded = ["DE", "FR", "MT", "LI", "NL", "IE", "AT", "ES", "IT"] as const;

export const transitionRuns = concept({
  id: "eu.mica.transition-runs",
  title: "Transitional period of the state still running",
  subject: "party",
  when: any(
    all(oneOf("eu.transitionalState", ["FR", "MT"]), coveredTo(latestSure, latestPossible)),
    all(equals("eu.transitionalState", "DE"), onOrBefore("asOf", german)),
    all(equals("eu.transitionalState", "LI"), onOrBefore("asOf", liechtenstein)),
    all(equals("eu.transitionalState", "NL"), coveredTo(dutchSure, dutchPossible)),
    all(oneOf("eu.transitionalState", ["IE", "AT"]), coveredTo(yearSure, yearPossible)),
    all(equals("eu.transitionalState", "ES"), onOrBefore("asOf", southern)),
    all(
      equals("eu.transitionalState", "IT"),
      any(onOrBefore("asOf", southern), all(is("eu.italianApplicationInTime"), onOrBefore("asOf", italianApplicants))),
    ),
    all(not(oneOf("eu.transitionalState", ["none", ...recorded])), is("eu.nationalTransitionRuns"), coveredTo(latestSure, latestPossible)),
  ),
  cites: [cite(mica, general), cite(germanTransition, "s. 50(2) no. 3"), cite(liechtensteinTransition, "transitional provision")],
  evidence: "secondary",
  note: "States could shorten or leave out the period. Those whose choice is not recorded are left to counsel until 2026-07-01.",
});
