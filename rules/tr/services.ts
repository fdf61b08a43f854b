import { all, any, holds } from "../../src/authoring";
import { directedHere } from "./concepts";
import { words } from "./facts";

/** What a party does, read from its services and roles, and where it does it. */

const { is, includes, includesAny } = words;

export const runsPlatform = any(
  includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "order-matching"]),
  includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator", "casp"]),
  all(includes("party.capacities", "platform"), includesAny("party.services", ["placement", "distribution", "clearing", "settlement", "fund-transfer"])),
);

export const keepsCustody = any(includesAny("party.services", ["custody", "wallet"]), includes("party.roles", "custodian"));

/** In Türkiye, or from abroad and directed at its residents. */
export const reachesHere = any(is("party.here"), is("party.staffHere"), holds(directedHere));

export const PLATFORM_LICENCE = "tr.casp.platform";
export const CUSTODIAN_LICENCE = "tr.casp.custodian";
export const BANK_CUSTODY = "tr.casp.bank-custody";
