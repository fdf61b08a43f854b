import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { penalCodeRules } from "./penal-code";

/** Nepal: an offence of the Penal Code since 2024-04-12, before that a ban by notices of the central bank. */
export const np = jurisdiction({
  code: "NP",
  name: "Nepal",
  currency: "NPR",
  territory: ["NP"],
  lastChecked: "2026-11-22",
  completeFrom: "2024-04-12",
  facts,
  instruments: Object.values(instruments),
  parameters: [],
  concepts: Object.values(concepts),
  rules: penalCodeRules,
  untranslated: [
    {
      card: "np.penal-code.s262a: persons exposed (Nepalese abroad under the notices)",
      reason: "The notices are reported to address Nepalese abroad too; an offering does not say of which nationality buyers abroad are, and how far the notices reach was not found.",
      judge: "Whether Nepalese citizens abroad take part in the offering, and whether the ban follows them.",
    },
  ],
});
