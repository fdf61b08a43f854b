import type * as z from "zod";
import { attributes } from "./attributes";
import { complete, count, country, date, flag, kebab, listOf, oneOf, partyRef, places, quantity, text } from "./field";
import { lazySchema } from "./lazy-schema";
import { money, partyOrPerson } from "./values";

/** Money laundering, sanctions and the identity of investors. */
export const amlSchema = lazySchema(() =>
  attributes({
    obligedEntity: partyRef("Who performs the checks."),
    programme: attributes({
      exists: flag("There is one."),
      officer: text("Compliance officer."),
      officerCountry: country("Where the officer is."),
      lastIndependentAudit: date("Last independent audit."),
      riskAssessmentOn: date("Last risk assessment."),
    }).describe("Anti-money-laundering programme."),
    kyc: attributes({
      level: oneOf(["none", "simplified", "standard", "enhanced"], "How thorough."),
      threshold: money("From what amount."),
      refreshMonths: quantity("Months between two checks."),
      beneficialOwnersIdentified: flag("Beneficial owners are identified."),
    }).describe("Identification of investors."),
    kycStatusModel: listOf(
      oneOf(
        ["none", "processing", "updates-required", "manual-review", "verified", "rejected", "expired"],
        "A status.",
      ),
      "Statuses told apart per investor; all of them.",
    ),
    claimValidity: attributes({
      expires: flag("Identity claims expire."),
      revocable: flag("They can be revoked."),
      onExpiry: oneOf(["block", "receive-only", "ignore"], "What happens then."),
    }).describe("Validity of identity claims."),
    sanctions: attributes({
      lists: listOf(kebab("A list."), "Lists screened against; all of them."),
      screenedAt: listOf(oneOf(["onboarding", "each-transfer", "periodic"], "A moment."), "When; all of it."),
      onHit: oneOf(["freeze", "reject", "report", "ignore"], "What happens on a hit."),
    }).describe("Sanctions screening."),
    travelRule: attributes({
      applies: flag("Applies."),
      threshold: money("From what amount."),
      provider: partyOrPerson("By whom."),
    }).describe("Information that travels with a transfer."),
    sourceOfFunds: flag("The source of funds is established."),
    paymentWalletsVerified: flag("Paying wallets are verified."),
    excludedCountries: places("Places whose residents are refused."),
    excludedCountriesComplete: complete("excludedCountries"),
    recordRetentionYears: count("Years for which records are kept."),
  }),
);
/** Money laundering, sanctions and the identity of investors. */
export type Aml = z.infer<ReturnType<typeof amlSchema>>;
