import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { dab2022Rules } from "./dab-2022";

/** Afghanistan: trade in digital currencies is forbidden by order of the central bank. */
export const af = jurisdiction({
  code: "AF",
  name: "Afghanistan",
  currency: "AFN",
  territory: ["AF"],
  lastChecked: "2026-11-22",
  completeFrom: "2022-09-01",
  facts,
  instruments: Object.values(instruments),
  parameters: [],
  concepts: Object.values(concepts),
  rules: dab2022Rules,
});
