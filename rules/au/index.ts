import { jurisdiction } from "../../src/authoring";
import { austracRules } from "./austrac";
import * as concepts from "./concepts";
import { crowdRules, crowdTallies } from "./crowd-funding";
import { disclosureRules, disclosureTallies } from "./disclosure";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { licensingRules } from "./licensing";
import { marketingRules } from "./marketing";
import { marketRules } from "./markets";
import * as parameters from "./parameters";
import { platformConcepts, platformRules } from "./platforms";
import { productRules, schemeTallies } from "./products";
import { untranslated } from "./untranslated";

/** Australia: a token is regulated as what it is in substance; platforms that hold tokens become products of their own in April 2027. */
export const au = jurisdiction({
  code: "AU",
  name: "Australia",
  currency: "AUD",
  territory: ["AU"],
  lastChecked: "2026-11-22",
  completeFrom: "2026-03-31",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: [...Object.values(concepts), ...platformConcepts],
  tallies: [...disclosureTallies, ...crowdTallies, ...schemeTallies],
  rules: [...disclosureRules, ...crowdRules, ...productRules, ...licensingRules, ...platformRules, ...marketRules, ...austracRules, ...marketingRules],
  untranslated,
});
