import { all, any, cite, concept, vocabulary } from "../../src/authoring";
import { facts } from "./facts";
import { fsa, mainlandNotice42, notice2017, notice2018 } from "./instruments";

const { includesAny, is, oneOf } = vocabulary("MOP", facts);

export const tokenOrVirtualCurrency = concept({
  id: "mo.token-or-virtual-currency",
  title: "Token, stablecoin or virtual currency",
  subject: "offering",
  when: any(is("token.usesDlt"), oneOf("token.kind", ["stablecoin", "virtual-currency"])),
  cites: [cite(notice2017, "tokens and virtual currencies"), cite(notice2018, "tokens and virtual currencies")],
});

/** Custody, clearing, payment, conversion, accounts, support of an issue; anything else is a question of indirect service. */
export const serviceToToken = concept({
  id: "mo.service-to-token",
  title: "Direct or indirect service to a token or virtual currency",
  subject: "party",
  when: any(
    includesAny("party.services", [
      "custody", "wallet", "clearing", "settlement", "payment", "fund-transfer", "exchange-fiat-token", "exchange-token-token",
      "account-opening", "underwriting", "placement", "distribution", "registrar", "transfer-agency", "administration",
    ]),
    is("mo.indirectService"),
  ),
  cites: [cite(notice2017, "services to tokens and virtual currencies"), cite(notice2018, "services to tokens and virtual currencies")],
});

export const reservedActivity = concept({
  id: "mo.reserved-activity",
  title: "Financial activity that needs authorisation",
  subject: "party",
  when: all(
    includesAny("party.services", [
      "exchange-fiat-token", "exchange-token-token", "fund-transfer", "payment", "order-matching", "account-opening",
      "custody", "wallet", "clearing", "settlement", "dealing", "lending",
    ]),
    includesAny("mo.financialActivities", ["currency-conversion", "cross-border-transfer", "transaction-platform", "deposit-taking"]),
  ),
  cites: [cite(fsa, "activities that need authorisation")],
  note: "The first list only tells whose activities have to be looked at; the second is decisive.",
});

export const activityInMacau = concept({
  id: "mo.activity-in-macau",
  title: "Activity in Macau",
  subject: "party",
  when: any(is("party.here"), is("party.staffHere"), all(is("party.servesHere"), is("mo.crossBorderServiceCovered"))),
  cites: [cite(fsa, "activities that need authorisation")],
});

/** A country named only to exclude it is no leg. */
export const macauLeg = concept({
  id: "mo.macau-leg",
  title: "Issuer, sale, party, staff or venue in Macau",
  subject: "offering",
  when: any(is("issuer.here"), is("sales.offeredHere"), is("parties.here"), is("personnel.here"), is("venue.here")),
  cites: [cite(mainlandNotice42, "items (2) and (14)")],
});

export const mainlandLink = concept({
  id: "mo.mainland-link",
  title: "Mainland asset, controller or investor",
  subject: "offering",
  when: any(is("mo.mainlandAsset"), is("mo.mainlandController"), is("mo.mainlandInvestors")),
  cites: [cite(mainlandNotice42, "items (2) and (14)")],
});
