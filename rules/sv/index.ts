import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { issueRules } from "./issues";
import * as parameters from "./parameters";
import { providerRules } from "./providers";
import { untranslated } from "./untranslated";

/** El Salvador: digital assets are no securities; public issues and service providers register with the CNAD. */
export const sv = jurisdiction({
  code: "SV",
  name: "El Salvador",
  currency: "USD",
  territory: ["SV"],
  lastChecked: "2026-11-22",
  completeFrom: "2026-01-01",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  rules: [...issueRules, ...providerRules],
  untranslated,
});
