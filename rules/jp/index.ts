import { jurisdiction } from "../../src/authoring";
import { amlRules } from "./aml";
import * as classification from "./classification";
import { reformRules } from "./crypto-reform";
import * as dates from "./dates";
import { facts } from "./facts";
import { dealerRules } from "./fiea-dealers";
import { paragraphTwoRules } from "./fiea-paragraph-2";
import { placementRules } from "./fiea-private-placements";
import { registrationConcepts, registrationRules, registrationTallies } from "./fiea-registration-statement";
import { fundConcepts, fundRules, fundTallies } from "./fiea-special-permission";
import { venueRules } from "./fiea-venues";
import { ventureRules } from "./ftk";
import * as instruments from "./instruments";
import * as investorParameters from "./investor-parameters";
import * as investors from "./investors";
import * as offerParameters from "./offer-parameters";
import { offerConcepts } from "./offers";
import { privatePlacement } from "./private-placements";
import * as providerParameters from "./provider-parameters";
import { cryptoAssetRules } from "./psa-crypto-assets";
import { intermediaryRules } from "./psa-intermediaries";
import { stablecoinRules } from "./psa-stablecoins";
import * as services from "./services";
import { untranslated } from "./untranslated";

/** Japan: the right and, for paragraph-2 rights, the token form decide; offers are counted by persons solicited, or by acquirers. */
export const jp = jurisdiction({
  code: "JP",
  name: "Japan",
  currency: "JPY",
  territory: ["JP"],
  lastChecked: "2026-11-22",
  completeFrom: "2023-06-01",
  facts,
  instruments: Object.values(instruments),
  parameters: [...Object.values(dates), ...Object.values(offerParameters), ...Object.values(investorParameters), ...Object.values(providerParameters)],
  concepts: [
    ...Object.values(classification),
    ...Object.values(investors),
    ...offerConcepts,
    privatePlacement,
    ...registrationConcepts,
    ...Object.values(services),
    ...fundConcepts,
  ],
  tallies: [...registrationTallies, ...fundTallies],
  rules: [
    ...registrationRules,
    ...placementRules,
    ...paragraphTwoRules,
    ...dealerRules,
    ...fundRules,
    ...venueRules,
    ...ventureRules,
    ...cryptoAssetRules,
    ...intermediaryRules,
    ...stablecoinRules,
    ...amlRules,
    ...reformRules,
  ],
  untranslated,
});
