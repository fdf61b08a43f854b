import { all, any, cite, holds, rule, tally, vocabulary } from "../../src/authoring";
import { digitalAsset } from "./concepts";
import { issuerAndDirectors } from "./exposures";
import { facts } from "./facts";
import { daia, daiaRules } from "./instruments";
import { placementLimit } from "./parameters";

const { atMost, includes, is, isNot, lessThan } = vocabulary("USD", facts);

const inOrFromBermuda = any(is("issuer.here"), is("sales.offeredHere"));

/** Everybody offered to counts for an offer from Bermuda, those in Bermuda for an offer into it; the limit itself is for counsel. */
const smallGroup = any(
  lessThan("bm.persons", placementLimit),
  all(atMost("bm.persons", placementLimit), is("bm.atLimitCovered")),
  all(isNot("issuer.here"), lessThan("sales.offereesHere", placementLimit)),
  all(isNot("issuer.here"), atMost("sales.offereesHere", placementLimit), is("bm.atLimitCovered")),
);

const placement = [cite(daia, "placements", { evidence: "unverified" })];

/** The two placements, which need a declaration instead of an authorisation and what goes with it. */
const placements = {
  "small-group": {
    title: "Placement with a small group, declared",
    conditions: { "small-group": smallGroup, "placement-declared": is("bm.placementDeclared") },
    claimedAs: ["bm.daia.small-group"],
    cites: placement,
  },
  "qualified-acquirers": {
    title: "Placement with qualified acquirers only, declared",
    conditions: { "qualified-acquirers-only": is("bm.qualifiedAcquirersOnly"), "placement-declared": is("bm.placementDeclared") },
    claimedAs: ["bm.daia.qualified-acquirers"],
    cites: [cite(daia, "qualified acquirers", { evidence: "secondary" })],
  },
};

export const issuance = rule({
  id: "bm.daia.issuance",
  title: "An offer of digital assets to the public in or from Bermuda needs authorisation",
  kind: "authorisation",
  cites: [cite(daia, "Part 2")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(holds(digitalAsset), inOrFromBermuda),
  requires: { "authorised": is("bm.daiaAuthorised") },
  unless: placements,
  exposes: issuerAndDirectors,
  remedies: [
    "Obtain the Authority's authorisation before the offer.",
    "Offer to fewer persons or to qualified acquirers only, and file the placement declaration.",
  ],
  openTexture: [{ term: "placement limit", question: "Is an offer to exactly 150 persons still a placement?", by: "counsel" }],
  notes: ["Who is a qualified acquirer was not confirmed; what the offering states is taken."],
});

export const issuanceConduct = rule({
  id: "bm.daia.issuance-conduct",
  title: "An authorised issuance has its document, facility, cooling-off, risk warning, identification and audit",
  kind: "disclosure",
  cites: [cite(daiaRules, "issuance document"), cite(daia, "Part 2", { evidence: "secondary" })],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(holds(digitalAsset), inOrFromBermuda, is("bm.daiaAuthorised")),
  requires: {
    "issuance-document": includes("bm.issuanceDuties", "issuance-document"),
    "communication-facility": includes("bm.issuanceDuties", "communication-facility"),
    "cooling-off": is("bm.coolingOff"),
    "risk-warning": includes("bm.issuanceDuties", "risk-warning"),
    "purchaser-identification": includes("bm.issuanceDuties", "purchaser-identification"),
    "audit": includes("bm.issuanceDuties", "audit"),
  },
  unless: placements,
  exposes: issuerAndDirectors,
  remedies: ["Put what is missing in place before further tokens are sold."],
});

export const issuanceTallies = [
  tally({ fact: "bm.persons", of: "offerees", among: "everywhere", cites: [cite(daia, "offers to the public", { evidence: "unverified" })] }),
];

export const issuanceRules = [issuance, issuanceConduct];
