import { cite } from "../../src/authoring";
import { mica } from "../eu/instruments";
import { servicesAfterTransition } from "../eu/mica-overlays";

export const transitionEnded = servicesAfterTransition({
  id: "at.mica.transition-ended",
  state: "Austria",
  ended: "2025-12-30",
  cites: [cite(mica, "arts 59, 143(3): twelve months, as reported", { evidence: "secondary" })],
  notes: ["Providers registered with the FMA for money laundering before 2024-12-30: covered surely to 2025-12-29; 2025-12-30 and 31 are unclear; later days are not covered.", "Financial advisers who give crypto-asset services are not covered by the transition: for them the transitional state is none."],
});

export const micaRules = [transitionEnded];
