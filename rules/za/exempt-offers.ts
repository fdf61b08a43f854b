import { all, any, cite, concept } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { words } from "./facts";
import { companiesAct } from "./instruments";
import { prescribedAmount, smallOfferInterval, smallOfferPersons } from "./parameters";

const { is, isNot, equals, oneOf, atLeast, atMost, moreThan } = words;

const MEMORY = { evidence: "unverified" } as const;

const PROFESSIONALS = ["za.securities-dealer", "za.public-investment-corporation", "za.reserve-bank-regulated", "za.authorised-fsp", "za.financial-institution", "za.portfolio-manager"] as const;

const principal = is("za.actsAsPrincipal");
const nonRenounceable = is("za.nonRenounceable");

/**
 * Offers that are not made to the public (s. 96). A sale is one tranche to one class, so each is judged by itself: an
 * addressee outside every limb makes the offer public for that one.
 */
export const exemptOffers: Readonly<Record<string, Exemption<"sale">>> = {
  "professional-addressees": {
    title: "Offer to dealers, financial institutions and authorised providers only",
    claimedAs: ["za.companies-act.s96-exempt-offers.a"],
    conditions: { "professional-addressees": oneOf("sale.investorClass", PROFESSIONALS) },
    cites: [cite(companiesAct, "s. 96(1)(a)")],
    note: "An authorised provider qualifies whatever its size; any mix of these is inside.",
  },
  "large-acquisition": {
    title: "Each addressee acquires for at least the prescribed amount, as principal",
    claimedAs: ["za.companies-act.s96-exempt-offers.b"],
    conditions: { "cost-at-least-prescribed": atLeast("sale.minTicket", prescribedAmount), "acts-as-principal": principal },
    cites: [cite(companiesAct, "s. 96(1)(b)")],
    note: "Exactly the amount is inside. A nominee who pools clients is no principal.",
  },
  "existing-holders": {
    title: "Non-renounceable offer to holders of the company's securities and persons related to them",
    claimedAs: ["za.companies-act.s96-exempt-offers.c"],
    conditions: { "existing-holders": oneOf("sale.investorClass", ["za.existing-holder", "za.related-to-holder"]), "non-renounceable": nonRenounceable },
    cites: [cite(companiesAct, "s. 96(1)(c)")],
  },
  "rights-offer": {
    title: "Rights offer with a listing",
    claimedAs: ["za.companies-act.s96-exempt-offers.d"],
    conditions: { "rights-offer-as-prescribed": is("za.rightsOffer"), "listing-granted-or-agreed": is("za.listingAgreed") },
    cites: [cite(companiesAct, "s. 96(1)(d)")],
  },
  "directors": {
    title: "Non-renounceable offer to a director, a prescribed officer or a person related to one",
    claimedAs: ["za.companies-act.s96-exempt-offers.e"],
    conditions: { "director-or-officer": oneOf("sale.investorClass", ["za.director", "za.prescribed-officer", "za.related-to-director"]), "non-renounceable": nonRenounceable },
    cites: [cite(companiesAct, "s. 96(1)(e)", MEMORY)],
  },
  "employee-scheme": {
    title: "Employee share scheme",
    claimedAs: ["za.companies-act.s96-exempt-offers.f"],
    conditions: { "employees": equals("sale.investorClass", "za.employee"), "scheme-under-s97": is("za.employeeShareScheme") },
    cites: [cite(companiesAct, "ss. 96(1)(f), 97", MEMORY)],
  },
  "small-offer": {
    title: "Offer accepted by few principals for a small amount",
    claimedAs: ["za.companies-act.s96-exempt-offers.g"],
    conditions: {
      "within-limit-of-acceptors": atMost("za.acceptors", smallOfferPersons),
      "acts-as-principal": principal,
      "within-aggregate-price": atMost("za.aggregatePrice", prescribedAmount),
      "no-similar-offer-shortly-before": any(isNot("za.similarOfferBefore"), moreThan("za.monthsSinceSimilarOffer", smallOfferInterval)),
    },
    cites: [cite(companiesAct, "s. 96(1)(g)", MEMORY)],
    note: "Known from memory. Everybody who buys in South Africa is counted, whatever limb covers them, and a similar offer exactly six months before defeats it (both conservative).",
  },
};

/** The same limbs as one definition, for what only an offer to the public is asked. */
export const offerNotPublic = concept({
  id: "za.companies-act.s96-exempt-offers",
  title: "Offer that is not made to the public",
  subject: "sale",
  when: any(...Object.values(exemptOffers).map(({ conditions }) => all(...Object.values(conditions)))),
  cites: [cite(companiesAct, "s. 96(1)", MEMORY)],
});
