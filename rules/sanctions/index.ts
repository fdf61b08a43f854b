import { jurisdiction } from "../../src/authoring";
import { comprehensiveConcepts, comprehensiveFacts, comprehensiveRules } from "./comprehensive";
import * as instruments from "./instruments";
import { listMatchConcepts, listMatchFacts, listMatchRules } from "./list-match";
import { listedTokenConcepts, listedTokenFacts } from "./listed-tokens";
import * as lists from "./lists";
import { nexusConcepts, nexusFacts } from "./nexus";
import { ownershipConcepts, ownershipFacts, ownershipRules } from "./ownership";
import * as parameters from "./parameters";
import { russiaConcepts, russiaFacts, russiaRules } from "./russia-crypto";
import { sharedFacts } from "./shared";
import { ukraineConcepts, ukraineFacts, ukraineRules } from "./ukraine-regions";
import { unConcepts, unRules } from "./un-dprk-iran";
import { venezuelaRules } from "./venezuela";

/** Sanctions of the United Nations, the United States, the European Union and the United Kingdom, wherever the offering is made. */
export const sanctions = jurisdiction({
  code: "SANCTIONS",
  name: "Sanctions",
  currency: "USD",
  worldwide: true,
  territory: [],
  lastChecked: "2026-11-22",
  completeFrom: "2022-10-06",
  facts: { ...nexusFacts, ...sharedFacts, ...comprehensiveFacts, ...listMatchFacts, ...ownershipFacts, ...listedTokenFacts, ...russiaFacts, ...ukraineFacts },
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: [...nexusConcepts, ...comprehensiveConcepts, ...listMatchConcepts, ...ownershipConcepts, ...listedTokenConcepts, ...russiaConcepts, ...ukraineConcepts, ...unConcepts],
  lists: Object.values(lists),
  rules: [...comprehensiveRules, ...listMatchRules, ...ownershipRules, ...russiaRules, ...ukraineRules, ...unRules, ...venezuelaRules],
  untranslated: [
    {
      card: "sanctions.comprehensive.us: parties and buyers owned from an embargoed country",
      reason: "The owners of a single party or buyer are not stated place by place; only those of the issuer are.",
      judge: "Whether persons resident or organised in an embargoed country own 50 per cent or more of a party or buyer. Screening of owners has to show it.",
    },
    {
      card: "sanctions: sectoral and other measures of the Union and the United Kingdom on North Korea and Iran",
      reason: "Near-total bans on financial services (North Korea) and authorisation of transfers of funds (Iran) are named in the sources without their terms.",
      judge: "Whether Regulations (EU) 2017/1509 and 267/2012 or the United Kingdom's regulations forbid a dealing that no rule here reaches.",
    },
  ],
});
