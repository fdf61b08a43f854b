import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { fx2017Rules } from "./fx-2017";

/** Morocco: dealing in virtual currency is an exchange offence until a bill, not yet enacted, becomes law. */
export const ma = jurisdiction({
  code: "MA",
  name: "Morocco",
  currency: "MAD",
  territory: ["MA"],
  lastChecked: "2026-11-22",
  completeFrom: "2017-11-20",
  facts,
  instruments: Object.values(instruments),
  parameters: [],
  concepts: Object.values(concepts),
  rules: fx2017Rules,
});
