import { all, cite, defineFacts, holds, not, rule, vocabulary } from "../../src/authoring";
import { cryptoAsset } from "../eu/mica-concepts";
import { financialInstrument } from "../eu/token-regime";
import { tuf } from "./instruments";

export const productFacts = defineFacts({
  "it.capitalUsed": { subject: "offering", type: "boolean", meaning: "buyers put capital to use", ask: "Do buyers put capital to use by buying the token?" },
  "it.returnExpected": { subject: "offering", type: "boolean", meaning: "a financial return is expected", ask: "Is a financial return promised or to be expected (buy-back at a higher price, yield)?" },
  "it.riskLinked": { subject: "offering", type: "boolean", meaning: "buyers bear a risk that comes with the use of capital", ask: "Do buyers bear a risk that comes with that use of capital?" },
  "it.domesticProspectus": { subject: "offering", type: "boolean", meaning: "Consob approved a domestic prospectus", ask: "Has Consob approved a prospectus for this financial product?" },
  "it.promotedByIntermediary": {
    subject: "offering",
    type: "boolean",
    meaning: "the product is promoted at a distance through authorised intermediaries only",
    ask: "Is the product promoted at a distance only through authorised intermediaries (yes if it is not promoted at a distance)?",
  },
  "it.domesticExemption": {
    subject: "offering",
    type: "boolean",
    meaning: "the offer is within a domestic exemption",
    ask: "Is the offer within an exemption of the domestic prospectus rules (few persons, small amount and the like)?",
    judgement: { by: "counsel", note: "The thresholds of the domestic exemptions were not verified." },
  },
});

const { is } = vocabulary("EUR", productFacts);

export const financialProduct = rule({
  id: "it.tuf.financial-product",
  title: "A token outside MiFID and MiCA that is an investment of a financial kind needs a domestic prospectus",
  kind: "disclosure",
  cites: [cite(tuf, "arts 1(1)(u), 30, 32, 94 ff.")],
  evidence: "unverified",
  subject: "offering",
  nexus: ["sale", "marketing"],
  when: all(
    is("sales.offeredHere"),
    not(holds(financialInstrument)),
    not(holds(cryptoAsset)),
    is("it.capitalUsed"),
    is("it.returnExpected"),
    is("it.riskLinked"),
  ),
  requires: { "approved-prospectus": is("it.domesticProspectus"), "promoted-through-intermediaries": is("it.promotedByIntermediary") },
  unless: {
    "domestic-exemption": {
      title: "Exempt under the domestic rules",
      conditions: { "domestic-exemption": is("it.domesticExemption"), "promoted-through-intermediaries": is("it.promotedByIntermediary") },
      cites: [cite(tuf, "arts 94 ff., exemptions")],
      evidence: "unverified",
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "joint", note: "The promoter." },
    { role: "platform", basis: "joint" },
    { role: "marketer", basis: "joint", note: "Influencers included." },
  ],
  remedies: ["Restructure the token into a form of MiCA or MiFID.", "Stop the promotion in Italy."],
  openTexture: [{ term: "domestic exemptions", question: "Is the offer within a domestic exemption?", by: "counsel" }],
  notes: ["All three elements are needed: use of capital, expected return, risk that comes with it. Whether crypto-assets within MiCA are wholly outside the notion was not verified; they are not judged here."],
});

export const productRules = [financialProduct];
