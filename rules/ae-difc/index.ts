import { jurisdiction } from "../../src/authoring";
import { amlRules } from "./aml";
import * as concepts from "./concepts";
import { cryptoTokenRules } from "./crypto-tokens";
import { facts } from "./facts";
import { promotionRules } from "./financial-promotion";
import * as instruments from "./instruments";
import { investmentTokenRules } from "./investment-tokens";
import * as parameters from "./parameters";
import { prospectusRules, prospectusTallies } from "./prospectus";

/** Dubai International Financial Centre: a financial free zone with common law of its own, outside federal civil and commercial law and outside VARA's. Its thresholds are in US dollars. */
export const aeDifc = jurisdiction({
  code: "AE-DIFC",
  name: "Dubai International Financial Centre",
  currency: "USD",
  territory: ["AE-DIFC"],
  lastChecked: "2026-11-22",
  completeFrom: "2026-01-12",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  tallies: prospectusTallies,
  rules: [...prospectusRules, ...investmentTokenRules, ...cryptoTokenRules, ...promotionRules, ...amlRules],
  untranslated: [
    {
      card: "ae-difc.markets-law.prospectus: fund units",
      reason: "Fund units follow the Collective Investment Rules, which were not read.",
      judge: "Whether the offer of a tokenised fund unit meets the Collective Investment Rules.",
    },
  ],
});
