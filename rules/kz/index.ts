import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import { financialAssetRules } from "./financial-assets";
import * as instruments from "./instruments";
import * as parameters from "./parameters";
import { unsecuredRules } from "./unsecured";

/** Kazakhstan outside the Astana International Financial Centre, whose law is its own and has a pack of its own. */
export const kz = jurisdiction({
  code: "KZ",
  name: "Kazakhstan (onshore)",
  currency: "KZT",
  territory: ["KZ"],
  except: ["KZ-AIFC"],
  lastChecked: "2026-11-22",
  completeFrom: "2026-07-01",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  rules: [...unsecuredRules, ...financialAssetRules],
  untranslated: [
    {
      card: "kz.dfa.platform-operator: issue rules for digital financial assets",
      reason: "Limits on investors and the disclosure document were not read; the onshore securities law neither.",
      judge: "Whether the offer meets them. kz.dfa.primary-offer asks for that judgement.",
    },
    {
      card: "kz.digital-assets.unsecured-circulation: fixed-value unsecured digital assets",
      reason: "Ministerial criteria and a list are in force from 2025-12-13 (average daily deviation of at most one per cent over 30 days), from a secondary source; what follows from a place on the list was not read.",
      judge: "Whether the token is on the list of fixed-value unsecured digital assets, and what that permits.",
    },
    {
      card: "kz.digital-assets.unsecured-circulation: mining",
      reason: "Digital miners are licensed under the Law on Digital Assets; conditions were not read.",
      judge: "Whether a miner among the parties holds its licence.",
    },
    {
      card: "kz: marketing from abroad, reverse solicitation, custody",
      reason: "Marketing is described as restricted and custody as subject to authorisation without a provision; reverse solicitation was not found.",
      judge: "Whether marketing into, or custody in, Kazakhstan needs a licence.",
    },
  ],
});
