import { jurisdiction } from "../../src/authoring";
import { classificationRules } from "./classification";
import { highRiskCountries } from "./high-risk-countries";
import { coreInstruments } from "./instruments";
import { issuerFacts } from "./issuer-facts";
import { investorFacts } from "./investor-facts";
import { investorConcepts } from "./investors";
import { marketInstruments } from "./market-instruments";
import { eeaEftaStates, memberStates } from "./mica-facts";
import { micaConcepts, micaFacts, micaInstruments, micaParameters, micaRules, micaTallies, micaUntranslated } from "./mica";
import { regimeFacts } from "./regime-facts";
import { securitiesConcepts, securitiesFacts, securitiesParameters, securitiesRules, securitiesTallies, securitiesUntranslated } from "./securities";
import { regimeConcepts } from "./token-regime";

/** The European Union, with the EEA-EFTA states as far as its law binds there. Two rulebooks: securities law, or MiCA. */
export const eu = jurisdiction({
  code: "EU",
  name: "European Union",
  memberLaw: true,
  currency: "EUR",
  territory: [...memberStates, ...eeaEftaStates],
  lastChecked: "2026-11-22",
  completeFrom: "2019-07-21",
  facts: { ...regimeFacts, ...issuerFacts, ...investorFacts, ...securitiesFacts, ...micaFacts },
  instruments: [...coreInstruments, ...marketInstruments, ...micaInstruments],
  parameters: [...securitiesParameters, ...micaParameters],
  concepts: [...regimeConcepts, ...investorConcepts, ...securitiesConcepts, ...micaConcepts],
  lists: [highRiskCountries],
  tallies: [...securitiesTallies, ...micaTallies],
  rules: [...classificationRules, ...securitiesRules, ...micaRules],
  untranslated: [...securitiesUntranslated, ...micaUntranslated],
});
