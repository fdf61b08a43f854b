import type * as z from "zod";
import { attributes } from "./attributes";
import {
  code, complete, count, date, dateOrNotYet, flag, id, investorClass, listOf, oneOf, percent, place, quantity, text,
} from "./field";
import { lazySchema } from "./lazy-schema";
import { money, moneyOrIndefinite, partyOrPerson } from "./values";

/** The terms of the offer. */
export const raiseSchema = lazySchema(() =>
  attributes({
    kind: oneOf(
      [
        "offer-to-public", "admission-to-trading", "offer-and-admission", "private-placement", "airdrop-or-free",
        "secondary-sale-by-holder", "exchange-offer", "dividend-or-split",
      ],
      "What kind of offer.",
    ),
    publicOffer: flag("It is made to the public."),
    promisedReturn: flag("A return or the capital is promised."),
    pathways: listOf(
      attributes({
        jurisdiction: place("Where."),
        regime: code("Regime relied on, such as us.506c, us.reg-s, eu.mica-4-2-a."),
        exemption: text("Provision relied on."),
        status: oneOf(["claimed", "approved", "filed"], "How far it is."),
      }),
      "Regimes relied on; all of them. Several at once is normal.",
    ),
    purpose: text("What for."),
    target: moneyOrIndefinite("Goal."),
    softCap: moneyOrIndefinite("Least that is raised, else nothing."),
    hardCap: moneyOrIndefinite("Most that is raised."),
    soldToDate: money("Sold so far."),
    remaining: moneyOrIndefinite("Still to be sold."),
    oversubscription: attributes({
      accepted: flag("Accepted."),
      allocation: oneOf(["pro-rata", "first-come", "other"], "How it is allocated."),
      description: text("How, where other."),
    }).describe("Subscriptions over the maximum."),
    pricePerUnit: money("Price of one token."),
    priceMethod: text("How the price is set."),
    subscriptionFee: money("Fee for subscribing."),
    subscriptionFeePercent: percent("Fee for subscribing, in per cent."),
    costs: money("Costs the investor bears."),
    expenses: money("Expenses of the offer."),
    minInvestment: money("Smallest subscription; a local one is `sales[].minTicket`."),
    maxInvestment: money("Largest subscription; that of a class is `sales[].maxTicket`."),
    discounts: listOf(
      attributes({
        description: text("For whom."),
        percent: percent("How much, in per cent."),
        until: date("Until when."),
      }),
      "Early or other discounts.",
    ),
    paymentMethods: listOf(oneOf(["fiat", "card", "crypto", "stablecoin", "in-kind"], "A way to pay."), "Ways to pay; all of them."),
    useOfProceeds: listOf(
      attributes({
        purpose: text("What for."),
        amount: money("How much."),
        toRelatedPersons: flag("Paid to related persons."),
      }),
      "Use of the proceeds.",
    ),
    escrow: attributes({
      used: flag("Proceeds are held in escrow."),
      holder: partyOrPerson("By whom."),
      releaseCondition: text("Until when."),
    }).describe("Escrow."),
    refund: attributes({
      mechanism: text("When and how."),
      timelineDays: quantity("Within how many days."),
      method: text("By what means."),
    }).describe("Refund if the offer fails."),
    withdrawalRight: attributes({
      offered: flag("Buyers may withdraw."),
      days: quantity("Within how many days."),
      appliesTo: listOf(investorClass("A class."), "Who may."),
    }).describe("Cooling-off."),
    bestEfforts: flag("Sold on best efforts."),
    delayedOrContinuous: flag("Offered on a delayed or continuous basis."),
    expectedLongerThanOneYear: flag("Expected to last more than one year."),
    businessCombination: flag("Made in a business combination."),
    phases: listOf(
      attributes({
        name: text("Name."),
        status: oneOf(["planned", "active", "done"], "Status."),
        start: date("First day."),
        end: date("Last day."),
        price: money("Price of one token."),
        investorClasses: listOf(investorClass("A class."), "Who may take part."),
      }),
      "Rounds.",
    ),
    related: listOf(
      attributes({
        id: id("Name of that offer."),
        issuer: text("Its issuer."),
        sameIssuerOrAffiliate: flag("Made by the same issuer or an affiliate."),
        regime: code("Regime relied on."),
        start: date("First day."),
        end: dateOrNotYet("Last day."),
        amountSold: money("Amount sold."),
        investors: count("Persons who bought."),
        generalSolicitation: flag("Solicited generally."),
      }),
      "Earlier and concurrent offers, for aggregation and integration.",
    ),
    relatedComplete: complete("related"),
    aggregateLast12Months: listOf(
      attributes({ regime: code("Regime."), amount: money("Amount sold under it.") }),
      "Totals of the last 12 months by regime, where `related` is not itemised.",
    ),
    conflictsOfInterest: text("Conflicts of interest."),
    applicableLaw: place("Law that governs the offer."),
    court: text("Competent court."),
  }),
);
/** The terms of the offer. */
export type Raise = z.infer<ReturnType<typeof raiseSchema>>;
