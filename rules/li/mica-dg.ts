import { cite, holds, vocabulary } from "../../src/authoring";
import { offerWithoutWhitePaper, unauthorisedArtOffer, unauthorisedEmtOffer, unauthorisedServices } from "../eu/mica-overlays";
import { transitionFacts } from "../eu/mica-t5-transition";
import { transitionClosed } from "./concepts";
import { micaDg, transitionExtension } from "./instruments";

/** What MiCA demands stands in the rules of the Union; here is what a breach means in Liechtenstein. */

const { isNot } = vocabulary("EUR", transitionFacts);

const penalty = "Up to three years of imprisonment (art. 26); half of it where negligent. Other breaches: fines of the FMA.";
const personnel = "Members of the bodies of offeror and issuer.";

export const services = unauthorisedServices({
  id: "li.mica-dg.enforcement",
  title: "Crypto-asset services without authorisation are a criminal offence in Liechtenstein",
  kind: "prohibition",
  cites: [cite(micaDg, "art. 26; transitional provisions"), cite(transitionExtension, "transitional provision")],
  inForce: { from: "2025-02-01" },
  unless: {
    "transitional": {
      title: "TT service provider registered earlier, until the end of 2026-07-01",
      conditions: { "registered-and-not-lapsed": holds(transitionClosed), "not-yet-decided": isNot("eu.caspDecisionTaken") },
      cites: [cite(micaDg, "transitional provisions"), cite(transitionExtension, "transitional provision")],
    },
  },
  managers: "Members of the provider's bodies.",
  remedies: ["Stop serving clients in Liechtenstein until the authorisation under MiCA is granted, or use an authorised provider."],
  notes: [penalty],
});

export const art = unauthorisedArtOffer({
  id: "li.mica-dg.enforcement-art",
  title: "Offering asset-referenced tokens without authorisation is a criminal offence in Liechtenstein",
  kind: "prohibition",
  cites: [cite(micaDg, "art. 26")],
  personnel,
  remedies: ["Take Liechtenstein out of the offer until the issuer is authorised."],
  notes: [penalty],
});

export const emt = unauthorisedEmtOffer({
  id: "li.mica-dg.enforcement-emt",
  title: "Offering e-money tokens without authorisation is a criminal offence in Liechtenstein",
  kind: "prohibition",
  cites: [cite(micaDg, "art. 26")],
  personnel,
  remedies: ["Take Liechtenstein out of the offer until a credit institution or an e-money institution issues the token."],
  notes: [penalty],
});

export const missingWhitePaper = offerWithoutWhitePaper({
  id: "li.mica-dg.enforcement-white-paper",
  title: "An offer without the white paper of MiCA is a criminal offence in Liechtenstein",
  kind: "prohibition",
  cites: [cite(micaDg, "art. 26(b)")],
  personnel,
  remedies: ["Notify and publish the white paper before the offer, or use an exemption of article 4 of MiCA."],
  notes: [penalty],
});

export const micaDgRules = [services, art, emt, missingWhitePaper];
