import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import * as parameters from "./parameters";
import { providerRules } from "./providers";
import { securitiesRules } from "./securities";
import { offeringTallies, tokenOfferingRules } from "./token-offerings";
import { untranslated } from "./untranslated";

/** The Bahamas: the Digital Assets and Registered Exchanges Act registers token offerings, businesses, custodians and stablecoins. */
export const bs = jurisdiction({
  code: "BS",
  name: "Bahamas",
  currency: "BSD",
  territory: ["BS"],
  lastChecked: "2026-11-22",
  completeFrom: "2024-07-29",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  tallies: offeringTallies,
  rules: [...tokenOfferingRules, ...providerRules, ...securitiesRules],
  untranslated,
});
