import { all, any, cite, concept, defineFacts, holds, not, rule, vocabulary } from "../../src/authoring";
import { euListings, ukSanctionsAct, usRegulations } from "./instruments";
import { euNexus, nexusFacts, ukNexus, usNexus } from "./nexus";
import { euOwnership, ukOwnership, usOwnership } from "./parameters";
import { LIVE_LISTS, everybodyElse, sharedFacts, underLicence } from "./shared";

/** An entity among the investors or owners that listed persons own or control: each authority draws the line elsewhere. */

export const ownershipFacts = defineFacts({
  "sanctions.ownersListedBy": {
    subject: "party",
    type: "codes",
    values: ["us", "eu", "uk"],
    meaning: "authorities whose lists name owners or controllers of the party",
    ask: "Whose lists name persons who own a share of this party or may control it: us, eu, uk? An empty list means none.",
  },
  "sanctions.listedShare": {
    subject: "party",
    type: "number",
    unit: "percent",
    meaning: "share of the party owned by listed persons in aggregate",
    ask: "What share of this party do such persons own, directly or indirectly and taken together, in per cent (0 if none)?",
  },
  "sanctions.listedControl": {
    subject: "party",
    type: "boolean",
    meaning: "a listed person controls the party by other means than its share",
    ask: "Does a listed person control this party by other means than its share?",
    judgement: { by: "counsel", note: "The Union and the United Kingdom also look at control; what amounts to it is a matter of guidance and evidence." },
  },
});

const { is, isNot, equals, includes, includesAny, atLeast, moreThan } = vocabulary("USD", { ...nexusFacts, ...sharedFacts, ...ownershipFacts });

const ownedByUsListed = concept({
  id: "sanctions.owned-by-us-listed",
  title: "Blocked in the United States through its owners",
  subject: "party",
  when: all(includes("sanctions.ownersListedBy", "us"), atLeast("sanctions.listedShare", usOwnership), holds(usNexus)),
  cites: [cite(usRegulations, "50 per cent rule")],
  note: "Shares of several listed persons are added up. Control without that share does not block, but calls for caution.",
});

const ownedByEuListed = concept({
  id: "sanctions.owned-by-eu-listed",
  title: "Frozen in the Union through its owners",
  subject: "party",
  when: all(includes("sanctions.ownersListedBy", "eu"), any(atLeast("sanctions.listedShare", euOwnership), is("sanctions.listedControl")), holds(euNexus)),
  cites: [cite(euListings, "ownership and control (guidance)")],
  note: "That exactly 50 per cent counts is guidance.",
});

const ownedByUkListed = concept({
  id: "sanctions.owned-by-uk-listed",
  title: "Frozen in the United Kingdom through its owners",
  subject: "party",
  when: all(includes("sanctions.ownersListedBy", "uk"), any(moreThan("sanctions.listedShare", ukOwnership), is("sanctions.listedControl")), holds(ukNexus)),
  cites: [cite(ukSanctionsAct, "ownership and control")],
});

export const ownershipConcepts = [ownedByUsListed, ownedByEuListed, ownedByUkListed];

export const ownedParties = rule({
  id: "sanctions.list-match-ownership",
  title: "No investor or owner that listed persons own or control",
  kind: "prohibition",
  cites: [cite(usRegulations, "50 per cent rule"), cite(euListings, "ownership and control (guidance)"), cite(ukSanctionsAct, "ownership and control")],
  subject: "party",
  nexus: ["provider", "issuer"],
  when: all(
    includesAny("party.roles", ["investor", "beneficial-owner", "controlling-holder", "selling-holder", "originator"]),
    isNot("party.natural"),
    not(equals("sanctions.partyScreening", "clear")),
  ),
  requires: {
    "not-blocked-by-us": not(holds(ownedByUsListed)),
    "not-frozen-by-eu": not(holds(ownedByEuListed)),
    "not-frozen-by-uk": not(holds(ownedByUkListed)),
  },
  unless: underLicence(cite(usRegulations, "licences"), cite(euListings, "authorisations"), cite(ukSanctionsAct, "licences")),
  exposes: everybodyElse,
  remedies: ["Keep the entity out, or block what belongs to it.", "Have counsel examine control and record the answer.", "Apply for a licence."],
  openTexture: [{ term: "control", question: "Does a listed person control the entity by other means than its share?", by: "counsel" }],
  notes: [LIVE_LISTS, "Judged where screening of the party and its owners is not clear. Buyers who are not named: us.ofac.sanctions for the United States."],
  evidence: "unverified",
});

export const ownershipRules = [ownedParties];
