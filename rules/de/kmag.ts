import { cite } from "../../src/authoring";
import { offerWithoutWhitePaper, unauthorisedArtOffer, unauthorisedEmtOffer, unauthorisedServices } from "../eu/mica-overlays";
import { kmag } from "./instruments";

/** What MiCA demands stands in the rules of the Union; here is what a breach means in Germany. */

const personnel = "Those who act for the offeror or issuer.";
const penalty = "Up to five years of imprisonment, or a fine; up to three years where negligent (section 46(6)).";

export const services = unauthorisedServices({
  id: "de.kmag.sanctions-transition",
  title: "Crypto-asset services without authorisation are a criminal offence in Germany",
  kind: "prohibition",
  cites: [cite(kmag, "s. 46; s. 50(2) no 3")],
  managers: "Managers and staff who act for the provider.",
  remedies: ["Stop serving clients in Germany until the authorisation under MiCA is granted, or use an authorised provider."],
  notes: [penalty, "Former licences under section 32 KWG lapsed at the latest at the end of 2025-12-31. BaFin can act against marketing too."],
});

export const art = unauthorisedArtOffer({
  id: "de.kmag.sanctions-transition-art",
  title: "Offering asset-referenced tokens without authorisation is a criminal offence in Germany",
  kind: "prohibition",
  cites: [cite(kmag, "s. 46")],
  personnel,
  remedies: ["Take Germany out of the offer until the issuer is authorised."],
  notes: [penalty],
});

export const emt = unauthorisedEmtOffer({
  id: "de.kmag.sanctions-transition-emt",
  title: "Offering e-money tokens without authorisation is a criminal offence in Germany",
  kind: "prohibition",
  cites: [cite(kmag, "s. 46")],
  personnel,
  remedies: ["Take Germany out of the offer until a credit institution or an e-money institution issues the token."],
  notes: [penalty],
});

export const missingWhitePaper = offerWithoutWhitePaper({
  id: "de.kmag.sanctions-transition-white-paper",
  title: "An offer without the white paper of MiCA is an administrative offence in Germany",
  kind: "disclosure",
  cites: [cite(kmag, "s. 47(3) no 1")],
  personnel,
  remedies: ["Notify and publish the white paper before the offer, or use an exemption of article 4 of MiCA."],
  notes: ["A fine; the amounts of section 47 are not recorded here."],
});

export const kmagRules = [services, art, emt, missingWhitePaper];
