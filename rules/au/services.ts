import { all, any, not } from "../../src/authoring";
import { words } from "./facts";

/** What a party does, read from its services and roles. Each is a condition, not a definition of the law. */

const { is, includes, includesAny } = words;

export const exchanges = any(
  includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "order-matching"]),
  includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"]),
);

export const keepsCustody = any(includesAny("party.services", ["custody", "wallet"]), includes("party.roles", "custodian"));

export const places = any(
  includesAny("party.services", ["placement", "underwriting", "distribution"]),
  includesAny("party.roles", ["underwriter", "placement-agent", "distributor"]),
);

/** Dealing as other than the issuer of the token, which au.ca.afsl-issuer judges. */
const deals = all(
  any(places, includes("party.services", "dealing"), includesAny("party.roles", ["broker-dealer", "arranger"])),
  not(includes("party.capacities", "issuer")),
);

/** Dealing, advising, making a market, managing, keeping custody. */
export const financialService = any(
  deals,
  includesAny("party.services", ["market-making", "advice", "asset-management", "portfolio-management"]),
  includesAny("party.roles", ["market-maker", "fund-manager", "management-company"]),
  keepsCustody,
  exchanges,
);

/** Acts in Australia, serves clients there, or induces persons there to use its services. */
export const actsHere = any(is("party.here"), is("party.staffHere"), is("party.servesHere"), is("party.solicitsHere"));

export const licensed = includesAny("party.licences", ["au.afsl", "au.afsl.authorised-representative"]);

export const unsolicitedOnly = not(is("party.solicitsHere"));
