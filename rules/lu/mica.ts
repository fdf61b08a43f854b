import { all, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { cryptoAsset } from "../eu/mica-concepts";
import { offerWithoutWhitePaper, unauthorisedArtOffer, unauthorisedEmtOffer, unauthorisedServices } from "../eu/mica-overlays";
import { micaLaw } from "./instruments";
import { suspensionLimit } from "./parameters";

export const micaFacts = defineFacts({
  "lu.suspendedByCssf": {
    subject: "offering",
    type: "boolean",
    meaning: "the CSSF has suspended the offer",
    ask: "Has the CSSF suspended the offer, or the admission of the token, under the Law of 6 February 2025?",
  },
  "lu.suspensionWorkingDay": {
    subject: "offering",
    type: "integer",
    unit: "days",
    meaning: "consecutive working days for which the suspension has run",
    ask: "For how many consecutive working days has the suspension run?",
  },
  "lu.continuedDuringSuspension": {
    subject: "offering",
    type: "boolean",
    meaning: "the offer goes on during the suspension",
    ask: "Does the offer go on although it is suspended?",
  },
});

const { atMost, is, isNot } = vocabulary("EUR", micaFacts);

const fines = "Fines: legal persons up to EUR 5,000,000 or the share of turnover that MiCA sets, natural persons up to EUR 700,000, or twice the benefit; market abuse up to EUR 5,000,000 for natural persons and EUR 15,000,000 or 15 % for legal ones.";

const cites = [cite(micaLaw, "powers and sanctions of the CSSF")];
const personnel = "Members of the bodies of offeror and issuer.";

export const enforcement = unauthorisedServices({
  id: "lu.mica.enforcement",
  title: "The CSSF orders unauthorised crypto-asset services to stop",
  kind: "prohibition",
  cites,
  managers: "Members of the provider's bodies.",
  remedies: ["Stop serving clients in Luxembourg until the authorisation is granted, or use an authorised provider."],
  notes: [fines, "Breaches of the rules on transfers of crypto-assets: twice the benefit or up to EUR 1,000,000 (credit institutions EUR 5,000,000 or 10 %)."],
});

export const missingWhitePaper = offerWithoutWhitePaper({
  id: "lu.mica.enforcement-white-paper",
  title: "An offer without the white paper of MiCA is fined, suspended or prohibited by the CSSF",
  kind: "disclosure",
  cites,
  personnel,
  remedies: ["Notify and publish the white paper before the offer, or use an exemption of article 4 of MiCA."],
  notes: [fines],
});

export const art = unauthorisedArtOffer({
  id: "lu.mica.enforcement-art",
  title: "The CSSF stops offers of asset-referenced tokens without authorisation",
  kind: "prohibition",
  cites,
  personnel,
  remedies: ["Take Luxembourg out of the offer until the issuer is authorised."],
  notes: [fines],
});

export const emt = unauthorisedEmtOffer({
  id: "lu.mica.enforcement-emt",
  title: "The CSSF stops offers of e-money tokens without authorisation",
  kind: "prohibition",
  cites,
  personnel,
  remedies: ["Take Luxembourg out of the offer until a credit institution or an e-money institution issues the token."],
  notes: [fines],
});

export const suspension = rule({
  id: "lu.mica.enforcement-suspension",
  title: "An offer that the CSSF has suspended does not go on",
  kind: "prohibition",
  cites: [cite(micaLaw, "suspension for up to 30 consecutive working days")],
  subject: "offering",
  nexus: ["sale"],
  when: all(holds(cryptoAsset), is("lu.suspendedByCssf"), atMost("lu.suspensionWorkingDay", suspensionLimit)),
  requires: { "halted-during-the-suspension": isNot("lu.continuedDuringSuspension") },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "platform", basis: "joint" }, { role: "personnel", basis: "joint" }],
  remedies: ["Halt the offer until the suspension ends."],
  notes: ["A single suspension cannot last longer than 30 consecutive working days; beyond that the CSSF has to prohibit the offer."],
});

export const micaRules = [enforcement, missingWhitePaper, art, emt, suspension];
