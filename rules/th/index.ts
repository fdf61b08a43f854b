import { jurisdiction } from "../../src/authoring";
import { assetRules } from "./asset-backing";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { offerRules, offerTallies } from "./offers";
import { operatorRules } from "./operators";
import * as parameters from "./parameters";
import { retailRules } from "./retail-limits";
import { untranslated } from "./untranslated";

/** Thailand: tokens are offered with approval and through a portal; operators abroad that face Thailand need its licence. */
export const th = jurisdiction({
  code: "TH",
  name: "Thailand",
  currency: "THB",
  territory: ["TH"],
  lastChecked: "2026-11-22",
  completeFrom: "2025-07-21",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  tallies: offerTallies,
  rules: [...offerRules, ...retailRules, ...assetRules, ...operatorRules],
  untranslated,
});
