import { cite } from "../../src/authoring";
import { mica } from "../eu/instruments";
import { servicesAfterTransition } from "../eu/mica-overlays";

export const transitionEnded = servicesAfterTransition({
  id: "es.mica.transition-ended",
  state: "Spain",
  ended: "2025-12-30",
  cites: [cite(mica, "arts 59, 143(3): twelve months in Spain", { evidence: "secondary" })],
  notes: ["Providers registered with the Bank of Spain before 2024-12-30 were covered to 2025-12-30, that day included; the register took no new entries from 2024-12-30 on. Stricter than the Union's last day."],
});

export const micaRules = [transitionEnded];
