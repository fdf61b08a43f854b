import { cite, parameter } from "../../src/authoring";
import { amlGuideline, amloSchedule2, dealingCustodyConclusions, marginFinancingCircular, stablecoinsOrdinance, vatpGuidelines } from "./va-instruments";

// Platforms.

export const trackRecord = parameter({
  id: "hk.vatp.track-record",
  title: "Track record of a virtual asset before a licensed platform makes it available",
  unit: "months",
  values: { "2023-06-01": 12 },
  cites: [cite(vatpGuidelines, "admission of virtual assets for trading")],
});

// Stablecoins.

export const issuerCapital = parameter({
  id: "hk.stablecoins.paid-up-capital",
  title: "Paid-up capital of a stablecoin issuer",
  unit: "HKD",
  values: { "2025-08-01": 25_000_000 },
  cites: [cite(stablecoinsOrdinance, "Sch. 2, financial resources")],
});

export const reserveCoverage = parameter({
  id: "hk.stablecoins.reserve-coverage",
  title: "Market value of the reserve against the par value outstanding",
  unit: "percent",
  values: { "2025-08-01": 100 },
  cites: [cite(stablecoinsOrdinance, "Sch. 2, reserve assets")],
});

export const redemptionTime = parameter({
  id: "hk.stablecoins.redemption-time",
  title: "Business days within which a stablecoin is redeemed at par",
  unit: "days",
  values: { "2025-08-01": 1 },
  cites: [cite(stablecoinsOrdinance, "Sch. 2, redemption")],
});

// Money laundering.

export const fullDataThreshold = parameter({
  id: "hk.amlo.full-transfer-data",
  title: "Transfer of virtual assets from which full data must travel with it",
  unit: "HKD",
  values: { "2023-06-01": 8_000 },
  cites: [cite(amloSchedule2, "virtual asset transfers"), cite(amlGuideline, "chapter 12")],
  evidence: "unverified",
});

export const occasionalVirtualAsset = parameter({
  id: "hk.amlo.occasional-virtual-asset-transaction",
  title: "Occasional virtual asset transaction from which customer due diligence is due",
  unit: "HKD",
  values: { "2023-06-01": 8_000 },
  cites: [cite(amloSchedule2, "occasional transactions")],
  evidence: "unverified",
});

export const occasionalOther = parameter({
  id: "hk.amlo.occasional-transaction",
  title: "Other occasional transaction from which customer due diligence is due",
  unit: "HKD",
  values: { "2023-06-01": 120_000 },
  cites: [cite(amloSchedule2, "occasional transactions")],
  evidence: "unverified",
});

// Margin financing.

export const marginHaircut = parameter({
  id: "hk.va-margin.haircut",
  title: "Haircut on virtual assets taken as collateral",
  unit: "percent",
  values: { "2026-02-11": 60 },
  cites: [cite(marginFinancingCircular, "collateral")],
});

export const marginCapitalHaircut = parameter({
  id: "hk.va-margin.capital-haircut",
  title: "Haircut on that collateral in the computation of capital",
  unit: "percent",
  values: { "2026-02-11": 100 },
  cites: [cite(marginFinancingCircular, "treatment for capital purposes")],
});

// Proposed licences.

export const dealerCapital = parameter({
  id: "hk.va-bill.dealer-capital",
  title: "Proposed capital of a dealer in virtual assets",
  unit: "HKD",
  values: { "2025-12-24": 5_000_000 },
  cites: [cite(dealingCustodyConclusions, "capital of dealers")],
  evidence: "unverified",
});

export const custodianCapital = parameter({
  id: "hk.va-bill.custodian-capital",
  title: "Proposed capital of a custodian of virtual assets",
  unit: "HKD",
  values: { "2025-12-24": 10_000_000 },
  cites: [cite(dealingCustodyConclusions, "capital of custodians")],
  evidence: "unverified",
});

export const vaParameters = [
  trackRecord,
  issuerCapital,
  reserveCoverage,
  redemptionTime,
  fullDataThreshold,
  occasionalVirtualAsset,
  occasionalOther,
  marginHaircut,
  marginCapitalHaircut,
  dealerCapital,
  custodianCapital,
];
