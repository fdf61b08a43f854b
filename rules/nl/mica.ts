import { cite } from "../../src/authoring";
import { mica } from "../eu/instruments";
import { servicesAfterTransition } from "../eu/mica-overlays";

export const transitionEnded = servicesAfterTransition({
  id: "nl.mica.transition-ended",
  state: "the Netherlands",
  ended: "2025-06-30",
  cites: [cite(mica, "arts 59, 143(3): six months, as reported", { evidence: "secondary" })],
  notes: ["Providers registered with DNB: covered surely to 2025-06-29; 2025-06-30 is unclear; later days are not covered. The AFM is the authority."],
});

export const micaRules = [transitionEnded];
