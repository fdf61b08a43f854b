import type * as z from "zod";
import { attributes } from "./attributes";
import {
  complete, dateOrNotYet, duration, flag, formed, investorClass, listOf, oneOf, partyRef, percent, place, text,
} from "./field";
import { lazySchema } from "./lazy-schema";

/** Trading after the offer. */
export const secondarySchema = lazySchema(() =>
  attributes({
    intended: flag("Trading is intended. Left out: it is, on the venues named; false: on none."),
    venues: listOf(
      attributes({
        name: text("Name."),
        mic: formed("mic", "ISO 10383 code."),
        operator: partyRef("Operator."),
        type: oneOf(
          [
            "regulated-market", "mtf", "otf", "dlt-mtf", "dlt-ss", "dlt-tss", "ats", "casp-platform", "dex", "bulletin-board", "p2p",
          ],
          "What kind of venue.",
        ),
        jurisdiction: place("Where it is supervised."),
        admissionRequestedOn: dateOrNotYet("When admission was requested."),
      }),
      "Venues. Left out where no trading is intended: none.",
    ),
    venuesComplete: complete("venues"),
    retailAccess: listOf(
      attributes({ country: place("Where."), allowed: flag("Retail investors may trade.") }),
      "Whether retail investors may trade, by country.",
    ),
    investorClassesAllowed: listOf(investorClass("A class."), "Who may trade; all of them."),
    marketMaker: partyRef("Market maker."),
    holdingPeriodApplied: flag("Holding periods are enforced in trading."),
    redemption: attributes({
      atParRight: flag("Holders have a right to redeem at par."),
      fee: flag("A fee is charged."),
      feePercent: percent("That fee, in per cent."),
      frequency: duration("Between two redemption dates."),
      gate: flag("Redemptions can be limited."),
    }).describe("Redemption."),
    insideInformation: attributes({
      policy: flag("There is a policy on inside information."),
      listKept: flag("An insider list is kept."),
    }).describe("Market abuse."),
    bothSidesChecked: flag("Seller and buyer are both screened."),
  }),
);
/** Trading after the offer. */
export type Secondary = z.infer<ReturnType<typeof secondarySchema>>;
