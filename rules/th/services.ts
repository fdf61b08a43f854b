import { all, any, not } from "../../src/authoring";
import { words } from "./facts";

/** What a party does, read from its services and roles. Each is a condition, not a definition of the law. */

const { is, includes, includesAny } = words;

export const SIGNS = ["thai-language", "thai-domain-or-name", "baht-or-thai-account", "thai-law-or-court", "paid-thai-search", "thai-office-or-staff", "other-sec-sign"] as const;

export const exchanges = any(
  includesAny("party.services", ["order-matching", "exchange-fiat-token", "exchange-token-token"]),
  includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"]),
);

/** The issuer's sale of its own token is no brokerage. */
export const brokersOrDeals = all(
  any(includesAny("party.services", ["dealing", "market-making"]), includesAny("party.roles", ["broker-dealer", "market-maker"])),
  not(includes("party.capacities", "issuer")),
);
export const keepsCustody = any(includesAny("party.services", ["custody", "wallet"]), includes("party.roles", "custodian"));
export const manages = any(includesAny("party.services", ["portfolio-management", "asset-management"]), includes("party.roles", "fund-manager"));
export const advises = includes("party.services", "advice");

export const digitalAssetBusiness = any(exchanges, brokersOrDeals, keepsCustody, manages, advises);

export const facesThailand = includesAny("th.thaiFacingSigns", SIGNS);

export const actsHere = any(is("party.here"), is("party.staffHere"));

export const LICENCES = ["th.exchange", "th.broker", "th.dealer", "th.custodian", "th.fund-manager", "th.adviser", "th.ico-portal"] as const;
