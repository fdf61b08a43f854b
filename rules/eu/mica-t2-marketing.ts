import { all, any, cite, defineFacts, holds, rule, tally, vocabulary } from "../../src/authoring";
import { mica } from "./instruments";
import { admission, boundOffer, titleTwoOffer } from "./mica-concepts";
import { micaSharedFacts } from "./mica-facts";
import { admittedBefore } from "./mica-t2-admission";
import { earlierWhitePaper, outsideTitleTwo, whitePaperExemptions } from "./mica-t2-exemptions";
import { titleTwoToken } from "./token-regime";

export const marketingFacts = defineFacts({
  "eu.marketingIdentifiable": {
    subject: "offering",
    type: "boolean",
    meaning: "marketing communications can be recognised as such",
    ask: "Is every marketing communication in the Union clearly recognisable as marketing?",
  },
  "eu.marketingFair": {
    subject: "offering",
    type: "boolean",
    meaning: "marketing communications are fair, clear and not misleading",
    ask: "Is every marketing communication in the Union fair, clear and not misleading?",
  },
  "eu.marketingNotApprovedStatement": {
    subject: "offering",
    type: "boolean",
    meaning: "marketing communications say that no competent authority has reviewed or approved them",
    ask: "Does every marketing communication carry the prescribed statement that no competent authority has reviewed or approved it?",
  },
  "eu.marketingConsistent": {
    subject: "offering",
    type: "boolean",
    meaning: "marketing communications agree with the white paper",
    ask: "Does every marketing communication agree with the white paper?",
  },
  "eu.marketingNamesWhitePaper": {
    subject: "offering",
    type: "boolean",
    meaning: "marketing communications say that a white paper is published, with website, telephone number and e-mail address",
    ask: "Does every marketing communication say that a white paper has been published, with the website, a telephone number and an e-mail address of the offeror?",
  },
  "eu.marketingStart": {
    subject: "offering",
    type: "date",
    meaning: "first day of marketing",
    ask: "On which day does marketing start (market soundings aside)?",
    readAs: { at: "/marketing/startsOn" },
  },
  "eu.marketedInUnion": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is advertised to persons in the Union",
    ask: "Is the token advertised to persons in the Union in any way?",
  },
});

const { is, onOrBefore } = vocabulary("EUR", { ...micaSharedFacts, ...marketingFacts });

const inForce = { from: "2024-12-30" };

export const marketingTallies = [
  tally({ fact: "eu.marketedInUnion", among: "jurisdiction", where: is("sale.advertised"), cites: [cite(mica, "art. 7")] }),
];

const drafting = {
  "recognisable-as-marketing": is("eu.marketingIdentifiable"),
  "fair-clear-not-misleading": is("eu.marketingFair"),
  "not-approved-statement": is("eu.marketingNotApprovedStatement"),
};
const besideWhitePaper = {
  "agrees-with-the-white-paper": is("eu.marketingConsistent"),
  "names-the-white-paper-and-contacts": is("eu.marketingNamesWhitePaper"),
  "not-before-the-white-paper": onOrBefore("eu.whitePaperPublished", "eu.marketingStart"),
};
const exposes = [
  { role: "issuer", basis: "primary" },
  { role: "marketer", basis: "joint", note: "Influencers and others who act for the offeror included." },
] as const;
const notes = ["The authority of the state in which the communication is disseminated is competent."];

export const marketing = rule({
  id: "eu.mica.t2-art7-marketing",
  title: "Marketing of a crypto-asset offer is recognisable, fair and carries the prescribed statement",
  kind: "marketing",
  cites: [cite(mica, "art. 7(1)")],
  inForce,
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(titleTwoOffer), is("sale.advertised")),
  requires: drafting,
  unless: outsideTitleTwo,
  exposes,
  remedies: ["Withdraw or correct the communication; mark it as marketing and add the prescribed statement."],
  notes: ["Applies to offers without a white paper under art. 4(2) too.", ...notes],
});

export const marketingBesideWhitePaper = rule({
  id: "eu.mica.t2-art7-marketing-white-paper",
  title: "Marketing follows the white paper and agrees with it",
  kind: "marketing",
  cites: [cite(mica, "arts 7(1)-(2), 9")],
  inForce,
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(titleTwoOffer), is("sale.advertised")),
  requires: besideWhitePaper,
  unless: { ...whitePaperExemptions, ...outsideTitleTwo, ...earlierWhitePaper },
  exposes,
  remedies: ["Stop marketing until the white paper is published; market soundings remain possible.", "Name the white paper, website, telephone number and e-mail address."],
  notes,
});

export const marketingOfAdmission = rule({
  id: "eu.mica.t2-art7-marketing-admission",
  title: "Marketing of an admission to trading follows the white paper and carries the prescribed statement",
  kind: "marketing",
  cites: [cite(mica, "arts 5, 7, 9")],
  inForce,
  subject: "offering",
  nexus: ["venue", "marketing", "sale"],
  when: all(holds(titleTwoToken), holds(admission), holds(boundOffer), is("eu.marketedInUnion")),
  requires: {
    ...drafting,
    "agrees-with-the-white-paper": any(admittedBefore, besideWhitePaper["agrees-with-the-white-paper"]),
    "names-the-white-paper-and-contacts": any(admittedBefore, besideWhitePaper["names-the-white-paper-and-contacts"]),
    "not-before-the-white-paper": any(admittedBefore, besideWhitePaper["not-before-the-white-paper"]),
  },
  exposes: [...exposes, { role: "platform", basis: "joint", note: "Where it lists on its own initiative or has agreed to bear the duties." }],
  remedies: ["Withdraw or correct the communication; publish the white paper first."],
  notes: ["For tokens admitted before 2024-12-30 no white paper is needed yet, but later marketing follows article 7.", ...notes],
});

export const marketingRules = [marketing, marketingBesideWhitePaper, marketingOfAdmission];
