import type { Exemption, Rule } from "../../src/authoring";
import { all, cite, holds, rule, vocabulary } from "../../src/authoring";
import { prospectusRegulation } from "./instruments";
import { articleOneExempt } from "./offer-exemptions";
import { prospectusFacts } from "./prospectus-facts";
import { floorAmount } from "./prospectus-parameters";
import { prospectusSecurity } from "./prospectus-public-offer";
import { claims, smallOffer, smallOfferConditions, totalLessThan } from "./small-offers";

/** What the packs of the Member States say of small offers of securities, in the frame that the Prospectus Regulation leaves them. */

const { is, onOrBefore } = vocabulary("EUR", prospectusFacts);

type SaleExemptions = Readonly<Record<string, Exemption<"sale">>>;
type Own = Pick<Rule<"sale">, "id" | "title" | "cites" | "exposes" | "remedies"> &
  Partial<Pick<Rule<"sale">, "kind" | "inForce" | "evidence" | "requires" | "unless" | "openTexture" | "notes">>;

/** A security offered, and not excluded, in the state. */
export const offerOfSecurities = all(is("sale.offered"), holds(prospectusSecurity));

export const withinSmallOfferExemption = { "within-the-small-offer-exemption": holds(smallOffer) };

export const articleOneOffer = {
  "article-1-4": {
    title: "Offer exempt under article 1(4) of the Prospectus Regulation",
    conditions: { "exempt-under-article-1-4": holds(articleOneExempt) },
    cites: [cite(prospectusRegulation, "art. 1(4)")],
  },
} satisfies SaleExemptions;

/** What makes the small-offer exemption unnecessary, and with it what a state asks of such offers. */
export const notSmallOffers = {
  "prospectus": {
    title: "Offer under an approved prospectus",
    conditions: { "prospectus-approved": onOrBefore("eu.prospectusApproved", "dates.offerStart") },
    claimedAs: [claims.prospectus],
    cites: [cite(prospectusRegulation, "art. 3(1)")],
  },
  ...articleOneOffer,
} satisfies SaleExemptions;

/** Until the floor of the Regulation ended. */
export const belowTheFloor = {
  "below-the-floor": {
    title: "Less than EUR 1,000,000, before the floor of the Regulation ended",
    conditions: { "below-the-floor": totalLessThan(floorAmount) },
    cites: [cite(prospectusRegulation, "art. 1(3), as in force until 2024-12-03")],
    inForce: { from: "2018-07-21", to: "2024-12-03" },
  },
} satisfies SaleExemptions;

/** What a state asks of a small offer: the exemption of the Regulation, and its own notice or document. */
export function smallOfferDuties({ requires, unless, ...own }: Own): Rule<"sale"> {
  return rule({
    kind: "disclosure",
    ...own,
    subject: "sale",
    nexus: ["sale"],
    when: offerOfSecurities,
    requires: { ...withinSmallOfferExemption, ...requires },
    unless: { ...notSmallOffers, ...unless },
  });
}

/** The duty to publish a prospectus as a state's own law has it: unless a small offer, or exempt under article 1(4). */
export function nationalProspectusDuty({ unless, ...own }: Partial<Own> & Pick<Own, "id" | "title" | "cites">): Rule<"sale"> {
  return rule({
    kind: "disclosure",
    exposes: [{ role: "issuer", basis: "primary", note: "And the offeror." }],
    remedies: ["Keep the twelve-month total below the small-offer amount, without passport.", "Have a prospectus approved and published."],
    ...own,
    subject: "sale",
    nexus: ["sale"],
    when: offerOfSecurities,
    requires: {
      "prospectus-approved": onOrBefore("eu.prospectusApproved", "dates.offerStart"),
      "prospectus-published-by-the-start": onOrBefore("eu.prospectusPublished", "dates.offerStart"),
    },
    unless: { ...unless, ...articleOneOffer },
  });
}

/** The two versions of the small-offer exemption in a Member State, the state's amount in the first. */
export function smallOfferVersions(before: { readonly title: string; readonly further?: Exemption<"sale">["conditions"]; readonly note?: string }, since: { readonly note?: string } = {}): SaleExemptions {
  const { title, further, ...note } = before;
  return {
    "small-offer-until-june-2026": {
      title,
      conditions: { ...smallOfferConditions.national, ...further },
      claimedAs: [claims.smallOffer],
      cites: [cite(prospectusRegulation, "art. 3(2), as in force until 2026-06-04")],
      inForce: { from: "2019-07-21", to: "2026-06-04" },
      ...note,
    },
    "small-offer": {
      title: "Small offer: less than EUR 12,000,000 in the Union over twelve months (EUR 5,000,000 where the state has chosen it)",
      conditions: smallOfferConditions.standard,
      claimedAs: [claims.smallOffer],
      cites: [cite(prospectusRegulation, "art. 3(2), (2a), (2c)")],
      inForce: { from: "2026-06-05" },
      evidence: "unverified",
      ...since,
    },
  };
}
