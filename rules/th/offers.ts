import { all, cite, holds, rule, tally } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { approvedOffer, digitalToken, governmentToken, security } from "./concepts";
import { words } from "./facts";
import { debtAct, decree, governanceNotification, governmentTokens, offerNotification, securitiesAct } from "./instruments";
import { countingPeriod, portalCapital, privateAmount, privatePersons } from "./parameters";

const { is, equals, oneOf, includes, atLeast, atMost, onOrBefore } = words;

const PRIVATE = cite(offerNotification, "private placement", { evidence: "unverified" });

/** Rule 1, and with it the portal, does not bind these. */
const exemptions: Readonly<Record<string, Exemption<"sale">>> = {
  "ready-to-use": {
    title: "Utility token ready to use when offered",
    claimedAs: ["th.ready-utility"],
    conditions: { "ready-utility-token": equals("th.tokenType", "utility-ready") },
    cites: [cite(offerNotification, "utility tokens ready to use", { evidence: "secondary" })],
  },
  "g-token": {
    title: "Government token of the Ministry of Finance",
    claimedAs: ["th.g-token"],
    conditions: { "government-token": holds(governmentToken) },
    cites: [cite(debtAct, "s. 10"), cite(governmentTokens, "exemption from approval, registration statement and portal")],
    inForce: { from: "2025-07-21" },
    note: "Any other issuer is outside.",
  },
  "private-institutional": {
    title: "Private placement to institutional or ultra-high-net-worth investors only",
    claimedAs: ["th.private-institutional"],
    conditions: { "institutional-or-ultra-high-net-worth": oneOf("sale.investorClass", ["th.institutional", "th.ultra-high-net-worth"]) },
    cites: [PRIVATE],
    note: "Not confirmed; the thresholds of the classes were not read, and the class is taken as stated.",
  },
  "private-persons": {
    title: "Private placement to few persons",
    claimedAs: ["th.private-persons"],
    conditions: { "within-limit-of-persons": atMost("th.privatePersons", privatePersons) },
    cites: [PRIVATE],
    note: "Not confirmed. Exactly the limit is inside. Persons addressed in Thailand are counted, of whatever class (conservative).",
  },
  "private-amount": {
    title: "Private placement of a small amount",
    claimedAs: ["th.private-amount"],
    conditions: { "within-limit-of-amount": atMost("th.privateRaised", privateAmount) },
    cites: [PRIVATE],
    note: "Not confirmed. Exactly the limit is inside.",
  },
};

const answerable = [
  { role: "issuer", basis: "primary", note: "Up to two years' imprisonment and a fine up to twice the sale, not under THB 500,000 (from memory)." },
  { role: "personnel", basis: "joint", note: "Directors." },
  { role: "platform", basis: "joint", note: "The portal." },
] as const;

const offered = all(holds(digitalToken), is("sale.offered"));

export const approval = rule({
  id: "th.decree.s17-offer-approval",
  title: "A public offer of tokens needs the SEC's approval and an effective registration statement",
  kind: "authorisation",
  cites: [cite(decree, "ss. 17-20"), cite(offerNotification, "approval and registration statement")],
  inForce: { from: "2018-07-16" },
  subject: "sale",
  nexus: ["sale"],
  when: offered,
  requires: {
    "thai-company": is("issuer.organisedHere"),
    "approved": holds(approvedOffer),
    "registration-statement-effective": onOrBefore("th.registrationEffective", "asOf"),
    "through-portal": is("th.soldThroughPortal"),
    "clear-plan-and-rights": is("th.clearPlanAndRights"),
    "source-code-disclosed": is("th.sourceCodeDisclosed"),
    "audited-statements": is("th.statementsAudited"),
  },
  unless: exemptions,
  exposes: answerable,
  remedies: [
    "Obtain approval, an effective registration statement with prospectus, and sell through a portal.",
    "Refund investors.",
    "Restructure: a token that is ready to use, or a placement to institutional and ultra-high-net-worth investors.",
    "Exclude persons in Thailand.",
  ],
  openTexture: [{ term: "investment token, utility token ready to use", question: "Which class of the Decree is the token?", by: "counsel" }],
  notes: [
    "A draft law would move investment tokens under the Securities and Exchange Act; its standing is not known.",
    "A foreign issuer cannot obtain approval: the issuer must be a company under Thai law.",
  ],
});

