import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { digitalAssetRules } from "./digital-assets";
import { facts } from "./facts";
import { exemptFundRules } from "./funds";
import * as instruments from "./instruments";
import * as parameters from "./parameters";
import { securitiesRules, securitiesTallies } from "./securities";

/** Astana International Financial Centre: common law of its own within Kazakhstan, with thresholds in US dollars. */
export const kzAifc = jurisdiction({
  code: "KZ-AIFC",
  name: "Astana International Financial Centre",
  currency: "USD",
  territory: ["KZ-AIFC"],
  lastChecked: "2026-11-22",
  completeFrom: "2024-01-01",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  tallies: securitiesTallies,
  rules: [...securitiesRules, ...digitalAssetRules, ...exemptFundRules],
  untranslated: [
    {
      card: "kz-aifc.fsfr60-mar1-1-2-placement: Accredited Investors",
      reason: "The thresholds of MAR 1.1.2(6)(a) were not read; the class is taken as stated.",
      judge: "Whether every investor of the class is accredited.",
    },
    {
      card: "kz-aifc.daa-authorisation: amendments after AFSA-P-CE-2025-0002",
      reason: "The final policy and its first day were not read.",
      judge: "Whether the amended DAA Rules are in force and change licence, capital or scope.",
    },
    {
      card: "kz-aifc.fsfr60-mar1-1-2-placement: licences of intermediaries in securities",
      reason: "That firms which arrange or deal in securities are Authorised Firms is known, not the list of activities.",
      judge: "Whether every intermediary holds the licence of the AFSA for what it does.",
    },
    {
      card: "kz-aifc: financial promotion from abroad, reverse solicitation",
      reason: "That rules on financial promotion apply is known, not their content; no safe harbour for unsolicited clients was found.",
      judge: "Whether the promotion needs approval by an authorised firm.",
    },
  ],
});
