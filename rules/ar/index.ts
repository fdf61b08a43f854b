import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import * as parameters from "./parameters";
import { providerRules } from "./providers";
import { offerRules, offerTallies } from "./public-offers";
import { tokenisationRules } from "./tokenisation";
import { untranslated } from "./untranslated";

/** Argentina: public offers need authorisation, private ones have a safe harbour, and listed kinds of securities may be represented by tokens. */
export const ar = jurisdiction({
  code: "AR",
  name: "Argentina",
  currency: "ARS",
  territory: ["AR"],
  lastChecked: "2026-11-22",
  completeFrom: "2025-12-19",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  tallies: offerTallies,
  rules: [...offerRules, ...tokenisationRules, ...providerRules],
  untranslated,
});
