import { all, any, cite, defineFacts, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { cryptoAsset } from "../eu/mica-concepts";
import { consumerCode, influencerLaw, micaOrdinance } from "./instruments";

export const influenceFacts = defineFacts({
  "fr.promotesHere": {
    subject: "party",
    type: "boolean",
    meaning: "the party promotes the offer or a crypto-asset service to the public in France by commercial influence, digital advertising or sponsorship",
    ask: "Does this party promote the offer, or a crypto-asset service connected with it, to the public in France as an influencer, by digital advertising or by sponsorship?",
  },
  "fr.advertiserAuthorised": {
    subject: "party",
    type: "boolean",
    meaning: "whoever is promoted is authorised or may offer under MiCA",
    ask: "Is the person whose offer or service this party promotes authorised under MiCA (provider, issuer of asset-referenced or e-money tokens), or does its offer follow the rules on white papers?",
  },
  "fr.commercialIntentDisclosed": {
    subject: "party",
    type: "boolean",
    meaning: "the commercial intent is disclosed",
    ask: "Does this party make plain that its message is advertising?",
  },
});

const { includesAny, is } = vocabulary("EUR", influenceFacts);

export const influence = rule({
  id: "fr.influence.marketing",
  title: "Influencers promote crypto-assets only for authorised advertisers, and say that it is advertising",
  kind: "marketing",
  cites: [
    cite(influencerLaw, "art. 4 V"),
    cite(micaOrdinance, "art. 1", { evidence: "primary" }),
    cite(consumerCode, "arts L.222-16-1 f."),
  ],
  inForce: { from: "2024-12-30" },
  subject: "party",
  nexus: ["provider", "sale", "marketing"],
  when: all(holds(cryptoAsset), any(includesAny("party.capacities", ["marketer"]), includesAny("party.services", ["marketing"])), is("fr.promotesHere")),
  requires: {
    "advertiser-authorised": is("fr.advertiserAuthorised"),
    "commercial-intent-disclosed": is("fr.commercialIntentDisclosed"),
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "issuer", basis: "joint", reach: "any", note: "The advertiser." },
    { role: "marketer", basis: "joint", reach: "any", note: "The platform that carries the message, within its own duties." },
  ],
  remedies: ["Stop promoting for unauthorised advertisers.", "Mark every message as advertising."],
  notes: ["Earlier wording, which asked for registration as PSAN, is not recorded.", "Securities are outside this rule; their own rules on advertisements apply."],
});

export const influenceRules = [influence];
