import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { law2510Rules } from "./law-25-10";

/** Algeria: every act with a crypto-asset is an offence, whatever the token represents. */
export const dz = jurisdiction({
  code: "DZ",
  name: "Algeria",
  currency: "DZD",
  territory: ["DZ"],
  lastChecked: "2026-11-22",
  completeFrom: "2025-07-24",
  facts,
  instruments: Object.values(instruments),
  parameters: [],
  concepts: Object.values(concepts),
  rules: law2510Rules,
});
