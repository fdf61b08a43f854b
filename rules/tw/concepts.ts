import { all, any, cite, concept, holds, vocabulary } from "../../src/authoring";
import { facts } from "./facts";
import { mlca, order2019, sea, vasa } from "./instruments";

const { includesAny, is, isNot, oneOf } = vocabulary("TWD", facts);

/** All four limbs; three are not enough. */
export const securityToken = concept({
  id: "tw.security-token",
  title: "Virtual currency of a securities nature",
  subject: "offering",
  when: all(
    is("token.usesDlt"),
    is("tw.digitalValue"),
    is("tw.moneyContributed"),
    is("tw.commonEnterprise"),
    is("tw.profitExpected"),
    is("tw.effortsOfOthers"),
  ),
  cites: [cite(sea, "art. 6"), cite(order2019, "definition")],
  note: "A token outside this test can still be a security of another kind within art. 6; the test does not settle that.",
});

/** Offered to persons in Taiwan, an acceptance without solicitation left to judgement. */
export const offeredInTaiwan = concept({
  id: "tw.offered-in-taiwan",
  title: "Offered in Taiwan",
  subject: "sale",
  when: all(is("sale.offered"), any(isNot("sale.unsolicited"), is("tw.unsolicitedSaleIsOffer"))),
  cites: [cite(sea, "art. 22")],
});

/** The provider acts in Taiwan, or serves its residents from abroad. */
export const serviceForTaiwan = concept({
  id: "tw.service-for-taiwan",
  title: "Service in Taiwan or to Taiwan residents",
  subject: "party",
  when: any(is("party.here"), all(is("party.servesHere"), any(isNot("tw.onlyUnsolicited"), is("tw.unsolicitedServiceCovered")))),
  cites: [cite(mlca, "art. 6"), cite(vasa, "art. 6")],
});

/** The services of the offering's own list that stand for the five classes, whatever asset they concern. */
export const fiveClasses = concept({
  id: "tw.five-classes",
  title: "Exchange, transfer, custody, trading platform or underwriting",
  subject: "party",
  when: includesAny("party.services", [
    "exchange-fiat-token", "exchange-token-token", "order-matching", "fund-transfer", "custody", "wallet", "underwriting",
  ]),
  cites: [cite(mlca, "art. 6"), cite(vasa, "art. 6")],
});

/** The five classes, when they concern virtual assets. */
export const virtualAssetBusiness = concept({
  id: "tw.virtual-asset-business",
  title: "Business of exchange, transfer, custody, trading platform or underwriting of virtual assets",
  subject: "party",
  when: all(holds(fiveClasses), is("tw.virtualAssetService")),
  cites: [cite(mlca, "art. 6")],
});

/** A token whose value follows money. */
export const stablecoin = concept({
  id: "tw.stablecoin",
  title: "Token linked to one or more fiat currencies",
  subject: "offering",
  when: all(oneOf("token.kind", ["stablecoin", "virtual-currency", "asset-backed", "utility", "other"]), is("tw.linkedToFiat")),
  cites: [cite(vasa, "arts 34-41")],
  note: "Equity, debt, fund, real-estate, commodity tokens and unique tokens are taken not to be stablecoins, in whatever currency they are priced.",
});
