import { jurisdiction } from "../../src/authoring";
import { advertisingFacts, advertisingParameters, advertisingRules } from "./advertising";
import * as instruments from "./instruments";
import { micaRules } from "./mica";
import { participationFacts, representationFacts, representationRules } from "./representation";
import { smallOfferRules } from "./small-offer";

/** Spain: what it adds to the law of the Union. */
export const es = jurisdiction({
  code: "ES",
  name: "Spain",
  parent: "EU",
  currency: "EUR",
  territory: ["ES"],
  lastChecked: "2026-11-22",
  completeFrom: "2024-12-30",
  facts: { ...representationFacts, ...participationFacts, ...advertisingFacts },
  instruments: Object.values(instruments),
  parameters: advertisingParameters,
  concepts: [],
  rules: [...representationRules, ...advertisingRules, ...smallOfferRules, ...micaRules],
  untranslated: [
    {
      card: "es.lmvsi.erir: territorial rule of article 5",
      reason: "Article 5 of the LMVSI has a rule of its own on which law governs securities on a ledger; it was not read.",
      judge: "Whether Spanish law governs the representation.",
    },
    {
      card: "es.cnmv.circular-1-2022: advertising of investment products",
      reason: "The general circular on advertising (2/2020) applies to security tokens, as remembered; its content was not read. No circular on assets outside MiCA was found in force.",
      judge: "Whether advertising of the token has to meet that circular, or a measure of the CNMV under article 247 of the LMVSI.",
    },
  ],
});
