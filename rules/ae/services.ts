import { any } from "../../src/authoring";
import { words } from "./facts";

/** What a party does, read from its services and roles. Each is a condition, not a definition of the law. */

const { is, includes, includesAny } = words;

export const keepsCustody = any(includesAny("party.services", ["custody", "wallet"]), includes("party.roles", "custodian"));
export const runsVenue = any(includes("party.services", "order-matching"), includesAny("party.roles", ["ats-operator", "exchange-or-trading-platform"]));
export const promotes = any(
  includesAny("party.services", ["marketing", "placement", "distribution"]),
  includesAny("party.roles", ["marketer", "influencer", "placement-agent", "distributor", "finder", "local-representative"]),
);

/** The party acts from the place or for customers there. */
export const touchesHere = any(is("party.here"), is("party.staffHere"), is("party.servesHere"));
