import { any } from "../../src/authoring";
import { words } from "./facts";

/** VARA's activities, read from a party's services and roles. Each is a condition, not a definition of the law. */

const { is, includes, includesAny } = words;

export const advises = includes("party.services", "advice");
export const brokers = any(
  includesAny("party.services", ["dealing", "market-making", "placement", "underwriting", "distribution"]),
  includesAny("party.roles", ["broker-dealer", "placement-agent", "distributor", "underwriter"]),
);
export const exchanges = any(
  includesAny("party.services", ["order-matching", "exchange-fiat-token", "exchange-token-token"]),
  includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"]),
);
export const keepsCustody = any(includes("party.services", "custody"), includes("party.roles", "custodian"));
export const manages = any(includesAny("party.services", ["asset-management", "portfolio-management"]), includesAny("party.roles", ["fund-manager", "management-company"]));
export const lends = includes("party.services", "lending");
export const transfers = includesAny("party.services", ["fund-transfer", "settlement"]);

export const regulated = any(advises, brokers, exchanges, keepsCustody, manages, lends, transfers);
export const touchesHere = any(is("party.here"), is("party.staffHere"), is("party.servesHere"));
