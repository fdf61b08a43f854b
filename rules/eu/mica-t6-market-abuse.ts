import { all, any, cite, defineFacts, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { mica } from "./instruments";
import { admission, boundOffer, cryptoAsset } from "./mica-concepts";
import { platform, services } from "./mica-t5-services";

export const abuseFacts = defineFacts({
  "eu.cryptoMarketAbuse": {
    subject: "party",
    type: "codes",
    values: ["insider-dealing", "unlawful-disclosure", "manipulation"],
    meaning: "market abuse committed by the party",
    ask: "Has this party dealt, or recommended dealing, in the token on inside information (insider dealing), passed such information on outside the normal exercise of its work (unlawful disclosure), or given false signals, abnormal prices or misleading information (manipulation)? An empty list means none.",
  },
  "eu.insideInformationArises": {
    subject: "offering",
    type: "boolean",
    meaning: "there is inside information that directly concerns the issuer, offeror or person seeking admission",
    ask: "Is there inside information that directly concerns the issuer, the offeror or the person seeking admission?",
  },
  "eu.cryptoInsideInformationPublic": {
    subject: "offering",
    type: "boolean",
    meaning: "the inside information is made public as soon as possible",
    ask: "Was the inside information made public as soon as possible?",
  },
  "eu.delayConditionsMet": {
    subject: "offering",
    type: "boolean",
    meaning: "the conditions for delaying disclosure are met",
    ask: "Are the conditions for delaying the disclosure met: immediate disclosure would harm legitimate interests, the public is not misled, and confidentiality is ensured?",
  },
  "eu.abuseDetection": {
    subject: "party",
    type: "boolean",
    meaning: "the party has arrangements to prevent and detect market abuse and reports suspicions",
    ask: "Does this party have effective arrangements, systems and procedures to prevent and detect market abuse, and does it report suspicions to the authority?",
  },
});

const { is, includes, includesAny } = vocabulary("EUR", abuseFacts);

const inForce = { from: "2024-12-30" };
const traded = all(holds(cryptoAsset), holds(admission), holds(boundOffer));

export const marketAbuse = rule({
  id: "eu.mica.t6-market-abuse",
  title: "No insider dealing, unlawful disclosure or manipulation in a crypto-asset traded in the Union",
  kind: "prohibition",
  cites: [cite(mica, "arts 86-87, 89-91")],
  inForce,
  subject: "party",
  nexus: ["venue"],
  when: all(traded, includesAny("eu.cryptoMarketAbuse", ["insider-dealing", "unlawful-disclosure", "manipulation"])),
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Stop dealing, report to the authority, and keep inside information and lists under control."],
  notes: ["Reaches acts anywhere, on or off a platform, once the token is admitted to trading in the Union or admission is requested."],
});

export const insideInformation = rule({
  id: "eu.mica.t6-market-abuse-disclosure",
  title: "Inside information is made public as soon as possible",
  kind: "reporting",
  cites: [cite(mica, "art. 88")],
  inForce,
  subject: "offering",
  nexus: ["venue"],
  when: all(traded, is("eu.insideInformationArises")),
  requires: { "public-or-properly-delayed": any(is("eu.cryptoInsideInformationPublic"), is("eu.delayConditionsMet")) },
  exposes: [
    { role: "issuer", basis: "primary", note: "Issuer, offeror and person seeking admission." },
    { role: "personnel", basis: "joint" },
  ],
  remedies: ["Publish the information at once, or document why the conditions for a delay are met."],
});

export const surveillance = rule({
  id: "eu.mica.t6-market-abuse-detection",
  title: "Who arranges or executes transactions professionally detects and reports market abuse",
  kind: "reporting",
  cites: [cite(mica, "art. 92")],
  inForce,
  subject: "party",
  nexus: ["venue"],
  when: all(traded, any(holds(platform), holds(services.exchange), holds(services.execution), holds(services.reception), includes("party.roles", "casp"))),
  requires: { "arrangements-and-reports": is("eu.abuseDetection") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Set up surveillance of orders and transactions and a procedure for reporting suspicions."],
});

export const abuseRules = [marketAbuse, insideInformation, surveillance];
