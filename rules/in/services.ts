import { any } from "../../src/authoring";
import { words } from "./facts";

/** What a party does with virtual digital assets, read from its services and roles. */

const { includesAny } = words;

export const exchanges = any(
  includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "order-matching"]),
  includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator", "casp"]),
);

/** Exchange, transfer, custody or administration, and financial services related to an issuer's offer and sale. */
export const servesTokens = any(
  exchanges,
  includesAny("party.services", ["custody", "wallet", "fund-transfer", "administration", "placement", "underwriting", "distribution", "dealing", "market-making"]),
  includesAny("party.roles", ["custodian", "placement-agent", "underwriter", "distributor", "broker-dealer", "market-maker"]),
);
