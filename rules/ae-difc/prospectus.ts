import { all, any, cite, holds, not, rule, tally } from "../../src/authoring";
import { professionalEntities, securityToken } from "./concepts";
import { words } from "./facts";
import { conductRules, investmentTokenRegime, marketsLaw, marketsRules } from "./instruments";
import { aggregateConsideration, minimumDenomination, netAssets, offereeLimit, personalConsideration } from "./parameters";

const { is, equals, atLeast, lessThan } = words;

const unreadHead = (letter: string) => [cite(marketsRules, `2.3.1(${letter})`, { evidence: "unverified" })];
const inOrFrom = any(is("sale.here"), is("issuer.here"));

export const prospectus = rule({
  id: "ae-difc.markets-law.prospectus",
  title: "An offer of securities, security tokens included, to the public in or from the DIFC needs an approved prospectus",
  kind: "disclosure",
  cites: [cite(marketsLaw, "arts. 11-13"), cite(marketsLaw, "art. 14", { evidence: "unverified" }), cite(marketsRules, "chapter 2"), cite(investmentTokenRegime, "MKT App 7")],
  subject: "sale",
  nexus: ["sale", "issuer"],
  when: all(holds(securityToken), is("sale.offered")),
  requires: { "approved-prospectus": is("ae-difc.prospectusApproved"), "content-on-technology": is("ae-difc.tokenContent") },
  unless: {
    "professional-entities": {
      title: "Offer to Professional Clients other than natural persons only",
      claimedAs: ["ae-difc.mkt-2-3-1-a"],
      conditions: { "professional-clients-not-natural-persons": holds(professionalEntities) },
      cites: [cite(marketsRules, "2.3.1(a)")],
    },
    "limited-number": {
      title: "Offers to fewer than 50 persons in any twelve months",
      claimedAs: ["ae-difc.mkt-2-3-1-b"],
      conditions: { "below-the-number-of-persons": lessThan("ae-difc.offersInTwelveMonths", offereeLimit) },
      cites: unreadHead("b"),
      evidence: "unverified",
      note: "Offers made count, not sales; Professional Clients that are not natural persons are left out.",
    },
    "consideration-per-person": {
      title: "Each person pays at least USD 100,000",
      claimedAs: ["ae-difc.mkt-2-3-1-c"],
      conditions: { "minimum-consideration-per-person": atLeast("sale.minTicket", personalConsideration) },
      cites: unreadHead("c"),
      evidence: "unverified",
    },
    "denomination": {
      title: "Denomination of at least USD 100,000",
      claimedAs: ["ae-difc.mkt-2-3-1-d"],
      conditions: { "minimum-denomination": atLeast("ae-difc.denomination", minimumDenomination) },
      cites: unreadHead("d"),
      evidence: "unverified",
    },
    "small-offer": {
      title: "Total consideration below USD 100,000 in twelve months",
      claimedAs: ["ae-difc.mkt-2-3-1-e"],
      conditions: { "below-the-total-consideration": lessThan("ae-difc.considerationInTwelveMonths", aggregateConsideration) },
      cites: unreadHead("e"),
      evidence: "unverified",
    },
    "exempt-offeror": {
      title: "Exempt offeror",
      claimedAs: ["ae-difc.exempt-offeror"],
      conditions: { "exempt-offeror": is("ae-difc.exemptOfferor") },
      cites: [cite(marketsLaw, "art. 13")],
    },
    "offer-document": {
      title: "Offer document assessed for its content on Security Tokens",
      claimedAs: ["ae-difc.mkt-2-7-1"],
      conditions: { "offer-document-assessed": is("ae-difc.offerDocumentAssessed") },
      cites: [cite(marketsRules, "2.7.1")],
    },
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "The offeror." },
    { role: "personnel", basis: "joint", cites: [cite(marketsRules, "2.10")], note: "Directors and persons named as responsible." },
  ],
  remedies: ["Publish an approved prospectus with the content on technology.", "Keep the offers below 50 persons in twelve months, raise the ticket to USD 100,000, or address professional entities only."],
  openTexture: [{ term: "exempt offeror", question: "Is the issuer an exempt offeror under article 13?", by: "counsel" }],
  notes: [
    "Heads (b) to (e) are unverified: their numbers are from memory, and the rules on public offers were reported to change in 2025.",
    "An offer is exempt when all of it falls in at least one head; each sale is tested on its own. Sales of this offering that lie more than twelve months apart are added up all the same.",
    "The content on technology (MKT App 7) dates from October 2021.",
  ],
});

export const professionalNaturalPersons = rule({
  id: "ae-difc.markets-law.prospectus-clients",
  title: "A natural person is an assessed Professional Client by net assets and experience",
  kind: "investor-restriction",
  cites: [cite(conductRules, "2.3.7")],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("token.usesDlt"), is("sale.offered"), equals("sale.investorClass", "ae.difc-professional-natural")),
  requires: { "net-assets": atLeast("ae-difc.netAssets", netAssets), "experience": is("ae-difc.experience") },
  exposes: [
    { role: "intermediary", basis: "primary" },
    { role: "platform", basis: "primary" },
    { role: "issuer", basis: "joint" },
  ],
  remedies: ["Treat the person as Retail Client, or document net assets and experience."],
});

const related = ["ae-difc.mkt-2-3-1-b", "ae-difc.mkt-2-3-1-e"];

export const prospectusTallies = [
  tally({
    fact: "ae-difc.offersInTwelveMonths",
    of: "offerees",
    among: "everywhere",
    where: all(inOrFrom, not(holds(professionalEntities))),
    within: "ae-difc.mkt-2-3-1.period",
    related,
    cites: [cite(marketsRules, "2.3.1(b)")],
  }),
  tally({
    fact: "ae-difc.considerationInTwelveMonths",
    of: "amount",
    among: "everywhere",
    where: inOrFrom,
    within: "ae-difc.mkt-2-3-1.period",
    related,
    cites: [cite(marketsRules, "2.3.1(e)")],
  }),
];

export const prospectusRules = [prospectus, professionalNaturalPersons];
