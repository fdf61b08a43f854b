import { jurisdiction } from "../../src/authoring";
import { ewpgFacts, ewpgRules } from "./ewpg";
import { ewpgParameters } from "./ewpg-parameters";
import * as instruments from "./instruments";
import { investorConcepts } from "./investor-caps";
import { investorFacts } from "./investor-facts";
import { investorParameters } from "./investor-parameters";
import { kagbConcepts, kagbFacts, kagbParameters, kagbRules } from "./kagb";
import { kmagRules } from "./kmag";
import { kwgRules } from "./kwg";
import { vermanlgRules } from "./vermanlg";
import { vermanlgFacts } from "./vermanlg-facts";
import { vermanlgParameters } from "./vermanlg-parameters";
import { wppgRules } from "./wppg";
import { wppgFacts } from "./wppg-facts";
import { wppgParameters } from "./wppg-parameters";

/** Germany: what it adds to the law of the Union. */
export const de = jurisdiction({
  code: "DE",
  name: "Germany",
  parent: "EU",
  currency: "EUR",
  territory: ["DE"],
  lastChecked: "2026-11-22",
  completeFrom: "2024-12-30",
  facts: { ...wppgFacts, ...investorFacts, ...vermanlgFacts, ...ewpgFacts, ...kagbFacts },
  instruments: Object.values(instruments),
  parameters: [...wppgParameters, ...investorParameters, ...vermanlgParameters, ...ewpgParameters, ...kagbParameters],
  concepts: [...investorConcepts, ...kagbConcepts],
  tallies: [],
  rules: [...wppgRules, ...vermanlgRules, ...ewpgRules, ...kwgRules, ...kmagRules, ...kagbRules],
  untranslated: [
    {
      card: "de.kmag.sanctions-transition: insider offences",
      reason: "Section 46 KMAG also punishes insider dealing in crypto-assets; intent and knowledge of single persons are not facts of an offering. The prohibitions themselves are rules of the Union.",
      judge: "Whether a person who holds inside information traded or tipped.",
    },
    {
      card: "de.wppg.small-offer-wib: 2018-07-21 to 2019-07-20",
      reason: "The first year of the sheet, with a total of less than EUR 8,000,000, is known from a secondary source only and lies before the Prospectus Regulation applied as a whole.",
      judge: "Whether an offer of that year needed a sheet or a prospectus.",
    },
  ],
});
