import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { depositRules } from "./deposits";
import { exchangeControlRules } from "./exchange-control";
import { facts } from "./facts";
import { ifscRules } from "./ifsc";
import * as instruments from "./instruments";
import { moneyLaunderingRules } from "./money-laundering";
import * as parameters from "./parameters";
import { placementRules, placementTallies } from "./private-placement";
import { schemeRules } from "./schemes";
import { taxRules } from "./tax";
import { tradingRules } from "./trading";
import { untranslated } from "./untranslated";

/** India: no law of its own for tokens; what a token gives is judged by the law of securities, schemes and deposits, and every token is taxed. */
const pack = jurisdiction({
  code: "IN",
  name: "India",
  currency: "INR",
  territory: ["IN"],
  lastChecked: "2026-11-22",
  completeFrom: "2024-03-08",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  tallies: placementTallies,
  rules: [
    ...placementRules,
    ...schemeRules,
    ...depositRules,
    ...tradingRules,
    ...taxRules,
    ...moneyLaunderingRules,
    ...ifscRules,
    ...exchangeControlRules,
  ],
  untranslated,
});

export { pack as in };
