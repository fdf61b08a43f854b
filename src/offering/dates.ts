import type * as z from "zod";
import { attributes } from "./attributes";
import { date, dateOrNotYet, monthDay } from "./field";
import { lazySchema } from "./lazy-schema";

/** The events that start and stop legal clocks. */
export const datesSchema = lazySchema(() =>
  attributes({
    offerStart: dateOrNotYet("First day of the offer."),
    offerEnd: dateOrNotYet("Last day of the offer."),
    deadline: date("Closing deadline."),
    firstSale: dateOrNotYet("First sale anywhere: the first investor irrevocably bound."),
    firstOfferee: dateOrNotYet("First person addressed."),
    firstAdvertisement: dateOrNotYet("First advertisement."),
    issuance: dateOrNotYet("Tokens issued."),
    closing: dateOrNotYet("Offer closed."),
    resultPublication: dateOrNotYet("Result published."),
    priorOfferingClosed: dateOrNotYet("The previous offer closed."),
    fiscalYearEnd: monthDay("Last day of the issuer's fiscal year, MM-DD."),
    platformPublication: dateOrNotYet("First publicly available on the intermediary's platform."),
  }),
);
/** The events that start and stop legal clocks. */
export type Dates = z.infer<ReturnType<typeof datesSchema>>;
