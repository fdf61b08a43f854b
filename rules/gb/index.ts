import { jurisdiction } from "../../src/authoring";
import { carfRules } from "./carf";
import { massMarketRules } from "./cobs-mass-market";
import { schemeRules } from "./cobs-schemes";
import * as concepts from "./concepts";
import { cryptoActivityRules } from "./crypto-activities";
import { admissionRules } from "./crypto-admission";
import * as cryptoInstruments from "./crypto-instruments";
import { cryptoOfferRules, cryptoTallies } from "./crypto-public-offers";
import * as dates from "./dates";
import { sandboxRules } from "./dss";
import { facts } from "./facts";
import { promotionRules } from "./financial-promotion";
import { generalProhibitionRules } from "./fsma-general-prohibition";
import * as instruments from "./instruments";
import * as investorConcepts from "./investor-concepts";
import { mlrRules } from "./mlr";
import * as offerParameters from "./offer-parameters";
import { piscesRules } from "./pisces";
import { platformRules } from "./poatr-platforms";
import { poatrRules, poatrTallies } from "./poatr-public-offers";
import * as promotionParameters from "./promotion-parameters";
import { disclosureRules } from "./retail-disclosure";
import { issuanceGuardrail, stablecoinRules } from "./stablecoins";
import { fundTokenRules } from "./tokenised-funds";
import { oldLawRules, oldLawTallies } from "./uk-prospectus";
import { untranslated } from "./untranslated";


/** The United Kingdom without the Crown dependencies: a token is regulated as the investment whose rights it confers, else as a cryptoasset. */
export const gb = jurisdiction({
  code: "GB",
  name: "United Kingdom",
  currency: "GBP",
  territory: ["GB"],
  lastChecked: "2026-11-22",
  completeFrom: "2023-10-08",
  facts,
  instruments: [...Object.values(instruments), ...Object.values(cryptoInstruments)],
  parameters: [...Object.values(dates), ...Object.values(offerParameters), ...Object.values(promotionParameters), issuanceGuardrail],
  concepts: [...Object.values(concepts), ...Object.values(investorConcepts)],
  tallies: [...poatrTallies, ...oldLawTallies, ...cryptoTallies],
  rules: [
    ...poatrRules,
    ...platformRules,
    ...oldLawRules,
    ...generalProhibitionRules,
    ...promotionRules,
    ...massMarketRules,
    ...schemeRules,
    ...fundTokenRules,
    ...disclosureRules,
    ...sandboxRules,
    ...piscesRules,
    ...cryptoOfferRules,
    ...admissionRules,
    ...cryptoActivityRules,
    ...stablecoinRules,
    ...mlrRules,
    ...carfRules,
  ],
  untranslated,
});
