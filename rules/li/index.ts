import { jurisdiction } from "../../src/authoring";
import { concepts } from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { micaDgRules } from "./mica-dg";
import * as parameters from "./parameters";
import { basicInformationRules, basicInformationTallies } from "./tvtg-basic-information";
import { registrationRules } from "./tvtg-registration";
import { representationRules } from "./tvtg-representation";
import { wppdgRules } from "./wppdg";

/** Liechtenstein: the law of the Union as it binds in the EEA, and the Token Act for what that law leaves out. */
export const li = jurisdiction({
  code: "LI",
  name: "Liechtenstein",
  parent: "EU",
  currency: "EUR",
  territory: ["LI"],
  lastChecked: "2026-11-22",
  completeFrom: "2025-02-01",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts,
  tallies: basicInformationTallies,
  rules: [...registrationRules, ...basicInformationRules, ...representationRules, ...wppdgRules, ...micaDgRules],
  untranslated: [
    {
      card: "li.tvtg.art7-representation: choice of law alone",
      reason: "Terms that choose the law of Liechtenstein bring art. 7 into play without issuer, provider or user there; such an offering does not touch the place otherwise.",
      judge: "Whether the terms of a token that is otherwise foreign choose the law of Liechtenstein.",
    },
    {
      card: "li.tvtg.art30-basic-information: hybrid tokens of self-issuers",
      reason: "The practice of the FMA on tokens with features of several classes was not found.",
      judge: "The FMA, before the issue, on whether basic information or a white paper is due.",
    },
  ],
});
