import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import * as parameters from "./parameters";
import { pilotRules } from "./pilot-offers";
import { providerRules } from "./providers";
import { securitiesRules, securitiesTallies } from "./securities";
import { untranslated } from "./untranslated";

/** Vietnam: a pilot for crypto-assets on real assets, sold to foreign investors in dong; securities stay under the Law on Securities. */
export const vn = jurisdiction({
  code: "VN",
  name: "Vietnam",
  currency: "VND",
  territory: ["VN"],
  lastChecked: "2026-11-22",
  completeFrom: "2026-01-20",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  tallies: securitiesTallies,
  rules: [...pilotRules, ...providerRules, ...securitiesRules],
  untranslated,
});
