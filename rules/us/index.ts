import { jurisdiction } from "../../src/authoring";

export const us = jurisdiction({
  code: "US",
  name: "United States",
  currency: "USD",
  territory: ["US"],
  lastChecked: "2026-11-22",
  facts: {},
  instruments: [],
  parameters: [],
  concepts: [],
  tallies: [],
  rules: [],
  untranslated: [],
});
