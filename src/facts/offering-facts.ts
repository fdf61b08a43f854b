import { deFactoControlHere, votesHeldHere } from "./control";
import { booleanFact, codeFact, codesFact, dateFact, integerFact, moneyFact, numberFact } from "./core-fact";
import { canonicalPlace } from "../offering/place";
import { MORE } from "./declaration";
import type { Reading } from "./reading";
import { either, somePlaceHere, sumOf } from "./reading";
import { classesHere, knownSalesHere } from "./sales-reach";

/** What every jurisdiction reads of the deal itself: issuer, asset, token, raise, sales taken together, marketing, dates. */

const ASSET_KINDS = [
  "real-estate", "commodity", "precious-metal", "receivable", "loan", "bond", "equity", "fund-interest", "revenue-right",
  "infrastructure", "intellectual-property", "collectible", "carbon-credit", "vehicle", "currency", "crypto-asset", "service",
  "none", "other",
] as const;

/** The kinds of venue named; a venue of unknown kind may be any. Where no trading is intended there is none. */
function venueTypes({ offering: { secondary } }: Reading): readonly string[] | undefined {
  if (secondary?.intended === false) return [];
  const venues = secondary?.venues;
  if (venues === undefined) return undefined;
  const types = [...new Set(venues.flatMap(({ type }) => type ?? []))];
  const exhaustive = venues.length === 0 || (secondary?.venuesComplete === true && venues.every(({ type }) => type !== undefined));
  return exhaustive ? types : [...types, MORE];
}

const TOKEN_KINDS = [
  "equity", "debt", "fund-unit", "asset-backed", "real-estate", "commodity", "stablecoin", "utility", "nft",
  "virtual-currency", "other",
] as const;

