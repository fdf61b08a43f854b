import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { serviceRules } from "./crypto-services";
import { exchangeControlRules } from "./exchange-control";
import { offerNotPublic } from "./exempt-offers";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { marketRules, marketTallies } from "./markets";
import * as parameters from "./parameters";
import { offerRules, offerTallies } from "./prospectus";

/** South Africa: no law of its own for tokens; what a token confers decides, and services in crypto assets need a licence. */
export const za = jurisdiction({
  code: "ZA",
  name: "South Africa",
  currency: "ZAR",
  territory: ["ZA"],
  lastChecked: "2026-11-22",
  completeFrom: "2025-04-30",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: [...Object.values(concepts), offerNotPublic],
  tallies: [...offerTallies, ...marketTallies],
  rules: [...offerRules, ...serviceRules, ...marketRules, ...exchangeControlRules],
  untranslated: [
    {
      card: "Stance: stablecoins",
      reason: "No statute on stablecoins was found; they are judged as crypto assets only.",
      judge: "Whether the coin is a deposit or a means of payment under the law of banks and payments.",
    },
    {
      card: "za.companies-act.s99-prospectus: filing window",
      reason: "A prospectus may be registered only if it is filed within a short window before its date; the window was not read.",
      judge: "Whether the prospectus is filed in time.",
    },
    {
      card: "Stance: reverse solicitation",
      reason: "No safe harbour was found, and none is applied.",
      judge: "Whether a service at the client's own initiative escapes the licence.",
    },
  ],
});
