import type { Untranslated } from "../../src/authoring";
import { amlConcepts, amlFacts, amlInstruments, amlParameters, amlRules } from "./aml";
import { dac8, dac8Facts, dac8Rules } from "./dac8";
import { dora, doraConcepts, doraFacts, doraRules } from "./dora";
import { highRiskFacts, highRiskRegulation, highRiskRules } from "./high-risk-countries";
import { micaConceptList } from "./mica-concepts";
import { micaSharedFacts } from "./mica-facts";
import { micaInstrumentList } from "./mica-instruments";
import { micaParameterList } from "./mica-parameters";
import { admissionFacts, admissionRules } from "./mica-t2-admission";
import { exemptionConcepts, exemptionTallies } from "./mica-t2-exemptions";
import { holderFacts, holderRules } from "./mica-t2-holders";
import { marketingFacts, marketingRules, marketingTallies } from "./mica-t2-marketing";
import { whitePaperFacts, whitePaperRules } from "./mica-t2-whitepaper";
import { artParameters, artRules } from "./mica-t3-art";
import { artFacts } from "./mica-t3-facts";
import { interestFacts, interestRules } from "./mica-t3t4-interest";
import { emtFacts, emtParameters, emtRules } from "./mica-t4-emt";
import { caspParameters, caspRules } from "./mica-t5-casp";
import { caspFacts } from "./mica-t5-facts";
import { serviceConcepts } from "./mica-t5-services";
import { transitionParameters, transitionRuns } from "./mica-t5-transition";
import { abuseFacts, abuseRules } from "./mica-t6-market-abuse";
import { russiaFacts, russiaInstruments, russiaParameters, russiaRules } from "./russia-sanctions";
import { transferRegulation, travelRuleFacts, travelRuleParameters, travelRules } from "./travel-rule";

/** MiCA and the law of money laundering, reporting, sanctions and resilience that goes with it: what the pack takes from here. */

export const micaFacts = {
  ...micaSharedFacts,
  ...whitePaperFacts,
  ...admissionFacts,
  ...marketingFacts,
  ...holderFacts,
  ...artFacts,
  ...emtFacts,
  ...interestFacts,
  ...caspFacts,
  ...abuseFacts,
  ...travelRuleFacts,
  ...amlFacts,
  ...highRiskFacts,
  ...dac8Facts,
  ...russiaFacts,
  ...doraFacts,
};

export const micaInstruments = [...micaInstrumentList, transferRegulation, ...amlInstruments, highRiskRegulation, dac8, ...russiaInstruments, dora];
export const micaParameters = [
  ...micaParameterList, ...artParameters, ...emtParameters, ...caspParameters, ...transitionParameters, ...travelRuleParameters, ...amlParameters, ...russiaParameters,
];
export const micaConcepts = [...micaConceptList, ...exemptionConcepts, ...serviceConcepts, transitionRuns, ...amlConcepts, ...doraConcepts];
export const micaTallies = [...exemptionTallies, ...marketingTallies];
export const micaRules = [
  ...whitePaperRules,
  ...admissionRules,
  ...marketingRules,
  ...holderRules,
  ...artRules,
  ...emtRules,
  ...interestRules,
  ...caspRules,
  ...abuseRules,
  ...travelRules,
  ...amlRules,
  ...highRiskRules,
  ...dac8Rules,
  ...russiaRules,
  ...doraRules,
];

export const micaUntranslated: readonly Untranslated[] = [
  {
    card: "eu.mica.t3-art16-art-authorisation: significant tokens (art. 43)",
    reason:
      "Three of seven criteria (more than 10 million holders; value, market capitalisation or reserve above EUR 5 billion; more than 2.5 million transactions and EUR 500 million a day; gatekeeper; international use; interconnectedness; several tokens or services) change the supervisor, not what the offer must do.",
    judge: "The European Banking Authority classifies the token.",
  },
  {
    card: "eu.dac8.reporting: tokenised securities",
    reason: "Whether tokens that are financial instruments are reportable crypto-assets was not read.",
    judge: "Tax counsel of the platform.",
  },
];
