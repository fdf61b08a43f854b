import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import * as parameters from "./parameters";
import { fundRules, fundTallies } from "./private-funds";
import { prospectusRules, prospectusTallies } from "./prospectus";
import { providerRules } from "./providers";
import { tokenIssueRules } from "./token-issues";
import { untranslated } from "./untranslated";

/** Jersey: a token issue by a Jersey company needs consent first, and the guidance on real-world assets binds through it. */
export const je = jurisdiction({
  code: "JE",
  name: "Jersey",
  currency: "GBP",
  territory: ["JE"],
  lastChecked: "2026-11-22",
  completeFrom: "2025-08-06",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  tallies: [...prospectusTallies, ...fundTallies],
  rules: [...tokenIssueRules, ...prospectusRules, ...fundRules, ...providerRules],
  untranslated,
});
