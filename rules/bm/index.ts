import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { dabaRules } from "./daba";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { investmentRules } from "./investments";
import { issuanceRules, issuanceTallies } from "./issuance";
import * as parameters from "./parameters";
import { prospectusRules } from "./prospectus";

/** Bermuda: the issue of digital assets, the business in them, and investments behind the token. */
export const bm = jurisdiction({
  code: "BM",
  name: "Bermuda",
  currency: "USD",
  territory: ["BM"],
  lastChecked: "2026-11-22",
  completeFrom: "2021-01-01",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  tallies: issuanceTallies,
  rules: [...issuanceRules, ...dabaRules, ...investmentRules, ...prospectusRules],
  untranslated: [
    {
      card: "bm.iba-ifa.tokenised-investment: consultation of 2026-04-09",
      reason: "The Authority proposes a single definition of tokenised investment (digital twin or native token) that looks to substance; comments ran to 2026-06-30 and no law was found since.",
      judge: "Whether the proposal has become law, and whether the token is then a tokenised investment.",
    },
    {
      card: "bm.daia.issuance: qualified acquirers",
      reason: "The thresholds of net worth, income and assets are known from memory only.",
      judge: "Whether every person offered to meets the definition of qualified acquirer in the Act.",
    },
    {
      card: "bm.companies.prospectus: local ownership and exchange control",
      reason: "That restrictions apply is known; their content was not read.",
      judge: "Whether issue and transfer of the shares need consent under exchange control, and whether rules of local ownership apply.",
    },
  ],
});
