import { all, cite, defineFacts, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { memberStates } from "../eu/mica-facts";
import { whitePaper } from "../eu/mica-t2-whitepaper";
import { artAuthorisation } from "../eu/mica-t3-art";
import { emtAuthorisation } from "../eu/mica-t4-emt";
import { caspAuthorisation } from "../eu/mica-t5-casp";
import { kmag } from "./instruments";

/** What MiCA demands stands in the rules of the Union; here is what a breach means in Germany. */

export const kmagFacts = defineFacts({
  "de.partyOutsideUnion": {
    subject: "party",
    type: "boolean",
    meaning: "the party acts from outside the Union and the EEA",
    ask: "From which country does this party act?",
    readAs: { fact: "party.abroad", territory: [...memberStates, "IS", "LI", "NO"] },
  },
});

const { is } = vocabulary("EUR", kmagFacts);

const { "reverse-solicitation": reverseSolicitation, ...serviceExemptions } = caspAuthorisation.unless!;

const offenders = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "joint", note: "Those who act for the offeror or issuer." },
] as const;

export const services = rule({
  id: "de.kmag.sanctions-transition",
  title: "Crypto-asset services without authorisation are a criminal offence in Germany",
  kind: "prohibition",
  cites: [cite(kmag, "s. 46; s. 50(2) no 3")],
  subject: "party",
  nexus: ["provider", "customers"],
  when: caspAuthorisation.when!,
  requires: caspAuthorisation.requires!,
  unless: {
    ...serviceExemptions,
    "reverse-solicitation": { ...reverseSolicitation!, conditions: { ...reverseSolicitation!.conditions, "third-country-firm": is("de.partyOutsideUnion") } },
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "joint", reach: "any", note: "Managers and staff who act for the provider." },
  ],
  remedies: ["Stop serving clients in Germany until the authorisation under MiCA is granted, or use an authorised provider."],
  notes: [
    "Up to five years of imprisonment, or a fine; up to three years where negligent (section 46(6)).",
    "Former licences under section 32 KWG lapsed at the latest at the end of 2025-12-31. BaFin can act against marketing too.",
  ],
});

export const art = rule({
  id: "de.kmag.sanctions-transition-art",
  title: "Offering asset-referenced tokens without authorisation is a criminal offence in Germany",
  kind: "prohibition",
  cites: [cite(kmag, "s. 46")],
  subject: "offering",
  nexus: ["sale"],
  when: all(is("sales.offeredHere"), artAuthorisation.when!),
  requires: artAuthorisation.requires!,
  unless: artAuthorisation.unless!,
  exposes: offenders,
  remedies: ["Take Germany out of the offer until the issuer is authorised."],
  notes: ["Up to five years of imprisonment, or a fine; up to three years where negligent (section 46(6))."],
});

export const emt = rule({
  id: "de.kmag.sanctions-transition-emt",
  title: "Offering e-money tokens without authorisation is a criminal offence in Germany",
  kind: "prohibition",
  cites: [cite(kmag, "s. 46")],
  subject: "offering",
  nexus: ["sale"],
  when: all(is("sales.offeredHere"), emtAuthorisation.when!),
  requires: emtAuthorisation.requires!,
  unless: emtAuthorisation.unless!,
  exposes: offenders,
  remedies: ["Take Germany out of the offer until a credit institution or an e-money institution issues the token."],
  notes: ["Up to five years of imprisonment, or a fine; up to three years where negligent (section 46(6))."],
});

export const missingWhitePaper = rule({
  id: "de.kmag.sanctions-transition-white-paper",
  title: "An offer without the white paper of MiCA is an administrative offence in Germany",
  kind: "disclosure",
  cites: [cite(kmag, "s. 47(3) no 1")],
  subject: "sale",
  nexus: ["sale"],
  when: whitePaper.when!,
  requires: whitePaper.requires!,
  unless: whitePaper.unless!,
  exposes: offenders,
  remedies: ["Notify and publish the white paper before the offer, or use an exemption of article 4 of MiCA."],
  notes: ["A fine; the amounts of section 47 are not recorded here."],
});

export const kmagRules = [services, art, emt, missingWhitePaper];
