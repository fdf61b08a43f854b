import type * as z from "zod";
import { attributes } from "./attributes";
import { duration, flag, listOf, oneOf, partyRef, percent, place, text } from "./field";
import { lazySchema } from "./lazy-schema";
import { partyOrPerson } from "./values";

/** Custody and safeguarding. */
export const custodySchema = lazySchema(() =>
  attributes({
    model: oneOf(
      [
        "self-custody", "platform-omnibus", "platform-segregated", "third-party-custodian", "transfer-agent-register", "csd",
      ],
      "Who keeps the tokens.",
    ),
    providers: listOf(partyRef("A custodian."), "Custodians; all of them."),
    segregation: flag("Client assets are segregated from own assets."),
    proceeds: attributes({
      held: oneOf(["credit-institution", "escrow", "casp", "issuer-account"], "Where."),
      monitored: flag("Monitored."),
    }).describe("Funds collected during the offer."),
    registerOfHolders: attributes({
      keeper: partyOrPerson("Who keeps it."),
      form: oneOf(["dlt-primary", "dlt-mirror", "off-chain"], "In what form."),
      jurisdictionBasis: place("Under what law."),
    }).describe("Official register of holders."),
    keyRecovery: flag("Keys can be recovered."),
    insurance: flag("Losses are insured."),
    coldStoragePercent: percent("Share in cold storage, in per cent."),
    reserveCustody: attributes({
      custodian: partyOrPerson("Who keeps the reserve."),
      segregation: flag("Segregated."),
      reconciliationFrequency: duration("Between two reconciliations."),
    }).describe("Custody of the reserve."),
    protectionScheme: flag("A protection scheme covers holders."),
    protectionSchemeDescription: text("Which."),
    compensationScheme: flag("A compensation scheme covers holders."),
    compensationSchemeDescription: text("Which."),
  }),
);
/** Custody and safeguarding. */
export type Custody = z.infer<ReturnType<typeof custodySchema>>;
