/**
 * What somebody proposes to do, in the field's standard terms and in no jurisdiction's.
 *
 * Three conventions hold throughout:
 *
 * - **Absent is unknown.** Every attribute may be left out. `false`, `0` and `[]` are known: `[]` is "known to be none".
 * - **A list with a `…Complete` sibling is open.** `sales`, `parties`, `disclosures`, `filings`, `issuer.controllers` and the
 *   like name what is known; only with `…Complete: true` does the absence of an entry mean anything.
 * - **Any other list is a statement.** `roles`, `rights`, `channels` or `languages`, when present, are the whole list.
 */
import type * as z from "zod";
import { amlSchema } from "./aml";
import { assetSchema } from "./asset";
import { custodySchema } from "./custody";
import { datesSchema } from "./dates";
import { disclosureSchema } from "./disclosure";
import { attributes } from "./attributes";
import { complete, date, id, listOf, places, text } from "./field";
import { filingSchema } from "./filing";
import { issuerSchema } from "./issuer";
import { lazySchema } from "./lazy-schema";
import { localFacts } from "./local-facts";
import { marketingSchema } from "./marketing";
import { partySchema } from "./party";
import { raiseSchema } from "./raise";
import { saleSchema } from "./sale";
import { secondarySchema } from "./secondary";
import { tokenSchema } from "./token";
import { transferSchema } from "./transfer";

/** The schema of an offering. Built on the first call. */
export const offeringSchema = lazySchema(() =>
  attributes({
    $schema: text("The JSON Schema this document follows; for editors."),
    id: id("Name of the offering."),
    name: text("Title."),
    description: text("Description."),
    asOf: date("Evaluation date: the law in force on this day applies."),
    issuer: issuerSchema().describe("Who is legally bound."),
    parties: listOf(partySchema(), "Other persons, with their roles and licences. One entry per person."),
    partiesComplete: complete("parties"),
    staffIn: places("Where people perform issuance, matching, sales or marketing functions for this offering, whoever employs them."),
    staffInComplete: complete("staffIn"),
    asset: assetSchema().describe("What is being represented."),
    token: tokenSchema().describe("The technical object."),
    raise: raiseSchema().describe("The terms of the offer."),
    sales: listOf(saleSchema(), "One entry per country and class of investors."),
    salesComplete: complete("sales"),
    marketing: marketingSchema().describe("Channels and conduct."),
    transfer: transferSchema().describe("Restrictions on transfer, and lock-ups."),
    custody: custodySchema().describe("Custody and safeguarding."),
    disclosures: listOf(disclosureSchema(), "Documents given to investors."),
    disclosuresComplete: complete("disclosures"),
    filings: listOf(filingSchema(), "What was or will be filed with authorities."),
    filingsComplete: complete("filings"),
    aml: amlSchema().describe("Money laundering, sanctions and the identity of investors."),
    secondary: secondarySchema().describe("Trading after the offer."),
    dates: datesSchema().describe("The events that start and stop legal clocks."),
    local: localFacts(),
  }),
);
/** What somebody proposes to do. */
export type Offering = z.infer<ReturnType<typeof offeringSchema>>;
