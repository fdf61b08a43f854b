import { all, any, cite, defineFacts, holds, not, rule, vocabulary } from "../../src/authoring";
import { cryptoAsset } from "../eu/mica-concepts";
import { financialInstrument } from "../eu/token-regime";
import { cmf } from "./instruments";

export const biensDiversFacts = defineFacts({
  "fr.returnProspect": {
    subject: "offering",
    type: "boolean",
    meaning: "communications hold out a direct or indirect financial return from rights over an asset",
    ask: "Do communications promote rights over one or several assets with the prospect of a direct or indirect financial return, or one with similar economic effect?",
  },
  "fr.buyBackOrYield": {
    subject: "offering",
    type: "boolean",
    meaning: "a buy-back, an exchange or a yield is offered on the asset",
    ask: "Is the purchaser offered a buy-back or exchange of the asset, a revaluation or a yield?",
  },
  "fr.amfFileRegistered": {
    subject: "offering",
    type: "boolean",
    meaning: "the AMF has given the offer a registration number",
    ask: "Has the AMF registered the file of the offer and given it a number?",
  },
});

const { is, isNot } = vocabulary("EUR", biensDiversFacts);

export const biensDivers = rule({
  id: "fr.biens-divers",
  title: "Atypical assets with a promised return are registered with the AMF before promotion",
  kind: "authorisation",
  cites: [cite(cmf, "arts L.551-1 ff.")],
  evidence: "unverified",
  subject: "offering",
  nexus: ["sale", "marketing"],
  when: all(
    any(is("sales.offeredHere"), is("marketing.here")),
    not(any(holds(financialInstrument), holds(cryptoAsset))),
    any(all(is("fr.returnProspect"), isNot("asset.holdersControlDayToDay")), is("fr.buyBackOrYield")),
  ),
  requires: { "registered-with-the-amf": is("fr.amfFileRegistered") },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "marketer", basis: "joint" },
    { role: "platform", basis: "joint", note: "As far as it markets or offers." },
  ],
  remedies: ["Register the file with the AMF before any promotion.", "Drop buy-back, yield and every prospect of a return."],
  openTexture: [{ term: "scope beside MiCA", question: "Does the regime still reach tokens on atypical assets that MiCA leaves out, such as unique ones?", by: "counsel" }],
  notes: ["Known from memory only; the scope since MiCA is not confirmed."],
});

export const biensDiversRules = [biensDivers];
