import { jurisdiction } from "../../src/authoring";

export const eu = jurisdiction({
  code: "EU",
  name: "European Union",
  memberLaw: true,
  currency: "EUR",
  territory: [
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
    "IS", "LI", "NO",
  ],
  lastChecked: "2026-11-22",
  facts: {},
  instruments: [],
  parameters: [],
  concepts: [],
  tallies: [],
  rules: [],
  untranslated: [],
});
