import { all, cite, defineFacts, rule, vocabulary } from "../../src/authoring";
import { offerExposure } from "./exposures";
import { securitiesAct } from "./security-instruments";

/** The territories with a country code of their own. No source that was read says how far federal law reaches them, or what they ask themselves. */

/** Puerto Rico, the Virgin Islands, Guam, American Samoa, the Northern Mariana Islands: judged as the United States by assumption, and never cleared on it. */
export const TERRITORIES = ["PR", "VI", "GU", "AS", "MP"];

const NAMES = "Puerto Rico, the Virgin Islands, Guam, American Samoa or the Northern Mariana Islands";
const NOT_READ = "That federal law treats the territory as the United States is an assumption here; neither that nor the territory's own law was read.";

export const territoryFacts = defineFacts({
  "us.saleInTerritory": { subject: "sale", type: "boolean", readAs: { fact: "sale.here", territory: TERRITORIES }, meaning: `the sale is into ${NAMES}`, ask: `Is the sale into ${NAMES}?` },
  "us.issuerOfTerritory": { subject: "offering", type: "boolean", readAs: { fact: "issuer.organisedHere", territory: TERRITORIES }, meaning: `the issuer is organised under the law of ${NAMES}`, ask: `Is the issuer organised under the law of ${NAMES}?` },
  "us.territorySaleLawful": {
    subject: "sale",
    type: "boolean",
    meaning: "in counsel's judgement the sale into the territory is lawful, under federal law and the territory's own",
    ask: "In counsel's judgement, is this sale into the territory lawful, under federal law as it reaches there and under the territory's own? Leave it out until counsel has answered.",
    judgement: { by: "counsel", note: NOT_READ },
  },
  "us.territoryIssuerLawful": {
    subject: "offering",
    type: "boolean",
    meaning: "in counsel's judgement the issue by an issuer of the territory is lawful, under federal law and the territory's own",
    ask: "In counsel's judgement, is the issue by this issuer of the territory lawful, under federal law as it reaches there and under the territory's own? Leave it out until counsel has answered.",
    judgement: { by: "counsel", note: NOT_READ },
  },
});

const { is } = vocabulary("USD", territoryFacts);

const common = {
  kind: "authorisation",
  cites: [cite(securitiesAct, "whether it reaches the territories: not read")],
  evidence: "unverified",
  exposes: offerExposure,
  remedies: ["Have the law of the territory looked at, and how far federal law reaches it.", "Leave the territory out of the offer."],
  openTexture: [{ term: "United States", question: "Does federal law reach the territory as it does a State, and what does the territory's own law ask?", by: "counsel" }],
  notes: ["The other rules of the United States are applied to the territory as to a State: an assumption, which finds breaches and clears nothing."],
} as const;

export const territorySale = rule({
  ...common,
  id: "us.territories.sale",
  title: "A sale into a territory of the United States is lawful in counsel's judgement",
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), is("us.saleInTerritory")),
  requires: { "lawful-in-counsels-judgement": is("us.territorySaleLawful") },
});

export const territoryIssuer = rule({
  ...common,
  id: "us.territories.issuer",
  title: "The issue by an issuer of a territory of the United States is lawful in counsel's judgement",
  subject: "offering",
  nexus: ["issuer"],
  when: is("us.issuerOfTerritory"),
  requires: { "lawful-in-counsels-judgement": is("us.territoryIssuerLawful") },
});

export const territoryRules = [territorySale, territoryIssuer];
