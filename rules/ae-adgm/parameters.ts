import { EARLIEST, cite, parameter } from "../../src/authoring";
import { conductRules, fiatTokenRegime, marketRules, virtualAssetAmendments } from "./instruments";

const head = (number: number) => [cite(marketRules, `4.3.1(${number})`)];

export const offereeLimit = parameter({
  id: "ae-adgm.mkt-4-3-1.persons",
  title: "Persons in any twelve months below whose number an offer is exempt",
  unit: "persons",
  values: { [EARLIEST]: 50 },
  cites: head(2),
});

export const personalConsideration = parameter({
  id: "ae-adgm.mkt-4-3-1.consideration-per-person",
  title: "Consideration payable by each person",
  unit: "USD",
  values: { [EARLIEST]: 100_000 },
  cites: head(3),
});

export const minimumDenomination = parameter({
  id: "ae-adgm.mkt-4-3-1.denomination",
  title: "Denomination of the securities",
  unit: "USD",
  values: { [EARLIEST]: 100_000 },
  cites: head(4),
});

export const aggregateConsideration = parameter({
  id: "ae-adgm.mkt-4-3-1.aggregate",
  title: "Total consideration of twelve months below which an offer is exempt",
  unit: "USD",
  values: { [EARLIEST]: 100_000 },
  cites: head(5),
});

export const countingPeriod = parameter({
  id: "ae-adgm.mkt-4-3-1.period",
  title: "Period over which persons and consideration are counted",
  unit: "duration",
  values: { [EARLIEST]: "P12M" },
  cites: [cite(marketRules, "4.3.1(2), (5)")],
});

export const netAssets = parameter({
  id: "ae-adgm.cobs-2.net-assets",
  title: "Net assets of a natural person assessed as Professional Client",
  unit: "USD",
  values: { [EARLIEST]: 500_000, "2023-08-15": 1_000_000 },
  cites: [cite(conductRules, "chapter 2, assessed Professional Client")],
});

export const reserveCover = parameter({
  id: "ae-adgm.frt.reserve",
  title: "Reserve in per cent of the face value outstanding",
  unit: "percent",
  values: { "2024-12-05": 100 },
  cites: [cite(fiatTokenRegime, "reserve")],
});

export const objectionPeriod = parameter({
  id: "ae-adgm.virtual-assets.objection",
  title: "Business days for an objection to a notified virtual asset",
  unit: "days",
  values: { "2025-06-10": 20 },
  cites: [cite(virtualAssetAmendments, "notification of accepted virtual assets")],
});
