import { jurisdiction } from "../../src/authoring";
import * as instruments from "./instruments";
import { micaRules } from "./mica";
import { smallOfferRules } from "./small-offer";

/** Ireland: small offers, and the end of the transition to MiCA. The rest is the law of the Union. */
export const ie = jurisdiction({
  code: "IE",
  name: "Ireland",
  parent: "EU",
  currency: "EUR",
  territory: ["IE"],
  lastChecked: "2026-11-22",
  completeFrom: "2024-12-30",
  facts: {},
  instruments: Object.values(instruments),
  parameters: [],
  concepts: [],
  rules: [...smallOfferRules, ...micaRules],
  untranslated: [
    {
      card: "ie.prospectus.small-offer: choice of the small-offer amount since 2026-06-05",
      reason: "That the state chose EUR 5,000,000, or asks for a document of its own, was not found.",
      judge: "Whether an offer from EUR 5,000,000 is still a small one, and whether a national document is due.",
    },
  ],
});
