import { jurisdiction } from "../../src/authoring";
import * as instruments from "./instruments";
import { countingPeriod, investmentFacts, investmentRules, investmentTallies, prospectusThreshold } from "./investments";
import { micaRules } from "./mica";

/** Austria: investments outside securities law, and the end of the transition to MiCA. The rest is the law of the Union. */
export const at = jurisdiction({
  code: "AT",
  name: "Austria",
  parent: "EU",
  currency: "EUR",
  territory: ["AT"],
  lastChecked: "2026-11-22",
  completeFrom: "2024-12-30",
  facts: investmentFacts,
  instruments: Object.values(instruments),
  parameters: [prospectusThreshold, countingPeriod],
  concepts: [],
  tallies: investmentTallies,
  rules: [...investmentRules, ...micaRules],
  untranslated: [
    {
      card: "at: small-offer amount of the Prospectus Regulation",
      reason: "Neither the amount before 2026-06-05 nor the choice since then was found; the rules of the Union ask for them.",
      judge: "Which amount Austria had chosen, and whether it chose EUR 5,000,000 since 2026-06-05.",
    },
  ],
});
