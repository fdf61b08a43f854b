import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { cbi2017Rules } from "./cbi-2017";

/** Iraq: the financial sector is barred from cryptocurrency by the central bank. */
export const iq = jurisdiction({
  code: "IQ",
  name: "Iraq",
  currency: "IQD",
  territory: ["IQ"],
  lastChecked: "2026-11-22",
  completeFrom: "2017-12-03",
  facts,
  instruments: Object.values(instruments),
  parameters: [],
  concepts: Object.values(concepts),
  rules: cbi2017Rules,
});
