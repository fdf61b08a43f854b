import { jurisdiction } from "../../src/authoring";
import { concepts } from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { offerTallies } from "./offer-exemptions";
import { offerRules } from "./offers";
import * as parameters from "./parameters";
import { realEstateRules } from "./real-estate";
import { virtualCurrencyRules } from "./virtual-currency";

/** Saudi Arabia: a tokenised security is a security; a token of title to land is a matter of the registry; nothing licenses crypto. */
export const sa = jurisdiction({
  code: "SA",
  name: "Saudi Arabia",
  currency: "SAR",
  territory: ["SA"],
  lastChecked: "2026-11-22",
  completeFrom: "2026-02-01",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts,
  tallies: offerTallies,
  rules: [...offerRules, ...realEstateRules, ...virtualCurrencyRules],
  untranslated: [
    {
      card: "Finance Companies Control Law",
      reason: "Whether a token of debt is finance business under SAMA's law was not read.",
      judge: "Whether the issuer or a party carries on finance business that SAMA licenses.",
    },
  ],
});
