import { EARLIEST, cite, parameter } from "../../src/authoring";
import { aifmd } from "./instruments";
import { csdr, dltPilot, ecspr, eltif, mar, priips, securitisationRegulation } from "./market-instruments";

// Central securities depositories.

export const bookEntryNewIssues = parameter({
  id: "eu.csdr.new-issues",
  title: "Day after which securities are issued to which book-entry form applies first",
  unit: "date",
  values: { "2014-09-17": "2023-01-01" },
  cites: [cite(csdr, "art. 76(2)")],
});

export const bookEntryAllIssues = parameter({
  id: "eu.csdr.all-issues",
  title: "First day on which book-entry form applies to all securities",
  unit: "date",
  values: { "2014-09-17": "2025-01-01" },
  cites: [cite(csdr, "art. 76(2)")],
});

// DLT Pilot.

const pilot = (provision: string) => [cite(dltPilot, provision)];

export const pilotShares = parameter({ id: "eu.dlt-pilot.shares", title: "Market capitalisation of the issuer of shares", unit: "EUR", values: { "2023-03-23": 500_000_000 }, cites: pilot("art. 3(1)") });
export const pilotBonds = parameter({ id: "eu.dlt-pilot.bonds", title: "Issue size of bonds", unit: "EUR", values: { "2023-03-23": 1_000_000_000 }, cites: pilot("art. 3(1)") });
export const pilotSmallIssuer = parameter({
  id: "eu.dlt-pilot.small-issuer",
  title: "Market capitalisation of a small issuer of corporate bonds, at issue",
  unit: "EUR",
  values: { "2023-03-23": 200_000_000 },
  cites: pilot("art. 3(1), second subparagraph"),
});
export const pilotFunds = parameter({ id: "eu.dlt-pilot.ucits", title: "Assets under management of a UCITS", unit: "EUR", values: { "2023-03-23": 500_000_000 }, cites: pilot("art. 3(1)") });
export const pilotAggregate = parameter({ id: "eu.dlt-pilot.aggregate", title: "Value of all instruments on the infrastructure", unit: "EUR", values: { "2023-03-23": 6_000_000_000 }, cites: pilot("art. 3(2)") });
export const pilotTransition = parameter({
  id: "eu.dlt-pilot.transition",
  title: "Value of all instruments from which on the transition strategy is activated",
  unit: "EUR",
  values: { "2023-03-23": 9_000_000_000 },
  cites: pilot("art. 3(3)"),
});
export const pilotPermission = parameter({ id: "eu.dlt-pilot.permission", title: "Longest life of a permission", unit: "duration", values: { "2023-03-23": "P6Y" }, cites: pilot("arts 8-10") });

// Market abuse.

export const managersThreshold = parameter({
  id: "eu.mar.managers-threshold",
  title: "Managers' transactions of a calendar year from which on they are notified",
  unit: "EUR",
  values: { "2016-07-03": 5_000, "2024-12-04": 20_000 },
  cites: [cite(mar, "art. 19(8)")],
});
export const managersThresholdLow = parameter({
  id: "eu.mar.managers-threshold-lowest",
  title: "Lowest threshold that a state may set",
  unit: "EUR",
  values: { "2016-07-03": 5_000, "2024-12-04": 10_000 },
  cites: [cite(mar, "art. 19(9)")],
});
export const managersThresholdHigh = parameter({
  id: "eu.mar.managers-threshold-highest",
  title: "Highest threshold that a state may set",
  unit: "EUR",
  values: { "2024-12-04": 50_000 },
  cites: [cite(mar, "art. 19(9)")],
});

// Funds.

export const subThresholdLeveraged = parameter({ id: "eu.aifmd.sub-threshold", title: "Assets of a small manager, leverage included", unit: "EUR", values: { "2013-07-22": 100_000_000 }, cites: [cite(aifmd, "art. 3(2)")] });
export const subThresholdUnleveraged = parameter({
  id: "eu.aifmd.sub-threshold-unleveraged",
  title: "Assets of a small manager of unleveraged funds without redemption for five years",
  unit: "EUR",
  values: { "2013-07-22": 500_000_000 },
  cites: [cite(aifmd, "art. 3(2)")],
});
export const eltifEligibleAssets = parameter({
  id: "eu.eltif.eligible-assets",
  title: "Share of capital in eligible long-term assets",
  unit: "percent",
  values: { "2024-01-10": 55 },
  cites: [cite(eltif, "portfolio composition")],
  evidence: "unverified",
});

