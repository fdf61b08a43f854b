import { all, any, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { fundFacts } from "./fund-facts";
import { dltPilot, marketIntegrationProposal } from "./market-instruments";
import * as p from "./market-parameters";
import { regimeFacts } from "./regime-facts";
import { transferableSecurity } from "./token-regime";

export const dltPilotFacts = defineFacts({
  "eu.marketCapitalisation": {
    subject: "offering",
    type: "money",
    unit: "EUR",
    meaning: "market capitalisation of the issuer, or tentative capitalisation",
    ask: "What is the market capitalisation, or tentative capitalisation, of the issuer?",
  },
  "eu.issueSize": { subject: "offering", type: "money", unit: "EUR", meaning: "size of the issue", ask: "What is the size of the issue?" },
  "eu.corporateBond": { subject: "offering", type: "boolean", meaning: "the bond is a corporate bond", ask: "Is the bond a corporate bond?" },
  "eu.capitalisationAtIssue": {
    subject: "offering",
    type: "money",
    unit: "EUR",
    meaning: "market capitalisation of the issuer when the bond was issued",
    ask: "What was the market capitalisation of the issuer when the bond was issued?",
  },
  "eu.embedsDerivative": {
    subject: "offering",
    type: "boolean",
    meaning: "the debt embeds a derivative, or its structure is hard to understand",
    ask: "Does the debt embed a derivative, or have a structure that makes the risk hard to understand?",
  },
  "eu.structuredUcits": { subject: "offering", type: "boolean", meaning: "the UCITS is structured", ask: "Is the UCITS a structured one?" },
  "eu.ucitsAssets": { subject: "offering", type: "money", unit: "EUR", meaning: "market value of the UCITS' assets under management", ask: "What is the market value of the assets under management of the UCITS?" },
  "eu.infrastructureValue": {
    subject: "offering",
    type: "money",
    unit: "EUR",
    meaning: "value of all DLT financial instruments on the infrastructure, this one included, as a monthly average",
    ask: "What is the aggregate market value of all DLT financial instruments on the infrastructure, this one included, as the monthly average of daily closing prices?",
  },
  "eu.transitionActivated": {
    subject: "offering",
    type: "boolean",
    meaning: "the operator has activated its transition strategy",
    ask: "Has the operator of the infrastructure activated its transition strategy?",
  },
  "eu.dltPermissionGranted": {
    subject: "offering",
    type: "date",
    meaning: "day on which the operator's specific permission was granted",
    ask: "When was the specific permission of the operator of the DLT market infrastructure granted?",
  },
  "eu.directMembers": {
    subject: "offering",
    type: "boolean",
    meaning: "persons dealing on own account are direct members or participants",
    ask: "Are natural or legal persons who deal on own account direct members of, or participants in, the DLT market infrastructure?",
  },
  "eu.directMembersPermitted": { subject: "offering", type: "boolean", meaning: "the authority permits direct members", ask: "Has the authority permitted them?" },
  "eu.directMembersFit": {
    subject: "offering",
    type: "boolean",
    meaning: "each direct member meets the conditions and gave informed consent",
    ask: "Is each of them of good repute, able and experienced (also with DLT), no market maker, without high-frequency technique and direct electronic access for others, not dealing on own account when executing client orders, and did each give informed consent?",
  },
});

const { is, isNot, equals, includesAny, lessThan, atMost, atLeast, onOrBefore, later } = vocabulary("EUR", { ...regimeFacts, ...fundFacts, ...dltPilotFacts });

const onDltInfrastructure = includesAny("secondary.venueTypes", ["dlt-mtf", "dlt-ss", "dlt-tss"]);

const shared = {
  kind: "asset-requirement",
  subject: "offering",
  nexus: ["venue"],
  exposes: [
    { role: "platform", basis: "primary", note: "The operator." },
    { role: "issuer", basis: "secondary", note: "Indirectly: its instrument is refused." },
  ],
} as const;

export const limits = rule({
  id: "eu.dlt-pilot.art3-limits",
  title: "Instruments on a DLT market infrastructure stay within the limits of the pilot",
  ...shared,
  cites: [cite(dltPilot, "art. 3(1)-(4)")],
  when: onDltInfrastructure,
  requires: {
    "eligible-and-within-its-limit": any(
      all(holds(transferableSecurity), equals("token.kind", "equity"), lessThan("eu.marketCapitalisation", p.pilotShares)),
      all(
        any(all(holds(transferableSecurity), equals("token.kind", "debt")), equals("eu.sectorClass", "money-market-instrument")),
        isNot("eu.embedsDerivative"),
        any(lessThan("eu.issueSize", p.pilotBonds), all(is("eu.corporateBond"), atMost("eu.capitalisationAtIssue", p.pilotSmallIssuer))),
      ),
      all(equals("token.kind", "fund-unit"), equals("eu.fundStatus", "ucits"), isNot("eu.structuredUcits"), lessThan("eu.ucitsAssets", p.pilotFunds)),
    ),
    "below-the-aggregate": lessThan("eu.infrastructureValue", p.pilotAggregate),
  },
  remedies: ["Admit a smaller tranche.", "Use a conventional venue and central securities depository."],
  notes: [
    "Tested at admission or first recording. Units of AIFs and of structured UCITS are outside. Corporate bonds of small issuers are left out of the test of issue size, not of the aggregate.",
    "An authority may set lower limits; the EUR 9,000,000,000 then falls in proportion (art. 3(6)).",
  ],
});

export const transition = rule({
  id: "eu.dlt-pilot.art3-limits-transition",
  title: "At EUR 9,000,000,000 the operator activates its transition strategy",
  ...shared,
  cites: [cite(dltPilot, "art. 3(3)")],
  when: all(onDltInfrastructure, atLeast("eu.infrastructureValue", p.pilotTransition)),
  requires: { "transition-strategy-activated": is("eu.transitionActivated") },
  remedies: ["Activate the transition strategy."],
});

export const permission = rule({
  id: "eu.dlt-pilot.art3-limits-permission",
  title: "The operator of a DLT market infrastructure holds a specific permission",
  ...shared,
  kind: "authorisation",
  cites: [cite(dltPilot, "arts 8-10")],
  when: onDltInfrastructure,
  requires: {
    "permission-granted": onOrBefore("eu.dltPermissionGranted", "asOf"),
    "permission-not-expired": onOrBefore("asOf", later("eu.dltPermissionGranted", p.pilotPermission)),
  },
  remedies: ["Use an operator with a specific permission."],
});

export const directMembers = rule({
  id: "eu.dlt-pilot.art3-limits-direct-members",
  title: "Direct members of a DLT market infrastructure are permitted, fit and informed",
  ...shared,
  kind: "investor-restriction",
  cites: [cite(dltPilot, "arts 4(2), 5(5)")],
  when: all(onDltInfrastructure, is("eu.directMembers")),
  requires: { "permitted-by-the-authority": is("eu.directMembersPermitted"), "fit-and-informed": is("eu.directMembersFit") },
  remedies: ["Admit clients through intermediaries only, or check the conditions for each direct member."],
});

/** Shown on the horizon only. */
export const proposedLimits = rule({
  id: "eu.dlt-pilot.proposed-limits",
  title: "Proposed: wider scope and higher caps for DLT market infrastructures",
  ...shared,
  cites: [cite(marketIntegrationProposal, "amendments to the DLT Pilot")],
  when: onDltInfrastructure,
  remedies: ["Nothing yet: it is not law."],
});

export const dltPilotRules = [limits, transition, permission, directMembers, proposedLimits];
