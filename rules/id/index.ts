import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { digitalAssetRules } from "./digital-assets";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { landRules } from "./land";
import { operatorRules } from "./operators";
import * as parameters from "./parameters";
import { paymentRules } from "./payments";
import { securitiesRules, securitiesTallies } from "./securities";
import { untranslated } from "./untranslated";

/** Indonesia: licensed trade in listed digital financial assets, no law on their first offer, and the Capital Market Law for securities. */
export const id = jurisdiction({
  code: "ID",
  name: "Indonesia",
  currency: "IDR",
  territory: ["ID"],
  lastChecked: "2026-11-22",
  completeFrom: "2026-01-01",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  tallies: securitiesTallies,
  rules: [...operatorRules, ...digitalAssetRules, ...securitiesRules, ...paymentRules, ...landRules],
  untranslated,
});
