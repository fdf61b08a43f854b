/**
 * Facts that only one jurisdiction asks for (`local: { CN: { bondSecurityOpinionDays: 10 } }`). Their names and types belong
 * to the catalogue, which is a floor above; here they only have to be harmless.
 */
import * as z from "zod";
import { formed } from "./field";
import { lazySchema } from "./lazy-schema";
import { money } from "./values";

const localValueSchema = lazySchema(() =>
  z.union([
    z.boolean(),
    z.number(),
    z.string().max(500),
    z.array(z.string().max(500)).max(200),
    money("An amount."),
  ]),
);
/** A yes or no, a number, a text, a list of texts, or an amount. */
export type LocalValue = z.infer<ReturnType<typeof localValueSchema>>;

const localFactsSchema = lazySchema(() =>
  z.record(
    formed("jurisdiction", "A jurisdiction."),
    z.record(formed("factName", "A fact."), localValueSchema()),
  ),
);
/** Facts by jurisdiction, then by name. */
export type LocalFacts = z.infer<ReturnType<typeof localFactsSchema>>;

/** Facts that only some jurisdictions ask for. */
export const localFacts = () =>
  localFactsSchema().describe("Facts that only one jurisdiction asks for, by jurisdiction and name.");
