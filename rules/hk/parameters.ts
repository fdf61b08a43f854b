import { cite, parameter } from "../../src/authoring";
import { professionalInvestorRules, secondaryTradingCircular, seventeenthSchedule } from "./instruments";

// Professional investors.

export const portfolioThreshold = parameter({
  id: "hk.571d.portfolio",
  title: "Portfolio of an individual, corporation or partnership",
  unit: "HKD",
  values: { "2003-04-01": 8_000_000 },
  cites: [cite(professionalInvestorRules, "high-net-worth individuals, corporations and partnerships")],
});

export const totalAssetsThreshold = parameter({
  id: "hk.571d.total-assets",
  title: "Total assets of a corporation, partnership or trust corporation",
  unit: "HKD",
  values: { "2003-04-01": 40_000_000 },
  cites: [cite(professionalInvestorRules, "trust corporations, corporations and partnerships")],
});

export const statementAge = parameter({
  id: "hk.571d.statement-age",
  title: "Age of a custodian statement or certificate",
  unit: "duration",
  values: { "2003-04-01": "P12M" },
  cites: [cite(professionalInvestorRules, "proof by custodian statement or certificate")],
  evidence: "unverified",
});

export const accountsAge = parameter({
  id: "hk.571d.accounts-age",
  title: "Age of audited accounts",
  unit: "duration",
  values: { "2003-04-01": "P16M" },
  cites: [cite(professionalInvestorRules, "proof by audited accounts")],
  evidence: "unverified",
});

// Offers outside the prospectus regime.

export const offereeLimit = parameter({
  id: "hk.schedule-17.offerees",
  title: "Persons to whom an offer may be made without a prospectus",
  unit: "persons",
  values: { "2004-12-03": 50 },
  cites: [cite(seventeenthSchedule, "Part 1, item 2")],
});

export const smallOfferLimit = parameter({
  id: "hk.schedule-17.small-offer",
  title: "Total consideration of a small offer",
  unit: "HKD",
  values: { "2004-12-03": 5_000_000 },
  cites: [cite(seventeenthSchedule, "Part 1, item 3")],
});

export const minimumDenomination = parameter({
  id: "hk.schedule-17.minimum-denomination",
  title: "Minimum denomination or consideration payable by one person",
  unit: "HKD",
  values: { "2004-12-03": 500_000 },
  cites: [cite(seventeenthSchedule, "Part 1, item 4")],
});

// Secondary trading of tokenised authorised products.

export const marketMakerMinimum = parameter({
  id: "hk.secondary-trading.market-makers",
  title: "Market makers to be sought for secondary trading",
  unit: "count",
  values: { "2026-04-20": 1 },
  cites: [cite(secondaryTradingCircular, "market makers")],
});

export const coreParameters = [
  portfolioThreshold,
  totalAssetsThreshold,
  statementAge,
  accountsAge,
  offereeLimit,
  smallOfferLimit,
  minimumDenomination,
  marketMakerMinimum,
];
