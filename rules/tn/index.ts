import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { fx2018Rules } from "./fx-2018";

/** Tunisia: barred in effect by exchange law and the position of the central bank; everything here is from memory. */
export const tn = jurisdiction({
  code: "TN",
  name: "Tunisia",
  currency: "TND",
  territory: ["TN"],
  lastChecked: "2026-11-22",
  completeFrom: "2019-01-01",
  facts,
  instruments: Object.values(instruments),
  parameters: [],
  concepts: Object.values(concepts),
  rules: fx2018Rules,
});
