import { EARLIEST, cite, parameter } from "../../src/authoring";
import { exchangeOperators, law259, platformOperators, tradingPlatforms } from "./instruments";

export const newLawEnacted = parameter({
  id: "kz.law-259.enacted",
  title: "First day on which the regime of the National Bank may apply",
  unit: "date",
  values: { [EARLIEST]: "2026-01-16" },
  cites: [cite(law259, "entry into force")],
});

export const newLawCertain = parameter({
  id: "kz.law-259.certain",
  title: "First day on which the regime of the National Bank is taken to apply",
  unit: "date",
  values: { [EARLIEST]: "2026-07-01" },
  cites: [cite(law259, "entry into force")],
  evidence: "unverified",
});

export const exchangerCapital = parameter({
  id: "kz.nbk-exchange-operators.capital",
  title: "Charter capital of an exchange operator (of a regime that exists since 2026)",
  unit: "KZT",
  values: { [EARLIEST]: 50_000_000 },
  cites: [cite(exchangeOperators, "charter capital")],
});

export const platformCapital = parameter({
  id: "kz.nbk-platform-operators.capital",
  title: "Charter capital of an operator of a digital financial asset platform",
  unit: "KZT",
  values: { "2026-01-16": 100_000_000 },
  cites: [cite(platformOperators, "charter capital")],
});

export const tradingPlatformCapital = parameter({
  id: "kz.nbk-trading-platforms.capital",
  title: "Charter capital of an operator of a trading platform",
  unit: "KZT",
  values: { "2026-01-16": 200_000_000 },
  cites: [cite(tradingPlatforms, "charter capital")],
});
