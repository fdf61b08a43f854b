import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import * as parameters from "./parameters";
import { bcb144Rules } from "./bcb-144-2020";

/** Bolivia: banned from financial channels until 2024-06-24, licensed since. */
export const bo = jurisdiction({
  code: "BO",
  name: "Bolivia",
  currency: "BOB",
  territory: ["BO"],
  lastChecked: "2026-11-22",
  completeFrom: "2020-12-15",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  rules: bcb144Rules,
});
