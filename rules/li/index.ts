import { jurisdiction } from "../../src/authoring";

export const li = jurisdiction({
  code: "LI",
  name: "Liechtenstein",
  parent: "EU",
  currency: "EUR",
  territory: ["LI"],
  lastChecked: "2026-11-22",
  facts: {},
  instruments: [],
  parameters: [],
  concepts: [],
  tallies: [],
  rules: [],
  untranslated: [],
});
