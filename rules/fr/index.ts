import { jurisdiction } from "../../src/authoring";

export const fr = jurisdiction({
  code: "FR",
  name: "France",
  parent: "EU",
  currency: "EUR",
  territory: ["FR"],
  lastChecked: "2026-11-22",
  facts: {},
  instruments: [],
  parameters: [],
  concepts: [],
  tallies: [],
  rules: [],
  untranslated: [],
});
