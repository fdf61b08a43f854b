import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { offerRules, offerTallies } from "./offers";
import * as parameters from "./parameters";
import { providerRules } from "./providers";
import { untranslated } from "./untranslated";

/** Gibraltar: distributed-ledger providers and exchanges of virtual assets need permission; an issuer of its own token registers. */
export const gi = jurisdiction({
  code: "GI",
  name: "Gibraltar",
  currency: "GIP",
  territory: ["GI"],
  lastChecked: "2026-11-22",
  completeFrom: "2026-03-26",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  tallies: offerTallies,
  rules: [...providerRules, ...offerRules],
  untranslated,
});
