import { jurisdiction } from "../../src/authoring";
import { concepts } from "./concepts";
import { digitalAssetRules } from "./digital-assets";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { investmentTokenRules } from "./investment-tokens";
import { onshoreRules } from "./onshore";

/**
 * Qatar, with the Qatar Financial Centre, which has law of its own but no place code: the facts `qa.fromQfc`,
 * `qa.serviceInQfc`, `qa.saleOnlyInQfc` and `qa.marketingOnlyInQfc` tell which law is meant.
 */
export const qa = jurisdiction({
  code: "QA",
  name: "Qatar",
  currency: "QAR",
  territory: ["QA"],
  lastChecked: "2026-11-22",
  completeFrom: "2026-05-01",
  facts,
  instruments: Object.values(instruments),
  parameters: [],
  concepts,
  rules: [...digitalAssetRules, ...investmentTokenRules, ...onshoreRules],
  untranslated: [
    {
      card: "Mining onshore",
      reason: "Said to be barred in effect; no text was found.",
      judge: "Whether mining in the State outside the QFC is barred.",
    },
  ],
});
