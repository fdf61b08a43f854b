import { EARLIEST, cite, parameter } from "../../src/authoring";
import { vermanlg, wppg } from "./instruments";

// Limits per investor, alike in section 6 WpPG (repealed in February 2026) and section 2a VermAnlG.

const cites = [cite(wppg, "s. 6 (until February 2026)"), cite(vermanlg, "s. 2a")];

export const plainCap = parameter({
  id: "de.investor.plain-cap",
  title: "What an investor may buy without a declaration",
  unit: "EUR",
  values: { [EARLIEST]: 1_000 },
  cites,
});

export const assetsCap = parameter({
  id: "de.investor.assets-cap",
  title: "What an investor may buy who declares enough free assets",
  unit: "EUR",
  values: { [EARLIEST]: 10_000 },
  cites,
});

export const assetsFloor = parameter({
  id: "de.investor.assets",
  title: "Free assets that open the higher limit",
  unit: "EUR",
  values: { [EARLIEST]: 100_000 },
  cites,
});

export const incomeMultiple = parameter({
  id: "de.investor.monthly-incomes",
  title: "Average monthly net incomes that an investor may invest",
  unit: "months",
  values: { [EARLIEST]: 2 },
  cites,
});

export const absoluteCap = parameter({
  id: "de.investor.absolute-cap",
  title: "Most that an investor may buy by income",
  unit: "EUR",
  values: { [EARLIEST]: 25_000 },
  cites,
});

export const investorParameters = [plainCap, assetsCap, assetsFloor, incomeMultiple, absoluteCap];
