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
  completeFrom: "2004-12-03",
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
  untranslated: [
    {
      card: "hk.sfo.s114-regulated-activity: the issuer's own placing",
      reason: "To issue is not to deal, but a business of inducing others to subscribe can be dealing; where the line runs was not read.",
      judge: "Whether an issuer that places its own tokens makes a business of inducing subscribers. Name it among the parties to have it examined.",
    },
    {
      card: "hk.sfo.s103-invitation: reform of the exemptions (j) and (k)",
      reason: "The outcome of the consultation of 2022-06-10 is known from memory only.",
      judge: "Whether (j) or (k) has been narrowed to investors identified in advance.",
    },
    {
      card: "hk.cwumpo.prospectus: combination of exemptions",
      reason: "Whether one offer may combine several of the twelve was not read; each sale is tested on its own.",
      judge: "Whether sales that rest on different items of the Seventeenth Schedule stand side by side.",
    },
    {
      card: "hk.sfo.professional-investor: institutional limbs",
      reason: "The list of limbs (a) to (i) is not confirmed, so the type is taken as stated.",
      judge: "Whether an investor stated to be institutional falls within one of the limbs.",
    },
    ...vaUntranslated,
  ],
});
