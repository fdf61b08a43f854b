import { EARLIEST, cite, parameter } from "../../src/authoring";
import { dare2020, dare2024 } from "./instruments";

export const stakingStart = parameter({
  id: "bs.dare.staking-start",
  title: "First day on which staking services are registered",
  unit: "date",
  values: { [EARLIEST]: "2024-07-29" },
  cites: [cite(dare2020, "services"), cite(dare2024, "staking")],
});

export const reserveRatio = parameter({
  id: "bs.stablecoin.reserve",
  title: "Least reserve of a stablecoin, as a share of what circulates",
  unit: "percent",
  values: { "2024-07-29": 100 },
  cites: [cite(dare2024, "stablecoins", { evidence: "unverified" })],
});
