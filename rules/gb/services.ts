import { any } from "../../src/authoring";
import { words } from "./facts";

/** What a party does, read from its services and roles. Each is a condition, not a definition of the law. */

const { is, includes, includesAny } = words;

export const deals = any(includesAny("party.services", ["dealing", "market-making", "underwriting"]), includesAny("party.roles", ["broker-dealer", "market-maker", "underwriter"]));
export const arranges = any(
  includesAny("party.services", ["placement", "distribution"]),
  includesAny("party.roles", ["placement-agent", "distributor", "arranger", "funding-portal", "crowdfunding-provider"]),
);
export const matches = any(includes("party.services", "order-matching"), includesAny("party.roles", ["ats-operator", "exchange-or-trading-platform"]));
export const manages = any(includesAny("party.services", ["asset-management", "portfolio-management"]), includesAny("party.roles", ["fund-manager", "management-company"]));
export const advises = includes("party.services", "advice");
export const keepsCustody = any(includes("party.services", "custody"), includes("party.roles", "custodian"));
export const exchanges = any(includesAny("party.services", ["exchange-fiat-token", "exchange-token-token"]), matches);

/** The party acts from the United Kingdom or for customers there. */
export const touchesUk = any(is("party.here"), is("party.staffHere"), is("party.servesHere"));
