import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import { unauthorisedFinancialService } from "./financial-system-act";
import { institutionBan } from "./institution-ban";
import * as instruments from "./instruments";
import { tokenOfferingGap } from "./token-offering-gap";

export const mo = jurisdiction({
  code: "MO",
  name: "Macau",
  currency: "MOP",
  territory: ["MO"],
  lastChecked: "2026-11-22",
  facts,
  instruments: Object.values(instruments),
  parameters: [],
  concepts: Object.values(concepts),
  rules: [institutionBan, unauthorisedFinancialService, tokenOfferingGap],
  untranslated: [
    {
      card: "mo.cn-nexus",
      reason: "It adds no law of Macau: the law of the mainland decides it, and is read from the same offering by the mainland's own pack, for which Macau is offshore.",
      judge: "When a mainland asset, controller or resident investor is involved, read the mainland findings beside those of Macau.",
    },
  ],
});
