import { jurisdiction } from "../../src/authoring";
import { classificationRules } from "./classification";
import * as concepts from "./concepts";
import { facts } from "./facts";
import { ieoRules, ieoTallies } from "./ieo";
import * as instruments from "./instruments";
import { limitRules } from "./investor-limits";
import { labuanRules, labuanTallies } from "./labuan";
import { operatorRules } from "./operators";
import * as parameters from "./parameters";
import { securitiesRules } from "./securities-offers";
import { untranslated } from "./untranslated";

/** Malaysia, Labuan included: tokenised securities follow the securities law, other investment tokens an IEO platform; Labuan has a regime of its own. */
export const my = jurisdiction({
  code: "MY",
  name: "Malaysia",
  currency: "MYR",
  territory: ["MY"],
  lastChecked: "2026-11-22",
  completeFrom: "2025-01-09",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  tallies: [...ieoTallies, ...labuanTallies],
  rules: [...classificationRules, ...securitiesRules, ...ieoRules, ...limitRules, ...operatorRules, ...labuanRules],
  untranslated,
});
