import { any, vocabulary } from "../../src/authoring";

/** Conditions on core facts that read alike in every state that prohibits or has prohibited dealing in crypto-assets. */

/** ISO 4217 for "no currency is involved": these conditions are shared by places with different currencies, and compare no amount. */
const NO_CURRENCY = "XXX";

const { equals, includesAny, is, isNot, oneOf } = vocabulary(NO_CURRENCY, {});

// The token.

/** A ledger token; a stablecoin or virtual currency needs no further statement. */
export const onLedger = any(is("token.usesDlt"), oneOf("token.kind", ["stablecoin", "virtual-currency"]));

/** What every one of these bans was made for. */
export const plainVirtualCurrency = equals("token.kind", "virtual-currency");

// What touches the state.

export const offeredToResidents = is("sales.offeredHere");

export const issuedByResident = is("issuer.here");

export const platformInState = any(is("platform.here"), is("venue.here"));

/** The token's asset, originator or staff is in the state, whoever issues it and wherever it is sold. */
export const otherLink = any(is("asset.here"), is("sponsor.here"), is("personnel.here"));

/** Marketing in the state or towards it. */
export const marketedHere = is("marketing.here");

/** What stands behind a country named as excluded. */
export const KEPT_OUT = {
  "residency-check": is("marketing.kycCountryBlock"),
  "geo-block": is("marketing.ipBlock"),
  "no-local-marketing": isNot("marketing.here"),
} as const;

export const namedAsExcluded = equals("sale.status", "excluded");

// Who acts.

export const actsHere = is("party.here");

export const solicitsHere = is("party.solicitsHere");

/** A party whose business it is to bring investors. */
export const promotes = any(includesAny("party.capacities", ["marketer", "intermediary", "platform"]), includesAny("party.services", ["marketing", "distribution", "placement"]));

/** A bank, exchange company or payment firm. */
export const bankOrPaymentFirm = includesAny("party.capacities", ["financial-institution", "payment-provider"]);

/** Carrying a purchase of the token: account, payment, conversion, settlement, or the sale itself. */
export const carriesPurchases = includesAny("party.services", ["payment", "fund-transfer", "account-opening", "exchange-fiat-token", "exchange-token-token", "clearing", "settlement", "distribution"]);
