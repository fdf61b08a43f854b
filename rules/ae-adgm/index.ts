import { jurisdiction } from "../../src/authoring";
import { amlRules } from "./aml";
import * as concepts from "./concepts";
import { facts } from "./facts";
import { fiatTokenRules } from "./fiat-tokens";
import * as instruments from "./instruments";
import * as parameters from "./parameters";
import { prospectusRules, prospectusTallies } from "./prospectus";
import { activityRules } from "./regulated-activity";
import { virtualAssetRules } from "./virtual-assets";

/** Abu Dhabi Global Market: a financial free zone with common law of its own, outside federal civil and commercial law. Its thresholds are in US dollars. */
export const aeAdgm = jurisdiction({
  code: "AE-ADGM",
  name: "Abu Dhabi Global Market",
  currency: "USD",
  territory: ["AE-ADGM"],
  lastChecked: "2026-11-22",
  completeFrom: "2025-06-10",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  tallies: prospectusTallies,
  rules: [...prospectusRules, ...activityRules, ...fiatTokenRules, ...virtualAssetRules, ...amlRules],
  untranslated: [
    {
      card: "ae-adgm.fsmr.s58-prospectus: fund units",
      reason: "The fund rules of the ADGM, and whether offers of fund units follow them instead of the Market Rules, were not read.",
      judge: "Whether the fund rules apply to the offer of a fund unit.",
    },
  ],
});
