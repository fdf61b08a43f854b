import { jurisdiction } from "../../src/authoring";
import { amlRules } from "./aml";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { marketplace, marketplaceRules } from "./ni21-101";
import { ni31103Rules } from "./ni31-103";
import { ni45102Rules } from "./ni45-102";
import { ni45106Rules } from "./ni45-106";
import { ni45110Rules } from "./ni45-110";
import * as parameters from "./parameters";
import { prospectusRules } from "./prospectus";
import { reportRules } from "./reports";
import { stablecoinRules } from "./stablecoin";
import { tallies } from "./tallies";
import { untranslated } from "./untranslated";

/** Canada: provincial securities law, harmonised by national instruments; every distribution needs a prospectus or an exemption. */
export const ca = jurisdiction({
  code: "CA",
  name: "Canada",
  currency: "CAD",
  territory: ["CA"],
  lastChecked: "2026-11-22",
  completeFrom: "2025-05-14",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: [...Object.values(concepts), marketplace],
  tallies,
  rules: [...prospectusRules, ...ni45106Rules, ...ni45110Rules, ...reportRules, ...ni45102Rules, ...ni31103Rules, ...marketplaceRules, ...stablecoinRules, ...amlRules],
  untranslated,
});
