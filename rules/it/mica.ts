import { cite } from "../../src/authoring";
import { unauthorisedServices } from "../eu/mica-overlays";
import { micaDecree, transitionDecree } from "./instruments";

export const transitionEnded = unauthorisedServices({
  id: "it.mica.transition-ended",
  title: "Crypto-asset services to clients in Italy without authorisation are unlawful; the transition ended on 2026-06-30",
  kind: "authorisation",
  cites: [cite(micaDecree, "arts 30, 45"), cite(transitionDecree, "amendment of art. 45")],
  inForce: { from: "2024-12-30" },
  managers: "Those who manage the provider.",
  remedies: ["Obtain the authorisation under MiCA or a passport into Italy, or wind down."],
  notes: [
    "Providers in the OAM register on 2024-12-27: covered to 2025-12-30; with an application filed by then, in Italy or another Member State, to 2026-06-30 or the decision, one day less than the Union's last day.",
    "Where another company of the group applied, article 45(1-bis) can stand in for the own application, with conditions of its own.",
  ],
});

export const micaRules = [transitionEnded];
