import { jurisdiction } from "../../src/authoring";
import { arvaRules } from "./arva";
import * as capitalParameters from "./capital-parameters";
import { categoryTwoRules } from "./category-2";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { issuance2023Rules } from "./issuance-2023";
import { marketingRules } from "./marketing";
import * as parameters from "./parameters";
import { prohibitedRules } from "./prohibited";
import { realEstateRules } from "./real-estate";
import { vaspRules } from "./vasp-activities";

/** The Emirate of Dubai outside the DIFC, as its Virtual Assets Regulatory Authority sees it. Federal law applies beside it. */
export const aeVara = jurisdiction({
  code: "AE-VARA",
  name: "Dubai (VARA)",
  parent: "AE",
  currency: "AED",
  territory: ["AE-VARA"],
  lastChecked: "2026-11-22",
  completeFrom: "2025-05-19",
  facts,
  instruments: Object.values(instruments),
  parameters: [...Object.values(parameters), ...Object.values(capitalParameters)],
  concepts: Object.values(concepts),
  rules: [...arvaRules, ...issuance2023Rules, ...categoryTwoRules, ...prohibitedRules, ...marketingRules, ...vaspRules, ...realEstateRules],
  untranslated: [
    {
      card: "ae-vara.va-issuance.category-1-arva: Significant ARVA Issuer",
      reason: "VARA designates at its discretion and sets added capital, reserve and audit rules case by case.",
      judge: "Whether VARA has designated the issuer, and what it then prescribed.",
    },
    {
      card: "ae-vara.va-issuance.category-2-distributor: issues other than of asset- or fiat-referenced tokens before 2025-05-19",
      reason: "The text of 2023 is recorded for asset-referenced tokens only.",
      judge: "Whether the issuer of another token needed approval under the text of 2023.",
    },
  ],
});
