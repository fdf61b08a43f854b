import { jurisdiction } from "../../src/authoring";
import { coreConcepts } from "./concepts";
import { sharedFacts } from "./facts";
import { coreInstruments } from "./instruments";
import { misconductRules } from "./misconduct";
import { coreParameters } from "./parameters";
import { professionalInvestorFacts, professionalInvestorRuleSet } from "./professional-investors";
import { prospectusFacts, prospectusRules } from "./prospectus";
import { invitationFacts, invitationRules } from "./sfo-invitations";
import { licensingFacts, licensingRules } from "./sfo-licensing";
import { tokenisedProductFacts, tokenisedProductRules } from "./tokenised-products";
import { tokenisedSecurityFacts, tokenisedSecurityRules } from "./tokenised-securities";
import { vaConcepts, vaFacts, vaInstruments, vaParameters, vaRules, vaUntranslated } from "./virtual-assets";

/** Hong Kong: tokens are regulated by what they are; a security stays a security under its wrapper. */
export const hk = jurisdiction({
  code: "HK",
  name: "Hong Kong",
  currency: "HKD",
  territory: ["HK"],
  lastChecked: "2026-11-22",
  facts: {
    ...sharedFacts,
    ...licensingFacts,
    ...invitationFacts,
    ...prospectusFacts,
    ...professionalInvestorFacts,
    ...tokenisedProductFacts,
    ...tokenisedSecurityFacts,
    ...vaFacts,
  },
  instruments: [...coreInstruments, ...vaInstruments],
  parameters: [...coreParameters, ...vaParameters],
  concepts: [...coreConcepts, ...vaConcepts],
  rules: [
    ...licensingRules,
    ...invitationRules,
    ...prospectusRules,
    ...professionalInvestorRuleSet,
    ...tokenisedProductRules,
    ...tokenisedSecurityRules,
    ...misconductRules,
    ...vaRules,
  ],
  untranslated: vaUntranslated,
});
