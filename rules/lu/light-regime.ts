import { all, any, cite, defineFacts, holds, not, rule, tally, vocabulary } from "../../src/authoring";
import { prospectusQualified } from "../eu/investors";
import { cryptoAsset } from "../eu/mica-concepts";
import { prospectusFacts } from "../eu/prospectus-facts";
import { prospectusSecurity } from "../eu/prospectus-public-offer";
import { fundUnit } from "../eu/token-regime";
import { prospectusLaw } from "./instruments";
import { offerFacts } from "./offer-facts";
import { nationalCeiling, noteThreshold, partThreeFloor, partThreeOfferees, partThreeTicket } from "./parameters";

export const lightRegimeFacts = defineFacts({
  "lu.partThreeTitle": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a security or assimilable title outside the Prospectus Regulation",
    ask: "Is the token a security or an assimilable title that the Prospectus Regulation does not cover, so that Part III of the Law of 16 July 2019 governs its offer?",
    judgement: { by: "counsel", note: "Which titles are assimilable was not read." },
  },
  "lu.partThreeTotal": {
    subject: "offering",
    type: "money",
    unit: "EUR",
    meaning: "total consideration over twelve months",
    ask: "What is the total consideration of the offer over twelve months?",
  },
  "lu.nonQualifiedOfferees": {
    subject: "sale",
    type: "integer",
    unit: "persons",
    meaning: "persons in Luxembourg, other than qualified investors, to whom the title is offered",
    ask: "To how many persons in Luxembourg, other than qualified investors, is the title offered?",
  },
  "lu.partThreeCase": {
    subject: "sale",
    type: "code",
    values: ["none", "takeover", "merger", "employees", "public-body", "housing"],
    meaning: "privileged case of Part III",
    ask: "Is this sale made in a takeover, a merger, to employees, by a public body or for a share that gives a right to housing, or in none of these cases?",
  },
  "lu.lightProspectusApproved": {
    subject: "offering",
    type: "boolean",
    meaning: "the CSSF has approved a light prospectus",
    ask: "Has the CSSF approved a light prospectus, and is it published?",
  },
});

export const lightRegimeTallies = [
  tally({
    fact: "lu.nonQualifiedOfferees",
    of: "offerees",
    among: "jurisdiction",
    where: not(holds(prospectusQualified)),
    cites: [cite(prospectusLaw, "art. 18(2)")],
  }),
];

const { atLeast, equals, is, lessThan } = vocabulary("EUR", { ...prospectusFacts, ...offerFacts, ...lightRegimeFacts });

const privileged = (kind: "takeover" | "merger" | "employees" | "public-body" | "housing", title: string) => ({
  title,
  conditions: { [kind]: equals("lu.partThreeCase", kind) },
  cites: [cite(prospectusLaw, "art. 18(2)")],
});

export const lightRegime = rule({
  id: "lu.prospectus.light-regime",
  title: "An offer of titles outside the Prospectus Regulation needs a light prospectus",
  kind: "disclosure",
  cites: [cite(prospectusLaw, "Part III, arts 17-18")],
  subject: "sale",
  nexus: ["sale"],
  when: all(
    is("sale.offered"),
    not(any(holds(prospectusSecurity), holds(cryptoAsset))),
    is("lu.partThreeTitle"),
    not(all(holds(fundUnit), is("eu.fundOpenEnded"))),
    atLeast("lu.partThreeTotal", partThreeFloor),
  ),
  requires: { "light-prospectus-approved": is("lu.lightProspectusApproved") },
  unless: {
    "qualified-investors": {
      title: "Qualified investors only",
      conditions: { "qualified-investors-only": holds(prospectusQualified) },
      cites: [cite(prospectusLaw, "art. 18(2)")],
    },
    "fewer-than-150": {
      title: "Fewer than 150 other persons",
      conditions: { "below-limit-of-persons": lessThan("lu.nonQualifiedOfferees", partThreeOfferees) },
      cites: [cite(prospectusLaw, "art. 18(2)")],
    },
    "denomination": {
      title: "High denomination",
      conditions: { "minimum-denomination": atLeast("eu.denomination", partThreeTicket) },
      cites: [cite(prospectusLaw, "art. 18(2)")],
    },
    "high-ticket": {
      title: "High consideration per investor",
      conditions: { "minimum-consideration-per-investor": atLeast("sale.minTicket", partThreeTicket) },
      cites: [cite(prospectusLaw, "art. 18(2)")],
    },
    "small-offer": {
      title: "Small offer, with notice and note",
      conditions: {
        "below-ceiling": lessThan("lu.partThreeTotal", nationalCeiling),
        "cssf-informed": is("lu.cssfInformed"),
        "note-from-threshold": any(lessThan("lu.partThreeTotal", noteThreshold), is("lu.notePublished")),
      },
      cites: [cite(prospectusLaw, "art. 18(2)")],
    },
    "takeover": privileged("takeover", "Takeover"),
    "merger": privileged("merger", "Merger"),
    "employees": privileged("employees", "Offer to employees"),
    "public-body": privileged("public-body", "Issue of a public body"),
    "housing": privileged("housing", "Share with a right to housing"),
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "joint", note: "The guarantor." },
  ],
  remedies: ["Have the CSSF approve a light prospectus.", "Stay below EUR 8,000,000, inform the CSSF and, from EUR 5,000,000, publish the note.", "Address fewer than 150 persons, or raise the ticket to EUR 100,000."],
});

export const lightRegimeRules = [lightRegime];
