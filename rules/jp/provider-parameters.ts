import { cite, EARLIEST, parameter } from "../../src/authoring";
import { caespOrdinance, epiOrdinance, fiea, fieaOrder, ftkAct, ftkOrder, psa } from "./instruments";

const money = (id: string, title: string, value: number, cites: readonly ReturnType<typeof cite>[]) =>
  parameter({ id, title, unit: "JPY", values: { [EARLIEST]: value }, cites });

export const typeOneCapital = money("jp.type-1.capital", "Capital of a Type I firm", 50_000_000, [cite(fieaOrder, "Art. 15-7")]);
export const typeTwoCapital = money("jp.type-2.capital", "Capital of a Type II firm", 10_000_000, [cite(fieaOrder, "capital of Type II firms")]);
export const unlistedBrokerCapital = parameter({
  id: "jp.type-1-unlisted.capital",
  title: "Capital of a broker of unlisted securities",
  unit: "JPY",
  values: { "2025-05-01": 10_000_000 },
  cites: [cite(fiea, "Art. 29-4-4")],
});

// Venues.

export const ptsCapital = money("jp.pts.capital", "Capital of the operator of a proprietary trading system", 300_000_000, [cite(fieaOrder, "Art. 15-11")]);
export const waiverTurnover = parameter({
  id: "jp.pts.waiver-turnover",
  title: "Turnover in a quarter up to which trading in unlisted securities needs no authorisation",
  unit: "JPY",
  values: { "2025-05-01": 60_000_000_000 },
  cites: [cite(fiea, "Art. 30(1) proviso"), cite(fieaOrder, "Arts. 15-10-11, 15-10-12")],
});

// Joint real estate ventures.

const ventureCapital = [cite(ftkAct, "Art. 7"), cite(ftkOrder, "capital by class of business")];
export const itemOneCapital = money("jp.ftk.item-1-capital", "Capital for item-1 business", 100_000_000, ventureCapital);
export const itemOnePrescribedCapital = money("jp.ftk.item-1-prescribed-capital", "Capital for item-1 business of a prescribed corporation", 20_000_000, ventureCapital);
export const itemTwoCapital = money("jp.ftk.item-2-capital", "Capital for item-2 business", 10_000_000, ventureCapital);
export const itemThreeCapital = money("jp.ftk.item-3-capital", "Capital for item-3 business", 50_000_000, ventureCapital);
export const itemFourCapital = money("jp.ftk.item-4-capital", "Capital for item-4 business", 10_000_000, ventureCapital);
const smallScale = [cite(ftkOrder, "small-scale operators")];
export const smallScaleCapital = money("jp.ftk.small-scale-capital", "Capital of a small-scale operator", 10_000_000, smallScale);
export const smallScalePerInvestor = money("jp.ftk.small-scale-per-investor", "Most that one investor puts into a small-scale venture", 1_000_000, smallScale);
export const smallScalePerSpecialInvestor = money("jp.ftk.small-scale-per-special-investor", "Most that one special investor puts into a small-scale venture", 100_000_000, smallScale);
export const smallScaleTotal = money("jp.ftk.small-scale-total", "Most that a small-scale operator takes in all", 100_000_000, smallScale);

// Crypto-assets and stablecoins.

export const caespCapital = money("jp.caesp.capital", "Capital of a crypto-asset exchange service provider", 10_000_000, [cite(caespOrdinance, "capital")]);
export const hotWalletShare = parameter({
  id: "jp.caesp.hot-wallet-share",
  title: "Most of the users' crypto-assets, by value in yen, kept outside cold storage",
  unit: "percent",
  values: { [EARLIEST]: 5 },
  cites: [cite(caespOrdinance, "crypto-assets kept outside cold storage")],
});
export const demandDepositShare = parameter({
  id: "jp.trust-coin.demand-deposits",
  title: "Least share of the reserve of a trust-type coin in demand deposits",
  unit: "percent",
  values: { "2023-06-01": 100, "2026-06-01": 50 },
  cites: [cite(psa, "Art. 2(9)"), cite(epiOrdinance, "Art. 3")],
});
export const bondTerm = parameter({
  id: "jp.trust-coin.bond-term",
  title: "Longest term of a reserve bond from its acquisition to its redemption",
  unit: "months",
  values: { "2026-06-01": 3 },
  cites: [cite(epiOrdinance, "Art. 3")],
});
export const shortfallDays = parameter({
  id: "jp.trust-coin.shortfall-days",
  title: "Business days within which the settlor makes good a shortfall of the reserve",
  unit: "days",
  values: { "2026-06-01": 2 },
  cites: [cite(epiOrdinance, "Art. 3")],
});
