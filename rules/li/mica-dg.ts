import { all, cite, defineFacts, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { memberStates } from "../eu/mica-facts";
import { whitePaper } from "../eu/mica-t2-whitepaper";
import { artAuthorisation } from "../eu/mica-t3-art";
import { emtAuthorisation } from "../eu/mica-t4-emt";
import { caspAuthorisation } from "../eu/mica-t5-casp";
import { transitionFacts } from "../eu/mica-t5-transition";
import { transitionClosed } from "./concepts";
import { micaDg, transitionExtension } from "./instruments";

/** What MiCA demands stands in the rules of the Union; here is what a breach means in Liechtenstein. */

export const micaDgFacts = defineFacts({
  "li.partyOutsideEea": {
    subject: "party",
    type: "boolean",
    meaning: "the party acts from outside the EEA",
    ask: "From which country does this party act?",
    readAs: { fact: "party.abroad", territory: [...memberStates, "IS", "LI", "NO"] },
  },
});

const { is, isNot } = vocabulary("EUR", { ...micaDgFacts, ...transitionFacts });

const { "reverse-solicitation": reverseSolicitation, ...serviceExemptions } = caspAuthorisation.unless!;

const penalty = "Up to three years of imprisonment (art. 26); half of it where negligent. Other breaches: fines of the FMA.";

const offenders = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "joint", note: "Members of the bodies of offeror and issuer." },
] as const;

export const services = rule({
  id: "li.mica-dg.enforcement",
  title: "Crypto-asset services without authorisation are a criminal offence in Liechtenstein",
  kind: "prohibition",
  cites: [cite(micaDg, "art. 26; transitional provisions"), cite(transitionExtension, "transitional provision")],
  inForce: { from: "2025-02-01" },
  subject: "party",
  nexus: ["provider", "customers"],
  when: caspAuthorisation.when!,
  requires: caspAuthorisation.requires!,
  unless: {
    ...serviceExemptions,
    "reverse-solicitation": { ...reverseSolicitation!, conditions: { ...reverseSolicitation!.conditions, "third-country-firm": is("li.partyOutsideEea") } },
    "transitional": {
      title: "TT service provider registered earlier, until the end of 2026-07-01",
      conditions: { "registered-and-not-lapsed": holds(transitionClosed), "not-yet-decided": isNot("eu.caspDecisionTaken") },
      cites: [cite(micaDg, "transitional provisions"), cite(transitionExtension, "transitional provision")],
    },
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "joint", reach: "any", note: "Members of the provider's bodies." },
  ],
  remedies: ["Stop serving clients in Liechtenstein until the authorisation under MiCA is granted, or use an authorised provider."],
  notes: [penalty],
});

export const art = rule({
  id: "li.mica-dg.enforcement-art",
  title: "Offering asset-referenced tokens without authorisation is a criminal offence in Liechtenstein",
  kind: "prohibition",
  cites: [cite(micaDg, "art. 26")],
  subject: "offering",
  nexus: ["sale"],
  when: all(is("sales.offeredHere"), artAuthorisation.when!),
  requires: artAuthorisation.requires!,
  unless: artAuthorisation.unless!,
  exposes: offenders,
  remedies: ["Take Liechtenstein out of the offer until the issuer is authorised."],
  notes: [penalty],
});

export const emt = rule({
  id: "li.mica-dg.enforcement-emt",
  title: "Offering e-money tokens without authorisation is a criminal offence in Liechtenstein",
  kind: "prohibition",
  cites: [cite(micaDg, "art. 26")],
  subject: "offering",
  nexus: ["sale"],
  when: all(is("sales.offeredHere"), emtAuthorisation.when!),
  requires: emtAuthorisation.requires!,
  unless: emtAuthorisation.unless!,
  exposes: offenders,
  remedies: ["Take Liechtenstein out of the offer until a credit institution or an e-money institution issues the token."],
  notes: [penalty],
});

export const missingWhitePaper = rule({
  id: "li.mica-dg.enforcement-white-paper",
  title: "An offer without the white paper of MiCA is a criminal offence in Liechtenstein",
  kind: "prohibition",
  cites: [cite(micaDg, "art. 26(b)")],
  subject: "sale",
  nexus: ["sale"],
  when: whitePaper.when!,
  requires: whitePaper.requires!,
  unless: whitePaper.unless!,
  exposes: offenders,
  remedies: ["Notify and publish the white paper before the offer, or use an exemption of article 4 of MiCA."],
  notes: [penalty],
});

export const micaDgRules = [services, art, emt, missingWhitePaper];
