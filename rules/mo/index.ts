import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import { unauthorisedFinancialService } from "./financial-system-act";
import { institutionBan } from "./institution-ban";
import * as instruments from "./instruments";
import { mainlandNexus } from "./mainland-nexus";
import { tokenOfferingGap } from "./token-offering-gap";

export const mo = jurisdiction({
  code: "MO",
  name: "Macau",
  currency: "MOP",
  territory: ["MO"],
  lastChecked: "2026-11-22",
  completeFrom: "2023-11-01",
  facts,
  instruments: Object.values(instruments),
  parameters: [],
  concepts: Object.values(concepts),
  rules: [institutionBan, unauthorisedFinancialService, tokenOfferingGap, mainlandNexus],
  untranslated: [
    {
      card: "Stance: marketing from abroad and acceptance of unsolicited investors",
      reason: "Nothing was found that says whether marketing into Macau without a sale there, or a sale to an investor who comes unasked, is regulated.",
      judge: "Whether material that reaches Macau, or the acceptance of an unsolicited investor, needs a position of the Monetary Authority.",
    },
  ],
});
