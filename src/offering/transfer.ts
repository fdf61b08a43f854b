import type * as z from "zod";
import { attributes } from "./attributes";
import { count, dateOrNotYet, duration, flag, investorClass, listOf, oneOf, partyRef, percent, place, text } from "./field";
import { lazySchema } from "./lazy-schema";
import { decimal } from "./values";

/** Restrictions on transfer, and lock-ups. */
export const transferSchema = lazySchema(() =>
  attributes({
    legend: flag("Carries a restrictive legend, or its equivalent on the chain."),
    restrictedSecurities: flag("Subject to a statutory holding period."),
    holdingPeriods: listOf(
      attributes({
        country: place("For holders where."),
        investorClass: investorClass("For what class."),
        duration: duration("How long."),
        from: oneOf(["issue", "full-payment", "close-of-offering"], "From when."),
        enforced: oneOf(["on-chain", "contractual", "none"], "How."),
      }),
      "Holding periods; all of them.",
    ),
    holdingPeriodBoundary: oneOf(
      ["released-on-last-day", "released-after-last-day"],
      "Whether the last day still counts.",
    ),
    distributionCompliance: attributes({
      category: oneOf(["1", "2", "3"], "Regulation S category."),
      duration: duration("How long."),
      flowbackBlockedUntil: dateOrNotYet("Until when flowback is blocked."),
    }).describe("Flowback of offshore sales."),
    maxHolders: attributes({
      total: count("In all."),
      byCountry: listOf(attributes({ country: place("Where."), max: count("Most.") }), "By country."),
      byClass: listOf(attributes({ investorClass: investorClass("Class."), max: count("Most.") }), "By class."),
    }).describe("Most holders there can be."),
    minHolding: decimal("Smallest holding, in tokens."),
    maxHolding: decimal("Largest holding, in tokens."),
    maxOwnershipPercent: percent("Largest share of the supply, in per cent."),
    lookThrough: flag("Entities are looked through when holders are counted."),
    jurisdictionFlows: listOf(
      attributes({
        fromJurisdiction: place("From."),
        toJurisdiction: place("To."),
        rule: oneOf(["free", "blocked", "after"], "What holds."),
        duration: duration("After how long."),
      }),
      "Flows between places.",
    ),
    holderRestrictions: text("Who may not hold it."),
    approvalBy: partyRef("Who approves transfers."),
    founderLockups: listOf(
      attributes({
        party: partyRef("Who."),
        percent: percent("Share locked, in per cent."),
        duration: duration("How long."),
        schedule: text("How it is released."),
      }),
      "Lock-ups of founders.",
    ),
  }),
);
/** Restrictions on transfer, and lock-ups. */
export type Transfer = z.infer<ReturnType<typeof transferSchema>>;
