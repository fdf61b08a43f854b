import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import { institutionRules } from "./institutions";
import * as instruments from "./instruments";
import { launderingRules } from "./money-laundering";
import * as parameters from "./parameters";
import { privateOffer, securitiesRules, securitiesTallies } from "./securities";

/** Mexico: no category for tokens; what fits the definition of securities is registered, and platforms are a vulnerable activity. */
export const mx = jurisdiction({
  code: "MX",
  name: "Mexico",
  currency: "MXN",
  territory: ["MX"],
  lastChecked: "2026-11-22",
  completeFrom: "2025-07-17",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: [...Object.values(concepts), privateOffer],
  tallies: securitiesTallies,
  rules: [...securitiesRules, ...institutionRules, ...launderingRules],
  untranslated: [
    {
      card: "Timeline: reform of 2025-11-14",
      reason: "The reform of the securities law published on 2025-11-14 was not read.",
      judge: "Whether it changes the registration or the private offers recorded here.",
    },
    {
      card: "Stance: secondary venue",
      reason: "The concession for exchanges is known from memory only.",
      judge: "Whether the venue on which the token trades needs a concession.",
    },
    {
      card: "Stance: fund-unit tokens",
      reason: "The law on investment funds was not collected.",
      judge: "Whether the vehicle is an investment fund that needs authorisation.",
    },
    {
      card: "Stance: stablecoins",
      reason: "What is denominated in a currency is no virtual asset; the law on taking funds from the public is known from memory only.",
      judge: "Whether the issuer of the coin takes funds from the public and needs a licence.",
    },
  ],
});
