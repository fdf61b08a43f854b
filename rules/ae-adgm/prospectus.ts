import { all, any, cite, holds, not, rule, tally } from "../../src/authoring";
import { professionalEntities, security } from "./concepts";
import { words } from "./facts";
import { fsmr, marketRules, securitiesGuidance } from "./instruments";
import { aggregateConsideration, minimumDenomination, offereeLimit, personalConsideration } from "./parameters";

const { is, oneOf, atLeast, lessThan } = words;

const head = (number: string) => [cite(fsmr, "s. 61(3)(a)"), cite(marketRules, `4.3.1(${number})`)];
const inOrFrom = any(is("sale.here"), is("issuer.here"));

export const prospectus = rule({
  id: "ae-adgm.fsmr.s58-prospectus",
  title: "An offer of token securities to the public in or from the ADGM needs an approved prospectus",
  kind: "disclosure",
  cites: [cite(fsmr, "ss. 58(1), 61(3)(a)"), cite(marketRules, "4.3"), cite(securitiesGuidance, "offers of digital securities")],
  subject: "sale",
  nexus: ["sale", "issuer"],
  when: all(holds(security), is("sale.offered")),
  requires: { "approved-prospectus-published": is("ae-adgm.prospectusApproved") },
  unless: {
    "professional-entities": {
      title: "Offer to Professional Clients other than natural persons only",
      claimedAs: ["ae-adgm.mkt-4-3-1-1"],
      conditions: { "professional-clients-not-natural-persons": holds(professionalEntities) },
      cites: head("1"),
    },
    "limited-number": {
      title: "Offer directed at fewer than 50 persons in any twelve months",
      claimedAs: ["ae-adgm.mkt-4-3-1-2"],
      conditions: { "below-the-number-of-persons": lessThan("ae-adgm.offereesInTwelveMonths", offereeLimit) },
      cites: head("2"),
      note: "Persons at whom offers are directed count, Professional Clients that are not natural persons left out.",
    },
    "consideration-per-person": {
      title: "Each person pays at least USD 100,000",
      claimedAs: ["ae-adgm.mkt-4-3-1-3"],
      conditions: { "minimum-consideration-per-person": atLeast("sale.minTicket", personalConsideration) },
      cites: head("3"),
    },
    "denomination": {
      title: "Denomination of at least USD 100,000",
      claimedAs: ["ae-adgm.mkt-4-3-1-4"],
      conditions: { "minimum-denomination": atLeast("ae-adgm.denomination", minimumDenomination) },
      cites: head("4"),
    },
    "small-offer": {
      title: "Total consideration below USD 100,000 in twelve months",
      claimedAs: ["ae-adgm.mkt-4-3-1-5"],
      conditions: { "below-the-total-consideration": lessThan("ae-adgm.considerationInTwelveMonths", aggregateConsideration) },
      cites: head("5"),
    },
    "technical-case": {
      title: "Substitution, conversion, takeover, merger or another technical case",
      claimedAs: ["ae-adgm.mkt-4-3-1-6"],
      conditions: { "technical-case": oneOf("ae-adgm.technicalHead", ["substitution", "conversion", "takeover", "merger", "other-confirmed"]) },
      cites: head("6)-(9"),
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "personnel", basis: "joint", note: "Directors and persons responsible for the prospectus: compensation." },
    { role: "platform", basis: "joint" },
  ],
  remedies: ["Publish a prospectus approved by the FSRA.", "Direct the offer at 49 persons at most in twelve months, or at Professional Clients that are not natural persons.", "Raise the ticket or the denomination to USD 100,000."],
  notes: [
    "The FSRA expects a primary offer of digital securities to be linked to admission on a recognised exchange or MTF of the ADGM (guidance).",
    "Each sale is tested on its own; any one head is enough. Sales of this offering that lie more than twelve months apart are added up all the same, which errs on the safe side. Offers to persons outside are counted when the issuer is in the ADGM (offers from the ADGM).",
    "The first days of these rules were not read.",
  ],
});

const related = ["ae-adgm.mkt-4-3-1-2", "ae-adgm.mkt-4-3-1-5"];

export const prospectusTallies = [
  tally({
    fact: "ae-adgm.offereesInTwelveMonths",
    of: "offerees",
    among: "everywhere",
    where: all(inOrFrom, not(holds(professionalEntities))),
    within: "ae-adgm.mkt-4-3-1.period",
    related,
    cites: [cite(marketRules, "4.3.1(2)")],
  }),
  tally({
    fact: "ae-adgm.considerationInTwelveMonths",
    of: "amount",
    among: "everywhere",
    where: inOrFrom,
    within: "ae-adgm.mkt-4-3-1.period",
    related,
    cites: [cite(marketRules, "4.3.1(5)")],
  }),
];

export const prospectusRules = [prospectus];
