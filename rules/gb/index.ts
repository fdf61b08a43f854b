import { jurisdiction } from "../../src/authoring";

export const gb = jurisdiction({
  code: "GB",
  name: "United Kingdom",
  currency: "GBP",
  territory: ["GB"],
  lastChecked: "2026-11-22",
  facts: {},
  instruments: [],
  parameters: [],
  concepts: [],
  tallies: [],
  rules: [],
  untranslated: [],
});
