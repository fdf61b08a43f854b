import { EARLIEST, cite, parameter } from "../../src/authoring";
import { launderingLaw, launderingReform, securitiesLaw, simplifiedReform } from "./instruments";

const UNVERIFIED = { evidence: "unverified" } as const;

// Private offers. UDI and UMA are units whose value in pesos changes: what is compared is stated in them.

export const privateOfferees = parameter({
  id: "mx.private.offerees",
  title: "Number of offerees that a private offer of capital stays below",
  unit: "persons",
  values: { [EARLIEST]: 100 },
  cites: [cite(securitiesLaw, "art. 8-II", UNVERIFIED)],
});

export const qualifiedInvestments = parameter({
  id: "mx.qualified.investments",
  title: "Least average investments of a qualified investor over the last year",
  unit: "UDI",
  values: { [EARLIEST]: 1_500_000 },
  cites: [cite(securitiesLaw, "qualified investor", UNVERIFIED)],
});

export const qualifiedIncome = parameter({
  id: "mx.qualified.income",
  title: "Least gross income of a qualified investor in each of the last two years",
  unit: "UDI",
  values: { [EARLIEST]: 500_000 },
  cites: [cite(securitiesLaw, "qualified investor", UNVERIFIED)],
});

// Simplified issuers.

export const levelOne = parameter({
  id: "mx.simplified.level-1",
  title: "Largest issue of level I",
  unit: "UDI",
  values: { [EARLIEST]: 75_000_000 },
  cites: [cite(simplifiedReform, "levels", UNVERIFIED)],
});

export const levelTwo = parameter({
  id: "mx.simplified.level-2",
  title: "Largest issue of level II",
  unit: "UDI",
  values: { [EARLIEST]: 900_000_000 },
  cites: [cite(simplifiedReform, "levels", UNVERIFIED)],
});

// Money laundering.

export const noticeFrom = parameter({
  id: "mx.virtual-assets.notice",
  title: "Operation in virtual assets from which a notice is due",
  unit: "UMA",
  values: { [EARLIEST]: 645, "2025-07-17": 210 },
  cites: [cite(launderingLaw, "art. 17-XVI"), cite(launderingReform, "art. 17-XVI")],
});

export const noticeFee = parameter({
  id: "mx.virtual-assets.notice-fee",
  title: "Fee for an operation in virtual assets from which a notice is due",
  unit: "UMA",
  values: { "2025-07-17": 4 },
  cites: [cite(launderingReform, "art. 17-XVI")],
});

export const recordYears = parameter({
  id: "mx.virtual-assets.records",
  title: "Least years for which records are kept",
  unit: "years",
  values: { [EARLIEST]: 10 },
  cites: [cite(launderingLaw, "records")],
});

export const developmentNotice = parameter({
  id: "mx.development.notice",
  title: "Money for the development of real estate above which a notice is due",
  unit: "UMA",
  values: { "2025-07-17": 8_025 },
  cites: [cite(launderingReform, "development of real estate")],
});

export const reachAbroad = parameter({
  id: "mx.virtual-assets.reach-abroad",
  title: "First day on which platforms abroad that serve users in Mexico are reached",
  unit: "date",
  values: { [EARLIEST]: "2025-07-17" },
  cites: [cite(launderingReform, "users in Mexico", UNVERIFIED)],
});
