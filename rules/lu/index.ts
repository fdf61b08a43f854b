import { jurisdiction } from "../../src/authoring";

export const lu = jurisdiction({
  code: "LU",
  name: "Luxembourg",
  parent: "EU",
  currency: "EUR",
  territory: ["LU"],
  lastChecked: "2026-11-22",
  facts: {},
  instruments: [],
  parameters: [],
  concepts: [],
  tallies: [],
  rules: [],
  untranslated: [],
});
