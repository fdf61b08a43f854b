import { jurisdiction } from "../../src/authoring";
import { biensDiversFacts, biensDiversRules } from "./biens-divers";
import { deepFacts, deepRules } from "./deep";
import { influenceFacts, influenceRules } from "./influence";
import * as instruments from "./instruments";
import { micaRules } from "./mica";
import * as parameters from "./parameters";
import { sasFacts, sasRules } from "./sas";
import { smallOfferFacts, smallOfferRules } from "./small-offer";

/** France: what it adds to the law of the Union. */
export const fr = jurisdiction({
  code: "FR",
  name: "France",
  parent: "EU",
  currency: "EUR",
  territory: ["FR"],
  lastChecked: "2026-11-22",
  completeFrom: "2024-12-30",
  facts: { ...smallOfferFacts, ...deepFacts, ...influenceFacts, ...biensDiversFacts, ...sasFacts },
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: [],
  tallies: [],
  rules: [...smallOfferRules, ...deepRules, ...micaRules, ...influenceRules, ...biensDiversRules, ...sasRules],
  untranslated: [],
});
