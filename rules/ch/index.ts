import { jurisdiction } from "../../src/authoring";
import { advertisingFacts, advertisingRules } from "./advertising";
import { amlFacts } from "./aml-facts";
import { bankingParameters } from "./banking-parameters";
import { classificationConcepts, classificationFacts } from "./classification";
import { clientConcepts, clientFacts } from "./clients";
import { schemeConcepts, schemeFacts, schemeRules, schemeTallies } from "./collective-schemes";
import { depositDutyRules } from "./deposit-duties";
import { depositFacts } from "./deposit-facts";
import { depositConcepts, depositRules, depositTallies } from "./deposits";
import { facilityConcepts, facilityRules } from "./dlt-facility";
import { facilityFacts } from "./dlt-facility-facts";
import { smallFacilityRules } from "./dlt-facility-small";
import { serviceConcepts, serviceFacts, serviceRules } from "./financial-services";
import * as instruments from "./instruments";
import { keyInformationFacts, keyInformationRules } from "./key-information";
import { ledgerConcepts, ledgerFacts, ledgerRules } from "./ledger-based-securities";
import { landConcepts, landFacts, landRules } from "./lex-koller";
import { amlConcepts, amlRules, amlTallies } from "./money-laundering";
import { coreParameters } from "./parameters";
import { pendingFacts, pendingRules } from "./pending-finia";
import { prospectusConcepts, prospectusRules, prospectusTallies } from "./prospectus";
import { admissionRules } from "./prospectus-admission";
import { prospectusFacts } from "./prospectus-facts";
import { firmConcepts, firmFacts, firmRules } from "./securities-firms";
import { structuredProductFacts, structuredProductRules } from "./structured-products";

/** Switzerland: technology-neutral; a token is judged by its function, and an offer by numbers of its own. */
export const ch = jurisdiction({
  code: "CH",
  name: "Switzerland",
  currency: "CHF",
  territory: ["CH"],
  lastChecked: "2026-11-22",
  completeFrom: "2021-08-01",
  facts: {
    ...classificationFacts,
    ...ledgerFacts,
    ...clientFacts,
    ...prospectusFacts,
    ...keyInformationFacts,
    ...advertisingFacts,
    ...structuredProductFacts,
    ...serviceFacts,
    ...facilityFacts,
    ...firmFacts,
    ...depositFacts,
    ...schemeFacts,
    ...amlFacts,
    ...landFacts,
    ...pendingFacts,
  },
  instruments: Object.values(instruments),
  parameters: [...coreParameters, ...bankingParameters],
  concepts: [
    ...ledgerConcepts,
    ...classificationConcepts,
    ...clientConcepts,
    ...prospectusConcepts,
    ...serviceConcepts,
    ...facilityConcepts,
    ...firmConcepts,
    ...depositConcepts,
    ...schemeConcepts,
    ...amlConcepts,
    ...landConcepts,
  ],
  tallies: [...prospectusTallies, ...depositTallies, ...schemeTallies, ...amlTallies],
  rules: [
    ...prospectusRules,
    ...admissionRules,
    ...keyInformationRules,
    ...advertisingRules,
    ...structuredProductRules,
    ...serviceRules,
    ...ledgerRules,
    ...facilityRules,
    ...smallFacilityRules,
    ...firmRules,
    ...depositRules,
    ...depositDutyRules,
    ...schemeRules,
    ...amlRules,
    ...landRules,
    ...pendingRules,
  ],
  untranslated: [
    {
      card: "ch.finmia.73a-dlt-facility: foreign facilities",
      reason: "How a venue abroad with Swiss participants is recognised was not read.",
      judge: "Whether a venue abroad needs recognition before it admits Swiss participants.",
    },
    {
      card: "ch.banka.deposit-taking: small means of payment",
      reason: "The sum up to which a balance on a means of payment is no deposit is not recorded.",
      judge: "Whether the balance that one customer can hold is small enough.",
    },
  ],
});