// Crowdfunding.

export const crowdfundingLimit = parameter({
  id: "eu.ecspr.limit",
  title: "Offers of one project owner over twelve months (0: no crowdfunding regime yet)",
  unit: "EUR",
  values: { "2018-07-21": 0, "2021-11-10": 5_000_000 },
  cites: [cite(ecspr, "art. 1(2)(c)")],
});

const investorTest = [cite(ecspr, "Annex II")];

export const reflectionPeriod = parameter({ id: "eu.ecspr.reflection", title: "Reflection period in calendar days", unit: "days", values: { "2021-11-10": 4 }, cites: [cite(ecspr, "art. 22")] });
export const warningAmount = parameter({ id: "eu.ecspr.warning-amount", title: "Single investment to be exceeded before a warning is due", unit: "EUR", values: { "2021-11-10": 1_000 }, cites: [cite(ecspr, "art. 21")] });
export const warningShare = parameter({ id: "eu.ecspr.warning-share", title: "Share of net worth to be exceeded before a warning is due", unit: "percent", values: { "2021-11-10": 5 }, cites: [cite(ecspr, "art. 21")] });
export const incomeMinimum = parameter({ id: "eu.ecspr.income", title: "Gross income of a sophisticated natural person", unit: "EUR", values: { "2021-11-10": 60_000 }, cites: investorTest });
export const crowdfundingPortfolio = parameter({ id: "eu.ecspr.portfolio", title: "Portfolio of a sophisticated natural person, to be exceeded", unit: "EUR", values: { "2021-11-10": 100_000 }, cites: investorTest });
export const crowdfundingTransactions = parameter({ id: "eu.ecspr.transactions", title: "Significant transactions per quarter, over four quarters", unit: "count", values: { "2021-11-10": 10 }, cites: investorTest });
export const crowdfundingOwnFunds = parameter({ id: "eu.ecspr.own-funds", title: "Own funds of a sophisticated legal person", unit: "EUR", values: { "2021-11-10": 100_000 }, cites: investorTest });
export const crowdfundingTurnover = parameter({ id: "eu.ecspr.turnover", title: "Turnover of a sophisticated legal person", unit: "EUR", values: { "2021-11-10": 2_000_000 }, cites: investorTest });
export const crowdfundingBalanceSheet = parameter({ id: "eu.ecspr.balance-sheet", title: "Balance sheet of a sophisticated legal person", unit: "EUR", values: { "2021-11-10": 1_000_000 }, cites: investorTest });
export const sophisticatedValidity = parameter({ id: "eu.ecspr.validity", title: "Validity of the approval as sophisticated", unit: "duration", values: { "2021-11-10": "P2Y" }, cites: investorTest });

// Packaged and securitised products.

export const ucitsInPriips = parameter({
  id: "eu.priips.ucits",
  title: "First day on which units of UCITS need a key information document of this kind",
  unit: "date",
  values: { "2018-01-01": "2023-01-01" },
  cites: [cite(priips, "end of the exemption of UCITS")],
  evidence: "unverified",
});
export const kidPagesLimit = parameter({ id: "eu.priips.pages", title: "Pages of the key information document", unit: "count", values: { "2018-01-01": 3 }, cites: [cite(priips, "form of the document")], evidence: "unverified" });

const retailSale = { cites: [cite(securitisationRegulation, "art. 3")], evidence: "unverified" } as const;
const since = EARLIEST;
export const securitisationPortfolio = parameter({ id: "eu.securitisation.portfolio", title: "Portfolio up to which the limits apply", unit: "EUR", values: { [since]: 500_000 }, ...retailSale });
export const securitisationShare = parameter({ id: "eu.securitisation.share", title: "Share of the portfolio in securitisation positions", unit: "percent", values: { [since]: 10 }, ...retailSale });
export const securitisationMinimum = parameter({ id: "eu.securitisation.minimum", title: "Initial investment", unit: "EUR", values: { [since]: 10_000 }, ...retailSale });
export const retentionMinimum = parameter({
  id: "eu.securitisation.retention",
  title: "Net economic interest retained",
  unit: "percent",
  values: { [since]: 5 },
  cites: [cite(securitisationRegulation, "risk retention")],
  evidence: "unverified",
});
