import type { Concept, Instrument, Parameter, Rule, Tally, Untranslated } from "../../src/authoring";
import { adviserFacts, adviserRules } from "./advisers";
import { amlConcepts, amlFacts, amlRules } from "./aml";
import { brokerConcepts, brokerFacts, brokerRules } from "./broker-dealers";
import { commodityConcepts, commodityFacts, commodityRules } from "./commodities";
import { holdersFacts, holdersRules } from "./holders-of-record";
import { investmentCompanyConcepts, investmentCompanyRules, investmentCompanyTallies } from "./investment-company";
import { investmentCompanyFacts } from "./investment-company-facts";
import { liabilityConcepts, liabilityFacts, liabilityRules, liabilityTallies } from "./liability";
import { marketActorConcepts, marketActorFacts } from "./market-actors";
import { marketInstrumentList } from "./market-instruments";
import { marketParameterList } from "./market-parameters";
import { publicLawInstruments } from "./public-law-instruments";
import { publicLawParameters } from "./public-law-parameters";
import { resaleConcepts, resaleRules } from "./resale";
import { resaleFacts } from "./resale-facts";
import { sanctionsFacts, sanctionsRules } from "./sanctions";
import { stablecoinConcepts, stablecoinFacts, stablecoinRules } from "./stablecoins";
import { stateConcepts, stateFacts, stateRules } from "./states";
import { toutingFacts, toutingRules } from "./touting";
import { venueConcepts, venueFacts, venueRules } from "./trading-venues";
import { custodyFacts, custodyRules } from "./transfer-agents-custody";
import { trustIndentureFacts, trustIndentureRuleSet } from "./trust-indenture";

/** The law of the market around an offer: funds, intermediaries, venues, holders, States, commodities, coins, money laundering. */

export const marketFacts = {
  ...marketActorFacts,
  ...resaleFacts,
  ...holdersFacts,
  ...brokerFacts,
  ...venueFacts,
  ...custodyFacts,
  ...investmentCompanyFacts,
  ...adviserFacts,
  ...stateFacts,
  ...commodityFacts,
  ...stablecoinFacts,
  ...amlFacts,
  ...sanctionsFacts,
  ...toutingFacts,
  ...trustIndentureFacts,
  ...liabilityFacts,
} as const;

export const marketInstruments: readonly Instrument[] = [...marketInstrumentList, ...publicLawInstruments];

export const marketParameters: readonly Parameter[] = [...marketParameterList, ...publicLawParameters];

export const marketConcepts: readonly Concept[] = [
  ...marketActorConcepts,
  ...resaleConcepts,
  ...brokerConcepts,
  ...venueConcepts,
  ...investmentCompanyConcepts,
  ...stateConcepts,
  ...commodityConcepts,
  ...stablecoinConcepts,
  ...amlConcepts,
  ...liabilityConcepts,
];

export const marketTallies: readonly Tally[] = [...investmentCompanyTallies, ...liabilityTallies];

export const marketRules: readonly Rule[] = [
  ...resaleRules,
  ...holdersRules,
  ...brokerRules,
  ...venueRules,
  ...custodyRules,
  ...investmentCompanyRules,
  ...adviserRules,
  ...stateRules,
  ...commodityRules,
  ...stablecoinRules,
  ...amlRules,
  ...sanctionsRules,
  ...toutingRules,
  ...trustIndentureRuleSet,
  ...liabilityRules,
];

export const marketUntranslated: readonly Untranslated[] = [
  {
    card: "us.state.blue-sky: money transmission licences of the States",
    reason: "Fifty statutes with their own tests and exemptions; none was read.",
    judge: "In which States a party that accepts and transmits value needs a money transmitter licence.",
  },
  {
    card: "us.exchange-act.trading-venue: pilot of The Depository Trust Company (no-action letter of 2025-12-11)",
    reason: "It binds one clearing agency and its participants; whether and when it went into production was not confirmed.",
    judge: "Whether a token records an entitlement held through that pilot, in a registered wallet.",
  },
];