export const governance = rule({
  id: "th.decree.s17-offer-approval-governance",
  title: "An approved issuer keeps the rules on audit, conflicts, votes and advertising",
  kind: "reporting",
  cites: [cite(governanceNotification, "governance, voting, advertising")],
  subject: "offering",
  nexus: ["sale"],
  when: all(holds(digitalToken), is("sales.offeredHere"), holds(approvedOffer)),
  requires: { "annual-audit": is("th.annualAudit"), "conflict-and-voting-rules": is("th.conflictRules"), "advertising-rules": is("th.advertisingRules") },
  exposes: answerable,
  remedies: ["Have the accounts audited each year, adopt the rules on conflicts and votes, and correct the advertising."],
});

export const portal = rule({
  id: "th.ico-portal",
  title: "Only a portal approved by the SEC sells the tokens",
  kind: "authorisation",
  cites: [cite(decree, "s. 19"), cite(offerNotification, "portals")],
  inForce: { from: "2018-07-16" },
  subject: "sale",
  nexus: ["sale"],
  when: offered,
  requires: { "through-portal": is("th.soldThroughPortal") },
  unless: exemptions,
  exposes: answerable,
  remedies: ["Appoint an approved portal and sell through it only."],
});

export const portalStandards = rule({
  id: "th.ico-portal-standards",
  title: "A portal is a Thai company with its capital, approved, and does its checks",
  kind: "authorisation",
  cites: [cite(decree, "s. 19"), cite(offerNotification, "portals")],
  inForce: { from: "2018-07-16" },
  subject: "party",
  nexus: ["provider", "customers", "sale"],
  when: all(holds(digitalToken), is("sales.offeredHere"), includes("party.roles", "funding-portal")),
  requires: {
    "thai-company": equals("party.country", "TH"),
    "approved": includes("party.licences", "th.ico-portal"),
    "registered-capital": atLeast("th.registeredCapital", portalCapital),
    "structure-and-checks": is("th.portalDuties"),
  },
  exposes: [{ role: "platform", basis: "primary" }, { role: "personnel", basis: "secondary", reach: "any" }],
  remedies: ["Appoint a portal that meets the conditions, or raise its capital."],
  notes: ["A portal is stated as a party in the role funding-portal."],
});

export const securitiesOffer = rule({
  id: "th.sea.securities-offer",
  title: "A token that is a security is offered under the Securities and Exchange Act",
  kind: "authorisation",
  cites: [cite(securitiesAct, "offer of securities; fund units")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(security), is("sale.offered")),
  requires: { "permitted-under-the-act": is("th.securitiesOfferPermitted") },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "personnel", basis: "joint" },
  ],
  remedies: ["Obtain the approval that the Act asks for, or keep to one of its exemptions."],
  openTexture: [{ term: "Securities and Exchange Act", question: "Is the offer approved or exempt under the Act?", by: "counsel" }],
  notes: ["The Act was not collected: what it asks for is left to counsel."],
});

export const offerTallies = [
  tally({
    fact: "th.privatePersons",
    of: "offerees",
    among: "jurisdiction",
    within: countingPeriod.id,
    related: ["th.private-persons", "th.private-amount"],
    cites: [PRIVATE],
  }),
  tally({
    fact: "th.privateRaised",
    of: "amount",
    among: "jurisdiction",
    within: countingPeriod.id,
    related: ["th.private-persons", "th.private-amount"],
    cites: [PRIVATE],
  }),
];

export const offerRules = [approval, governance, portal, portalStandards, securitiesOffer];
