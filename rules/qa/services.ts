import { any } from "../../src/authoring";
import { words } from "./facts";

/** What a party does, read from its services and roles. Each is a condition, not a definition of the law. */

const { includes, includesAny } = words;

export const validates = includes("qa.tokenServices", "validation");
export const generates = includes("qa.tokenServices", "generation");
export const keepsCustody = any(includesAny("party.services", ["custody", "wallet"]), includes("party.roles", "custodian"), includes("qa.tokenServices", "custody"));
export const runsExchange = any(
  includes("party.services", "order-matching"),
  includesAny("party.roles", ["ats-operator", "exchange-or-trading-platform"]),
  includes("qa.tokenServices", "exchange"),
);
export const transfers = any(includes("party.services", "fund-transfer"), includes("qa.tokenServices", "transfer"));

/** One of the five token services. */
export const givesTokenService = any(validates, generates, keepsCustody, runsExchange, transfers);

/** Conversion and dealing, beside the five. */
export const convertsOrDeals = includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "dealing", "market-making", "placement", "underwriting", "distribution"]);

export const managesOrAdvises = includesAny("party.services", ["advice", "asset-management", "portfolio-management", "clearing", "settlement"]);
