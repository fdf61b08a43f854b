import { cite } from "../../src/authoring";
import { unauthorisedServices } from "../eu/mica-overlays";
import { cmf, micaOrdinance } from "./instruments";

export const unlicensedServices = unauthorisedServices({
  id: "fr.mica.unlicensed-services",
  title: "Crypto-asset services to clients in France without authorisation are punished",
  kind: "authorisation",
  cites: [cite(cmf, "arts L.54-10-1 ff."), cite(micaOrdinance, "end of the registration as PSAN")],
  inForce: { from: "2024-12-30" },
  evidence: "unverified",
  managers: "Those who manage the provider.",
  remedies: ["Stop onboarding and marketing in France and wind down, or obtain the authorisation or a passport into France."],
  notes: [
    "Reported, not confirmed: two years of imprisonment and EUR 30,000; sites can be blocked and are put on the AMF's blacklist.",
    "Providers registered as PSAN before 2024-12-30 were covered up to 2026-06-30; 2026-07-01 is unclear, later days are not covered.",
  ],
});

export const micaRules = [unlicensedServices];
