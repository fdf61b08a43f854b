import { jurisdiction } from "../../src/authoring";
import { accreditedRules } from "./accredited-investors";
import { badActorConcepts, badActorFacts, badActorRules } from "./bad-actor";
import { formDParameters, formDRules } from "./form-d";
import { horizonRules } from "./horizon";
import { integrationFacts, integrationRules } from "./integration";
import { investorConcepts, investorParameters } from "./investor-concepts";
import { investorFacts } from "./investor-facts";
import { marketConcepts, marketFacts, marketInstruments, marketParameters, marketRules, marketTallies, marketUntranslated } from "./markets";
import { offerFacts } from "./offer-facts";
import { otherExemptionFacts, otherExemptionRules, otherExemptionTallies } from "./other-exemptions";
import { proposalInstruments } from "./proposals";
import { regulationARules, regulationATallies } from "./regulation-a";
import { regulationAFacts } from "./regulation-a-facts";
import { crowdfundingFacts, crowdfundingRules, crowdfundingTallies } from "./regulation-crowdfunding";
import { regulationDConcepts, regulationDRules, regulationDTallies } from "./regulation-d";
import { regulationDFacts } from "./regulation-d-facts";
import { regulationSPeriods, regulationSRules, regulationSTallies } from "./regulation-s";
import { regulationSConcepts, regulationSParameters } from "./regulation-s-concepts";
import { regulationSFacts } from "./regulation-s-facts";
import { securitiesActRules } from "./securities-act";
import { swapConcepts, swapFacts, swapParameters, swapRules } from "./security-based-swaps";
import { securityConcepts } from "./security-concepts";
import { securityFacts } from "./security-facts";
import { securityInstruments } from "./security-instruments";
import { securityParameters } from "./security-parameters";
import { TERRITORIES, territoryFacts, territoryRules } from "./territories";
import { tokenizationFacts, tokenizationRules } from "./tokenized-securities";

/** The United States: a security in any format is registered, or fits one exemption completely. */
export const us = jurisdiction({
  code: "US",
  name: "United States",
  currency: "USD",
  territory: ["US", ...TERRITORIES],
  lastChecked: "2026-11-22",
  completeFrom: "2022-09-20",
  facts: {
    ...marketFacts,
    ...securityFacts,
    ...offerFacts,
    ...investorFacts,
    ...badActorFacts,
    ...regulationDFacts,
    ...regulationSFacts,
    ...regulationAFacts,
    ...crowdfundingFacts,
    ...otherExemptionFacts,
    ...integrationFacts,
    ...swapFacts,
    ...tokenizationFacts,
    ...territoryFacts,
  },
  instruments: [...securityInstruments, ...proposalInstruments, ...marketInstruments],
  parameters: [...securityParameters, ...investorParameters, ...formDParameters, ...regulationSParameters, ...regulationSPeriods, ...swapParameters, ...marketParameters],
  concepts: [...securityConcepts, ...investorConcepts, ...badActorConcepts, ...regulationDConcepts, ...regulationSConcepts, ...swapConcepts, ...marketConcepts],
  tallies: [...regulationDTallies, ...regulationSTallies, ...regulationATallies, ...crowdfundingTallies, ...otherExemptionTallies, ...marketTallies],
  rules: [
    ...securitiesActRules,
    ...tokenizationRules,
    ...swapRules,
    ...otherExemptionRules,
    ...regulationDRules,
    ...accreditedRules,
    ...badActorRules,
    ...formDRules,
    ...regulationSRules,
    ...regulationARules,
    ...crowdfundingRules,
    ...integrationRules,
    ...marketRules,
    ...territoryRules,
    ...horizonRules,
  ],
  untranslated: [
    {
      card: "us.securities-act.s5-registration: saving provisions",
      reason: "Rules 508 and 260 and 17 CFR 227.502 save an exemption towards other purchasers where a failure was insignificant and in good faith: a defence in court that does not bind the SEC.",
      judge: "Whether the failure was insignificant to the offering as a whole, in good faith, and did not concern a condition that protects the purchaser who complains.",
    },
    {
      card: "none: the territories with a country code of their own (PR, VI, GU, AS, MP)",
      reason: "No source that was read says how far federal law reaches them, or what their own law asks. They are judged as the United States by assumption, and never cleared on it.",
      judge: "How far federal law reaches the territory, and what the territory's own law asks.",
    },
    ...marketUntranslated,
  ],
});