export const offeringFacts = {
  "asOf": dateFact("offering", (r) => r.asOf, {
    meaning: "the date of the evaluation",
    ask: "On which date is the offering to be judged?",
    at: "/asOf",
  }),

  // The issuer.
  "issuer.country": codeFact("offering", (r) => r.offering.issuer?.jurisdictionOfOrganisation && canonicalPlace(r.offering.issuer.jurisdictionOfOrganisation).slice(0, 2), {
    meaning: "country under whose law the issuer is organised",
    ask: "Under the law of which country is the issuer organised?",
    at: "/issuer/jurisdictionOfOrganisation",
  }),
  "issuer.isInvestmentFund": booleanFact("offering", {
    meaning: "the issuer is a pooled investment vehicle",
    ask: "Is the issuer a pooled investment vehicle?",
    at: "/issuer/isInvestmentFund",
  }),
  "issuer.isLegalPerson": booleanFact("offering", {
    meaning: "the issuer is a legal person",
    ask: "Is the issuer a legal person?",
    at: "/issuer/isLegalPerson",
  }),
  "issuer.votesHeldHere": numberFact("offering", votesHeldHere, {
    unit: "percent",
    meaning: "share of the issuer's votes held, directly or indirectly, by persons of the jurisdiction",
    ask: "Who holds the issuer's votes, from which country and of which nationality, with what percentage? State the complete list.",
    at: "/issuer/controllers",
  }),
  "issuer.deFactoControlledHere": booleanFact("offering", deFactoControlHere, {
    meaning: "a person of the jurisdiction directs the issuer's operation, finance, personnel or technology",
    ask: "Does anyone direct the issuer without a majority of votes?",
    at: "/issuer/controllers",
  }),

  // The asset.
  "asset.kind": codeFact("offering", {
    values: ASSET_KINDS,
    meaning: "kind of underlying asset",
    ask: "What kind of asset underlies the token?",
    at: "/asset/kind",
    changeable: false,
  }),
  "asset.rights": codesFact("offering", {
    values: [
      "voting", "information", "dividend", "profit-share", "interest", "repayment", "redemption", "put", "conversion", "subscription",
      "liquidation-proceeds", "access-to-service", "governance-only", "none",
    ],
    meaning: "rights that the token gives",
    ask: "Which rights does the token give its holder?",
    at: "/asset/rights",
  }),
  "asset.pooled": booleanFact("offering", {
    meaning: "contributions and returns are pooled",
    ask: "Are the holders' contributions and the returns pooled?",
    at: "/asset/pooled",
  }),
  "asset.managedByOperator": booleanFact("offering", {
    meaning: "the asset is managed as a whole by or for an operator",
    ask: "Is the asset managed as a whole by or for an operator?",
    at: "/asset/managedByOperator",
  }),
  "asset.holdersControlDayToDay": booleanFact("offering", {
    meaning: "the holders have day-to-day control over the asset",
    ask: "Do the holders have day-to-day control over the management of the asset?",
    at: "/asset/holdersControlDayToDay",
  }),

  // The token.
  "token.kind": codeFact("offering", {
    values: TOKEN_KINDS,
    meaning: "kind of token",
    ask: "What kind of token is offered?",
    at: "/token/kind",
  }),
  "token.usesDlt": booleanFact("offering", {
    meaning: "the token uses encryption and distributed-ledger or similar technology",
    ask: "Does the token use encryption and distributed-ledger or similar technology?",
    at: "/token/usesDlt",
  }),
  "token.represents": codeFact("offering", {
    values: ["underlying-rights", "issuer-claim", "price-exposure", "access", "membership", "nothing"],
    meaning: "what the token stands for",
    ask: "What does the token stand for?",
    at: "/token/represents",
  }),
  "token.referenceCurrencies": codesFact("offering", {
    meaning: "currencies to which the token's value refers",
    ask: "To which currencies does the token's value refer?",
    at: "/token/referenceCurrencies",
  }),
  "token.paysInterest": booleanFact("offering", {
    meaning: "the token pays interest or another return for holding it",
    ask: "Does the token pay interest or another return for holding it?",
    at: "/token/paysInterest",
  }),
  "token.bearerForm": booleanFact("offering", {
    meaning: "the token is in bearer form",
    ask: "Is the token in bearer form?",
    at: "/token/bearerForm",
  }),
  "token.chainType": codeFact("offering", {
    values: ["permissioned", "public-permissioned", "public-permissionless"],
    meaning: "kind of ledger",
    ask: "On what kind of ledger does the token live?",
    at: "/token/chainType",
  }),
  "token.fractional": booleanFact("offering", {
    meaning: "the token is a fraction of a larger asset",
    ask: "Is the token a fraction of a larger asset?",
    at: "/token/fractional",
  }),
  "token.unique": booleanFact("offering", {
    meaning: "the token is unique and not interchangeable",
    ask: "Is each token unique and not interchangeable with others?",
    at: "/token/unique",
  }),
  "token.limitedPurpose": booleanFact("offering", {
    meaning: "the token serves a limited purpose such as loyalty or in-game use",
    ask: "Does the token serve only a limited purpose?",
    at: "/token/limitedPurpose",
  }),

  // The raise.
  "raise.kind": codeFact("offering", {
    values: [
      "offer-to-public", "admission-to-trading", "offer-and-admission", "private-placement", "airdrop-or-free",
      "secondary-sale-by-holder", "exchange-offer", "dividend-or-split",
    ],
    meaning: "kind of offer",
    ask: "Of what kind is the offer?",
    at: "/raise/kind",
  }),
  "raise.hardCap": moneyFact("offering", {
    unit: "local",
    meaning: "most that the offering can raise",
    ask: "What is the most that the offering can raise?",
    at: "/raise/hardCap",
  }),
  "raise.paymentMethods": codesFact("offering", {
    values: ["fiat", "card", "crypto", "stablecoin", "in-kind"],
    meaning: "ways to pay for the token",
    ask: "By which means can investors pay?",
    at: "/raise/paymentMethods",
  }),
  "raise.promisedReturn": booleanFact("offering", (r) => either(r.offering.raise?.promisedReturn, r.offering.marketing?.promisesReturn === true), {
    meaning: "repayment with interest or another return is promised",
    ask: "Is repayment with interest, or another return, promised to investors?",
    at: "/raise/promisedReturn",
  }),

  // Sales into the jurisdiction, taken together.
  "sales.offereesHere": integerFact("offering", (r) => { const here = knownSalesHere(r); return here && sumOf(here.map((s) => s.offerees)); }, {
    unit: "persons",
    meaning: "persons in the jurisdiction to whom the token is offered",
    ask: "To how many persons in the jurisdiction is the token offered?",
    at: "/sales",
  }),
  "sales.classesHere": codesFact("offering", classesHere, {
    meaning: "classes of investors addressed in the jurisdiction",
    ask: "Which classes of investors are addressed in the jurisdiction?",
    at: "/sales",
  }),

  // Marketing.
  "marketing.generalSolicitation": booleanFact("offering", {
    meaning: "the offering is advertised or solicited publicly",
    ask: "Is the offering advertised or solicited publicly?",
    at: "/marketing/generalSolicitation",
  }),
  "marketing.invitesPublicHere": booleanFact("offering", (r) => somePlaceHere(r.offering.marketing?.invitesPublicIn, r.offering.marketing?.invitesPublicInComplete, r), {
    meaning: "material invites the public of the jurisdiction to buy",
    ask: "In which countries is the public invited to buy? State the complete list.",
    at: "/marketing/invitesPublicIn",
  }),
  "marketing.activeHere": booleanFact("offering", (r) => somePlaceHere(r.offering.marketing?.activelyMarketsIn, r.offering.marketing?.activelyMarketsInComplete, r), {
    meaning: "the offering is actively marketed to the public of the jurisdiction",
    ask: "In which countries is the offering actively marketed? State the complete list.",
    at: "/marketing/activelyMarketsIn",
  }),
  "marketing.targetsHere": booleanFact("offering", (r) => somePlaceHere(r.offering.marketing?.targetedCountries, r.offering.marketing?.targetedCountriesComplete, r), {
    meaning: "marketing targets the jurisdiction by language, currency, domain or event",
    ask: "Which countries does the marketing target? State the complete list.",
    at: "/marketing/targetedCountries",
  }),
  "marketing.kycCountryBlock": booleanFact("offering", {
    meaning: "residency is checked and excluded residents are refused",
    ask: "Is every investor's residency checked, and are residents of excluded countries refused?",
    at: "/marketing/geoControls/kycCountryBlock",
  }),
  "marketing.ipBlock": booleanFact("offering", {
    meaning: "access from excluded countries is blocked",
    ask: "Is access from excluded countries blocked?",
    at: "/marketing/geoControls/ipBlock",
  }),
  "marketing.statements": codeFact("offering", {
    values: ["none", "reckless", "fraudulent"],
    meaning: "false or misleading statements made to investors",
    ask: "Are any statements to investors false or misleading, recklessly or fraudulently?",
    at: "/marketing/falseOrMisleadingStatements",
  }),

  // Secondary trading.
  "secondary.intended": booleanFact("offering", {
    meaning: "secondary trading is intended",
    ask: "Is secondary trading intended?",
    at: "/secondary/intended",
  }),

  "secondary.venueTypes": codesFact("offering", venueTypes, {
    values: ["regulated-market", "mtf", "otf", "dlt-mtf", "dlt-ss", "dlt-tss", "ats", "casp-platform", "dex", "bulletin-board", "p2p"],
    meaning: "kinds of venue on which the token will trade",
    ask: "On which kinds of venue will the token trade? State the complete list.",
    at: "/secondary/venues",
  }),

  // Dates.
  "dates.offerStart": dateFact("offering", {
    meaning: "start of the offer",
    ask: "When does the offer start?",
    at: "/dates/offerStart",
  }),
  "dates.firstSale": dateFact("offering", {
    meaning: "date of the first sale",
    ask: "When was or will be the first sale?",
    at: "/dates/firstSale",
  }),
  "dates.offerEnd": dateFact("offering", {
    meaning: "last day of the offer",
    ask: "When does the offer end?",
    at: "/dates/offerEnd",
  }),
  "dates.closing": dateFact("offering", {
    meaning: "date on which the offer closes",
    ask: "When does the offer close?",
    at: "/dates/closing",
  }),
  "dates.issuance": dateFact("offering", {
    meaning: "date of issue of the token",
    ask: "When is the token issued?",
    at: "/dates/issuance",
  }),
} as const;
