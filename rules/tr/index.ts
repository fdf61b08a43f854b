import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { moneyLaunderingRules } from "./money-laundering";
import * as parameters from "./parameters";
import { paymentRules } from "./payments";
import { publicOfferRules } from "./public-offers";
import { serviceProviderRules } from "./service-providers";
import { tokenisedInstrumentRules } from "./tokenised-instruments";

/** Türkiye: instruments become tokens only under principles that the Capital Markets Board has yet to set; other tokens are sold through its platforms. */
export const tr = jurisdiction({
  code: "TR",
  name: "Türkiye",
  currency: "TRY",
  territory: ["TR"],
  lastChecked: "2026-11-22",
  completeFrom: "2025-03-13",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  rules: [...tokenisedInstrumentRules, ...serviceProviderRules, ...publicOfferRules, ...paymentRules, ...moneyLaunderingRules],
  untranslated: [
    {
      card: "tr.casp.authorisation: transition of 2024",
      reason: "What persons who applied by 2024-08-02 could go on doing was not read.",
      judge: "Whether a provider was allowed to operate while its application was pending.",
    },
    {
      card: "tr.cml.public-offer: listing",
      reason: "Duties on listing are named in the notes without their content.",
      judge: "Whether the instrument must be listed, and what that demands.",
    },
  ],
});
