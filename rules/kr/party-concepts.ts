import { all, any, cite, concept, holds } from "../../src/authoring";
import { words } from "./facts";
import { decree, fscma } from "./instruments";
import { sfia } from "./virtual-asset-instruments";

/** Who acts, and whether towards Korea. */

const { is, isNot, includes, includesAny } = words;

/** Where Korea is excluded and its residents are refused, a party abroad does not act towards it for this token, whomever it serves otherwise. */
export const openToKorea = concept({
  id: "kr.open-to-korea",
  title: "Sold or marketed in Korea, or Korean residents are not refused",
  subject: "offering",
  when: any(is("sales.offeredHere"), is("marketing.here"), isNot("marketing.kycCountryBlock")),
  cites: [cite(fscma, "Art. 2")],
});

export const actsTowardsKorea = concept({
  id: "kr.acts-towards-korea",
  title: "Acts in Korea, or abroad with effect in Korea",
  subject: "party",
  when: any(is("party.here"), all(holds(openToKorea), any(is("party.servesHere"), is("party.solicitsHere")))),
  cites: [cite(fscma, "Art. 2")],
});

export const multilateralVenue = concept({
  id: "kr.multilateral-venue",
  title: "Venue that matches several sellers and buyers, open to Korean investors",
  subject: "party",
  when: all(
    any(includes("party.services", "order-matching"), includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"])),
    is("kr.matchesMultilaterally"),
    holds(actsTowardsKorea),
  ),
  cites: [cite(decree, "Art. 177")],
  note: "Off the exchanges a trade is one between a single seller and a single buyer unless an exception applies.",
});

export const dealing = concept({
  id: "kr.dealing",
  title: "Dealing or brokerage",
  subject: "party",
  when: any(
    includesAny("party.services", ["dealing", "placement", "underwriting", "distribution", "market-making"]),
    includesAny("party.roles", ["placement-agent", "finder", "broker-dealer", "underwriter", "distributor", "market-maker"]),
  ),
  cites: [cite(fscma, "Art. 11, 12")],
});

export const advising = concept({
  id: "kr.advising",
  title: "Investment advice",
  subject: "party",
  when: includes("party.services", "advice"),
  cites: [cite(fscma, "Art. 17")],
});

export const managing = concept({
  id: "kr.managing",
  title: "Collective investment or management of assets",
  subject: "party",
  when: any(
    includesAny("party.services", ["asset-management", "portfolio-management"]),
    includesAny("party.roles", ["fund-manager", "management-company"]),
  ),
  cites: [cite(fscma, "Art. 11, 12; Part 5")],
});

export const virtualAssetProvider = concept({
  id: "kr.virtual-asset-provider",
  title: "Virtual asset service provider",
  subject: "party",
  when: any(
    includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "order-matching", "custody"]),
    includesAny("party.roles", ["exchange-or-trading-platform", "custodian", "casp"]),
  ),
  cites: [cite(sfia, "Art. 7")],
});

export const partyConcepts = [openToKorea, actsTowardsKorea, multilateralVenue, dealing, advising, managing, virtualAssetProvider];
