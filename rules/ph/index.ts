import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { cryptoAssetRules } from "./crypto-assets";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { landRules } from "./land";
import { marketingRules } from "./marketing";
import * as parameters from "./parameters";
import { securitiesRules, securitiesTallies } from "./securities";
import { untranslated } from "./untranslated";

/** The Philippines: securities tokens are registered or exempt; every other investment token falls under the rules on crypto-assets of 2025. */
export const ph = jurisdiction({
  code: "PH",
  name: "Philippines",
  currency: "PHP",
  territory: ["PH"],
  lastChecked: "2026-11-22",
  completeFrom: "2025-07-05",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  tallies: securitiesTallies,
  rules: [...securitiesRules, ...cryptoAssetRules, ...marketingRules, ...landRules],
  untranslated,
});
