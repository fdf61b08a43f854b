import { EARLIEST, cite, parameter } from "../../src/authoring";
import { communiqueB2, decision1484, masakMeasure } from "./instruments";

export const platformCapital = parameter({
  id: "tr.casp.platform-capital",
  title: "Least paid-in capital of a platform",
  unit: "TRY",
  values: { "2025-03-13": 150_000_000 },
  cites: [cite(communiqueB2, "capital of platforms")],
  evidence: "unverified",
});

export const custodianCapital = parameter({
  id: "tr.casp.custodian-capital",
  title: "Least paid-in capital of a custodian",
  unit: "TRY",
  values: { "2025-03-13": 500_000_000 },
  cites: [cite(communiqueB2, "capital of custodians")],
  evidence: "unverified",
});

export const orderChannelStart = parameter({
  id: "tr.casp.order-channels-from",
  title: "First day on which orders may be taken over the platform's own channels only",
  unit: "date",
  values: { [EARLIEST]: "2024-11-08" },
  cites: [cite(decision1484, "infrastructure for orders")],
});

export const transferThreshold = parameter({
  id: "tr.masak.transfer-threshold",
  title: "Least transfer that must carry identity information",
  unit: "TRY",
  values: { "2025-02-25": 15_000 },
  cites: [cite(masakMeasure, "transfers")],
});

export const itemsOutsideFrom = parameter({
  id: "tr.nft-scope-from",
  title: "First day on which unique digital items and items of games are outside the regime",
  unit: "date",
  values: { [EARLIEST]: "2024-09-19" },
  cites: [cite(decision1484, "unique digital items and items of games")],
});
