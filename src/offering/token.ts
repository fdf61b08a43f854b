import * as z from "zod";
import { attributes } from "./attributes";
import { count, date, flag, formed, listOf, oneOf, quantity, text } from "./field";
import { lazySchema } from "./lazy-schema";
import { decimal, partyOrPerson, referenceCurrency } from "./values";

/** Restrictions that a contract can enforce. */
export const restrictionKinds = [
  "country-allow", "country-deny", "jurisdiction-flow", "max-holders", "max-holders-country", "max-holders-class",
  "min-balance", "max-balance", "max-ownership-percent", "supply-cap", "lockup", "holding-period", "flowback-block",
  "full-transfer-only", "volume-limit", "transfer-approval", "sanctions-screen", "identity-claims", "venue-limit", "fee",
] as const;

/** The technical object. */
export const tokenSchema = lazySchema(() =>
  attributes({
    name: text("Name."),
    symbol: text("Symbol."),
    decimals: count("Decimals."),
    kind: oneOf(
      [
        "equity", "debt", "fund-unit", "asset-backed", "real-estate", "commodity", "stablecoin", "utility", "nft",
        "virtual-currency", "other",
      ],
      "What kind of token.",
    ),
    represents: oneOf(
      ["underlying-rights", "issuer-claim", "price-exposure", "access", "membership", "nothing"],
      "What a holder has by holding it.",
    ),
    usesDlt: flag("Issued or recorded with distributed-ledger or similar technology."),
    bearerForm: flag("The right follows possession of the token."),
    chainType: oneOf(["permissioned", "public-permissioned", "public-permissionless"], "Who can use the chain."),
    referenceCurrencies: listOf(referenceCurrency("A currency."), "Currencies its value refers to; all of them. Left out: none, where the kind of token is never pegged (equity, debt, fund unit, NFT...)."),
    paysInterest: flag("Holders are paid interest or the like."),
    fractional: flag("It represents fractions of one thing."),
    unique: flag("Each token is unique and not fungible."),
    limitedPurpose: flag("It can be used for a limited purpose or network only."),
    trackRecordMonths: quantity("Months for which the token has been traded."),
    dti: formed("dti", "ISO 24165 identifier."),
    dtiFfg: formed("dti", "ISO 24165 functionally fungible group."),
    standard: oneOf(
      [
        "ERC-20", "ERC-721", "ERC-1155", "ERC-1400", "ERC-1404", "ERC-3643", "ERC-7518", "ERC-7943", "CMTAT", "DS", "Polymesh",
        "SPL-2022", "ASA", "Stellar-regulated-asset", "XLS-33", "Daml", "other",
      ],
      "Technical standard.",
    ),
    chains: listOf(
      attributes({
        caip2: formed("caip2", "CAIP-2 identifier."),
        contract: text("Address of the contract."),
        permissioned: flag("The chain is permissioned."),
        consensus: text("Consensus mechanism."),
      }),
      "Chains it is on.",
    ),
    supply: attributes({
      total: decimal("Total."),
      offered: decimal("Offered."),
      retainedByIssuer: decimal("Kept by the issuer."),
      mintable: flag("More can be minted."),
      cap: decimal("Most that can exist."),
      adjustment: flag("The protocol changes the supply."),
      adjustmentDescription: text("How."),
    }).describe("Supply, in whole tokens."),
    controls: attributes({
      pausable: flag("All transfers can be stopped."),
      freezable: flag("An account can be frozen."),
      partialFreeze: flag("Part of an account can be frozen."),
      forcedTransfer: flag("Tokens can be moved without the holder."),
      recovery: flag("Lost tokens can be recovered."),
      allowlist: flag("Only listed accounts can hold it."),
      denylist: flag("Listed accounts cannot hold it."),
      burnByIssuer: flag("The issuer can burn tokens of others."),
      upgradeable: flag("The contract can be replaced."),
      privateBalances: flag("Balances are hidden."),
    }).describe("Means to enforce legal restrictions."),
    enforcedRestrictions: listOf(
      attributes({
        kind: oneOf(restrictionKinds, "What is restricted."),
        parameters: z
          .record(
            formed("parameterName", "A parameter."),
            z.union([z.boolean(), z.number(), z.string().max(500), z.array(z.string().max(500)).max(300)]),
          )
          .describe("How."),
      }),
      "What the contract enforces; all of it.",
    ),
    audit: attributes({
      done: flag("An audit was made."),
      auditor: partyOrPerson("By whom."),
      date: date("When."),
      outcome: text("With what result."),
      criticalOpen: count("Critical findings still open."),
    }).describe("Audit of the smart contract."),
    consensus: text("Consensus mechanism."),
    energyKwhPerYear: quantity("Energy used a year, in kWh."),
    legalLink: attributes({
      termsHash: formed("hash", "Hash of the terms."),
      documentUri: text("Where the terms are."),
      mechanism: oneOf(["register-entry", "bearer-contract", "nominee", "none"], "How right and token are bound."),
    }).describe("How right and token are bound."),
  }),
);
/** The technical object. */
export type Token = z.infer<ReturnType<typeof tokenSchema>>;
