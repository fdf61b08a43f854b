import { jurisdiction } from "../../src/authoring";
import { bondShare, existingCapital, newCapital } from "./capital-parameters";
import * as concepts from "./concepts";
import { digitalAssetRuleset, digitalAssetTallies } from "./digital-assets";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { operator, operatorRules } from "./operators";
import * as parameters from "./parameters";
import { securitiesRules, securitiesTallies } from "./securities";

/** Nigeria: virtual and digital assets are securities; the token, and every operator that touches it, is registered with the SEC. */
export const ng = jurisdiction({
  code: "NG",
  name: "Nigeria",
  currency: "NGN",
  territory: ["NG"],
  lastChecked: "2026-11-22",
  completeFrom: "2026-01-16",
  facts,
  instruments: Object.values(instruments),
  parameters: [...Object.values(parameters), ...Object.values(existingCapital), ...Object.values(newCapital), bondShare],
  concepts: [...Object.values(concepts), operator],
  tallies: [...securitiesTallies, ...digitalAssetTallies],
  rules: [...securitiesRules, ...digitalAssetRuleset, ...operatorRules],
  untranslated: [
    {
      card: "Stance: funds",
      reason: "What the registration of a collective investment scheme asks for was not collected; the token is judged as a security.",
      judge: "Whether the scheme is registered.",
    },
    {
      card: "Stance: stablecoins, banks",
      reason: "The guidelines of the Central Bank of December 2023, which lifted the bar on banks, are known from memory only.",
      judge: "Whether a bank may keep the account of the offering, and what the Central Bank asks of a stablecoin.",
    },
    {
      card: "ng.isa2025: prohibited schemes",
      reason: "The sections on Ponzi schemes were not read.",
      judge: "Whether returns are paid out of new contributions.",
    },
    {
      card: "Stance: reverse solicitation",
      reason: "No safe harbour was found, and none is applied.",
      judge: "Whether an investor's own initiative takes the offer out of Nigeria.",
    },
  ],
});
