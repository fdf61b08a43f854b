import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { law194Rules } from "./law-194-2020";

/** Egypt: cryptocurrency and e-money need a licence of the Central Bank that nobody has; securities go the way of the Financial Regulatory Authority. */
export const eg = jurisdiction({
  code: "EG",
  name: "Egypt",
  currency: "EGP",
  territory: ["EG"],
  lastChecked: "2026-11-22",
  completeFrom: "2020-09-15",
  facts,
  instruments: Object.values(instruments),
  parameters: [],
  concepts: Object.values(concepts),
  rules: law194Rules,
});
