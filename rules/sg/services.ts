import { all, any, holds, not } from "../../src/authoring";
import { schemeUnit } from "./concepts";
import { words } from "./facts";

/** What a party does, read from its services and roles. Each is a condition, not a definition of the law. */

const { is, equals, oneOf, includes, includesAny } = words;

const isIssuer = includes("party.capacities", "issuer");

/** Dealing as a business; for the issuer's own tokens counsel says whether it is one. */
export const deals = all(
  any(
    includesAny("party.services", ["dealing", "market-making", "underwriting", "placement", "distribution"]),
    includesAny("party.roles", ["broker-dealer", "market-maker", "underwriter", "placement-agent", "distributor", "finder"]),
  ),
  any(not(isIssuer), is("sg.businessOfDealing")),
);

export const finances = includes("party.services", "lending");
export const manages = any(
  includes("party.services", "portfolio-management"),
  includesAny("party.roles", ["fund-manager", "management-company"]),
  all(includes("party.services", "asset-management"), holds(schemeUnit)),
);
export const keepsCustody = any(includesAny("party.services", ["custody", "wallet"]), includes("party.roles", "custodian"));
export const advisesOnCorporateFinance = any(
  includes("party.roles", "arranger"),
  all(includes("party.services", "advice"), equals("sg.adviceKind", "corporate-finance")),
);
export const advisesInvestors = all(includes("party.services", "advice"), equals("sg.adviceKind", "investment"));
export const exchanges = any(
  includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "order-matching"]),
  includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"]),
);
export const transmits = includes("party.services", "fund-transfer");

/** Runs a place where buying and selling interests of others meet. */
export const runsMarket = any(
  includes("party.services", "order-matching"),
  all(
    includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"]),
    any(
      oneOf("sg.venueInteraction", ["matching", "multilateral-interest"]),
      all(equals("sg.venueInteraction", "bulletin-board"), is("sg.bulletinBoardIsMarket")),
    ),
  ),
);

/** The party acts in Singapore, or from abroad for customers there with an effect there. */
export const actsHere = any(is("party.here"), is("party.staffHere"), all(is("party.servesHere"), is("sg.effectHere")));
