import { jurisdiction } from "../../src/authoring";

export const de = jurisdiction({
  code: "DE",
  name: "Germany",
  parent: "EU",
  currency: "EUR",
  territory: ["DE"],
  lastChecked: "2026-11-22",
  facts: {},
  instruments: [],
  parameters: [],
  concepts: [],
  tallies: [],
  rules: [],
  untranslated: [],
});
