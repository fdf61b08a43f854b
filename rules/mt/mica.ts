import { cite } from "../../src/authoring";
import { mica } from "../eu/instruments";
import { servicesAfterTransition } from "../eu/mica-overlays";
import { cryptoAssetsAct } from "./instruments";

export const transitionEnded = servicesAfterTransition({
  id: "mt.mica.transition-ended",
  state: "Malta",
  ended: "2026-07-01",
  cites: [cite(mica, "arts 59, 143(3): eighteen months, as reported", { evidence: "secondary" }), cite(cryptoAssetsAct, "services without authorisation")],
  notes: ["Holders of a licence under the Virtual Financial Assets Act: covered surely to 2026-06-30; 2026-07-01 is unclear; later days are not covered. The MFSA is the authority."],
});

export const micaRules = [transitionEnded];
