import { cite } from "../../src/authoring";
import { mica } from "../eu/instruments";
import { unauthorisedServices } from "../eu/mica-overlays";

export const transitionEnded = unauthorisedServices({
  id: "es.mica.transition-ended",
  title: "Crypto-asset services to clients in Spain need the authorisation of MiCA; the transition ended on 2025-12-30",
  kind: "authorisation",
  cites: [cite(mica, "arts 59, 143(3): twelve months in Spain", { evidence: "secondary" })],
  inForce: { from: "2024-12-30" },
  managers: "Those who manage the provider.",
  remedies: ["Obtain the authorisation under MiCA or a passport into Spain, or wind down."],
  notes: ["Providers registered with the Bank of Spain before 2024-12-30 were covered to 2025-12-30, that day included; the register took no new entries from 2024-12-30 on. Stricter than the Union's last day."],
});

export const micaRules = [transitionEnded];
