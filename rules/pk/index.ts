import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import * as parameters from "./parameters";
import { sbp03Rules } from "./sbp-03-2018";

/** Pakistan: barred from banks until 2026-04-13; licensed by the virtual assets authority since. */
export const pk = jurisdiction({
  code: "PK",
  name: "Pakistan",
  currency: "PKR",
  territory: ["PK"],
  lastChecked: "2026-11-22",
  completeFrom: "2018-04-06",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  rules: sbp03Rules,
});
