import { all, any, cite, concept, holds, not, tally, vocabulary } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { mica } from "./instruments";
import { micaQualified } from "./investors";
import { micaSharedFacts } from "./mica-facts";
import { offereeLimit, smallOfferLimit, smallOfferPeriod } from "./mica-parameters";
import { utilityToken } from "./token-regime";

/** What takes an offer out of Title II of MiCA (art. 4(3)), or out of the duty to publish a white paper (art. 4(2)). */

const { is, isNot, equals, atMost, lessThan, before, later } = vocabulary("EUR", micaSharedFacts);

const endOfFirstYear = later("dates.offerStart", smallOfferPeriod);

export const exemptionTallies = [
  tally({
    fact: "eu.offereesInState",
    of: "offerees",
    among: "country",
    cites: [cite(mica, "art. 4(2)(a)")],
  }),
  tally({
    fact: "eu.firstYearConsideration",
    of: "amount",
    among: "jurisdiction",
    where: any(before("dates.offerEnd", endOfFirstYear), before("sale.date", endOfFirstYear)),
    cites: [cite(mica, "art. 4(2)(b)")],
  }),
  tally({
    fact: "eu.offersToNonQualified",
    among: "jurisdiction",
    where: not(holds(micaQualified)),
    cites: [cite(mica, "art. 4(2)(c)")],
  }),
];

const freeConditions = {
  "offered-for-free": equals("raise.kind", "airdrop-or-free"),
  "no-personal-data": isNot("eu.personalDataRequired"),
  "no-benefit-to-the-offeror": isNot("eu.offerorBenefits"),
};
const rewardConditions = { "validation-reward": is("eu.validationReward") };
const utilityConditions = { "utility-token": holds(utilityToken), "good-or-service-exists": is("eu.utilityServiceExists") };
const networkConditions = { "limited-network": is("eu.limitedNetwork") };

/** Art. 4(4) and 4(8): none of the exemptions stands. */
export const exemptionsLost = concept({
  id: "eu.mica.title-2-exemptions-lost",
  title: "Exemptions of Title II lost",
  subject: "offering",
  when: any(is("eu.listingAnnounced"), is("eu.voluntaryWhitePaper")),
  cites: [cite(mica, "art. 4(4), (8)")],
  note: "An intention to seek admission to trading was made known, or a white paper is drawn up voluntarily: Title II then applies in full.",
});

/** Art. 4(3), in one condition, for the duties that fall away with the whole title. */
export const exemptFromTitleTwo = concept({
  id: "eu.mica.title-2-exempt",
  title: "Offer outside Title II",
  subject: "offering",
  when: all(
    any(...[freeConditions, rewardConditions, utilityConditions, networkConditions].map((conditions) => all(...Object.values(conditions)))),
    not(holds(exemptionsLost)),
  ),
  cites: [cite(mica, "art. 4(3), (4), (8)")],
});

const exceptWhen = holds(exemptionsLost);

/** Outside the whole of Title II. */
export const titleTwoExemptions = {
  "free": {
    title: "Token offered for free",
    conditions: freeConditions,
    claimedAs: ["eu.mica-4-3"],
    exceptWhen,
    cites: [cite(mica, "art. 4(3)(a)")],
    note: "Personal data asked for, or fees or benefits received in exchange, make it an offer for consideration.",
  },
  "validation-reward": {
    title: "Token created as a reward for keeping the ledger",
    conditions: rewardConditions,
    claimedAs: ["eu.mica-4-3"],
    exceptWhen,
    cites: [cite(mica, "art. 4(3)(b)")],
  },
  "utility-existing": {
    title: "Utility token for a good or service that exists",
    conditions: utilityConditions,
    claimedAs: ["eu.mica-4-3"],
    exceptWhen,
    cites: [cite(mica, "art. 4(3)(c)")],
  },
  "limited-network": {
    title: "Token for a limited network of merchants",
    conditions: networkConditions,
    claimedAs: ["eu.mica-4-3"],
    exceptWhen,
    cites: [cite(mica, "art. 4(3)(d)")],
    note: "Above EUR 1 000 000 in twelve months the authority is notified.",
  },
} as const satisfies Record<string, Exemption<"offering">>;

/** Title II as a whole falls away, for duties that need no detail of why. */
export const outsideTitleTwo = {
  "outside-title-2": {
    title: "Free, reward, existing utility or limited-network token",
    conditions: { "exempt-offer": holds(exemptFromTitleTwo) },
    claimedAs: ["eu.mica-4-3"],
    cites: [cite(mica, "art. 4(3)")],
  },
} as const satisfies Record<string, Exemption<"offering">>;

/** The offer stays under Title II, but needs no white paper. */
export const whitePaperExemptions = {
  "fewer-than-150": {
    title: "Offer to fewer than 150 persons per Member State",
    conditions: { "below-150-persons-in-the-state": lessThan("eu.offereesInState", offereeLimit) },
    claimedAs: ["eu.mica-4-2-a"],
    exceptWhen,
    cites: [cite(mica, "art. 4(2)(a)")],
    note: "All persons acting on their own account count; qualified investors are not deducted. Judged state by state.",
  },
  "eur-1m": {
    title: "Small offer: total consideration in the Union in the first twelve months",
    conditions: { "within-limit-of-consideration": atMost("eu.firstYearConsideration", smallOfferLimit) },
    claimedAs: ["eu.mica-4-2-b"],
    exceptWhen,
    cites: [cite(mica, "art. 4(2)(b)")],
    note: "The twelve months start with the beginning of the offer. Whether later tranches of the same token are added is contested; state a larger total to have them counted.",
  },
  "qualified-only": {
    title: "Offer to qualified investors only",
    conditions: {
      "addressed-to-qualified-investors-only": isNot("eu.offersToNonQualified"),
      "held-by-qualified-investors-only": is("eu.holdersQualifiedOnly"),
    },
    claimedAs: ["eu.mica-4-2-c"],
    exceptWhen,
    cites: [cite(mica, "art. 4(2)(c)")],
    note: "Qualified in MiCA's sense: per-se professionals. A token that others can come to hold is not covered.",
  },
} as const satisfies Record<string, Exemption<"sale">>;

/** Art. 4(2), in one condition. */
export const exemptFromWhitePaper = concept({
  id: "eu.mica.white-paper-exempt",
  title: "Offer without a white paper under art. 4(2)",
  subject: "sale",
  when: all(any(...Object.values(whitePaperExemptions).map(({ conditions }) => all<"sale">(...Object.values(conditions)))), not(holds(exemptionsLost))),
  cites: [cite(mica, "art. 4(2), (4), (8)")],
});

/** Art. 4(7): a later offer rests on a white paper that is there. */
export const earlierWhitePaper = {
  "earlier-white-paper": {
    title: "White paper of an earlier offer, used with its author's consent",
    conditions: { "valid-white-paper-published": is("eu.earlierWhitePaper"), "author-consents-in-writing": is("eu.whitePaperAuthorConsents") },
    claimedAs: ["eu.mica-whitepaper"],
    cites: [cite(mica, "art. 4(7)")],
  },
} as const satisfies Record<string, Exemption<"offering">>;

export const exemptionConcepts = [exemptionsLost, exemptFromTitleTwo, exemptFromWhitePaper];
