import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import { tokenOfferingRules } from "./initial-token-offerings";
import * as instruments from "./instruments";
import * as parameters from "./parameters";
import { preferentialRuleset, preferentialTallies } from "./preferential-offers";
import { providerRules } from "./providers";
import { offerRules, offerTallies } from "./securities-offers";
import { untranslated } from "./untranslated";

/** Mauritius: virtual tokens under VAITOS, securities tokens under the Securities Act and the Preferential Offer Rules. */
export const mu = jurisdiction({
  code: "MU",
  name: "Mauritius",
  currency: "MUR",
  territory: ["MU"],
  lastChecked: "2026-11-22",
  completeFrom: "2023-10-16",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  tallies: [...offerTallies, ...preferentialTallies],
  rules: [...tokenOfferingRules, ...offerRules, ...preferentialRuleset, ...providerRules],
  untranslated,
});
