import { cite } from "../../src/authoring";
import { mica } from "../eu/instruments";
import { servicesAfterTransition } from "../eu/mica-overlays";

export const transitionEnded = servicesAfterTransition({
  id: "ie.mica.transition-ended",
  state: "Ireland",
  ended: "2025-12-30",
  cites: [cite(mica, "arts 59, 143(3): twelve months, as reported", { evidence: "secondary" })],
  notes: ["Covered surely to 2025-12-29; 2025-12-30 and 31 are unclear; later days are not covered. The Central Bank of Ireland is the authority."],
});

export const micaRules = [transitionEnded];
