import { cite, defineFacts, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { memberStates } from "../eu/mica-facts";
import { caspAuthorisation } from "../eu/mica-t5-casp";
import { cmf, micaOrdinance } from "./instruments";

export const micaFacts = defineFacts({
  "fr.partyOutsideUnion": {
    subject: "party",
    type: "boolean",
    meaning: "the party acts from outside the Union and the EEA",
    ask: "From which country does this party act?",
    readAs: { fact: "party.abroad", territory: [...memberStates, "IS", "LI", "NO"] },
  },
});

const { is } = vocabulary("EUR", micaFacts);

const { "reverse-solicitation": reverseSolicitation, ...exemptions } = caspAuthorisation.unless!;

export const unlicensedServices = rule({
  id: "fr.mica.unlicensed-services",
  title: "Crypto-asset services to clients in France without authorisation are punished",
  kind: "authorisation",
  cites: [cite(cmf, "arts L.54-10-1 ff."), cite(micaOrdinance, "end of the registration as PSAN")],
  inForce: { from: "2024-12-30" },
  evidence: "unverified",
  subject: "party",
  nexus: ["provider", "customers"],
  when: caspAuthorisation.when!,
  requires: caspAuthorisation.requires!,
  unless: {
    ...exemptions,
    "reverse-solicitation": { ...reverseSolicitation!, conditions: { ...reverseSolicitation!.conditions, "third-country-firm": is("fr.partyOutsideUnion") } },
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "joint", reach: "any", note: "Those who manage the provider." },
  ],
  remedies: ["Stop onboarding and marketing in France and wind down, or obtain the authorisation or a passport into France."],
  notes: [
    "Reported, not confirmed: two years of imprisonment and EUR 30,000; sites can be blocked and are put on the AMF's blacklist.",
    "Providers registered as PSAN before 2024-12-30 were covered up to 2026-06-30; 2026-07-01 is unclear, later days are not covered.",
  ],
});

export const micaRules = [unlicensedServices];
