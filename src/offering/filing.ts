import type * as z from "zod";
import { attributes } from "./attributes";
import { code, date, dateOrNotYet, listOf, oneOf, places, text } from "./field";
import { lazySchema } from "./lazy-schema";

/** Something filed with an authority. */
export const filingSchema = lazySchema(() =>
  attributes({
    form: code("What, such as sec.form-d, us.state-notice, finra.5123, eu.mica-notification."),
    filedOn: dateOrNotYet("When filed."),
    dueOn: date("When due."),
    acceptedOn: dateOrNotYet("When accepted."),
    fileNumber: text("Its number."),
    previous: text("Number of the filing it amends."),
    jurisdictions: places("Where; all of them."),
    tier: oneOf(["Tier1", "Tier2"], "Regulation A tier."),
    fiscalYearEnd: date("End of the fiscal year reported on."),
    reportingPeriod: date("End of the period reported on."),
    ongoing: listOf(oneOf(["annual", "semi-annual", "current-event", "none"], "A report."), "Ongoing reports it entails; all of them."),
  }),
);
/** Something filed with an authority. */
export type Filing = z.infer<ReturnType<typeof filingSchema>>;
