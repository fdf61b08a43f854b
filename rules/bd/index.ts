import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { circular2022Rules } from "./bb-circular-2022";

/** Bangladesh: virtual assets are barred as a matter of foreign exchange law; financial assets that Bangladesh Bank recognises are left out. */
export const bd = jurisdiction({
  code: "BD",
  name: "Bangladesh",
  currency: "BDT",
  territory: ["BD"],
  lastChecked: "2026-11-22",
  completeFrom: "2022-09-15",
  facts,
  instruments: Object.values(instruments),
  parameters: [],
  concepts: Object.values(concepts),
  rules: circular2022Rules,
});
