import { jurisdiction } from "../../src/authoring";
import { dltConcepts, dltFacts, dltRules } from "./dlt-issuance";
import { fundConcepts, fundFacts, fundRules } from "./funds";
import * as instruments from "./instruments";
import { lightRegimeFacts, lightRegimeRules, lightRegimeTallies } from "./light-regime";
import { micaFacts, micaRules } from "./mica";
import { offerFacts } from "./offer-facts";
import { parameters } from "./parameters";
import { securitisationFacts, securitisationRules, securitisationTallies } from "./securitisation";
import { smallOfferFacts, smallOfferRules } from "./small-offer";

/** Luxembourg: what it adds to the law of the Union. */
export const lu = jurisdiction({
  code: "LU",
  name: "Luxembourg",
  parent: "EU",
  currency: "EUR",
  territory: ["LU"],
  lastChecked: "2026-11-22",
  completeFrom: "2025-02-06",
  facts: { ...offerFacts, ...smallOfferFacts, ...lightRegimeFacts, ...dltFacts, ...fundFacts, ...securitisationFacts, ...micaFacts },
  instruments: Object.values(instruments),
  parameters,
  concepts: [...dltConcepts, ...fundConcepts],
  tallies: [...lightRegimeTallies, ...securitisationTallies],
  rules: [...smallOfferRules, ...lightRegimeRules, ...dltRules, ...micaRules, ...fundRules, ...securitisationRules],
  untranslated: [],
});
