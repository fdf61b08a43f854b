import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { circulars2023Rules } from "./circulars-2023";

/** Kuwait: virtual assets are banned across all supervisors; securities that they regulate are left out. */
export const kw = jurisdiction({
  code: "KW",
  name: "Kuwait",
  currency: "KWD",
  territory: ["KW"],
  lastChecked: "2026-11-22",
  completeFrom: "2023-07-18",
  facts,
  instruments: Object.values(instruments),
  parameters: [],
  concepts: Object.values(concepts),
  rules: circulars2023Rules,
});
