import type { Citation, Exemption } from "../../src/authoring";
import { all, any, cite, concept, holds, not, vocabulary } from "../../src/authoring";
import { listingAct, prospectusRegulation } from "./instruments";
import { prospectusQualified } from "./investors";
import { ecspr } from "./market-instruments";
import { crowdfundingLimit } from "./market-parameters";
import { prospectusFacts } from "./prospectus-facts";
import * as p from "./prospectus-parameters";
import { claims, eeaEftaSale } from "./small-offers";

/** The exemptions of article 1(4) of the Prospectus Regulation, each with all its conditions. */
const { is, isNot, equals, lessThan, atMost, atLeast, onOrBefore, onOrAfter } = vocabulary("EUR", prospectusFacts);

type SaleExemption = Exemption<"sale">;

const point = (letter: string): readonly Citation[] => [cite(prospectusRegulation, `art. 1(4)(${letter})`)];
const sinceListingAct = { from: "2024-12-04" };

/** Points of which only the case itself was recorded. */
const specialCase = (title: string, value: "free-conversion" | "takeover" | "merger-or-division" | "dividend" | "employees", claim: string): SaleExemption => ({
  title,
  conditions: { [value]: equals("eu.article14Case", value), "further-conditions": is("eu.article14CaseComplete") },
  claimedAs: [claim],
  cites: point("e)-(i"),
  evidence: "unverified",
});

const annexNine = {
  "annex-ix-document-filed": onOrBefore("eu.annexNineFiled", "dates.offerStart"),
  "annex-ix-document-published": is("eu.annexNinePublished"),
  "annex-ix-document-short": atMost("eu.annexNinePages", p.annexNinePages),
};

export const articleOneExemptions = {
  "qualified-investors-only": {
    title: "Offer addressed solely to qualified investors",
    conditions: { "qualified-investors": holds(prospectusQualified) },
    claimedAs: [claims.qualified],
    cites: [...point("a"), cite(prospectusRegulation, "art. 2(e)")],
  },
  "fewer-than-150": {
    title: "Offer to fewer than 150 persons in each Member State, other than qualified investors",
    conditions: {
      "fewer-than-150-persons": any(lessThan("eu.nonQualifiedOfferees", p.offereesPerState), lessThan("eu.smallTicketOfferees", p.offereesPerState)),
    },
    claimedAs: [claims.fewPersons],
    cites: point("b"),
    note: "Persons addressed are counted, not subscribers; those of other sales into the same state count too, unless each of them is bound to the minimum ticket.",
  },
  "denomination-100k": {
    title: "Denomination of at least EUR 100,000",
    conditions: { "minimum-denomination": atLeast("eu.denomination", p.denominationMinimum) },
    claimedAs: [claims.denomination],
    cites: point("c"),
  },
  "min-ticket-100k": {
    title: "Consideration of at least EUR 100,000 per investor",
    conditions: { "minimum-ticket": atLeast("sale.minTicket", p.ticketMinimum) },
    claimedAs: [claims.ticket],
    cites: point("d"),
  },
  "fungible-secondary": {
    title: "Further issue of less than 30 % of what is admitted, with an Annex IX document",
    conditions: {
      "in-a-member-state": not(holds(eeaEftaSale)),
      "fungible-with-admitted": is("eu.fungibleWithAdmitted"),
      "below-the-share": lessThan("eu.shareOfAdmitted", p.secondaryIssueShare),
      "to-be-admitted-there": is("eu.toBeAdmittedThere"),
      "not-insolvent": isNot("eu.insolvencyOrRestructuring"),
      ...annexNine,
    },
    claimedAs: [claims.secondary],
    cites: [...point("da"), cite(listingAct, "art. 1(1)")],
    inForce: sinceListingAct,
  },
  "fungible-18-months": {
    title: "Class admitted for at least 18 months, with an Annex IX document",
    conditions: {
      "in-a-member-state": not(holds(eeaEftaSale)),
      "fungible-with-admitted": is("eu.fungibleWithAdmitted"),
      "admitted-long-enough": atLeast("eu.monthsAdmitted", p.admissionAge),
      "not-in-a-takeover-or-merger": isNot("eu.forTakeoverOrMerger"),
      "not-insolvent": isNot("eu.insolvencyOrRestructuring"),
      ...annexNine,
    },
    claimedAs: [claims.eighteenMonths],
    cites: [...point("db"), cite(listingAct, "art. 1(1)")],
    inForce: sinceListingAct,
  },
  "free-conversion": specialCase("Free conversion or exchange of shares", "free-conversion", claims.conversion),
  "takeover": specialCase("Exchange offer in a takeover", "takeover", claims.takeover),
  "merger": specialCase("Merger or division", "merger-or-division", claims.merger),
  "dividends": specialCase("Dividend in securities", "dividend", claims.dividend),
  "employees": specialCase("Offer to directors or employees", "employees", claims.employees),
  "credit-institution-continuous": {
    title: "Continuous or repeated issue of non-equity securities by a credit institution",
    conditions: {
      "continuous-issue-of-a-credit-institution": equals("eu.article14Case", "credit-institution-continuous"),
      "non-equity": equals("token.kind", "debt"),
      "below-the-limit": any(
        lessThan("eu.continuousIssueTotal", p.continuousIssueLimitBefore),
        all(not(holds(eeaEftaSale)), lessThan("eu.continuousIssueTotal", p.continuousIssueLimit)),
      ),
      "not-subordinated-or-convertible": isNot("eu.subordinatedOrConvertible"),
      "no-derivative-link": isNot("eu.derivativeLinked"),
    },
    claimedAs: [claims.creditInstitution],
    cites: point("j"),
  },
  "crowdfunding": {
    title: "Offer through an authorised crowdfunding provider, up to EUR 5,000,000",
    conditions: {
      "authorised-provider": is("eu.throughCrowdfundingProvider"),
      "within-the-crowdfunding-limit": atMost("eu.crowdfundingTotal", crowdfundingLimit),
    },
    claimedAs: [claims.crowdfunding],
    cites: [...point("k"), cite(ecspr, "art. 1(2)(c)")],
    inForce: { from: "2021-11-10" },
  },
} as const satisfies Record<string, SaleExemption>;

/** All the conditions of an exemption. */
export const met = ({ conditions }: { readonly conditions: SaleExemption["conditions"] }) => all(...Object.values(conditions));
const e = articleOneExemptions;

/** For rules that follow from the exemption: equal information, aggregation. */
export const articleOneExempt = concept({
  id: "eu.article-1-4-offer",
  title: "Offer exempt under article 1(4)",
  subject: "sale",
  when: any(
    ...[e["qualified-investors-only"], e["fewer-than-150"], e["denomination-100k"], e["min-ticket-100k"], e["credit-institution-continuous"]].map(met),
    ...[e["free-conversion"], e.takeover, e.merger, e.dividends, e.employees].map(met),
    ...[e["fungible-secondary"], e["fungible-18-months"]].map((exemption) => all(onOrAfter("asOf", p.listingActStart), met(exemption))),
    all(onOrAfter("asOf", p.crowdfundingExemptionStart), met(e.crowdfunding)),
  ),
  cites: [cite(prospectusRegulation, "art. 1(4)")],
});

export const offerExemptionConcepts = [articleOneExempt];
