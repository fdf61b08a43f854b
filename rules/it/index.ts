import { jurisdiction } from "../../src/authoring";
import { digitalFacts, digitalInstrument, digitalRules, specialisedCapital } from "./digital-instruments";
import { productFacts, productRules } from "./financial-product";
import * as instruments from "./instruments";
import { micaRules } from "./mica";
import { smallOfferRules } from "./small-offer";

/** Italy: what it adds to the law of the Union. */
export const it = jurisdiction({
  code: "IT",
  name: "Italy",
  parent: "EU",
  currency: "EUR",
  territory: ["IT"],
  lastChecked: "2026-11-22",
  completeFrom: "2024-12-30",
  facts: { ...digitalFacts, ...productFacts },
  instruments: Object.values(instruments),
  parameters: [specialisedCapital],
  concepts: [digitalInstrument],
  rules: [...digitalRules, ...micaRules, ...productRules, ...smallOfferRules],
  untranslated: [
    {
      card: "it.tuf.financial-product: off-premises offers",
      reason: "Law 21/2024 relieves off-premises offers of own shares by listed issuers from EUR 250,000 (TUF art. 30(2)(b-bis)); the rules it relieves from were not read.",
      judge: "Whether an offer away from the business premises needs authorised agents.",
    },
    {
      card: "it.fintech-decree.instrument-scope: later changes of Resolution 22923",
      reason: "Changes made from 2024 to 2026, also on quotas of an S.r.l., were not found.",
      judge: "Whether Consob has extended the list of instruments.",
    },
  ],
});
