import { jurisdiction } from "../../src/authoring";

export const ch = jurisdiction({
  code: "CH",
  name: "Switzerland",
  currency: "CHF",
  territory: ["CH"],
  lastChecked: "2026-11-22",
  facts: {},
  instruments: [],
  parameters: [],
  concepts: [],
  tallies: [],
  rules: [],
  untranslated: [],
});
