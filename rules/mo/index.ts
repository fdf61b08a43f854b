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
  facts,
  instruments: Object.values(instruments),
  parameters: [],
  concepts: Object.values(concepts),
  rules: [institutionBan, unauthorisedFinancialService, tokenOfferingGap, mainlandNexus],
});
