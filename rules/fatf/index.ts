import { jurisdiction } from "../../src/authoring";
import { concepts, facts, rules } from "./due-diligence";
import * as instruments from "./instruments";
import * as lists from "./lists";

/** The lists of the Financial Action Task Force: more care, not a ban, wherever the offering is made. */
export const fatf = jurisdiction({
  code: "FATF",
  name: "FATF lists",
  currency: "USD",
  worldwide: true,
  territory: [],
  lastChecked: "2026-11-22",
  completeFrom: "2025-06-13",
  facts,
  instruments: Object.values(instruments),
  parameters: [],
  concepts,
  lists: Object.values(lists),
  rules,
});
