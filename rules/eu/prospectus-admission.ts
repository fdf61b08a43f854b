import { all, any, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { listingAct, prospectusRegulation } from "./instruments";
import { prospectusFacts } from "./prospectus-facts";
import * as p from "./prospectus-parameters";
import { prospectusSecurity } from "./prospectus-public-offer";

export const admissionFacts = defineFacts({
  "eu.admittedOn": {
    subject: "offering",
    type: "date",
    meaning: "day of admission to the regulated market",
    ask: "On which day are the securities admitted to trading on the regulated market?",
  },
  "eu.admittedInEeaEfta": {
    subject: "offering",
    type: "boolean",
    meaning: "the regulated market is in an EEA-EFTA state",
    ask: "Is the regulated market in Liechtenstein, Norway or Iceland?",
  },
  "eu.sharesFromConversion": {
    subject: "offering",
    type: "boolean",
    meaning: "the securities are shares that result from conversion or exchange of others",
    ask: "Are the securities shares that result from the conversion or exchange of other securities?",
  },
  "eu.combinedShare": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of fungible issues and conversions taken together, over twelve months",
    ask: "Which percentage of the securities already admitted are fungible issues and shares from conversion taken together, over twelve months?",
  },
});

const { is, isNot, includes, lessThan, atMost, atLeast, onOrBefore, later } = vocabulary("EUR", { ...prospectusFacts, ...admissionFacts });

/** 30 % under the Listing Act, 20 % where it does not bind. */
const belowShare = any(lessThan("eu.shareOfAdmitted", p.secondaryIssueShareBefore), all(isNot("eu.admittedInEeaEfta"), lessThan("eu.shareOfAdmitted", p.secondaryIssueShare)));
const combined = any(atMost("eu.combinedShare", p.secondaryIssueShareBefore), all(isNot("eu.admittedInEeaEfta"), atMost("eu.combinedShare", p.secondaryIssueShare)));

export const admission = rule({
  id: "eu.prospectus.art3-3-admission",
  title: "Admission to a regulated market needs an approved and published prospectus",
  kind: "disclosure",
  cites: [cite(prospectusRegulation, "arts 3(3), 1(5), 12, 21"), cite(listingAct, "art. 1(1)")],
  inForce: { from: "2019-07-21" },
  subject: "offering",
  nexus: ["venue"],
  when: all(holds(prospectusSecurity), includes("secondary.venueTypes", "regulated-market")),
  requires: {
    "prospectus-approved": onOrBefore("eu.prospectusApproved", "eu.admittedOn"),
    "prospectus-published": onOrBefore("eu.prospectusPublished", "eu.admittedOn"),
    "prospectus-valid": onOrBefore("eu.admittedOn", later("eu.prospectusApproved", p.prospectusValidity)),
  },
  unless: {
    "fungible": {
      title: "Fungible with what is admitted there, below the share over twelve months",
      conditions: { "fungible-with-admitted": is("eu.fungibleWithAdmitted"), "to-be-admitted-there": is("eu.toBeAdmittedThere"), "below-the-share": belowShare, "combined-share": combined },
      cites: [cite(prospectusRegulation, "art. 1(5)(a)")],
    },
    "conversion": {
      title: "Shares from conversion or exchange, below the share over twelve months",
      conditions: { "shares-from-conversion": is("eu.sharesFromConversion"), "below-the-share": belowShare, "combined-share": combined },
      cites: [cite(prospectusRegulation, "art. 1(5)(b)")],
    },
    "fungible-18-months": {
      title: "Class admitted for at least 18 months, with an Annex IX document",
      conditions: {
        "in-a-member-state": isNot("eu.admittedInEeaEfta"),
        "fungible-with-admitted": is("eu.fungibleWithAdmitted"),
        "admitted-long-enough": atLeast("eu.monthsAdmitted", p.admissionAge),
        "not-in-a-takeover-or-merger": isNot("eu.forTakeoverOrMerger"),
        "not-insolvent": isNot("eu.insolvencyOrRestructuring"),
        "annex-ix-document-filed": onOrBefore("eu.annexNineFiled", "eu.admittedOn"),
        "annex-ix-document-published": is("eu.annexNinePublished"),
        "annex-ix-document-short": atMost("eu.annexNinePages", p.annexNinePages),
      },
      cites: [cite(prospectusRegulation, "art. 1(5)(ba)"), cite(listingAct, "art. 1(1)")],
      inForce: { from: "2024-12-04" },
    },
  },
  exposes: [{ role: "issuer", basis: "primary", note: "And the person asking for admission." }],
  remedies: ["Have a prospectus approved and published before admission.", "Trade on an MTF, OTF or DLT MTF instead: admission there alone needs no prospectus.", "Use an exemption of article 1(5)."],
  notes: ["A small size is no exemption here."],
});

export const admissionRules = [admission];
