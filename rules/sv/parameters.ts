import { EARLIEST, cite, parameter } from "../../src/authoring";
import { investmentBankingLaw, lead, providersRegulation, stablecoinRegulation } from "./instruments";

export const reportDays = parameter({
  id: "sv.dasp.report-days",
  title: "Business days at the start of April, July, October and January within which the quarterly report is filed",
  unit: "days",
  values: { [EARLIEST]: 20 },
  cites: [cite(providersRegulation, "quarterly reports", { url: "https://cnad.gob.sv/continuous-monitoring" })],
});

export const reserveRatio = parameter({
  id: "sv.stablecoin.reserve",
  title: "Least reserve of a stablecoin, as a share of what circulates",
  unit: "percent",
  values: { [EARLIEST]: 100 },
  cites: [cite(lead, "stablecoins"), cite(stablecoinRegulation, "reserve")],
});

export const clientNetWorth = parameter({
  id: "sv.investment-bank.client-net-worth",
  title: "Least liquid net worth of a sophisticated client",
  unit: "USD",
  values: { [EARLIEST]: 250_000 },
  cites: [cite(investmentBankingLaw, "sophisticated clients")],
});

export const bankCapital = parameter({
  id: "sv.investment-bank.capital",
  title: "Least capital of an investment bank",
  unit: "USD",
  values: { [EARLIEST]: 50_000_000 },
  cites: [cite(investmentBankingLaw, "capital")],
});

export const liquidityReserve = parameter({
  id: "sv.investment-bank.liquidity",
  title: "Least liquidity reserve of an investment bank, as a share of its capital",
  unit: "percent",
  values: { [EARLIEST]: 25 },
  cites: [cite(investmentBankingLaw, "liquidity reserve")],
});
