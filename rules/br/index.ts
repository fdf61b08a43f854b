import { jurisdiction } from "../../src/authoring";
import { amlRules } from "./aml";
import * as concepts from "./concepts";
import { crowdfundingRules, tallies } from "./crowdfunding";
import { facts } from "./facts";
import { exchangeRules } from "./foreign-exchange";
import { fundRules } from "./funds";
import * as instruments from "./instruments";
import { intermediationRules } from "./intermediation";
import { landRules } from "./land";
import { marketingRules } from "./marketing";
import * as parameters from "./parameters";
import { providerRules } from "./providers";
import { publicOfferRules } from "./public-offers";
import { untranslated } from "./untranslated";

/** Brazil: securities offered to the public are registered with the CVM or sold under an exempt regime; other crypto services need the Central Bank. */
export const br = jurisdiction({
  code: "BR",
  name: "Brazil",
  currency: "BRL",
  territory: ["BR"],
  lastChecked: "2026-11-22",
  completeFrom: "2026-02-02",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  tallies,
  rules: [...publicOfferRules, ...crowdfundingRules, ...intermediationRules, ...fundRules, ...providerRules, ...exchangeRules, ...landRules, ...amlRules, ...marketingRules],
  untranslated,
});
