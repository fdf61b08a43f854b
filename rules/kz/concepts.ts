import { all, any, cite, concept } from "../../src/authoring";
import { words } from "./facts";
import { digitalAssetsLaw, law259 } from "./instruments";
import { newLawCertain, newLawEnacted } from "./parameters";

const { before, equals, includesAny, is, isNot, onOrAfter, oneOf } = words;

export const unsecuredAsset = concept({
  id: "kz.unsecured-digital-asset",
  title: "Unsecured digital asset",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), equals("kz.category", "unsecured")),
  cites: [cite(digitalAssetsLaw, "art. 1")],
  note: "A digital asset that certifies no rights to assets.",
});

export const financialAsset = concept({
  id: "kz.digital-financial-asset",
  title: "Digital financial asset",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), oneOf("kz.category", ["stablecoin", "asset-backed", "electronic-instrument"])),
  cites: [cite(law259, "digital financial assets")],
  note: "Stablecoin-type, asset-backed, or an electronic financial instrument.",
});

export const formerLaw = concept({
  id: "kz.former-law",
  title: "Law on Digital Assets before the regime of the National Bank",
  subject: "offering",
  when: any(before("asOf", newLawEnacted), all(before("asOf", newLawCertain), isNot("kz.newLawApplied"))),
  cites: [cite(digitalAssetsLaw, "in the text of 2024-07-05"), cite(law259, "entry into force")],
});

export const newLaw = concept({
  id: "kz.new-law",
  title: "Regime of the National Bank",
  subject: "offering",
  when: any(onOrAfter("asOf", newLawCertain), all(onOrAfter("asOf", newLawEnacted), is("kz.newLawApplied"))),
  cites: [cite(law259, "entry into force")],
  note: "From 2026-01-16 to 2026-06-30 the day is open.",
});

export const tradesOrExchanges = concept({
  id: "kz.trades-or-exchanges",
  title: "Exchange or trading platform for others",
  subject: "party",
  when: any(
    includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "order-matching", "dealing"]),
    includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator", "casp"]),
  ),
  cites: [cite(digitalAssetsLaw, "exchange and circulation")],
});

export const runsTradingPlatform = concept({
  id: "kz.runs-trading-platform",
  title: "Trading platform",
  subject: "party",
  when: any(includesAny("party.services", ["order-matching"]), includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"])),
  cites: [cite(law259, "trading platforms")],
});
