import type { Untranslated } from "../../src/authoring";
import { crowdfundingConcepts, crowdfundingFacts, crowdfundingRules } from "./crowdfunding";
import { csdrFacts, csdrRules } from "./csdr";
import { dltPilotFacts, dltPilotRules } from "./dlt-pilot";
import { fundFacts } from "./fund-facts";
import { fundConcepts, fundRules } from "./funds";
import { marFacts, marRules } from "./mar";
import * as marketParameters from "./market-parameters";
import { mifidConcepts, mifidFacts, mifidRules } from "./mifid";
import { offerExemptionConcepts } from "./offer-exemptions";
import { priipConcepts, priipFacts, priipRules } from "./priips";
import { professionalConcepts, professionalRules } from "./professional-investors";
import { professionalParameters } from "./professional-parameters";
import { admissionFacts, admissionRules } from "./prospectus-admission";
import { advertisementRules } from "./prospectus-advertisements";
import { prospectusFacts } from "./prospectus-facts";
import { prospectusParameters } from "./prospectus-parameters";
import { prospectusConcepts, publicOfferRules } from "./prospectus-public-offer";
import { resaleConcepts, resaleFacts, resaleRules, resaleTallies } from "./prospectus-resale";
import { repayableFundsFacts, repayableFundsRules } from "./repayable-funds";
import { securitisationFacts, securitisationRules } from "./securitisation";
import { smallOfferConcepts, smallOfferTallies } from "./small-offers";

/** Securities law: what the pack takes from here. */

export const securitiesFacts = {
  ...prospectusFacts,
  ...resaleFacts,
  ...admissionFacts,
  ...mifidFacts,
  ...csdrFacts,
  ...dltPilotFacts,
  ...marFacts,
  ...fundFacts,
  ...crowdfundingFacts,
  ...priipFacts,
  ...securitisationFacts,
  ...repayableFundsFacts,
};
export const securitiesParameters = [...prospectusParameters, ...professionalParameters, ...Object.values(marketParameters)];
export const securitiesConcepts = [
  ...prospectusConcepts,
  ...smallOfferConcepts,
  ...offerExemptionConcepts,
  ...resaleConcepts,
  ...professionalConcepts,
  ...mifidConcepts,
  ...fundConcepts,
  ...crowdfundingConcepts,
  ...priipConcepts,
];
export const securitiesTallies = [...smallOfferTallies, ...resaleTallies];
export const securitiesRules = [
  ...professionalRules,
  ...publicOfferRules,
  ...advertisementRules,
  ...resaleRules,
  ...admissionRules,
  ...mifidRules,
  ...csdrRules,
  ...dltPilotRules,
  ...marRules,
  ...fundRules,
  ...crowdfundingRules,
  ...priipRules,
  ...securitisationRules,
  ...repayableFundsRules,
];
export const securitiesUntranslated: readonly Untranslated[] = [
  {
    card: "eu.prospectus.art3-public-offer: law before 2019-07-21",
    reason: "The Prospectus Directive and its exemption below EUR 5,000,000 (until 2018-07-20) are known from memory only, and its other exemptions were not recorded.",
    judge: "Whether an offer before 2019-07-21 needed a prospectus under the national law of that day.",
  },
  {
    card: "eu.prospectus.art3-public-offer: follow-on and growth prospectuses",
    reason: "The formats in force since 2026-03-05 (50 and 75 pages) are a choice of the issuer; whether it may use one depends on its size and history.",
    judge: "Whether a short-form prospectus may be used in place of a standard one.",
  },
  {
    card: "eu.aifmd.marketing: pre-marketing (art. 30a)",
    reason: "Named in the card without its conditions.",
    judge: "Whether what is said to investors before the notification is pre-marketing, and who may do it.",
  },
];
